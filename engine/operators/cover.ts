import type { Match, Range } from '../model/plan.ts';
import type { NumberType, Type } from '../model/type.ts';
import type { Exact, Value } from '../model/value.ts';
import { step, write } from '../number/exact.ts';
import { inRange, lower, matches, upper } from './range.ts';

/** A row of a table or a band: what it asks of each key. */
export interface Row {
  readonly id: string;
  readonly at: readonly Match[];
}

/** One value of a key that stands for all values around it; `text` writes it, or the open interval it stands for. */
interface Point {
  readonly value: Value;
  readonly text: string;
}

/** Neighbouring values that no row answers; `keys` are the combinations tried, which stand for all of them. */
export interface Hole {
  readonly first: string;
  readonly last: string;
  readonly keys: readonly (readonly Value[])[];
}

/** Rows that meet, where, and the combinations of values tried at which they do. */
export interface Overlap {
  readonly rows: readonly string[];
  readonly at: string;
  readonly keys: readonly (readonly Value[])[];
}

/**
 * Finds what the rows leave open and where two of them meet, exactly: it tries every edge, its neighbours on the grid of
 * values that the key can have, and, where a key can have any fraction, one value between each two edges.
 * Ranges in `declared` (gaps of the first key) count as covered. `grades` gives the ids of a scale's grades.
 */
export function cover(
  rows: readonly Row[],
  declared: readonly Range[],
  keys: readonly Type[],
  grades: (scale: string) => readonly string[],
): { holes: Hole[]; overlaps: Overlap[] } {
  const [points, ...others] = keys.map((type, key) =>
    pointsOf(type, [...rows.map((row) => row.at[key]), ...(key === 0 ? declared : [])], grades),
  ) as [Point[], ...Point[][]];
  const holes: Hole[] = [];
  const overlaps = new Map<string, Overlap>();
  for (const rest of combinations(others)) {
    let open = null as Hole | null;
    for (const point of points) {
      const combination = [point, ...rest];
      const values = combination.map(({ value }) => value);
      const at = combination.map(({ text }) => text).join(', ');
      const met = rows.filter((row) => row.at.every((match, key) => matches(match, values[key] as Value)));
      if (met.length > 1) meet(overlaps, met, at, values);
      const answered = met.length > 0 || declared.some((gap) => inRange(gap, point.value as Exact));
      if (open && answered) holes.push(open);
      open = answered ? null : { first: open?.first ?? at, last: at, keys: [...(open?.keys ?? []), values] };
    }
    if (open) holes.push(open);
  }
  return { holes, overlaps: [...overlaps.values()] };
}

function meet(overlaps: Map<string, Overlap>, met: readonly Row[], at: string, values: readonly Value[]): void {
  const rows = met.map((row) => row.id);
  const known = overlaps.get(rows.join());
  overlaps.set(rows.join(), { rows, at: known?.at ?? at, keys: [...(known?.keys ?? []), values] });
}

function* combinations(points: readonly (readonly Point[])[]): Generator<readonly Point[]> {
  const [first, ...others] = points;
  if (!first) {
    yield [];
    return;
  }
  for (const point of first) for (const rest of combinations(others)) yield [point, ...rest];
}

function pointsOf(
  type: Type,
  asked: readonly (Match | Range | undefined)[],
  grades: (scale: string) => readonly string[],
): Point[] {
  if (type.kind === 'number') return numberPoints(type, asked);
  if (type.kind === 'boolean') return [false, true].map((value) => ({ value, text: String(value) }));
  if (type.kind === 'choice') return type.options.map((value) => ({ value, text: value }));
  if (type.kind === 'grade')
    return grades(type.scale).map((id, rank) => ({ value: { scale: type.scale, id, rank }, text: id }));
  return [];
}

function numberPoints(type: NumberType, asked: readonly (Match | Range | undefined)[]): Point[] {
  const edges: Exact[] = [type.min, type.max].filter((edge) => edge !== null);
  for (const match of asked) {
    if (!match) continue;
    const values =
      'in' in match ? match.in.filter((value) => typeof value === 'object') : [lower(match)?.edge, upper(match)?.edge];
    for (const value of values) if (value) edges.push(value);
  }
  const sorted = edges
    .sort((a, b) => a.compare(b))
    .filter((edge, index) => index === 0 || !edge.equals(edges[index - 1] ?? 0));
  const points = type.places === null ? between(sorted) : grid(sorted, type.places);
  return points.filter(({ value }) => inBounds(value as Exact, type));
}

function inBounds(value: Exact, type: NumberType): boolean {
  return (!type.min || value.compare(type.min) >= 0) && (!type.max || value.compare(type.max) <= 0);
}

/** Edges on the grid of so many places, and their neighbours. */
function grid(edges: readonly Exact[], places: number): Point[] {
  const unit = step(places);
  const found = new Map<string, Exact>();
  for (const edge of edges) {
    const below = edge.div(unit).floor().mul(unit);
    for (const value of [below.sub(unit), below, below.add(unit), below.add(unit).add(unit)])
      found.set(write(value), value);
  }
  return [...found.values()].map((value) => ({ value, text: write(value) }));
}

/** Edges, and one value between each two and beyond the outermost. */
function between(edges: readonly Exact[]): Point[] {
  return edges.flatMap((edge, index) => {
    const before = edges[index - 1];
    const below = before
      ? { value: before.add(edge).div(2), text: `(${write(before)}; ${write(edge)})` }
      : { value: edge.sub(1), text: `< ${write(edge)}` };
    const own = { value: edge, text: write(edge) };
    return index < edges.length - 1 ? [below, own] : [below, own, { value: edge.add(1), text: `> ${write(edge)}` }];
  });
}
