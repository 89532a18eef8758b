import { BatchDesk, Refusal } from './desk.ts';
import { MESSAGES } from './messages.ts';
import type { Asked, Sent } from './protocol.ts';

const desk = new BatchDesk((progress) => send({ progress }));

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { id, kind, ask } = data;
  desk.answer(kind, ask).then(
    (answer) => send({ id, answer }),
    (error: unknown) => {
      if (!(error instanceof Refusal)) console.error(error);
      send({ id, refused: error instanceof Refusal ? error.text : MESSAGES.failed });
    },
  );
});

function send(sent: Sent): void {
  self.postMessage(sent);
}
