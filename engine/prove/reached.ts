import type { Condition, Expression, Gap, Match, Range } from '../model/plan.ts';
import { ZERO } from '../number/exact.ts';
import { exactly } from '../operators/types.ts';
import type { At } from './at.ts';
import type { Narrower } from './narrower.ts';
import { branch, type Choose, keyed } from './narrowing.ts';

interface Slots {
  readonly key?: readonly Expression[];
  readonly of?: Expression;
  readonly by?: Expression;
  readonly rows?: readonly { readonly id: string; readonly at: readonly Match[] }[];
  readonly bands?: readonly ({ readonly id: string } & Range)[];
  readonly gaps?: readonly Gap[];
  readonly cases?: Choose['cases'];
  readonly limits?: readonly { readonly id: string; readonly when: Condition }[];
  readonly over?: string;
  readonly where?: Condition;
  readonly within?: Condition;
}

/** A part of an operation is reached (`rows/high`, `cases/first`, `otherwise`): what its operands must be. */
export function reached(at: At, part: string, on: Narrower): void {
  const slots = at.node.slots as Slots;
  const [slot = '', id = ''] = part.split('/');
  switch (slot) {
    case 'rows':
    case 'bands':
    case 'gaps':
      met(slots, slot, id, at, on);
      return;
    case 'cases':
    case 'otherwise': {
      const { cases } = slots;
      if (!cases) return;
      const place = slot === 'otherwise' ? cases.length : cases.findIndex((one) => one.id === id);
      branch(at.node.slots as unknown as Choose, place, at, on);
      return;
    }
    case 'limits': {
      const limit = slots.limits?.find((one) => one.id === id);
      if (limit) on.condition(limit.when, at.index, true);
      return;
    }
    case 'empty':
      without(slots, at, on);
      return;
    case 'zero':
      if (slots.by) on.value(slots.by, at.index, exactly(ZERO));
  }
}

/** No member is left of the set. */
function without({ over = '', where, within }: Slots, at: At, on: Narrower): void {
  const condition = at.node.op === 'share' ? within : where;
  if (!condition) on.size(over, 0, 0);
  for (const { name, low } of condition ? at.side.members(over).list : [])
    if (condition && low > 0) on.condition(condition, at.with(over, name).index, false);
}

/** The keys meet one row, band or gap. */
function met(slots: Slots, slot: 'rows' | 'bands' | 'gaps', id: string, at: At, on: Narrower): void {
  const keys = slots.key ?? (slots.of ? [slots.of] : []);
  const row = slots[slot]?.find((one) => one.id === id);
  if (!row) return;
  const matches = 'at' in row ? (row.at as readonly Match[]) : [row as Match];
  for (const place of matches.keys()) keyed(keys, place, [{ at: matches }], at, on);
}
