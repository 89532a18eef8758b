import { run, runStraight, type Straight } from '../../../javascript/index.ts';
import type { SheetOutcome } from '../../../model/sheet-outcome.ts';
import { Rooms } from '../chunks/rooms.ts';
import { printRowCode } from './code.ts';
import { Counting } from './counting.ts';
import { count, type GradedRows } from './graded.ts';
import { dayAt, Readers } from './readers.ts';
import { MOST_DIGITS } from './reading.ts';
import type { LineTask } from './task.ts';
import { LineText, textIn } from './text.ts';
import { APART, unfolded, withRoom } from './unfold.ts';

const [NEWLINE, RETURN] = [10, 13];

/** Chunks that each thread has at hand, so that none ever waits; what comes of the next stands where that of the first stood. */
export const HELD = 2;

/** What has come of some lines. */
export interface GradedLines extends GradedRows {
  /** Known by their lines. */
  readonly open: readonly { readonly row: number; readonly at: number; readonly text: string }[];
}

/** Lines to grade, each a row. */
export interface Lines {
  /** UTF-8, ended by a line end. */
  readonly bytes: Uint8Array;
  /** Number of the first. */
  readonly line: number;
  /** Whether cells may stand in quotes, or have white space around them. */
  readonly isFolded: boolean;
}

/** Reads and writes rows whose cells are apart by one sign. */
interface RowFunctions {
  readonly read: (bytes: Uint8Array, view: DataView, first: number) => number;
  readonly write: (into: LineText, outcome: SheetOutcome, line: number, bytes: Uint8Array) => void;
  /** Bytes that a line takes at most, but for cells of any length. */
  readonly most: number;
}

/** Powers of ten that numbers are read with. */
export const TENS = Array.from({ length: MOST_DIGITS + 1 }, (_, places) => 10 ** places);

/** Grades lines of a table straight from their bytes. */
export class LineGrader {
  readonly #task: LineTask;
  readonly #straight: Straight;
  /** Of the row at hand: its cells, and where those of its columns begin and end. */
  readonly #cells: unknown[] = [];
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #asTheyStand: RowFunctions;
  readonly #unfolded: RowFunctions;
  readonly #rooms = new Rooms(HELD);

  private constructor(task: LineTask, straight: Straight) {
    this.#task = task;
    this.#straight = straight;
    this.#from = new Int32Array(task.columns.length);
    this.#to = new Int32Array(task.columns.length);
    this.#asTheyStand = this.#functions(task.separator.charCodeAt(0));
    this.#unfolded = this.#functions(APART);
  }

  /** Null where a policy forbids to make code from text. */
  static of(task: LineTask): LineGrader | null {
    const straight = runStraight(task.code);
    return straight && new LineGrader(task, straight);
  }

  #functions(separator: number): RowFunctions {
    const { columns, counting } = this.#task;
    const id = columns.findIndex(({ kind }) => kind === 'id');
    const code = printRowCode(this.#task, separator, new Set([id, ...Object.values(counting?.places ?? {})]));
    const known = {
      readers: new Readers(separator),
      dayAt,
      flat: this.#straight.flat,
      cells: this.#cells,
      missing: this.#straight.missing,
      tens: TENS,
      from: this.#from,
      to: this.#to,
      most: code.write.most,
    };
    const read = `read(bytes, view, first) {\n${code.read}\n}`;
    const write = `write(into, outcome, line, bytes) {\n${code.write.code}\n}`;
    return run(`return { ${read}, ${write}, most };`, known) as RowFunctions;
  }

  grade({ bytes: given, line: first, isFolded }: Lines): GradedLines {
    const { writtenSeparator, counting: by, columns } = this.#task;
    const { read, write, most } = isFolded ? this.#unfolded : this.#asTheyStand;
    const { bytes, view } = withRoom(given);
    const results = new LineText(writtenSeparator, this.#rooms, bytes.length * 2, most);
    const { flat } = this.#straight;
    const counting = by && new Counting();
    const texts = new Set([...columns.keys()].filter((at) => isText(columns[at])));
    const separator = this.#task.separator.charCodeAt(0);
    const counts = { graded: 0, notAssessed: 0, undetermined: 0 };
    const open: { row: number; at: number; text: string }[] = [];
    for (let [line, at] = [first, 0]; at < bytes.length; line += 1) {
      const own = isFolded ? unfolded(bytes, at, separator, texts) : null;
      const row = own?.row ?? bytes;
      const end = own ? read(row, own.view, 0) : read(row, view, at);
      const outcome = end === -1 ? null : this.#straight.appraise(this.#cells, []);
      const next = own?.next ?? (end === -1 ? bytes.indexOf(NEWLINE, at) + 1 : end);
      if (outcome && count(counts, outcome)) {
        write(results, outcome, line, row);
        counting?.add(outcome, flat[by?.value ?? -1], (role) => this.#textIn(row, by?.places[role] ?? -1));
      } else {
        const last = bytes[next - 2] === RETURN ? next - 2 : next - 1;
        open.push({ row: line, at: results.length, text: textIn(bytes, at, last) });
      }
      at = next;
    }
    this.#rooms.keep();
    return { bytes: results.bytes, open, ...counts, counted: counting?.counted() ?? [] };
  }

  /** What a column of the row at hand holds, if anything. */
  #textIn(row: Uint8Array, column: number): string | null {
    return column === -1 ? null : textIn(row, this.#from[column] as number, this.#to[column] as number) || null;
  }
}

function isText(column: LineTask['columns'][number] | undefined): boolean {
  return column?.kind === 'cell' && column.type.kind === 'text';
}
