import type { Change } from '../model/pack.ts';
import { isRecord } from '../model/record.ts';

/** Edges as a pack writes them. */
export type Edges = Readonly<Partial<Record<'from' | 'above' | 'to' | 'below', number>>>;

interface Edge {
  readonly edge: number;
  readonly closed: boolean;
}

/** A row of a table of one key, or a band, as it stands in the pack. */
export interface Written {
  readonly id: string;
  readonly path: string;
  readonly lower: Edge | null;
  readonly upper: Edge | null;
  /** The values it asks for, where it asks for values. */
  readonly listed: readonly (string | number | boolean)[] | null;
  /** The change that gives it other edges. */
  withEdges(edges: Edges): Change;
  /** The change that gives it other values. */
  withValues(values: readonly (string | number | boolean)[]): Change;
}

/** The rows that stand at a path; null where they ask of two keys. */
export function writtenRows(rows: unknown, path: string): Written[] | null {
  if (!isRecord(rows)) return null;
  const written = Object.entries(rows).map(([id, row]) =>
    isRecord(row) ? writtenRow(id, row, `${path}/${id}`) : null,
  );
  return written.every((row) => row !== null) ? written : null;
}

function writtenRow(id: string, row: Readonly<Record<string, unknown>>, path: string): Written | null {
  const inLine = row.at === undefined;
  const match = inLine ? row : row.at;
  if (!isRecord(match)) return null;
  const where = inLine ? path : `${path}/at`;
  const was = inLine ? row : row.at;
  const { from: _from, above: _above, to: _to, below: _below, ...rest } = row;
  return {
    id,
    path,
    lower: edgeOf(match.from, match.above),
    upper: edgeOf(match.to, match.below),
    listed: 'is' in match ? [match.is as string] : Array.isArray(match.in) ? match.in : null,
    withEdges: (edges) => ({ op: 'replace', at: where, was, with: inLine ? { ...edges, ...rest } : edges }),
    withValues: (values) => ({
      op: 'replace',
      at: where,
      was,
      with: values.length === 1 ? { is: values[0] } : { in: values },
    }),
  };
}

function edgeOf(closed: unknown, open: unknown): Edge | null {
  if (typeof closed === 'number') return { edge: closed, closed: true };
  return typeof open === 'number' ? { edge: open, closed: false } : null;
}

export function highest(rows: readonly Written[]): Written | undefined {
  return [...rows].sort((a, b) => (b.upper?.edge ?? 0) - (a.upper?.edge ?? 0))[0];
}

export function lowest(rows: readonly Written[]): Written | undefined {
  return [...rows].sort((a, b) => (a.lower?.edge ?? 0) - (b.lower?.edge ?? 0))[0];
}
