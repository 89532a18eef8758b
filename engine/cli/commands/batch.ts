import { batch, choiceOf, type Summary } from '../../batch/index.ts';
import type { Call } from '../call.ts';
import type { CommandDefinition } from '../definition.ts';
import { FORCE, FORM, ON, READING } from '../options.ts';
import { progressBar } from '../progress.ts';

/** Exit code of a process that ended because it was told to, as shells give it: 128 + the signal's number. */
const INTERRUPTED = { SIGINT: 130, SIGTERM: 143 } as const;

/** `batch`: a file of any length. */
export const batchCommand: CommandDefinition = {
  name: 'batch',
  help: 'help-batch',
  arguments: [{ flags: '<in>', help: 'argument-in' }],
  options: [
    { flags: '--out <file>', help: 'option-out', required: true },
    { flags: '--rejects <file>', help: 'option-rejects', required: true },
    { flags: '--pack <pack>', help: 'option-pack', required: true },
    FORM,
    ON,
    READING,
    FORCE,
  ],
  example: 'adisteme batch sheets.csv --out results.csv --rejects rejects.csv --pack kz-acs-corps-b --form staff',
  async run(call) {
    const choice = choiceOf(call.store, call.text('pack') ?? '', { on: call.on, readings: call.readings });
    const bar = progressBar(call);
    const stop = new AbortController();
    const onSignal = (signal: keyof typeof INTERRUPTED): void => {
      process.exitCode = INTERRUPTED[signal];
      stop.abort();
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    try {
      const summary = await batch({
        input: call.words[0] ?? '',
        output: call.text('out') ?? '',
        rejects: call.text('rejects') ?? '',
        choice,
        form: call.text('form'),
        language: call.language,
        force: call.flag('force'),
        signal: stop.signal,
        progress: bar.update,
      });
      bar.stop();
      end(call, summary);
    } catch (error) {
      bar.stop();
      if (!stop.signal.aborted) throw error;
      call.terminal.tell(call.say('batch-interrupted'));
    } finally {
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    }
  },
};

function end(call: Call, summary: Summary): void {
  if (summary.rejected > 0) call.terminal.fail(1);
  if (call.json) call.terminal.json(summary);
  call.terminal.tell(call.say('batch-end', { ...summary }));
  if (summary.rejected > 0)
    call.terminal.tell(call.say('batch-rejected', { ...summary, rejects: call.text('rejects') ?? '' }));
}
