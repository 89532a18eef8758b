/** A cell by its place. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Cells between two corners: the one where selecting began, and the one that is active. */
export interface Selection {
  readonly anchor: Cell;
  readonly active: Cell;
}

/** First and last row and column of a selection, all included. */
export function boundsOf({ anchor, active }: Selection): { top: number; bottom: number; left: number; right: number } {
  return {
    top: Math.min(anchor.row, active.row),
    bottom: Math.max(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  };
}

export function holds(selection: Selection, row: number, column: number): boolean {
  const { top, bottom, left, right } = boundsOf(selection);
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Where a key leads from a cell; null where it is no key of movement. `page` is how many rows are in sight. */
export function moved(
  cell: Cell,
  key: string,
  isFar: boolean,
  rows: number,
  columns: number,
  page: number,
): Cell | null {
  const to = (row: number, column: number): Cell => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  const { row, column } = cell;
  if (key === 'ArrowUp') return to(isFar ? 0 : row - 1, column);
  if (key === 'ArrowDown') return to(isFar ? rows - 1 : row + 1, column);
  if (key === 'ArrowLeft') return to(row, isFar ? 0 : column - 1);
  if (key === 'ArrowRight') return to(row, isFar ? columns - 1 : column + 1);
  if (key === 'Home') return to(isFar ? 0 : row, 0);
  if (key === 'End') return to(isFar ? rows - 1 : row, columns - 1);
  if (key === 'PageUp') return to(row - page, column);
  return key === 'PageDown' ? to(row + page, column) : null;
}
