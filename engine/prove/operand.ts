import type { Expression } from '../model/plan.ts';
import type { NumberType } from '../model/type.ts';
import { compare, same } from '../number/compare.ts';
import { ZERO } from '../number/exact.ts';
import { canBeZero, divideTypes, numberType } from '../operators/types.ts';
import type { At } from './at.ts';
import type { Extent } from './extent.ts';
import type { Narrower } from './narrower.ts';

export function numberOf(at: At, of: Expression): NumberType | null {
  const { extent } = at.value(of);
  return extent?.kind === 'number' ? extent : null;
}

/** The same bounds, on no grid: what is asked of an operand says nothing of its places. */
export function open({ min, max }: NumberType): NumberType {
  return numberType(min, max, null);
}

/** A factor, by what the product has to be and what the others can be. */
export function factor(of: Expression, others: NumberType | null, at: At, to: Extent, on: Narrower): void {
  if (to.kind !== 'number' || !others || canBeZero(others)) return;
  if (others.min && others.max && same(others.min, others.max)) {
    const by = others.min;
    const [a, b] = [to.min?.div(by) ?? null, to.max?.div(by) ?? null];
    on.value(of, at.index, compare(by, ZERO) > 0 ? numberType(a, b, null) : numberType(b, a, null));
  } else on.value(of, at.index, open(divideTypes(to, others)));
}
