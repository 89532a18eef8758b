import type { Exact } from '../model/value.ts';
import { apart, type Extent, isOnly, span } from './extent.ts';

/** What can become of a condition on the sheets of a box: a set of YES, NO and OPEN (a value of it cannot be formed). */
export type Truth = number;
export const YES = 1;
export const NO = 2;
export const OPEN = 4;
export const MAYBE = YES | NO;

/** What comparisons of a value with itself come to. */
export const ALIKE: Readonly<Record<string, Truth>> = {
  equal: YES,
  lessThanInclusive: YES,
  greaterThanInclusive: YES,
  notEqual: NO,
  lessThan: NO,
  greaterThan: NO,
};

export function not(truth: Truth): Truth {
  return (truth & OPEN) | (truth & YES ? NO : 0) | (truth & NO ? YES : 0);
}

/** Both sides of a comparison are formed; what can become of it. */
export function compared(operator: string, left: Extent, right: Extent | readonly Extent[]): Truth {
  if (Array.isArray(right)) {
    const found = among(left, right);
    return operator === 'in' ? found : not(found);
  }
  const one = right as Extent;
  switch (operator) {
    case 'equal':
      return same(left, one);
    case 'notEqual':
      return not(same(left, one));
    case 'lessThan':
      return below(left, one);
    case 'greaterThanInclusive':
      return not(below(left, one));
    case 'greaterThan':
      return below(one, left);
    case 'lessThanInclusive':
      return not(below(one, left));
    case 'within':
      return inside(left, one);
    case 'notWithin':
      return not(inside(left, one));
    case 'odd':
      return odd(left, one);
    default:
      return MAYBE;
  }
}

function same(a: Extent, b: Extent): Truth {
  if (apart(a, b)) return NO;
  return isOnly(a) && isOnly(b) && a.kind !== 'text' && b.kind !== 'text' ? YES : MAYBE;
}

function among(one: Extent, list: readonly Extent[]): Truth {
  const truths = list.map((other) => same(one, other));
  if (truths.includes(YES)) return YES;
  if (truths.every((truth) => truth === NO)) return NO;
  const named = one.kind === 'one-of' ? list.flatMap((other) => (other.kind === 'one-of' ? other.values : [])) : [];
  return one.kind === 'one-of' && one.values.every((value) => named.includes(value)) ? YES : MAYBE;
}

function below(a: Extent, b: Extent): Truth {
  const { least, most } = span(a, b);
  if (most !== null && most < 0) return YES;
  return least !== null && least >= 0 ? NO : MAYBE;
}

function inside(value: Extent, interval: Extent): Truth {
  if (interval.kind !== 'interval') return MAYBE;
  return and([not(below(value, interval.from)), not(below(interval.to, value))]);
}

function odd(value: Extent, wanted: Extent): Truth {
  if (value.kind !== 'number' || wanted.kind !== 'one-of' || !isOnly(value) || !isOnly(wanted)) return MAYBE;
  const number = value.min as Exact;
  return (number.d === 1n && number.n % 2n === 1n) === wanted.values[0] ? YES : NO;
}

/** All of them hold; what is open stays so. */
export function and(truths: readonly Truth[]): Truth {
  return truths.reduce(both, YES);
}

export function or(truths: readonly Truth[]): Truth {
  return truths.reduce(oneOf, NO);
}

/** Both hold; where either cannot be decided at all, it cannot be decided either. */
export function both(a: Truth, b: Truth): Truth {
  return (a & MAYBE) === 0 || (b & MAYBE) === 0 ? OPEN : (a & b & YES) | ((a | b) & (NO | OPEN));
}

/** One of both holds. */
export function oneOf(a: Truth, b: Truth): Truth {
  return (a & MAYBE) === 0 || (b & MAYBE) === 0 ? OPEN : (a & b & NO) | ((a | b) & (YES | OPEN));
}

/** A condition's truth as the answer to whether it is as wanted; what is open is not. */
export function wanted(truth: Truth, holds: boolean): Truth {
  const good = holds ? YES : NO;
  return (truth & good ? YES : 0) | (truth & ~good ? NO : 0);
}
