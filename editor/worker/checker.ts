import type { Answer, Question } from './checker.worker.ts';
import { type Depth, type Report, reportsOn } from './report.ts';
import { type Bases, type Texts, TypedSource } from './source.ts';

/** Hears of each report on the latest text, and (`null`) that there are no more. */
export type Listener = (report: Report | null) => void;

/** All checks take longer than the first: they wait until the text has rested as long as this. */
const REST_MS = 300;

/**
 * Checks texts with the engine, in workers where there are any, else between the page's own tasks. The latest wins: what is asked
 * while an older text is checked makes that one stop, and no report on it is told any more. Errors have a worker of their own,
 * so that they never wait for the longer checks of an older text.
 */
export class Checker {
  readonly #tell: Listener;
  readonly #lines: Readonly<Record<Depth, Line>>;
  #latest = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(bases: Bases, tell: Listener) {
    this.#tell = tell;
    const hear = ({ id, report }: Answer): void => {
      if (id === this.#latest) this.#tell(report);
    };
    this.#lines = {
      errors: new Line(bases, ({ id, report }) => report && hear({ id, report })),
      all: new Line(bases, hear),
    };
  }

  /** Asks for reports on a text; a later one has a greater `id`. */
  ask(files: Texts, id: number): void {
    this.#latest = id;
    this.#lines.all.stop();
    this.#lines.errors.ask({ id, files, depth: 'errors' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#lines.all.ask({ id, files, depth: 'all' }), REST_MS);
  }

  stop(): void {
    this.#latest = -1;
    clearTimeout(this.#timer);
    for (const line of Object.values(this.#lines)) line.close();
  }
}

/** One worker, or the page's own time. */
class Line {
  readonly #bases: Bases;
  readonly #typed: TypedSource;
  readonly #hear: (answer: Answer) => void;
  #worker: Worker | null = null;
  /** The texts that the worker has. */
  #sent: Texts = {};
  /** The question that is being answered; -1 while none is. */
  #latest = -1;

  constructor(bases: Bases, hear: (answer: Answer) => void) {
    this.#bases = bases;
    this.#typed = new TypedSource(bases);
    this.#hear = (answer) => {
      if (answer.id === this.#latest && answer.report === null) this.#latest = -1;
      hear(answer);
    };
  }

  ask(question: Question): void {
    this.#latest = question.id;
    const isNew = this.#worker === null;
    const sent = isNew ? {} : this.#sent;
    this.#worker ??= workerFor(this.#hear);
    if (!this.#worker) return void this.#here(question);
    const files = Object.fromEntries(Object.entries(question.files).filter(([name, text]) => sent[name] !== text));
    this.#sent = question.files;
    this.#worker.postMessage(isNew ? { ...question, bases: this.#bases } : { ...question, files });
  }

  /** Ends what is being answered at once: a check that nobody waits for takes no time from those that somebody does. */
  stop(): void {
    if (this.#latest < 0) return;
    this.#latest = -1;
    this.#worker?.terminate();
    this.#worker = null;
  }

  close(): void {
    this.stop();
    this.#worker?.terminate();
  }

  async #here({ id, files, depth }: Question): Promise<void> {
    const pause = (): Promise<void> => new Promise((next) => setTimeout(next, 0));
    await pause();
    for (const report of reportsOn(files, this.#bases, depth, this.#typed)) {
      if (id !== this.#latest) return;
      this.#hear({ id, report });
      await pause();
    }
    if (id === this.#latest) this.#hear({ id, report: null });
  }
}

function workerFor(hear: (answer: Answer) => void): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    const worker = new Worker(new URL('./checker.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
    return worker;
  } catch {
    return null;
  }
}
