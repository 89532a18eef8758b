import type { Claim } from './claim.ts';
import { somewhere } from './everywhere.ts';
import { MAYBE, NO, YES } from './truth.ts';

/** A rule gives a grade, for some member. */
export function giving(rule: string, grade: string): Claim {
  return {
    id: `gives ${rule} ${grade}`,
    concerns: (form) => form.rules.includes(rule),
    judge: (side) =>
      somewhere(side, side.ground.plan.rules.get(rule)?.per ?? [], (members) => {
        const { extent, open } = side.rule(rule, members);
        if (extent?.kind !== 'grade') return NO;
        const rank = side.ground.grades(extent.scale).indexOf(grade);
        if (rank < extent.min || rank > extent.max) return NO;
        return extent.min === extent.max && !open ? YES : MAYBE;
      }),
  };
}
