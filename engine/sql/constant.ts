import type { Term } from '../model/program.ts';
import { operandsOf } from '../model/program-terms.ts';

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

/** What must have values for a condition of fixed value to have one. */
export function groundsOf(term: Term): readonly Term[] {
  return term.kind === 'not' || term.kind === 'all' || term.kind === 'any'
    ? operandsOf(term).flatMap(groundsOf)
    : [term];
}

export function isNumber(term: Term, value: bigint): boolean {
  return term.kind === 'constant' && term.value === value;
}
