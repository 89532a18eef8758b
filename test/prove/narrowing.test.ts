import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../engine/evaluate/index.ts';
import type { Plan } from '../../engine/model/plan.ts';
import { Ground } from '../../engine/prove/box.ts';
import { partsOf } from '../../engine/prove/cells.ts';
import { wantsFor } from '../../engine/prove/goals.ts';
import { meet } from '../../engine/prove/meet.ts';
import { pointFrom } from '../../engine/prove/point.ts';
import { narrowed } from '../../engine/prove/search.ts';
import { Side } from '../../engine/prove/side.ts';
import { graded, type Want } from '../../engine/prove/wants.ts';
import { variations } from '../../engine/sample/variations.ts';
import { FORMS } from '../properties/packs.ts';
import { randomPacks, sheetOf } from '../random-packs/index.ts';

/** Cells of a box, narrowed by what is wanted, that have not the value of a sheet on which all of it is so. */
function lost(everything: Side, wants: readonly Want[], point: Side): string[] {
  let box: Side | null = everything;
  for (let round = 0; round < 3 && box; round += 1) box = narrowed(box, wants);
  if (!box) return ['all'];
  return [...box.box].flatMap(([cell, taken]) => {
    const name = cell.slice(1);
    if (cell.startsWith('#')) {
      const { low, high } = point.members(name);
      return taken.kind === 'number' && taken.min?.compare(low) !== 1 && taken.max?.compare(high) !== -1 ? [] : [cell];
    }
    const own = cell.startsWith('=') ? point.rule(...partsOf(name)).extent : point.extent(cell);
    return own && meet(own, taken) ? [] : [cell];
  });
}

/** What is narrowed away although a graded sheet has it, for each part of the pack that the sheet reaches. */
function lostOf(plan: Plan, form: string, everything: Side, sheet: object): string[] {
  const { result, trace } = evaluate(plan, sheet);
  if (result.status !== 'graded' || result.form !== form) return [];
  const { point } = pointFrom(everything.ground, trace);
  return [null, ...trace.hits].flatMap((part) => {
    const wants = part === null ? graded(everything.ground) : wantsFor(everything.ground, { kind: 'part', part });
    const shows = (want: Want) => (want.judge(point) & 1) !== 0;
    return wants?.every(shows) ? lost(everything, wants, point).map((cell) => `${part}: ${cell}`) : [];
  });
}

describe.each(FORMS)('$name, form $form', ({ plan, form }) => {
  test('narrowing never leaves out a sheet that is as wanted', () => {
    const formPlan = plan.forms.get(form);
    if (!formPlan) throw new Error(form);
    const everything = new Side(new Ground(plan, formPlan), new Map());
    const draw = variations(plan, form, { seed: 'narrow', mostMembers: 3, bases: 3, spoilt: 0 });
    for (let seed = 0; seed < 4; seed += 1) expect(lostOf(plan, form, everything, draw(seed))).toEqual([]);
  });
});

test('narrowing never leaves out a sheet that is as wanted, on random packs', { timeout: 60_000 }, () => {
  const property = fc.property(randomPacks(4), ({ plan, form, sheets }) => {
    const formPlan = plan.forms.get(form);
    if (!formPlan) throw new Error(form);
    const everything = new Side(new Ground(plan, formPlan), new Map());
    for (const sheet of sheets) expect(lostOf(plan, form, everything, sheetOf(plan, sheet))).toEqual([]);
  });
  fc.assert(property, { numRuns: 60, seed: 20_250_728, endOnFailure: true });
});
