import type { Condition, Expression } from '../model/plan.ts';
import { comparisonsIn, held, isOutOfQuestion } from './condition.ts';
import type { Ran } from './ran.ts';
import { membersOf, type Telling } from './telling.ts';

/** What an operation does over the members of a set. */
export interface Over {
  readonly set: string;
  readonly conditions: readonly Condition[];
  readonly operands: readonly Expression[];
  /** Members for which the conditions held. */
  readonly counted: readonly string[];
  /** Members that could have counted and did not. */
  readonly others: readonly string[];
}

/** The set an operation runs over and what stands under its members; null where it runs over none. */
export function overOf(telling: Telling, { operation, operator, index }: Ran): Over | null {
  const slots = Object.entries(operator.slots).filter(([name]) => operation.slots[name] !== undefined);
  const [slot] = slots.find(([, { kind }]) => kind === 'set') ?? [];
  if (slot === undefined) return null;
  const set = operation.slots[slot] as string;
  const under = slots.filter(([, { over }]) => over === slot);
  const filled = (wanted: boolean) =>
    under
      .filter(([, { kind }]) => (kind === 'condition') === wanted)
      .flatMap(([name]) => operation.slots[name] as Condition | Expression | Expression[]);
  const conditions = filled(true) as Condition[];
  const [counted, others]: [string[], string[]] = [[], []];
  for (const member of membersOf(telling, set)) {
    const at = telling.hands.with(index, set, member);
    const failed = conditions.filter((when) => held(telling, when, at) === false);
    if (failed.length === 0) counted.push(member);
    else if (!failed.some((when) => isOutOfQuestion(telling, when, at))) others.push(member);
  }
  return { set, conditions, operands: filled(false) as Expression[], counted, others };
}

/** What is asked of each member: the operands, or where there is none, what the conditions compare. */
export function askedOf({ operands, conditions }: Over): readonly Expression[] {
  return operands.length > 0 ? operands : conditions.flatMap(comparisonsIn).map(({ fact }) => fact);
}
