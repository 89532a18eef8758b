import type { Condition, Expression, InputPlan, Opening, Operation, Plan, Range, RulePlan } from '../model/plan.ts';
import type { Type } from '../model/type.ts';
import { isExact, type Value } from '../model/value.ts';
import { numberType } from '../operators/types.ts';
import { At } from './at.ts';
import type { Ground } from './box.ts';
import { judging, run } from './course.ts';
import { type Extent, gradesById } from './extent.ts';
import type { Narrower } from './narrower.ts';
import { opened, opens } from './opening.ts';
import { reached } from './reached.ts';
import type { Side } from './side.ts';
import { meeting } from './transfer.ts';
import { MAYBE, NO, type Truth, wanted, YES } from './truth.ts';
import { assessed, checked, graded, ofSome, routed, taken, unheld, unrefused, type Want } from './wants.ts';

/** What a sheet should show. Paths are those of `plan.parts`, ids those of the pack. */
export type Goal =
  /** The trace of the sheet has it: a row is met, a check fails, a ground holds. */
  | { readonly kind: 'part'; readonly part: string }
  /** A rule or input has, for some member, a value in a range, or one of some options, grades (by id), truths. */
  | { readonly kind: 'value'; readonly of: string; readonly in: Range | readonly (string | boolean)[] }
  /** A condition holds or fails for some member: of `grounds/x`, `checks/x`, `routing/routes/x`, `inputs/x`, `sets/x`. */
  | { readonly kind: 'condition'; readonly at: string; readonly holds: boolean }
  | { readonly kind: 'opening'; readonly opening: Opening }
  | { readonly kind: 'graded' };

/** What a sheet on a form must show for a goal; null where no sheet on it can. */
export function wantsFor(ground: Ground, goal: Goal): readonly Want[] | null {
  switch (goal.kind) {
    case 'graded':
      return graded(ground);
    case 'part':
      return forPart(ground, goal.part);
    case 'value':
      return forValue(ground, goal.of, goal.in);
    case 'condition':
      return forCondition(ground, goal.at, goal.holds);
    case 'opening':
      return forOpening(ground, goal.opening);
  }
}

/** What a sheet had better show besides: that no other check refuses it. */
export function further(ground: Ground, goal: Goal): readonly Want[] | null {
  const [section, id] = goal.kind === 'part' ? goal.part.split('/') : [];
  return section === 'checks' ? checked(ground, id) : null;
}

function forPart(ground: Ground, part: string): readonly Want[] | null {
  const { plan, form } = ground;
  const [section = '', id = '', ...rest] = part.split('/');
  switch (section) {
    case 'forms':
      return id === form.id ? graded(ground) : null;
    case 'grounds':
      return forGround(ground, id);
    case 'checks':
      return forCondition(ground, part, false);
    case 'routing':
      return forRouting(ground, id, rest.join('/'));
    default:
      if (!form.rules.includes(id)) return null;
      return [
        reaches(plan, part, id),
        ...(ends(plan, part) ? undetermined(ground) : graded(ground)),
        demands(part, run),
      ];
  }
}

function forGround(ground: Ground, id: string): Want[] | null {
  const { plan, form } = ground;
  const place = form.grounds.indexOf(id);
  const when = plan.grounds.get(id)?.when;
  if (place < 0 || !when) return null;
  const before = unheld(ground).slice(0, place);
  const own: Want = {
    id: `grounds/${id}`,
    judge: (side) => wanted(side.truth(when, side.index([], [])), true),
    narrow: (on) => on.condition(when, on.side.index([], []), true),
  };
  return [own, ...before];
}

