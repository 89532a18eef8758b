import type { Path } from './path.ts';
import type { Splice } from './splice.ts';

/** Splices by file, to be made in the order of the list. */
export type FileSplices = readonly { readonly file: string; readonly splices: readonly Splice[] }[];

/** One thing the user did: how to take it back and how to do it again. */
export interface Step {
  readonly undo: FileSplices;
  readonly redo: FileSplices;
  /** Where it was done; undoing goes there. */
  readonly at: Path;
  /** Steps that follow each other with the same mark, as letters typed into one field, are undone as one. */
  readonly mark?: string | undefined;
  readonly time: number;
}

/** Letters typed later than this after the last are a step of their own. */
const PAUSE_MS = 1500;

/** What was done and undone. */
export class History {
  #done: Step[] = [];
  #undone: Step[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  add(step: Step): void {
    const last = this.#done.at(-1);
    this.#undone = [];
    if (last?.mark !== undefined && last.mark === step.mark && step.time - last.time < PAUSE_MS)
      this.#done[this.#done.length - 1] = {
        ...step,
        undo: [...step.undo, ...last.undo],
        redo: [...last.redo, ...step.redo],
      };
    else this.#done.push(step);
  }

  /** The step to take back; it can be done again. */
  undo(): Step | null {
    const step = this.#done.pop() ?? null;
    if (step) this.#undone.push(step);
    return step;
  }

  redo(): Step | null {
    const step = this.#undone.pop() ?? null;
    if (step) this.#done.push(step);
    return step;
  }
}
