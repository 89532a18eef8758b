import { TYPE_NAMES } from '../model/messages/compile.ts';
import type { Term, Written } from '../model/program.ts';
import type { Text } from '../model/text.ts';
import type { Type } from '../model/type.ts';
import { type Exact, type Interval, isExact, isGrade, type Value } from '../model/value.ts';
import { compareValues } from './extremes.ts';
import { oddOf, within } from './lowering/ratio.ts';
import { after, among, any, compare, known, not } from './lowering/terms.ts';
import { compareWritten, numberIn, termIn, termsOf } from './lowering/written.ts';

/** How a condition compares: which types it takes on the left, what stands on the right, and when it holds. */
export interface ComparisonOperator {
  readonly keyword: string;
  readonly left: ReadonlySet<Type['kind']>;
  readonly right: 'same' | 'list' | 'interval' | 'boolean';
  readonly expected: Text;
  holds(left: Value, right: Value | readonly Value[]): boolean;
  /** The same as a term of a program. */
  lower(left: Written, right: Written | readonly Written[]): Term;
}

const ANY = new Set<Type['kind']>(['number', 'boolean', 'choice', 'grade', 'date', 'text']);
const LISTED = new Set<Type['kind']>(['number', 'choice', 'grade', 'date', 'text']);
const ORDERED = new Set<Type['kind']>(['number', 'grade', 'date']);
const NUMBER = new Set<Type['kind']>(['number']);

/** Whether two values of one type are the same. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b || typeof a !== 'object' || typeof b !== 'object') return a === b;
  if (isExact(a) && isExact(b)) return a.equals(b);
  return isGrade(a) && isGrade(b) && a.id === b.id;
}

const ANYTHING: Text = { kk: 'кез келген мән', ru: 'любое значение', en: 'any value' };

function same(
  keyword: string,
  left: ReadonlySet<Type['kind']>,
  expected: Text,
  test: (a: Value, b: Value) => boolean,
  lower: (a: Written, b: Written) => Term,
): ComparisonOperator {
  return {
    keyword,
    left,
    right: 'same',
    expected,
    holds: test,
    lower: (a, b) => lower(a, b as Written),
  };
}

function oneOf(value: Written, list: readonly Written[]): Term {
  if (value.kind !== 'text') return any(list.map((one) => compareWritten('equal', value, one)));
  return among(
    value.term,
    list.map((one) => String(known(termIn(one)))),
  );
}

type Limits = Extract<Written, { kind: 'interval' }>;

function lowerInside(value: Written, interval: Limits): Term {
  return after(termsOf(value), within(numberIn(value), interval.from, interval.to));
}

function inside(value: Exact, interval: Interval): boolean {
  return value.compare(interval.from) >= 0 && value.compare(interval.to) <= 0;
}

/** The closed list of comparisons. */
export const COMPARISONS: readonly ComparisonOperator[] = [
  same('equal', ANY, ANYTHING, sameValue, (a, b) => compareWritten('equal', a, b)),
  same(
    'notEqual',
    ANY,
    ANYTHING,
    (a, b) => !sameValue(a, b),
    (a, b) => not(compareWritten('equal', a, b)),
  ),
  same(
    'lessThan',
    ORDERED,
    TYPE_NAMES.ordered,
    (a, b) => compareValues(a, b) < 0,
    (a, b) => compareWritten('less', a, b),
  ),
  same(
    'lessThanInclusive',
    ORDERED,
    TYPE_NAMES.ordered,
    (a, b) => compareValues(a, b) <= 0,
    (a, b) => compareWritten('at-most', a, b),
  ),
  same(
    'greaterThan',
    ORDERED,
    TYPE_NAMES.ordered,
    (a, b) => compareValues(a, b) > 0,
    (a, b) => after(termsOf(a), compareWritten('less', b, a)),
  ),
  same(
    'greaterThanInclusive',
    ORDERED,
    TYPE_NAMES.ordered,
    (a, b) => compareValues(a, b) >= 0,
    (a, b) => after(termsOf(a), compareWritten('at-most', b, a)),
  ),
  {
    keyword: 'in',
    left: LISTED,
    right: 'list',
    expected: ANYTHING,
    holds: (a, list) => (list as Value[]).some((b) => sameValue(a, b)),
    lower: (a, list) => oneOf(a, list as Written[]),
  },
  {
    keyword: 'notIn',
    left: LISTED,
    right: 'list',
    expected: ANYTHING,
    holds: (a, list) => !(list as Value[]).some((b) => sameValue(a, b)),
    lower: (a, list) => not(oneOf(a, list as Written[])),
  },
  {
    keyword: 'within',
    left: NUMBER,
    right: 'interval',
    expected: TYPE_NAMES.number,
    holds: (a, b) => inside(a as Exact, b as Interval),
    lower: (a, b) => lowerInside(a, b as Limits),
  },
  {
    keyword: 'notWithin',
    left: NUMBER,
    right: 'interval',
    expected: TYPE_NAMES.number,
    holds: (a, b) => !inside(a as Exact, b as Interval),
    lower: (a, b) => not(lowerInside(a, b as Limits)),
  },
  {
    keyword: 'odd',
    left: NUMBER,
    right: 'boolean',
    expected: TYPE_NAMES.number,
    holds: (a, b) => ((a as Exact).d === 1n && (a as Exact).n % 2n === 1n) === b,
    lower: (a, b) => compare('equal', oddOf(numberIn(a)), termIn(b as Written)),
  },
];

const BY_KEYWORD = new Map(COMPARISONS.map((comparison) => [comparison.keyword, comparison]));

export function comparisonOf(keyword: string): ComparisonOperator | undefined {
  return BY_KEYWORD.get(keyword);
}
