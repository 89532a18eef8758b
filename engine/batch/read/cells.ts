/** What may set the cells of a row apart. */
export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Where a quote is broken: the number of the cell, from 1. */
export interface BrokenQuote {
  readonly cell: number;
}

/**
 * Cells of one record. A cell in quotes may hold separators, line ends and quotes written twice (RFC 4180); a cell that
 * doesn't begin with a quote must not hold any.
 */
export function cellsOf(record: string, separator: Separator): readonly string[] | BrokenQuote {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const end = record[at] === '"' ? endOfQuoted(record, at) : endOfPlain(record, at, separator);
    if (end === null || (end < record.length && record[end] !== separator)) return { cell: cells.length + 1 };
    const cell = record.slice(at, end);
    cells.push(record[at] === '"' ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === record.length) return cells;
    at = end + 1;
  }
}

/** Place after the closing quote; null where there is none. */
function endOfQuoted(record: string, start: number): number | null {
  let quote = record.indexOf('"', start + 1);
  while (quote !== -1 && record[quote + 1] === '"') quote = record.indexOf('"', quote + 2);
  return quote === -1 ? null : quote + 1;
}

function endOfPlain(record: string, start: number, separator: Separator): number | null {
  const found = record.indexOf(separator, start);
  const end = found === -1 ? record.length : found;
  const quote = record.indexOf('"', start);
  return quote !== -1 && quote < end ? null : end;
}

/** The separator of a file, told from its header: that which occurs most often outside quotes. */
export function separatorOf(header: string): Separator {
  const bare = header.replace(/"[^"]*"/g, '');
  const count = (separator: string): number => bare.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
