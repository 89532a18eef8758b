import { type Depth, type Report, reportsOn } from './report.ts';
import { type Bases, type Texts, TypedSource } from './source.ts';

/** What is asked: reports on a text. Texts of bases are sent once, with the first. */
export interface Question {
  readonly id: number;
  readonly depth: Depth;
  readonly files: Texts;
  readonly bases?: Bases;
}

/** A report; null after the last. */
export interface Answer {
  readonly id: number;
  readonly report: Report | null;
}

let latest = -1;
let bases: Bases = {};
let typed = new TypedSource(bases);

/** The latest question alone is answered: an older one stops at its next report. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  latest = data.id;
  if (data.bases) {
    bases = data.bases;
    typed = new TypedSource(bases);
  }
  setTimeout(() => void answer(data), 0);
});

async function answer({ id, files, depth }: Question): Promise<void> {
  if (id !== latest) return;
  for (const report of reportsOn(files, bases, depth, typed)) {
    self.postMessage({ id, report } satisfies Answer);
    await new Promise((next) => setTimeout(next, 0));
    if (id !== latest) return;
  }
  self.postMessage({ id, report: null } satisfies Answer);
}
