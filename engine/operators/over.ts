import type { Fallback } from '../model/plan.ts';
import type { Value } from '../model/value.ts';
import type { Run } from './operator.ts';
import { slot } from './slot.ts';

/** Slots that every aggregation over a set shares. */
export const overSlots = {
  over: slot.set('Over', 'The set over whose members it runs.'),
  where: slot.filter('over', 'Where', 'Only members for which this holds.'),
} as const;

export const emptySlot = slot.optional(slot.fallback('Empty', 'What it gives where no member is left.'));

/** What an aggregation gives where no member is left; without a fallback the pack leaves it open. */
export function ifEmpty(empty: Fallback | undefined, run: Run): Value {
  if (!empty) return run.undetermined(null, 'empty-set');
  run.reach('empty');
  return run.fallback(empty);
}
