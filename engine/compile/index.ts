import type { Diagnostic } from '../model/diagnostic.ts';
import type { Condition as PackCondition } from '../model/generated/pack.ts';
import type { CompileCode } from '../model/messages/compile.ts';
import type { Pack } from '../model/pack.ts';
import type { Plan } from '../model/plan.ts';
import { own } from '../model/record.ts';
import { compileCondition } from './condition.ts';
import { Context } from './context.ts';
import { compileForm, compileGoverning } from './forms.ts';
import { compileInput } from './input.ts';
import { partsOf } from './parts.ts';
import { compileRule } from './rule.ts';
import { Scope } from './scope.ts';
import { compileSet } from './set.ts';

export interface Compiled {
  readonly plan: Plan | null;
  readonly diagnostics: readonly Diagnostic<CompileCode>[];
}

/** What the compiler knew of a pack when it made its plan. */
const CONTEXTS = new WeakMap<Plan, Context>();

/**
 * Resolved pack → typed plan. `digest` is that of the consolidated content; `readings` the option of each reading in effect.
 * Gives no plan where anything is wrong: an unknown name, a type, an index, a cycle. What values may leave open (a hole, a zero
 * divisor) stands in the plan: evaluation gives `undetermined` there, and analysis makes findings of it.
 * `like`: the plan of a pack that differs little. Elements that are the same objects in both are not compiled again.
 */
export function compile(
  pack: Pack,
  digest: string,
  readings: Readonly<Record<string, string>>,
  like: Plan | null = null,
): Compiled {
  const before = (like && CONTEXTS.get(like)) ?? null;
  const context = new Context(pack, { set: compileSet, input: compileInput, rule: compileRule }, before);
  const sets = compiled(context.names('set'), (id) => context.set(id));
  const inputs = compiled(context.names('input'), (id) => context.input(id));
  const rules = compiled(context.names('rule'), (id) => context.rule(id));
  const governing = compileGoverning(context, (source: PackCondition, per, path) =>
    compileCondition(context, source, Scope.NONE.with(pack, per), path),
  );
  const forms = new Map(
    Object.entries(pack.forms).map(([id, form]) => [id, compileForm(context, id, form, governing)]),
  );
  checkAppliesBy(context);
  if (context.diagnostics.length > 0) return { plan: null, diagnostics: context.diagnostics };
  const parts = partsOf(pack, rules, governing);
  const open = context.open.sort((a, b) => (a.path < b.path ? -1 : 1));
  const plan: Plan = { pack, digest, readings, sets, inputs, rules, ...governing, forms, parts, open };
  CONTEXTS.set(plan, context);
  return { plan, diagnostics: [] };
}

/** By id in order of the alphabet, so that nothing depends on the order of keys in the pack. */
function compiled<P>(ids: readonly string[], get: (id: string) => P | null): ReadonlyMap<string, P> {
  const plans = new Map<string, P>();
  for (const id of [...ids].sort()) {
    const plan = get(id);
    if (plan) plans.set(id, plan);
  }
  return plans;
}

function checkAppliesBy(context: Context): void {
  const { appliesBy } = context.pack.force;
  const input = own(context.pack.inputs, appliesBy);
  if (input?.type !== 'date' || input.per !== undefined)
    context.report('applies-by', { name: appliesBy }, 'force/appliesBy');
}
