import { TYPE_NAMES } from '../model/messages/compile.ts';
import type { Text } from '../model/text.ts';
import type { Type } from '../model/type.ts';
import { type Exact, isExact, isGrade, isInterval, type Value } from '../model/value.ts';
import { compareValues } from './extremes.ts';

/** How a condition compares: which types it takes on the left, what stands on the right, and when it holds. */
export interface ComparisonOperator {
  readonly keyword: string;
  readonly left: ReadonlySet<Type['kind']>;
  readonly right: 'same' | 'list' | 'interval' | 'boolean';
  readonly expected: Text;
  holds(left: Value, right: Value | readonly Value[]): boolean;
}

const ANY = new Set<Type['kind']>(['number', 'boolean', 'choice', 'grade', 'date', 'text']);
const LISTED = new Set<Type['kind']>(['number', 'choice', 'grade', 'date', 'text']);
const ORDERED = new Set<Type['kind']>(['number', 'grade', 'date']);
const NUMBER = new Set<Type['kind']>(['number']);

/** Whether two values of one type are the same. */
export function sameValue(a: Value, b: Value): boolean {
  if (isExact(a) && isExact(b)) return a.equals(b);
  if (isGrade(a) && isGrade(b)) return a.scale === b.scale && a.id === b.id;
  return a === b;
}

const ANYTHING: Text = { kk: 'кез келген мән', ru: 'любое значение', en: 'any value' };

function same(
  keyword: string,
  left: ReadonlySet<Type['kind']>,
  expected: Text,
  test: (a: Value, b: Value) => boolean,
): ComparisonOperator {
  return { keyword, left, right: 'same', expected, holds: (a, b) => test(a, b as Value) };
}

function inside(value: Value, interval: Value): boolean {
  return isExact(value) && isInterval(interval) && value.compare(interval.from) >= 0 && value.compare(interval.to) <= 0;
}

/** The closed list of comparisons. */
export const COMPARISONS: readonly ComparisonOperator[] = [
  same('equal', ANY, ANYTHING, sameValue),
  same('notEqual', ANY, ANYTHING, (a, b) => !sameValue(a, b)),
  same('lessThan', ORDERED, TYPE_NAMES.ordered, (a, b) => compareValues(a, b) < 0),
  same('lessThanInclusive', ORDERED, TYPE_NAMES.ordered, (a, b) => compareValues(a, b) <= 0),
  same('greaterThan', ORDERED, TYPE_NAMES.ordered, (a, b) => compareValues(a, b) > 0),
  same('greaterThanInclusive', ORDERED, TYPE_NAMES.ordered, (a, b) => compareValues(a, b) >= 0),
  {
    keyword: 'in',
    left: LISTED,
    right: 'list',
    expected: ANYTHING,
    holds: (a, list) => (list as Value[]).some((b) => sameValue(a, b)),
  },
  {
    keyword: 'notIn',
    left: LISTED,
    right: 'list',
    expected: ANYTHING,
    holds: (a, list) => !(list as Value[]).some((b) => sameValue(a, b)),
  },
  {
    keyword: 'within',
    left: NUMBER,
    right: 'interval',
    expected: TYPE_NAMES.number,
    holds: (a, b) => inside(a, b as Value),
  },
  {
    keyword: 'notWithin',
    left: NUMBER,
    right: 'interval',
    expected: TYPE_NAMES.number,
    holds: (a, b) => !inside(a, b as Value),
  },
  {
    keyword: 'odd',
    left: NUMBER,
    right: 'boolean',
    expected: TYPE_NAMES.number,
    holds: (a, b) => ((a as Exact).d === 1n && (a as Exact).n % 2n === 1n) === b,
  },
];

const BY_KEYWORD = new Map(COMPARISONS.map((comparison) => [comparison.keyword, comparison]));

export function comparisonOf(keyword: string): ComparisonOperator | undefined {
  return BY_KEYWORD.get(keyword);
}