function forRouting(ground: Ground, list: string, id: string): Want[] | null {
  const { plan, form } = ground;
  if (!form.routed) return null;
  const all: readonly { id: string; when: Condition | null }[] = list === 'routes' ? plan.routes : plan.substitutes;
  if (list === 'routes' && plan.routes.find((one) => one.id === id)?.form !== form.id) return null;
  const judge = (side: Side): Truth => {
    let before: Truth = YES;
    for (const one of all) {
      const truth = one.when ? side.truth(one.when, side.index([], [])) : YES;
      if (one.id === id)
        return before === YES ? wanted(truth, true) : before === NO || (truth & YES) === 0 ? NO : MAYBE;
      if ((truth & NO) === 0) return NO;
      if (truth !== NO) before = MAYBE;
    }
    return NO;
  };
  const narrow = (on: Narrower) => taken(all, id, on);
  return [{ id: `routing/${list}/${id}`, judge, narrow }, ...graded(ground)];
}

/** The rule itself reaches the part, for some of its members. */
function reaches(plan: Plan, part: string, rule: string): Want {
  const { per = [], expression } = plan.rules.get(rule) ?? {};
  const found = expression && operationsIn(expression).find(({ node }) => part.startsWith(`${node.path}/`));
  return ofSome(
    `reaches ${part}`,
    per,
    (side, members) => {
      const hit = side.hitsOf(rule, members).get(part);
      return hit === undefined ? NO : hit ? YES : MAYBE;
    },
    (on, members) => {
      if (found?.over.length === 0)
        reached(new At(on.side, found.node, on.side.index(per, members)), part.slice(found.node.path.length + 1), on);
    },
  );
}

/** The part is among those that the whole evaluation reaches. */
function demands(part: string, course: typeof run): Want {
  return {
    id: `demands ${part}`,
    late: true,
    judge: (side) => {
      const hit = course(side).get(part);
      return hit === undefined ? NO : hit ? YES : MAYBE;
    },
  };
}

/** What does not keep a sheet from ending without an outcome. */
function undetermined(ground: Ground): Want[] {
  return [...unheld(ground), ...unrefused(ground)];
}

/** Whether a part ends the evaluation: a declared gap, or a fallback that gives no outcome. */
function ends(plan: Plan, part: string): boolean {
  let at: unknown = plan.pack;
  for (const key of part.split('/')) {
    const list: unknown = Array.isArray(at) ? at.find((one) => (one as { id?: string }).id === key) : undefined;
    at = list ?? (at as Record<string, unknown> | undefined)?.[key];
  }
  return /\/gaps\/[^/]+$/.test(part) || (typeof at === 'object' && at !== null && 'undetermined' in at);
}

function forValue(ground: Ground, of: string, wanted: Range | readonly (string | boolean)[]): Want[] | null {
  const { plan, form } = ground;
  const rule = plan.rules.get(of);
  const input = plan.inputs.get(of);
  if (!(rule && form.rules.includes(of)) && !(input && form.inputs.includes(of))) return null;
  const id = `value ${of} ${JSON.stringify(wanted, (_, one) => (typeof one === 'bigint' ? String(one) : one))}`;
  const judge = (side: Side, members: readonly string[]) => {
    const { extent, open } = rule ? side.rule(of, members) : side.input(of, members);
    if (extent === null) return NO;
    const truth = lies(ground, extent, wanted);
    return open ? truth | NO : truth;
  };
  const { type, per = [] } = (rule ?? input) as RulePlan | InputPlan;
  const to = wanting(ground, type, wanted);
  const narrow = (on: Narrower, members: readonly string[]) =>
    on.fact(rule ? 'rule' : 'input', of, members, to as Extent);
  return [ofSome(id, per, judge, to ? narrow : undefined), ...graded(ground)];
}

/** The values of a type that are wanted, and perhaps some more. */
function wanting(ground: Ground, type: Type, wanted: Range | readonly (string | boolean)[]): Extent | null {
  if (!Array.isArray(wanted)) {
    const range = wanted as Range;
    return numberType(range.from ?? range.above ?? null, range.to ?? range.below ?? null, null);
  }
  if (type.kind === 'boolean' || type.kind === 'choice') return { kind: 'one-of', values: wanted };
  if (type.kind !== 'grade') return null;
  const ranks = wanted.map((id) => ground.grades(type.scale).indexOf(String(id)));
  return { kind: 'grade', scale: type.scale, min: Math.min(...ranks), max: Math.max(...ranks) };
}

