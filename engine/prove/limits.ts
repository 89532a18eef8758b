import type { Condition, Expression, Operation, Plan } from '../model/plan.ts';
import { At } from './at.ts';
import type { Claim } from './claim.ts';
import { somewhere } from './everywhere.ts';
import { operationsIn } from './goals.ts';
import { and, compared, NO, type Truth, wanted } from './truth.ts';

/** Something that can bound a value: a limit of `cap` or `floor`, or one of the values of which the least or greatest is taken. */
export interface Limit {
  readonly path: string;
  readonly node: Operation;
  /** Sets at whose members it is taken. */
  readonly per: readonly string[];
  readonly rule: string;
  /** How many other limits stand beside it. */
  readonly others: number;
  /** Whether it is what bounds the value. */
  bites(at: At): Truth;
}

/** Every limit of a plan. */
export function limitsOf(plan: Plan): Limit[] {
  return [...plan.rules.values()].flatMap(({ id, per, expression }) =>
    operationsIn(expression).flatMap(({ node, over }) =>
      bounds(node).map((bound) => ({ ...bound, node, per: [...per, ...over], rule: id })),
    ),
  );
}

/** The limit bounds the value, for some member. */
export function biting({ path, node, per, rule, bites }: Limit): Claim {
  return {
    id: `bites ${path}`,
    concerns: (form) => form.rules.includes(rule),
    judge: (side) => somewhere(side, per, (members) => bites(new At(side, node, side.index(per, members)))),
  };
}

/** How a bound stands to what it bounds, by operator. */
const PASSES: Readonly<Record<string, 'lessThan' | 'greaterThan'>> = {
  cap: 'lessThan',
  minimum: 'lessThan',
  floor: 'greaterThan',
  maximum: 'greaterThan',
};

function bounds({ op, path, slots }: Operation): Pick<Limit, 'path' | 'others' | 'bites'>[] {
  const passes = PASSES[op];
  if (!passes) return [];
  const { of, over, limits } = slots as {
    readonly of: Expression | readonly Expression[];
    readonly over?: string;
    readonly limits?: readonly { readonly id: string; readonly when: Condition; readonly at: Expression }[];
  };
  if (limits)
    return limits.map(({ id, when, at: limit }) => ({
      path: `${path}/limits/${id}`,
      others: limits.length - 1,
      bites: (at) => and([wanted(at.truth(when), true), passed(at, passes, limit, of as Expression)]),
    }));
  const values = of as readonly Expression[];
  if (over !== undefined || values.length < 2) return [];
  return values.map((one, place) => ({
    path: `${path}/of/${place}`,
    others: values.length - 1,
    bites: (at) => and(values.flatMap((other) => (other === one ? [] : [passed(at, passes, one, other)]))),
  }));
}

function passed(at: At, operator: string, one: Expression, other: Expression): Truth {
  const [left, right] = [at.value(one).extent, at.value(other).extent];
  return left && right ? wanted(compared(operator, left, right), true) : NO;
}
