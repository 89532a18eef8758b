import { factKey } from '../model/evaluation.ts';
import { rootOf } from '../model/members.ts';
import type { FormPlan, InputPlan, Plan } from '../model/plan.ts';
import { declaredMembers, type SheetLayout, sheetLayout } from '../schema/sheet-layout.ts';
import { drawPeriodEnd } from './dates.ts';
import { drawValue, type Setting, type Written } from './draw.ts';
import { Uses } from './mentions.ts';
import type { Random } from './random.ts';

/** What stays the same while sheets on one form are drawn. */
export interface Drawing {
  readonly plan: Plan;
  readonly form: FormPlan;
  readonly layout: SheetLayout;
  readonly uses: Uses;
  /** Most members of a given set, where the law allows more; up to twice the fewest that it allows. */
  readonly mostMembers: number;
  /** Inputs that decide which others are asked. */
  readonly deciding: ReadonlySet<string>;
  /** What is asked, by what the deciding inputs say. */
  readonly asked: Map<string, ReadonlySet<string>>;
}

/** A value for everything that the form can ask, whether or not it will be asked. */
export interface Blueprint {
  readonly setting: Setting;
  /** Names of the members of given sets; a sheet need not say those that are 1, 2, 3 … */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** By `factKey`. */
  readonly values: Map<string, Written>;
}

export function drawingOf(plan: Plan, form: string, mostMembers = 12): Drawing {
  const formPlan = plan.forms.get(form);
  const uses = new Uses(plan);
  if (!formPlan?.graded) throw new RangeError(`${form} is no graded form of ${plan.pack.pack}`);
  return {
    plan,
    form: formPlan,
    layout: sheetLayout(plan, formPlan),
    uses,
    mostMembers,
    deciding: uses.inputsDeciding(formPlan),
    asked: new Map(),
  };
}

export function drawBlueprint(drawing: Drawing, level: Setting['level'], random: Random): Blueprint {
  const { plan, layout } = drawing;
  const named = random.chance(0.3);
  const members = new Map(layout.given.map(({ set }) => [set, drawMembers(drawing, set, named, random)]));
  const blueprint: Blueprint = {
    setting: { periodEnd: drawPeriodEnd(plan, random), level },
    members,
    values: new Map(),
  };
  // Now and then the members are alike, so that totals and means fall on the edges of bands.
  const alike = random.chance(0.35);
  for (const { input, keys } of questions(drawing, blueprint)) {
    const common = drawValue(plan, drawing.uses, input, blueprint.setting, random);
    for (const [place, key] of keys.entries()) {
      const same = alike && input.type.kind !== 'text' && (place === 0 || random.chance(0.85));
      blueprint.values.set(key, same ? common : drawValue(plan, drawing.uses, input, blueprint.setting, random));
    }
  }
  return blueprint;
}

/** Every input of the form with its keys, one for each combination of members. */
export function questions(
  { plan, form }: Drawing,
  { members }: Pick<Blueprint, 'members'>,
): { input: InputPlan; keys: string[] }[] {
  return form.inputs.flatMap((id) => {
    const input = plan.inputs.get(id);
    if (!input) return [];
    const paths = input.per.reduce<string[][]>(
      (before, set) => before.flatMap((path) => membersOf(plan, members, set).map((member) => [...path, member])),
      [[]],
    );
    return [{ input, keys: paths.map((path) => factKey(id, path)) }];
  });
}

export function membersOf(plan: Plan, members: Blueprint['members'], set: string): readonly string[] {
  return declaredMembers(plan, set) ?? members.get(rootOf(plan, set)) ?? [];
}

function drawMembers({ plan, mostMembers }: Drawing, set: string, named: boolean, random: Random): string[] {
  const { min, max } = plan.sets.get(set)?.size ?? { min: 0, max: mostMembers };
  const most = Math.min(max, Math.max(2 * min, mostMembers));
  const count = random.chance(0.3) ? random.pick([min, most]) : random.between(min, most);
  const anonymous = plan.sets.get(set)?.anonymous ?? false;
  const letter = /[a-z]/.exec(set)?.[0] ?? 'm';
  return Array.from({ length: count }, (_, index) =>
    named && !anonymous ? `${letter}${index + 1}` : String(index + 1),
  );
}