function lies(ground: Ground, extent: Extent, wanted: Range | readonly (string | boolean)[]): Truth {
  return meeting([Array.isArray(wanted) ? { in: wanted } : (wanted as Range)], [gradesById(extent, ground.grades)]);
}

function forCondition(ground: Ground, at: string, holds: boolean): Want[] | null {
  const { plan, form } = ground;
  const [section = '', id = '', last = ''] = at.split('/');
  const judged = (condition: Condition | null | undefined, per: readonly string[]): Want[] =>
    condition
      ? [
          ofSome(
            `${at} ${holds}`,
            per,
            (side, members) => wanted(side.truth(condition, side.index(per, members)), holds),
            (on, members) => on.condition(condition, on.side.index(per, members), holds),
          ),
        ]
      : [];
  switch (section) {
    case 'grounds':
      return form.grounds.includes(id) ? judged(plan.grounds.get(id)?.when, []) : null;
    case 'checks': {
      const check = plan.checks.get(id);
      if (!check || !form.checks.includes(id)) return null;
      return [...judged(check.require, check.per), ...assessed(ground), ...routed(ground)];
    }
    case 'inputs': {
      const input = plan.inputs.get(id);
      return input && form.inputs.includes(id) ? [...judged(input.when, input.per), ...graded(ground)] : null;
    }
    case 'routing':
      return form.routed
        ? [
            ...judged([...plan.routes, ...plan.substitutes].find((one) => one.id === last)?.when, []),
            ...assessed(ground),
          ]
        : null;
    default: {
      const set = plan.sets.get(id);
      return set?.where && form.sets.includes(id)
        ? [...judged(set.where, set.lineage.slice(1, 2)), ...graded(ground)]
        : null;
    }
  }
}

function forOpening(ground: Ground, opening: Opening): Want[] | null {
  const [, rule = ''] = opening.path.split('/');
  const { plan, form } = ground;
  const plain = plan.rules.get(rule);
  if (!plain || !form.rules.includes(rule)) return null;
  const found = operationsIn(plain.expression).find(({ node }) => node.path === opening.path);
  if (!found) return null;
  const per = [...plain.per, ...found.over];
  const at = (side: Side, members: readonly string[]) => new At(side, found.node, side.index(per, members));
  return [
    ofSome(
      `opening ${opening.path} ${opening.kind} ${JSON.stringify(opening.params)}`,
      per,
      (side, members) => opened(at(side, members), opening),
      (on, members) => opens(at(on.side, members), opening, on),
    ),
    ...undetermined(ground),
    demands(opening.path, judging),
  ];
}

/** Every operation of an expression, with the sets whose members it runs over. */
export function operationsIn(
  expression: Expression,
  over: readonly string[] = [],
): { node: Operation; over: readonly string[] }[] {
  const found: { node: Operation; over: readonly string[] }[] = [];
  const visit = (value: unknown, sets: readonly string[]): void => {
    if (typeof value !== 'object' || value === null || isExact(value as Value)) return;
    if (Array.isArray(value)) {
      for (const one of value) visit(one, sets);
      return;
    }
    const record = value as Record<string, unknown>;
    if (record.kind === 'operation') {
      const node = record.node as Operation;
      found.push({ node, over: sets });
      const set = node.slots.over;
      const inner = typeof set === 'string' ? [...sets, set] : sets;
      for (const [name, slot] of Object.entries(node.slots))
        visit(slot, name === 'empty' || name === 'zero' ? sets : inner);
      return;
    }
    for (const one of Object.values(record)) visit(one, sets);
  };
  visit(expression, over);
  return found;
}
