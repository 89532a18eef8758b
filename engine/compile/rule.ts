import type { RulePlan } from '../model/plan.ts';
import { own } from '../model/record.ts';
import type { Context } from './context.ts';
import { compileOperation } from './operation.ts';
import { perOf, Scope } from './scope.ts';

/** A named rule: its index and its operation. */
export function compileRule(context: Context, id: string): RulePlan | null {
  const source = own(context.pack.rules, id);
  if (!source) return null;
  const per = perOf(source.per).filter((set) => context.needSet(set, `rules/${id}/per`));
  const expression = compileOperation(context, source, Scope.NONE.with(context.pack, per), `rules/${id}`);
  return { id, per, expression, type: expression.type };
}
