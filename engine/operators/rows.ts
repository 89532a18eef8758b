import { TYPE_NAMES } from '../model/messages/compile.ts';
import type { Expression, Gap, Match } from '../model/plan.ts';
import type { Value } from '../model/value.ts';
import { isExact } from '../model/value.ts';
import { cover, type Row } from './cover.ts';
import type { Run, Typing } from './operator.ts';
import { inRange, isEmptyRange, lower, matches, upper } from './range.ts';
import { slot } from './slot.ts';
import { checkPlaces, typeName } from './types.ts';

export const keySlot = slot.keys('Key', 'The value, or two values, by which the row is found.');
export const atSlot = slot.at('At', 'What the row asks of the key, or of each key.');

/** Holes and overlaps of rows, edges finer than the values, matches that the key's type can't have. */
export function checkRows(
  rows: readonly Row[],
  gaps: readonly Gap[],
  keys: readonly Expression[],
  typing: Typing,
  slotName: string,
): void {
  const types = keys.map((key) => key.type);
  if (types.some((type) => type.kind === 'unknown')) return;
  let sound = true;
  const report: Typing['error'] = (...args) => {
    sound = false;
    return typing.error(...args);
  };
  for (const row of rows) {
    if (row.at.length !== keys.length)
      report('key-count', { expected: keys.length, found: row.at.length }, `${slotName}/${row.id}`);
    for (const [index, match] of row.at.entries()) {
      checkMatch(match, keys[index], { ...typing, error: report }, `${slotName}/${row.id}`);
    }
  }
  for (const gap of gaps) checkMatch(gap, keys[0], { ...typing, error: report }, `gaps/${gap.id}`);
  if (!sound) return;
  const { holes, overlaps } = cover(rows, gaps, types);
  for (const hole of holes) report('hole', { first: hole.first, last: hole.last }, slotName);
  for (const overlap of overlaps) report('overlap', { rows: overlap.rows, at: overlap.at }, slotName);
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
    typing.error(
      'unknown-option',
      { found: isExact(value as Value) ? String(value) : String(value), options: allowed.join(', ') },
      at,
    );
  }
}

/** The row that the keys' values meet; none: undetermined, for the reason that a declared gap gives. */
export function findRow<R extends Row>(
  rows: readonly R[],
  gaps: readonly Gap[],
  values: readonly Value[],
  run: Run,
): R {
  const row = rows.find((one) => one.at.every((match, index) => matches(match, values[index] ?? false)));
  if (row) return row;
  const [first] = values;
  const gap = gaps.find((one) => first !== undefined && isExact(first) && inRange(one, first));
  if (gap) run.reach(`gaps/${gap.id}`);
  return run.undetermined(gap?.defect ?? null);
}
