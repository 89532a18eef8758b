import type { Condition, Expression, Fallback } from '../model/plan.ts';
import { sameValue } from '../operators/comparison.ts';
import { explainCases } from './case.ts';
import { conditionsOf, entriesMet } from './entries.ts';
import type { Explanation } from './explanation.ts';
import { explainMembers } from './members.ts';
import type { Ran } from './ran.ts';
import { reasons } from './reason.ts';
import { type Source, sourceAt } from './source.ts';
import type { Telling } from './telling.ts';
import { valueAt } from './value.ts';

/** What stands behind the value of an operation: members, cases, conditions and operands, in the order of its slots. */
export function explainParts(telling: Telling, ran: Ran): Explanation[] {
  const { operation, operator, index, source } = ran;
  const parts: Explanation[] = [];
  for (const [name, slot] of Object.entries(operator.slots)) {
    const filled = operation.slots[name];
    if (filled === undefined || isUnderSet(ran, slot.over)) continue;
    if (slot.kind === 'set') parts.push(...explainMembers(telling, ran));
    if (slot.kind === 'condition') parts.push(...reasons(telling, filled as Condition, index, source));
    if (slot.kind === 'operand' || slot.kind === 'operands' || slot.kind === 'keys') {
      for (const operand of [filled].flat() as Expression[]) parts.push(...telling.explain(operand, index, source));
    }
  }
  return [...parts, ...explainCases(telling, ran), ...fallbacks(telling, ran)];
}

/** What runs with each member of a set at hand is told with that member. */
function isUnderSet({ operation }: Ran, over: string | undefined): boolean {
  return over !== undefined && operation.slots[over] !== undefined;
}

function fallbacks(telling: Telling, ran: Ran): Explanation[] {
  const used = fallbackReached(telling, ran);
  return used ? telling.explain(used, ran.index, ran.source) : [];
}

/** The fallback that stood in for a value that could not be formed; null where none did. */
export function fallbackUsed(telling: Telling, ran: Ran): Expression | null {
  return hasCases(ran) ? null : fallbackReached(telling, ran);
}

/** Whether the operation tries cases in turn, of which its fallback is the last. */
function hasCases({ operator }: Ran): boolean {
  return Object.values(operator.slots).some((slot) => slot.kind === 'entries' && slot.list);
}

/** Whether the next line tells it all: the case that gave the value, or that no limit applied. */
export function goesByCases(telling: Telling, ran: Ran): boolean {
  return hasCases(ran) || (conditionsOf(ran).length > 0 && entriesMet(telling, ran).length === 0);
}

/** The fallback that gave the value: one that stood in, or the last of some cases. */
function fallbackReached(telling: Telling, ran: Ran): Expression | null {
  const { operation, operator, index } = ran;
  const { trace } = telling.evaluation;
  const step = trace.steps.get(operation.path, index);
  for (const [name, slot] of Object.entries(operator.slots)) {
    const fallback = operation.slots[name] as Fallback | undefined;
    if (slot.kind !== 'fallback' || !fallback || !('value' in fallback)) continue;
    if (!trace.hits.has(`${operation.path}/${name}`) || entriesMet(telling, ran).length > 0) continue;
    const value = valueAt(telling, fallback.value, index);
    if (step && value !== undefined && sameValue(step.value, value)) return fallback.value;
  }
  return null;
}

/** The source of an operation, and of the rows and bands that its values met. */
export function withEntries(telling: Telling, ran: Ran): Source {
  const { source } = ran;
  const met = entriesMet(telling, ran)
    .filter(({ when }) => !when)
    .map(({ path }) => sourceAt(telling.plan.pack, path));
  const basis = source.basis ?? met.find((one) => one.basis)?.basis;
  const reading = source.reading ?? met.find((one) => one.reading !== undefined)?.reading;
  return {
    cite: [...source.cite, ...met.flatMap(({ cite }) => cite)],
    ...(basis ? { basis } : {}),
    ...(reading === undefined ? {} : { reading }),
  };
}
