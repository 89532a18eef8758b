import type { Condition, Expression, FormPlan, Plan } from '../model/plan.ts';
import { operatorOf } from '../operators/index.ts';
import type { Slots } from '../operators/slot.ts';
import type { Claim } from './claim.ts';
import { somewhere } from './everywhere.ts';
import { operationsIn } from './goals.ts';
import { wanted } from './truth.ts';

/** A condition of a pack, whole or inside another, and where it is asked. */
export interface Placed {
  readonly path: string;
  readonly condition: Condition;
  /** Sets at whose members it is asked. */
  readonly per: readonly string[];
  /** The element that asks it, as `rules/final`. */
  readonly owner: string;
  /** The key of its owner or operation that it is the whole of (`when`, `where`, `within`, `require`); null inside another. */
  readonly key: string | null;
  /** The conditions of which it is made. */
  readonly parts: readonly Placed[];
}

/** A condition comes out so, for some member. */
export function answering({ path, condition, per, owner }: Placed, holds: boolean): Claim {
  return {
    id: `${path} ${holds}`,
    concerns: (form) => asks(form, owner),
    judge: (side) => somewhere(side, per, (members) => wanted(side.truth(condition, side.index(per, members)), holds)),
  };
}

function asks(form: FormPlan, owner: string): boolean {
  const [section = '', id = ''] = owner.split('/');
  if (section === 'routing') return form.routed;
  return form[section as 'rules' | 'inputs' | 'sets' | 'grounds' | 'checks'].includes(id);
}

/** Every condition that a plan asks, each with those inside it. */
export function conditionsOf(plan: Plan): Placed[] {
  const found: Placed[] = [];
  const add = (owner: string, key: string, condition: Condition | null, per: readonly string[]): void => {
    if (condition) found.push(placed(`${owner}/${key}`, condition, per, owner, key));
  };
  for (const { id, per, expression } of plan.rules.values()) found.push(...inRule(`rules/${id}`, per, expression));
  for (const { id, per, when } of plan.inputs.values()) add(`inputs/${id}`, 'when', when, per);
  for (const { id, lineage, where } of plan.sets.values()) add(`sets/${id}`, 'where', where, lineage.slice(1, 2));
  for (const { id, when } of plan.grounds.values()) add(`grounds/${id}`, 'when', when, []);
  for (const { id, per, require } of plan.checks.values()) add(`checks/${id}`, 'require', require, per);
  for (const { id, when } of plan.routes) add(`routing/routes/${id}`, 'when', when, []);
  for (const { id, when } of plan.substitutes) add(`routing/substitutes/${id}`, 'when', when, []);
  return found;
}

function inRule(owner: string, per: readonly string[], expression: Expression): Placed[] {
  return operationsIn(expression).flatMap(({ node, over }) => {
    const at = [...per, ...over];
    const inSlots = (slots: Slots, values: Readonly<Record<string, unknown>>, path: string): Placed[] =>
      Object.entries(slots).flatMap(([key, slot]): Placed[] => {
        const value = values[key];
        if (value === undefined) return [];
        if (slot.kind === 'entries')
          return (value as ({ id: string } & Record<string, unknown>)[]).flatMap((entry) =>
            inSlots(slot.fields, entry, `${path}/${key}/${entry.id}`),
          );
        if (slot.kind !== 'condition') return [];
        const set = slot.over === undefined ? undefined : node.slots[slot.over];
        const members = typeof set === 'string' ? [...at, set] : at;
        return [placed(`${path}/${key}`, value as Condition, members, owner, key)];
      });
    return inSlots(operatorOf(node.op)?.slots ?? {}, node.slots, node.path);
  });
}

function placed(path: string, condition: Condition, per: readonly string[], owner: string, key: string | null): Placed {
  const inner = (one: Condition, step: string) => placed(`${path}/${step}`, one, per, owner, null);
  const parts =
    condition.kind === 'comparison'
      ? []
      : condition.kind === 'not'
        ? [inner(condition.of, 'not')]
        : condition.of.map((one, place) => inner(one, `${condition.kind}/${place}`));
  return { path, condition, per, owner, key, parts };
}
