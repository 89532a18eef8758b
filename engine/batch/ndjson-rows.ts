import { BadLine, parseJsonLine } from '../load/sheet.ts';
import { type Line, linesOf } from './line.ts';
import { type Row, unreadableRow } from './row.ts';

/** Rows of an NDJSON file, a sheet a line, in groups as they are read. Empty lines are no rows. */
export async function* ndjsonRows(stream: AsyncIterable<Buffer>): AsyncGenerator<readonly Row[]> {
  for await (const group of linesOf(stream)) {
    yield group.filter(({ text }) => text === null || text.trim() !== '').map(rowOf);
  }
}

function rowOf({ number, text, fault }: Line): Row {
  if (text === null) return unreadableRow(number, fault ?? 'encoding');
  try {
    const sheet = parseJsonLine(text);
    if (isObject(sheet)) return { line: number, sheet };
    return { line: number, fault: { code: 'line-not-object', params: {} } };
  } catch (error) {
    if (error instanceof BadLine) return { line: number, fault: { code: error.code, params: error.params } };
    throw error;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
