import { rootOf } from '../../model/members.ts';
import type { InputPlan, Plan } from '../../model/plan.ts';
import { declaredMembers } from '../../schema/sheet-layout.ts';

/** Where the cells of a column go in a sheet. */
export type Target =
  | { readonly kind: 'head'; readonly key: Head }
  | { readonly kind: 'subject'; readonly key: string }
  /** An input, at members of declared sets. */
  | { readonly kind: 'input'; readonly input: InputPlan; readonly path: readonly string[] }
  /** An input by members, or a given set, that one cell holds whole, as JSON. */
  | { readonly kind: 'whole'; readonly key: string }
  /** An input of the nth member of a given set; `input: null` is the member's own id. */
  | {
      readonly kind: 'member';
      readonly set: string;
      readonly place: number;
      readonly input: InputPlan | null;
      readonly path: readonly string[];
    };

/** Columns that say what a row is, beside its inputs. */
export const HEADS = ['pack', 'edition', 'form', 'id'] as const;
type Head = (typeof HEADS)[number];

const SUBJECT = /^subject\.(?!__proto__$)(.+)$/;
const MEMBER = /^([a-z][a-z0-9-]*)\.([1-9]\d{0,3})\.(.+)$/;

/** Whether a flat name means something in any of the plans. */
export function isColumn(name: string, plans: readonly Plan[]): boolean {
  return plans.some((plan) => targetOf(name, plan));
}

/** What a column's flat name (`score.quality`, `kpi.1.percent`, `subject.name`) means in a pack; null if nothing. */
export function targetOf(name: string, plan: Plan): Target | null {
  if (!plan.inputs.has(name)) {
    const head = HEADS.find((key) => key === name);
    if (head) return { kind: 'head', key: head };
    const subject = SUBJECT.exec(name)?.[1];
    if (subject) return { kind: 'subject', key: subject };
  }
  return inputTarget(name, plan) ?? memberTarget(name, plan) ?? wholeTarget(name, plan);
}

function wholeTarget(name: string, plan: Plan): Target | null {
  const input = plan.inputs.get(name);
  const whole = input ? homeOf(input, plan) === null : plan.sets.get(name)?.kind === 'given';
  return whole ? { kind: 'whole', key: name } : null;
}

function inputTarget(name: string, plan: Plan): Target | null {
  const [id = ''] = name.split('.', 1);
  const input = plan.inputs.get(id);
  if (!input || homeOf(input, plan) !== null) return null;
  const path = membersIn(name.slice(id.length + 1), input.per, plan);
  return path && { kind: 'input', input, path: [id, ...path] };
}

function memberTarget(name: string, plan: Plan): Target | null {
  const [, set = '', place, rest = ''] = MEMBER.exec(name) ?? [];
  if (plan.sets.get(set)?.kind !== 'given') return null;
  if (rest === 'id') return { kind: 'member', set, place: Number(place), input: null, path: ['id'] };
  const [id = ''] = rest.split('.', 1);
  const input = plan.inputs.get(id);
  if (!input || homeOf(input, plan) !== set) return null;
  const path = membersIn(rest.slice(id.length + 1), innerSets(input, plan), plan);
  return path && { kind: 'member', set, place: Number(place), input, path: [id, ...path] };
}

/** Splits `a.b` into a member of each set; the ids of declared members may hold points themselves. */
function membersIn(rest: string, sets: readonly string[], plan: Plan): readonly string[] | null {
  const [set, ...others] = sets;
  if (set === undefined) return rest === '' ? [] : null;
  for (const member of declaredMembers(plan, set) ?? rest.split('.', 1)) {
    if (member === '' || (rest !== member && !rest.startsWith(`${member}.`))) continue;
    const more = membersIn(rest.slice(member.length + 1), others, plan);
    if (more) return [member, ...more];
  }
  return null;
}

/** The given set in whose records an input stands; null where it stands by itself. */
export function homeOf(input: InputPlan, plan: Plan): string | null {
  return input.per.map((set) => rootOf(plan, set)).find((set) => declaredMembers(plan, set) === null) ?? null;
}

/** The sets by whose members an input is written, without the one in whose records it stands. */
export function innerSets(input: InputPlan, plan: Plan): readonly string[] {
  const home = homeOf(input, plan);
  const at = input.per.findIndex((set) => rootOf(plan, set) === home);
  return at === -1 ? input.per : input.per.toSpliced(at, 1);
}
