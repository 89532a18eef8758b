import type { Match, Range } from '../model/plan.ts';
import { inLanguages, type Text } from '../model/text.ts';
import { type Exact, isExact, isGrade, type Value } from '../model/value.ts';
import { compare, same } from '../number/compare.ts';
import { formatNumber } from '../number/format.ts';

/** Whether a number lies in a range. */
export function inRange(range: Range, value: Exact): boolean {
  return (
    (!range.from || compare(value, range.from) >= 0) &&
    (!range.above || compare(value, range.above) > 0) &&
    (!range.to || compare(value, range.to) <= 0) &&
    (!range.below || compare(value, range.below) < 0)
  );
}

/** Whether a value is what a row asks of its key. */
export function matches(match: Match, value: Value): boolean {
  if (!('in' in match)) return isExact(value) && inRange(match, value);
  return match.in.some((wanted) => sameKey(wanted, value));
}

function sameKey(wanted: string | boolean | Exact, value: Value): boolean {
  if (isGrade(value)) return wanted === value.id;
  if (isExact(value)) return isExact(wanted) && same(wanted, value);
  return wanted === value;
}

/** Lower edge of a range, and whether the edge itself belongs to it. */
export function lower(range: Range): { edge: Exact; closed: boolean } | null {
  const edge = range.from ?? range.above;
  return edge ? { edge, closed: range.from !== undefined } : null;
}

export function upper(range: Range): { edge: Exact; closed: boolean } | null {
  const edge = range.to ?? range.below;
  return edge ? { edge, closed: range.to !== undefined } : null;
}

/** A range in mathematical form, as `[4; 5]` or `[3; 4)`. */
export function rangeText(range: Range): Text {
  const low = lower(range);
  const high = upper(range);
  return inLanguages((language) => {
    const left = low ? `${low.closed ? '[' : '('}${formatNumber(low.edge, language)}` : '(−∞';
    const right = high ? `${formatNumber(high.edge, language)}${high.closed ? ']' : ')'}` : '+∞)';
    return `${left}; ${right}`;
  });
}

/** How far a value in a range is from its edges. */
export function slackText(range: Range, value: Exact): Text {
  const low = lower(range);
  const high = upper(range);
  return inLanguages((language) => {
    const parts: string[] = [];
    if (low) parts.push(SLACK[language].low(formatNumber(value.sub(low.edge), language)));
    if (high) parts.push(SLACK[language].high(formatNumber(high.edge.sub(value), language)));
    return parts.join(', ');
  });
}

const SLACK = {
  kk: { low: (by: string) => `төменгі шектен ${by} жоғары`, high: (by: string) => `жоғарғы шектен ${by} төмен` },
  ru: { low: (by: string) => `на ${by} выше нижней границы`, high: (by: string) => `на ${by} ниже верхней границы` },
  en: { low: (by: string) => `${by} above the lower edge`, high: (by: string) => `${by} below the upper edge` },
};

/** Whether no value can lie in a range. */
export function isEmptyRange(range: Range): boolean {
  const low = lower(range);
  const high = upper(range);
  if (!low || !high) return false;
  const width = compare(high.edge, low.edge);
  return width < 0 || (width === 0 && !(low.closed && high.closed));
}
