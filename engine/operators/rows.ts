import { TYPE_NAMES } from '../model/messages/compile.ts';
import type { Expression, Gap, Match } from '../model/plan.ts';
import type { Term, Written } from '../model/program.ts';
import type { Exact, Value } from '../model/value.ts';
import { cover, type Row } from './cover.ts';
import type { Lowered, Lowering } from './lowering/lowering.ts';
import { compareRatios, ratioOf } from './lowering/ratio.ts';
import { all, any, compare, constant, integer } from './lowering/terms.ts';
import { afterAll, firstOf, numberIn, termIn, termsOf } from './lowering/written.ts';
import type { Run, Typing } from './operator.ts';
import { inRange, isEmptyRange, lower, matches, upper } from './range.ts';
import { slot } from './slot.ts';
import { checkPlaces, typeName } from './types.ts';

export const keySlot = slot.keys('Key', 'The value, or two values, by which the row is found.');
export const atSlot = slot.at('At', 'What the row asks of the key, or of each key.');

/** Edges finer than the values, matches that the key's type can't have; then what the rows leave open and where they meet. */
export function checkRows(
  rows: readonly Row[],
  gaps: readonly Gap[],
  keys: readonly Expression[],
  typing: Typing,
  slotName: string,
): void {
  const types = keys.map((key) => key.type);
  if (types.some((type) => type.kind === 'unknown')) return;
  for (const row of rows) {
    const at = `${slotName}/${row.id}`;
    if (row.at.length !== keys.length) typing.error('key-count', { expected: keys.length, found: row.at.length }, at);
    for (const [index, match] of row.at.entries()) checkMatch(match, keys[index], typing, at);
  }
  for (const gap of gaps) checkMatch(gap, keys[0], typing, `gaps/${gap.id}`);
  const { holes, overlaps } = cover(rows, gaps, types, typing.grades);
  for (const { first, last, keys } of holes) typing.open({ kind: 'hole', at: slotName, params: { first, last }, keys });
  for (const { rows, at, keys } of overlaps)
    typing.open({ kind: 'overlap', at: slotName, params: { rows: rows.join(', '), at }, keys, rows });
}

function checkMatch(match: Match, key: Expression | undefined, typing: Typing, at: string): void {
  const type = key?.type;
  if (!type) return;
  if ('in' in match) {
    for (const value of match.in) checkKeyValue(value, type, typing, at);
    return;
  }
  if (type.kind !== 'number') {
    typing.error('type-mismatch', { expected: TYPE_NAMES.number, found: typeName(type) }, at);
    return;
  }
  if (isEmptyRange(match)) typing.error('range-empty', {}, at);
  for (const edge of [lower(match)?.edge, upper(match)?.edge]) if (edge) checkPlaces(typing, edge, type, at);
}

function checkKeyValue(value: unknown, type: Expression['type'], typing: Typing, at: string): void {
  if (type.kind === 'number') {
    if (typeof value !== 'object')
      typing.error('type-mismatch', { expected: TYPE_NAMES.number, found: String(value) }, at);
    return;
  }
  const allowed =
    type.kind === 'choice'
      ? type.options
      : type.kind === 'grade'
        ? typing.grades(type.scale)
        : type.kind === 'boolean'
          ? [true, false]
          : null;
  if (!allowed) typing.error('type-mismatch', { expected: TYPE_NAMES.key, found: typeName(type) }, at);
  else if (!(allowed as readonly unknown[]).includes(value)) {
    typing.error('unknown-option', { found: String(value), options: allowed.join(', ') }, at);
  }
}

/** The one row that the keys' values meet; none: undetermined, for the reason that a declared gap gives. */
export function findRow<R extends Row>(
  rows: readonly R[],
  gaps: readonly Gap[],
  values: readonly Value[],
  run: Run,
): R {
  const [row, ...others] = rows.filter((one) => one.at.every((match, index) => matches(match, values[index] as Value)));
  if (others.length > 0) return run.undetermined(null, 'overlap');
  if (row) return row;
  const gap = gaps.find((one) => inRange(one, values[0] as Exact));
  if (!gap) return run.undetermined(null, 'hole');
  run.reach(`gaps/${gap.id}`);
  return run.undetermined(gap.defect);
}

/** The same as terms: what `give` makes of the row that the keys meet. */
export function lowerRows<R extends Row>(
  rows: readonly R[],
  gaps: readonly Gap[],
  keys: readonly Written[],
  at: Lowering,
  give: (row: R) => Lowered,
): Lowered {
  const met = rows.map((row) => all(row.at.map((match, index) => lowerMatch(match, keys[index] as Written))));
  const overlap = at.open('overlap')
    ? met.flatMap((one, index) => met.slice(index + 1).map((other) => all([one, other])))
    : [];
  const cases = rows.map((row, index) => ({ when: met[index] as Term, then: give(row) }));
  const holes = gaps.map((gap) => ({ when: lowerMatch(gap, keys[0] as Written), then: at.undetermined(gap.defect) }));
  const last = cases.at(-1) as (typeof cases)[number];
  const found =
    gaps.length === 0 && at.sized && !at.open('hole')
      ? firstOf(cases.slice(0, -1), last.then)
      : firstOf([...cases, ...holes], at.undetermined(null, !at.open('hole')));
  const one = overlap.length > 0 ? firstOf([{ when: any(overlap), then: at.undetermined(null) }], found) : found;
  return afterAll(keys.flatMap(termsOf), one);
}

/** Whether a value is what a row asks of its key. */
function lowerMatch(match: Match, key: Written): Term {
  if ('in' in match) return any(match.in.map((wanted) => lowerKey(wanted, key)));
  const { from, above, to, below } = match;
  const value = numberIn(key);
  return all([
    ...(from ? [compareRatios('at-most', ratioOf(from), value)] : []),
    ...(above ? [compareRatios('less', ratioOf(above), value)] : []),
    ...(to ? [compareRatios('at-most', value, ratioOf(to))] : []),
    ...(below ? [compareRatios('less', value, ratioOf(below))] : []),
  ]);
}

function lowerKey(wanted: string | boolean | Exact, key: Written): Term {
  if (key.kind === 'number') return compareRatios('equal', key, ratioOf(wanted as Exact));
  if (key.kind === 'grade') return compare('equal', key.term, integer(BigInt(key.grades.indexOf(String(wanted)))));
  const term = termIn(key);
  return compare('equal', term, constant(term.type, wanted as string | boolean));
}
