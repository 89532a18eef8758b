import type { Term } from '../model/program.ts';
import { termsText } from '../model/program-terms.ts';

/** A whole number that rises, or falls, where another one reaches a limit. */
export interface Steps {
  readonly of: Term;
  /** Below all limits. */
  readonly first: bigint;
  readonly rises: readonly { readonly from: bigint; readonly by: bigint }[];
}

/** Most steps that are added up, rather than looked for one after another. */
const MOST = 8;

/** A choice among fixed whole numbers by where one other lies, as steps; null where it is none, or a long one. */
export function stepsOf({ cases, otherwise }: Extract<Term, { kind: 'if' }>): Steps | null {
  const tests = cases.map(({ when }) => testOf(when));
  const outcomes = [...cases.map(({ then }) => then), otherwise].map(fixed);
  const all = together(tests, () => true);
  if (!all || outcomes.includes(null)) return null;
  const at = (value: bigint): bigint => {
    const place = tests.findIndex((test) => test?.holds(value));
    return outcomes.at(place) as bigint;
  };
  const limits = [...all.limits].sort((a, b) => (a < b ? -1 : 1));
  const first = at((limits[0] as bigint) - 1n);
  let last = first;
  const rises = limits.flatMap((from) => {
    const by = at(from) - last;
    last += by;
    return by === 0n ? [] : [{ from, by }];
  });
  return rises.length <= MOST ? { of: all.of, first, rises } : null;
}

/** A condition on one number. */
interface Test {
  readonly of: Term;
  /** Where it may change, from one number to the next. */
  readonly limits: readonly bigint[];
  holds(value: bigint): boolean;
}

function testOf(when: Term): Test | null {
  switch (when.kind) {
    case 'compare':
      return comparison(when);
    case 'not': {
      const test = testOf(when.of);
      return test && { ...test, holds: (value) => !test.holds(value) };
    }
    case 'all':
      return together(when.of.map(testOf), (tests, value) => tests.every((test) => test.holds(value)));
    case 'any':
      return together(when.of.map(testOf), (tests, value) => tests.some((test) => test.holds(value)));
    default:
      return null;
  }
}

function together(
  parts: readonly (Test | null)[],
  holds: (tests: readonly Test[], value: bigint) => boolean,
): Test | null {
  const tests = parts.filter((part) => part !== null);
  const [first] = tests;
  if (!first || tests.length < parts.length || tests.some(({ of }) => termsText(of) !== termsText(first.of)))
    return null;
  return { of: first.of, limits: tests.flatMap(({ limits }) => limits), holds: (value) => holds(tests, value) };
}

function comparison({ operator, left, right }: Extract<Term, { kind: 'compare' }>): Test | null {
  const [low, high] = [fixed(left), fixed(right)];
  const [of, limit] = low === null ? [left, high] : [right, low];
  if (limit === null || of.type !== 'integer' || (of.kind !== 'read' && of.kind !== 'value')) return null;
  const holds = (value: bigint): boolean => {
    const [a, b] = [low ?? value, high ?? value];
    if (operator === 'equal') return a === b;
    return operator === 'less' ? a < b : a <= b;
  };
  return { of, limits: [limit, limit + 1n], holds };
}

function fixed(term: Term): bigint | null {
  return term.kind === 'constant' && typeof term.value === 'bigint' ? term.value : null;
}
