import { literal } from '../../duckdb.ts';
import { csvCell } from '../../write/csv-line.ts';

/** A cell of a line of results: the same text on every line, or an expression; `isFree`: whose text may hold any sign. */
export type LineCell = { readonly fixed: string } | { readonly value: string; readonly isFree: boolean };

/** Cells as one line of CSV, as one expression: DuckDB writes one text quicker than many cells. What is NULL is empty. */
export function lineText(cells: readonly LineCell[], separator: string): string {
  const parts: string[] = [];
  let fixed = '';
  for (const [at, cell] of cells.entries()) {
    if (at > 0) fixed += separator;
    if ('fixed' in cell) {
      fixed += csvCell(cell.fixed, separator);
      continue;
    }
    if (fixed !== '') parts.push(literal(fixed));
    parts.push(cell.isFree ? quoted(cell.value, separator) : cell.value);
    fixed = '';
  }
  return `concat(${[...parts, literal(fixed)].join(', ')})`;
}

/** How DuckDB is told to write such lines, and nothing beside them. */
export const LINES = `FORMAT csv, HEADER false, DELIMITER '\u001f', QUOTE '', ESCAPE '', NULLSTR ''`;

/** As `csvCell` does. */
function quoted(value: string, separator: string): string {
  return `CASE WHEN regexp_matches(${value}, '["\r\n${separator}]|^#') THEN '"' || replace(${value}, '"', '""') || '"' ELSE ${value} END`;
}
