import type { Term } from '../model/program.ts';
import { not } from '../operators/lowering/terms.ts';

/** The value that a condition has whenever it has one, whatever its operands are; null where that depends on them. */
export function fixedValue(term: Term): boolean | null {
  switch (term.kind) {
    case 'constant':
      return typeof term.value === 'boolean' ? term.value : null;
    case 'not': {
      const of = fixedValue(term.of);
      return of === null ? null : !of;
    }
    case 'all':
    case 'any': {
      const parts = term.of.map(fixedValue);
      const settles = term.kind === 'any';
      if (parts.includes(settles)) return settles;
      return parts.every((one) => one !== null) ? !settles : null;
    }
    case 'compare':
      return byBounds(term);
    default:
      return null;
  }
}

function byBounds({ operator, left, right }: Extract<Term, { kind: 'compare' }>): boolean | null {
  const [a, b] = [left.bounds, right.bounds];
  if (!a || !b || operator === 'equal') return null;
  const isLess = operator === 'less';
  if (isLess ? a.max < b.min : a.max <= b.min) return true;
  return (isLess ? a.min >= b.max : a.min > b.max) ? false : null;
}

export function isNumber(term: Term, value: bigint): boolean {
  return term.kind === 'constant' && term.value === value;
}

/** The condition of which a choice is the number: 1 where it holds, 0 where not. */
export function truth(term: Term): Term | null {
  if (term.kind !== 'if') return null;
  const [one, ...others] = term.cases;
  if (!one || others.length > 0) return null;
  if (isNumber(one.then, 1n) && isNumber(term.otherwise, 0n)) return one.when;
  return isNumber(one.then, 0n) && isNumber(term.otherwise, 1n) ? not(one.when) : null;
}
