import { factKey } from '../model/evaluation.ts';
import { rootOf } from '../model/members.ts';
import type { InputPlan } from '../model/plan.ts';
import { type Blueprint, type Drawing, membersOf } from './blueprint.ts';
import type { Written } from './draw.ts';

/** Inputs of a sheet as it is written. */
export type Inputs = Record<string, Nested | Record<string, Nested>[]>;
export type Nested = Written | { [member: string]: Nested };

/** The inputs of a sheet that says what the blueprint has under these keys; null for all. */
export function inputsOf(drawing: Drawing, blueprint: Blueprint, keys: ReadonlySet<string> | null): Inputs {
  const { plain, given } = drawing.layout;
  const inputs: Inputs = {};
  const get = (key: string) => (keys === null || keys.has(key) ? blueprint.values.get(key) : undefined);
  for (const input of plain) put(inputs, input.id, nested(drawing, blueprint, input, input.per, [], null, get));
  for (const { set, inputs: own } of given) {
    inputs[set] = (blueprint.members.get(set) ?? []).map((member, index) => {
      const record: Record<string, Nested> = member === String(index + 1) ? {} : { id: member };
      for (const input of own)
        put(record, input.id, nested(drawing, blueprint, input, input.per, [], { set, member }, get));
      return record;
    });
  }
  return inputs;
}

function put(record: Record<string, unknown>, key: string, value: Nested | undefined): void {
  if (value !== undefined) record[key] = value;
}

function nested(
  drawing: Drawing,
  blueprint: Blueprint,
  input: InputPlan,
  per: readonly string[],
  path: readonly string[],
  record: { set: string; member: string } | null,
  get: (key: string) => Written | undefined,
): Nested | undefined {
  const [set, ...rest] = per;
  if (set === undefined) return get(factKey(input.id, path));
  if (record && record.set === rootOf(drawing.plan, set))
    return nested(drawing, blueprint, input, rest, [...path, record.member], null, get);
  const byMember: Record<string, Nested> = {};
  for (const member of membersOf(drawing.plan, blueprint.members, set)) {
    put(byMember, member, nested(drawing, blueprint, input, rest, [...path, member], record, get));
  }
  return Object.keys(byMember).length === 0 ? undefined : byMember;
}
