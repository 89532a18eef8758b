import { isUtf8 } from 'node:buffer';
import { run, runStraight, type Straight } from '../../../javascript/index.ts';
import type { SheetOutcome } from '../../../model/sheet-outcome.ts';
import { Rooms } from '../chunks/rooms.ts';
import { Counting } from '../lines/counting.ts';
import { count, type GradedRows } from '../lines/graded.ts';
import { HELD } from '../lines/grader.ts';
import { LineText } from '../lines/text.ts';
import { withRoom } from '../lines/unfold.ts';
import { printWriting } from '../lines/writing.ts';
import { Desk } from './desk.ts';
import { SheetReader } from './reader.ts';
import type { GroupOf, SheetTask } from './task.ts';

/** Sheets as JSON, by where each begins and ends in the bytes, and the number of its line: three numbers for each. */
export interface Sheets {
  readonly bytes: Uint8Array;
  readonly bounds: Int32Array;
}

type Write = (into: LineText, outcome: SheetOutcome, line: number, bytes: Uint8Array) => void;

/** Grades sheets straight from their bytes as JSON. */
export class SheetGrader {
  readonly #task: SheetTask;
  readonly #straight: Straight;
  readonly #desk: Desk;
  readonly #reader: SheetReader;
  readonly #write: Write;
  readonly #rooms = new Rooms(HELD);
  readonly #most: number;

  private constructor(task: SheetTask, straight: Straight) {
    this.#task = task;
    this.#straight = straight;
    this.#desk = new Desk(task.sets, straight.missing);
    this.#reader = new SheetReader(this.#desk, task.shape);
    const { code, most } = printWriting(task.parts, 0, task.writtenSeparator);
    this.#most = most;
    const write = `function write(into, outcome, line, bytes) {\n${code}\n}`;
    this.#write = run(`${write}\nreturn write;`, {
      from: this.#desk.from,
      to: this.#desk.to,
      flat: straight.flat,
    }) as Write;
  }

  /** Null where a policy forbids to make code from text. */
  static of(task: SheetTask): SheetGrader | null {
    const straight = runStraight(task.code);
    return straight && new SheetGrader(task, straight);
  }

  /** Open are sheets by their places. */
  grade({ bytes: given, bounds }: Sheets): GradedRows {
    const { writtenSeparator, counting: by } = this.#task;
    const desk = this.#desk;
    const { bytes, view } = withRoom(given);
    desk.bytes = bytes;
    desk.view = view;
    const results = new LineText(writtenSeparator, this.#rooms, bytes.length * 2, this.#most);
    const { flat } = this.#straight;
    const counting = by && new Counting();
    const isWhole = isUtf8(bytes);
    const counts = { graded: 0, notAssessed: 0, undetermined: 0 };
    const open: { row: number; at: number }[] = [];
    for (let place = 0; place * 3 < bounds.length; place += 1) {
      const [from = 0, to = 0, line = 0] = [bounds[place * 3], bounds[place * 3 + 1], bounds[place * 3 + 2]];
      const isFit = (isWhole || isUtf8(bytes.subarray(from, to))) && this.#reader.read(from, to);
      const outcome = isFit ? this.#straight.appraise(desk.cells, desk.lists) : null;
      if (outcome && count(counts, outcome)) {
        this.#write(results, outcome, line, bytes);
        counting?.add(outcome, flat[by?.value ?? -1], (role) => this.#group(by?.groups[role] ?? null));
      } else open.push({ row: place, at: results.length });
    }
    this.#rooms.keep();
    return { bytes: results.bytes, open, ...counts, counted: counting?.counted() ?? [] };
  }

  /** What stands for a role in the sheet at hand, if anything. */
  #group(of: GroupOf | null): string | null {
    if (!of) return null;
    const value = 'place' in of ? this.#desk.cells[of.place] : ownValue(this.#desk.subject, of.subject);
    return value === this.#straight.missing ? null : String(value).trim() || null;
  }
}

function ownValue(record: unknown, key: string): unknown {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, key)) return '';
  const value = (record as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'object' ? '' : value;
}
