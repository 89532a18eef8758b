import type { Plan } from '../model/plan.ts';
import { type Exact, isExact, type Value } from '../model/value.ts';
import { compare } from '../number/compare.ts';
import { write } from '../number/exact.ts';

const CRITICAL = new WeakMap<Plan, ReadonlyMap<string, readonly Exact[]>>();

/** Numbers that stand beside an input or rule in a rule or condition, in order: where what rests on it can jump. */
export function criticalOf(plan: Plan, id: string): readonly Exact[] {
  let known = CRITICAL.get(plan);
  if (!known) {
    known = gather(plan);
    CRITICAL.set(plan, known);
  }
  return known.get(id) ?? [];
}

function gather(plan: Plan): ReadonlyMap<string, readonly Exact[]> {
  const found = new Map<string, Map<string, Exact>>();
  const parts: unknown[] = [
    ...[...plan.rules.values()].map(({ expression }) => expression),
    ...[...plan.checks.values()].map(({ require }) => require),
    ...[...plan.grounds.values()].map(({ when }) => when),
    ...plan.routes.map(({ when }) => when),
  ];
  for (const part of parts) {
    const numbers = new Map<string, Exact>();
    const names = new Set<string>();
    walk(part, numbers, names);
    for (const name of names) found.set(name, new Map([...(found.get(name) ?? []), ...numbers]));
  }
  return new Map([...found].map(([id, numbers]) => [id, [...numbers.values()].sort((a, b) => compare(a, b))]));
}

function walk(part: unknown, numbers: Map<string, Exact>, names: Set<string>): void {
  if (typeof part !== 'object' || part === null) return;
  if (isExact(part as Value) && typeof (part as Exact).d === 'bigint') {
    numbers.set(write(part as Exact), part as Exact);
    return;
  }
  const { kind, id, type, ...rest } = part as Record<string, unknown>;
  if ((kind === 'input' || kind === 'rule') && typeof id === 'string') names.add(id);
  for (const one of Object.values(Array.isArray(part) ? part : rest)) walk(one, numbers, names);
}
