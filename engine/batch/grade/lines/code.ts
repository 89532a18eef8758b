import { printReading } from './reading.ts';
import type { LineTask } from './task.ts';
import { printWriting, type Writing } from './writing.ts';

/** Code that reads a row from bytes and writes its line: printed for one table, since a call for each cell that may be any costs more than the cell. */
export interface RowCode {
  /** Of `read(bytes, view, start)`: fills `cells`, and gives where the next row begins; -1 where this one needs a closer look. */
  readonly read: string;
  /** Of `write(into, outcome, line, bytes)`. */
  readonly write: Writing;
}

/** Prints it for rows whose cells a sign sets apart. `from` and `to` hold where the cells of the columns `kept` begin and end. */
export function printRowCode(task: LineTask, separator: number, kept: ReadonlySet<number>): RowCode {
  const last = task.columns.length - 1;
  const lines = task.columns.flatMap((column, at) => [
    ...(kept.has(at) ? [`from[${at}] = at;`] : []),
    ...printReading(column, separator),
    ...(kept.has(at) ? [`to[${at}] = at;`] : []),
    ...(at === last ? [] : [`if (bytes[at] !== ${separator}) return -1;`, 'at += 1;']),
  ]);
  const read = [
    'let at = first, start = 0, value = 0, digit = 0, point = 0, isNegative = false;',
    ...lines,
    'if (bytes[at] === 13) at += 1;',
    'return bytes[at] === 10 ? at + 1 : -1;',
  ];
  const id = task.columns.findIndex(({ kind }) => kind === 'id');
  return { read: read.join('\n'), write: printWriting(task.parts, id, task.writtenSeparator) };
}
