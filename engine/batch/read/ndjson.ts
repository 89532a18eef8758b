import { BadLine, parseJsonLine } from '../../load/sheet.ts';
import type { Row, Sheet } from '../row.ts';
import { type Line, linesOf } from './line.ts';

/** Rows of an NDJSON file, a sheet a line, in groups as they are read. Empty lines are no rows. */
export async function* ndjsonRows(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Row[]> {
  for await (const group of linesOf(stream)) {
    yield group.flatMap((line) => lineRow(line) ?? []);
  }
}

/** The row of a line; null of an empty one. */
export function lineRow({ number, text, fault }: Line): Row | null {
  if (text?.trim() === '') return null;
  if (text === null) return { line: number, fault: { code: fault ?? 'line-encoding', params: {} } };
  return jsonRow(text, number);
}

/** The row of a text that should be a sheet as JSON. */
export function jsonRow(text: string, line: number): Row {
  try {
    const sheet = parseJsonLine(text);
    if (isObject(sheet)) return { line, sheet };
    return { line, fault: { code: 'line-not-object', params: {} } };
  } catch (error) {
    if (error instanceof BadLine) return { line, fault: { code: error.code, params: error.params } };
    throw error;
  }
}

function isObject(value: unknown): value is Sheet {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
