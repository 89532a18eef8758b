import { type Depth, type Report, reportsOn } from './report.ts';
import { type Bases, type Texts, TypedSource } from './source.ts';

/** What is asked: reports on texts. Of these those are sent that changed since the last question; of bases all, with the first. */
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
let files: Texts = {};
let bases: Bases = {};
let typed = new TypedSource(bases);

/** The latest question alone is answered: an older one stops at its next report. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  latest = data.id;
  files = { ...files, ...data.files };
  if (data.bases) {
    bases = data.bases;
    typed = new TypedSource(bases);
  }
  setTimeout(() => void answer(data), 0);
});

async function answer({ id, depth, bases: isFirst }: Question): Promise<void> {
  if (id !== latest) return;
  for (const report of reportsOn(files, bases, depth, typed)) {
    self.postMessage({ id, report } satisfies Answer);
    await pause();
    if (id !== latest) return;
  }
  self.postMessage({ id, report: null } satisfies Answer);
  if (isFirst && depth === 'errors') await rehearse(id);
}

/** What is typed where nobody sees it: a letter, and what makes a text that is no YAML. */
const REHEARSED = ['a', ']', 'a', ']', 'a', ']', 'a', 'a', 'a', 'a'];
/** Nobody types in a text that has just opened: not for as long as this. */
const REHEARSAL_MS = 500;

/** What has run before runs quicker: so that the first key is answered as soon as those after it, some are tried before it comes. */
async function rehearse(id: number): Promise<void> {
  const [name = '', text = ''] = Object.entries(files).sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const at = text.indexOf(': ', text.length / 2);
  const end = performance.now() + REHEARSAL_MS;
  for (const letter of at < 0 ? [] : REHEARSED) {
    const edited = text.slice(0, at) + letter + text.slice(at);
    for (const one of [{ ...files, [name]: edited }, files]) for (const _ of reportsOn(one, bases, 'errors', typed));
    await pause();
    if (id !== latest || performance.now() > end) return;
  }
}

function pause(): Promise<void> {
  return new Promise((next) => setTimeout(next, 0));
}
