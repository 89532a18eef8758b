import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../engine/evaluate/index.ts';
import type { Condition, Plan } from '../../engine/model/plan.ts';
import { Ground } from '../../engine/prove/box.ts';
import { partsOf } from '../../engine/prove/cells.ts';
import { type Extent, isOnly } from '../../engine/prove/extent.ts';
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

/** Whatever a sheet has, as something wanted: the value of each rule that it forms, each condition as it turns out. */
function shownBy(ground: Ground, point: Side): Want[] {
  const { plan, form } = ground;
  const want = (id: string, narrow: NonNullable<Want['narrow']>): Want => ({ id, judge: () => 1, narrow });
  const values = form.rules.flatMap((id) =>
    point.combinations(plan.rules.get(id)?.per ?? []).flatMap(({ members }) => {
      const { extent, open } = point.rule(id, members);
      if (open || extent === null || !isOnly(extent)) return [];
      return [want(`rules/${id}[${members.join(', ')}]`, (on) => on.fact('rule', id, members, extent))];
    }),
  );
  const conditions: (readonly [string, readonly string[], Condition | null | undefined])[] = [
    ...form.checks.map((id) => [`checks/${id}`, plan.checks.get(id)?.per ?? [], plan.checks.get(id)?.require] as const),
    ...form.grounds.map((id) => [`grounds/${id}`, [], plan.grounds.get(id)?.when] as const),
    ...(form.routed ? [...plan.routes, ...plan.substitutes] : []).map(({ id, when }) => [id, [], when] as const),
    ...form.inputs.map((id) => [`inputs/${id}`, plan.inputs.get(id)?.per ?? [], plan.inputs.get(id)?.when] as const),
  ];
  const judged = conditions.flatMap(([id, per, condition]) =>
    point.combinations(per).flatMap(({ members }) => {
      if (!condition) return [];
      const truth = point.truth(condition, ground.index(per, members));
      if (truth !== 1 && truth !== 2) return [];
      const narrow: Want['narrow'] = (on) => on.condition(condition, on.side.index(per, members), truth === 1);
      return [want(`${id}[${members.join(', ')}]`, narrow)];
    }),
  );
  return [...values, ...judged];
}

/** Boxes around a point: nothing known, nothing but the sizes of sets, all but every fourth cell. */
function boxesAround(ground: Ground, point: Side): Side[] {
  const cells = [...point.box];
  const known = (keeps: (cell: string, place: number) => boolean) =>
    new Side(
      ground,
      new Map<string, Extent>(cells.filter(([cell], place) => cell.startsWith('#') || keeps(cell, place))),
    );
  return [
    new Side(ground, new Map()),
    known(() => false),
    ...[0, 1, 2, 3].map((part) => known((_, place) => place % 4 !== part)),
  ];
}

/** What is narrowed away although the sheet has it, when what it shows is wanted of boxes around it. */
function lostAround(plan: Plan, ground: Ground, sheet: object): string[] {
  const { result, trace } = evaluate(plan, sheet);
  if (result.status !== 'graded') return [];
  const { point } = pointFrom(ground, trace);
  const wants = shownBy(ground, point);
  return boxesAround(ground, point).flatMap((box) =>
    wants.flatMap((want) => lost(box, [want], point).map((cell) => `${want.id}: ${cell}`)),
  );
}

describe.each(FORMS)('$name, form $form', ({ plan, form }) => {
  test('narrowing never leaves out a sheet that is as wanted', () => {
    const formPlan = plan.forms.get(form);
    if (!formPlan) throw new Error(form);
    const everything = new Side(new Ground(plan, formPlan), new Map());
    const draw = variations(plan, form, { seed: 'narrow', mostMembers: 3, bases: 3, spoilt: 0 });
    for (let seed = 0; seed < 4; seed += 1) expect(lostOf(plan, form, everything, draw(seed))).toEqual([]);
    expect(lostAround(plan, everything.ground, draw(0))).toEqual([]);
  });
});

test('narrowing never leaves out a sheet that is as wanted, on random packs', { timeout: 60_000 }, () => {
  const property = fc.property(randomPacks(4), ({ plan, form, sheets }) => {
    const formPlan = plan.forms.get(form);
    if (!formPlan) throw new Error(form);
    const everything = new Side(new Ground(plan, formPlan), new Map());
    for (const drawn of sheets) {
      const sheet = sheetOf(plan, drawn);
      expect([...lostOf(plan, form, everything, sheet), ...lostAround(plan, everything.ground, sheet)]).toEqual([]);
    }
  });
  fc.assert(property, { numRuns: 60, seed: 20_250_728, endOnFailure: true });
});
