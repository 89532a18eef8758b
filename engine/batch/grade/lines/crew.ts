import { availableParallelism } from 'node:os';
import { isBuilt, threadOf } from '../../../store/home.ts';
import { Thread } from '../../../store/thread.ts';
import type { TableRecord } from '../../columns/table.ts';
import { cellsOf } from '../../read/cells.ts';
import { Tally } from '../../summary.ts';
import type { TextWorker } from '../chunks/text.ts';
import type { Graded } from '../chunks/weave.ts';
import { type GradedLines, LineGrader, type Lines } from './grader.ts';
import type { LineTask } from './task.ts';

/** Most threads that grade. */
const MOST = 4;

/** MiB for what lives as long as a row: with more of them it is seldom looked through. */
const YOUNG = 48;

type LineThread = Thread<Lines, GradedLines>;

/** Those who grade the lines of a table: threads, or the one that there is. */
export class Crew {
  readonly workers: readonly TextWorker[];
  readonly #threads: readonly LineThread[];

  private constructor(workers: readonly TextWorker[], threads: readonly LineThread[]) {
    this.workers = workers;
    this.#threads = threads;
  }

  /**
   * Threads where there is enough for them to do, more than one processor, and the engine doesn't run from its sources. Null
   * where a policy forbids to make code from text.
   */
  static open(task: LineTask, isMuch: boolean): Crew | null {
    const size = Math.min(availableParallelism(), MOST);
    const grader = LineGrader.of(task);
    if (!grader) return null;
    if (!isMuch || size < 2 || !isBuilt) return new Crew([new Asked(task, (lines) => grader.grade(lines))], []);
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG };
    const threads = Array.from(
      { length: size },
      (): LineThread => new Thread(threadOf('lines'), { workerData: task, resourceLimits }),
    );
    return new Crew(
      threads.map((thread) => new Asked(task, (lines) => thread.ask(lines))),
      threads,
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

type Grade = (lines: Lines) => GradedLines | Promise<GradedLines>;

/** A worker of the pipeline, by whoever grades its lines. */
class Asked implements TextWorker {
  readonly #task: LineTask;
  readonly #grade: Grade;

  constructor(task: LineTask, grade: Grade) {
    this.#task = task;
    this.#grade = grade;
  }

  async gradeLines(
    { bytes, isSpaced, isSieved }: Parameters<TextWorker['gradeLines']>[0],
    line: number,
  ): ReturnType<TextWorker['gradeLines']> {
    const found = await this.#grade({ bytes, line, isFolded: isSpaced || isSieved });
    const { separator } = this.#task;
    const records = found.open.map((one) => ({ line: one.line, cells: cellsOf(one.text, separator) }) as TableRecord);
    return { graded: gradedOf(found), records };
  }
}

function gradedOf({ bytes, open, graded, notAssessed, counted }: GradedLines): Graded {
  const pieces: (Uint8Array | number)[] = [];
  let from = 0;
  for (const { line, at } of open) {
    if (at > from) pieces.push(bytes.subarray(from, at));
    pieces.push(line);
    from = at;
  }
  if (from < bytes.length) pieces.push(bytes.subarray(from));
  const tally = new Tally();
  tally.add('graded', graded);
  tally.add('not-assessed', notAssessed);
  return { pieces, counts: tally.summary(), counted };
}
