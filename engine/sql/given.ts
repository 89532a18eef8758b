import type { Cell } from '../model/program.ts';
import type { Columns } from './reading.ts';
import type { Scope } from './scope.ts';

/** A column that a step of the query adds. */
export interface Column {
  readonly name: string;
  readonly value: string;
  /** Of a list of records: its value with those fields alone that are asked for. */
  readonly fields?: (isAsked: (text: string) => boolean) => string;
  /** What the pack says of it. */
  readonly comment?: string;
}

/** An empty text is blank; columns of other types hold none. One that is read as one of some texts is none of them. */
export function blankless(value: string, cell: Cell, columns: Columns): string {
  return isText(cell, columns) && !isOneOf(cell) ? `nullif(${value}, '')` : value;
}

function isText({ type }: Cell, columns: Columns): boolean {
  return columns === 'text' || !['number', 'boolean', 'date'].includes(type.kind);
}

function isOneOf({ type }: Cell): boolean {
  return ['choice', 'grade', 'boolean'].includes(type.kind);
}

/** Whether what is given in a cell is out: not blank, and without a value. Null where it can't be. */
export function isOutText(raw: string, value: string, cell: Cell, columns: Columns): string | null {
  if (cell.type.kind === 'boolean' && columns === 'typed') return null;
  const isGiven = isText(cell, columns) && isOneOf(cell) ? `${raw} <> ''` : `${raw} IS NOT NULL`;
  return `(${isGiven} AND ${value} IS NULL)`;
}

/** How the cell comes: records may hold texts only. */
export function kindOf({ dialect }: Scope, { over }: Cell, columns: Columns): Columns {
  return over.length > 0 && dialect.areRecordsTexts ? 'text' : columns;
}
