import { type Data, type DataMap, isList, isMap, valueAt } from '../../../document/index.ts';

/** A stretch of numbers. `null`: open on that side. An edge belongs to it or not. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
  readonly hasFrom: boolean;
  readonly hasTo: boolean;
}

/** A row of a table or a band: its id, its stretch, and what it gives. */
export interface Row extends Span {
  readonly id: string;
  readonly gives: string;
  readonly isGap: boolean;
}

/** What is wrong between rows: a stretch that none takes, or that two take. Drawn only: the findings come from the checks. */
export interface Flaw {
  readonly kind: 'hole' | 'overlap';
  readonly from: number;
  readonly to: number;
}

/** The rows of a table by its first key, or of a band, as far as they are stretches of numbers. */
export function rowsOf(operation: DataMap): Row[] {
  const entries = operation.op === 'band' ? operation.bands : operation.rows;
  return [...rowsIn(entries, false), ...rowsIn(operation.gaps, true)];
}

function rowsIn(entries: Data | undefined, isGap: boolean): Row[] {
  if (!isMap(entries)) return [];
  return Object.entries(entries).flatMap(([id, row]) => {
    if (!isMap(row)) return [];
    const at = 'at' in row ? (isList(row.at) ? row.at[0] : row.at) : row;
    const span = isMap(at) ? spanOf(at) : null;
    return span ? [{ id, ...span, gives: givesOf(row), isGap }] : [];
  });
}

export function spanOf(at: DataMap): Span | null {
  if (typeof at.is === 'number') return { from: at.is, to: at.is, hasFrom: true, hasTo: true };
  const number = (key: string): number | null => (typeof at[key] === 'number' ? (at[key] as number) : null);
  if (['from', 'above', 'to', 'below'].every((key) => number(key) === null)) return null;
  return {
    from: number('from') ?? number('above'),
    to: number('to') ?? number('below'),
    hasFrom: number('from') !== null,
    hasTo: number('to') !== null,
  };
}

function givesOf(row: DataMap): string {
  if (row.grade !== undefined) return String(row.grade);
  if (row.value !== undefined) return typeof row.value === 'object' ? '…' : String(row.value);
  return row.defect === undefined ? '' : String(row.defect);
}

/** The numbers that the key can have: of an input, its limits and its smallest step; else what the rows name. */
export function domainOf(
  data: DataMap,
  operation: DataMap,
  rows: readonly Row[],
): { from: number; to: number; step: number } {
  const key = [operation.key ?? operation.of].flat()[0];
  const name = typeof key === 'string' ? key.replace(/\[.*$/, '') : '';
  const input = valueAt(data, `inputs/${name}`);
  const edges = rows.flatMap(({ from, to }) => [from, to]).filter((edge) => edge !== null);
  const known =
    isMap(input) && typeof input.min === 'number' && typeof input.max === 'number' ? [input.min, input.max] : [];
  const places = isMap(input) ? (input.type === 'integer' ? 0 : input.places) : valueAt(data, `rules/${name}/places`);
  const least = Math.min(...edges, ...(known.length > 0 ? [known[0] as number] : []));
  const most = Math.max(...edges);
  const beyond = most + (most - least) * 0.08;
  const unknown = rows.some(({ to }) => to === null) ? beyond : most;
  const end = known[1];
  const top = end === undefined ? unknown : end <= most + (most - least) ? Math.max(end, most) : beyond;
  return {
    from: Number.isFinite(least) ? least : 0,
    to: Number.isFinite(top) && top > least ? top : least + 1,
    step: typeof places === 'number' ? 10 ** -places : 0,
  };
}

/** Holes and overlaps between rows, in order. A gap narrower than the step of the key is none. */
export function flawsOf(rows: readonly Row[], { from, to, step }: { from: number; to: number; step: number }): Flaw[] {
  const sorted = [...rows].sort(
    (a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity) || Number(b.hasFrom) - Number(a.hasFrom),
  );
  const flaws: Flaw[] = [];
  let reached = { at: from, isIn: false };
  for (const row of sorted) {
    const start = row.from ?? from;
    const isOpenBetween =
      start > reached.at
        ? start - reached.at > between(step, reached.isIn, row.hasFrom)
        : !reached.isIn && !row.hasFrom && start === reached.at;
    if (isOpenBetween && start > from) flaws.push({ kind: 'hole', from: reached.at, to: start });
    if (start < reached.at || (start === reached.at && reached.isIn && row.hasFrom && flawless(reached, from)))
      flaws.push({ kind: 'overlap', from: start, to: Math.min(reached.at, row.to ?? to) });
    const end = row.to ?? to;
    if (end > reached.at || (end === reached.at && row.hasTo))
      reached = { at: end, isIn: row.to === null || row.hasTo };
  }
  if (rows.length > 0 && to - reached.at > Math.max(step, (to - from) * 1e-9))
    flaws.push({ kind: 'hole', from: reached.at, to });
  return flaws;
}

/** The widest stretch between two edges in which no value of the key lies. */
function between(step: number, isFirstIn: boolean, isSecondIn: boolean): number {
  const slack = 1e-9;
  return isFirstIn && isSecondIn ? step + slack : isFirstIn || isSecondIn ? slack : -1;
}

function flawless(reached: { at: number; isIn: boolean }, from: number): boolean {
  return reached.at > from;
}
