import type { Plan } from '../model/plan.ts';

/** A place of a sheet where a value is written. */
export interface Spot {
  readonly record: Record<string, unknown>;
  readonly key: string;
  /** Id of the input. */
  readonly input: string;
}

/** Every place of a sheet's inputs where a value is written that it cannot do without. */
export function spotsOf(plan: Plan, inputs: Record<string, unknown>): Spot[] {
  const spots: Spot[] = [];
  const within = (record: Record<string, unknown>, input: string | null): void => {
    for (const [key, value] of Object.entries(record)) {
      const id = input ?? key;
      if (Array.isArray(value)) for (const one of value) within(one, null);
      else if (typeof value === 'object' && value !== null) within(value as Record<string, unknown>, id);
      else if (plan.inputs.has(id) && !plan.inputs.get(id)?.optional) spots.push({ record, key, input: id });
    }
  };
  within(inputs, null);
  return spots;
}
