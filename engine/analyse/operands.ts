import type { Expression, Fallback, Operation } from '../model/plan.ts';
import { operatorOf } from '../operators/index.ts';
import type { Slots } from '../operators/slot.ts';

/** The values of which an operation makes its own; not those by which it only chooses (conditions, keys). */
export function operandsOf({ op, slots }: Operation): Expression[] {
  return [...operandsIn(operatorOf(op)?.slots ?? {}, slots)];
}

function* operandsIn(slots: Slots, values: Readonly<Record<string, unknown>>): Iterable<Expression> {
  for (const [name, slot] of Object.entries(slots)) {
    const value = values[name];
    if (value === undefined) continue;
    if (slot.kind === 'operand') yield value as Expression;
    if (slot.kind === 'operands') yield* value as readonly Expression[];
    if (slot.kind === 'fallback' && 'value' in (value as Fallback)) yield (value as { value: Expression }).value;
    if (slot.kind === 'entries')
      for (const entry of value as Record<string, unknown>[]) yield* operandsIn(slot.fields, entry);
  }
}
