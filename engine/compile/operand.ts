import type { Expression } from '../model/plan.ts';
import { didYouMean } from '../model/similar.ts';
import { BOOLEAN, DATE } from '../operators/types.ts';
import type { Context } from './context.ts';
import { gradeLiteral, numberLiteral } from './literal.ts';
import { compileOperation } from './operation.ts';
import { broken, compileReference } from './reference.ts';
import type { Scope } from './scope.ts';

/** An operand: a number, true or false, a reference, a grade, an option, a date, or an operation in place. */
export function compileOperand(context: Context, source: unknown, scope: Scope, path: string): Expression {
  if (typeof source === 'number') return numberLiteral(context, source, path);
  if (typeof source === 'boolean') return { kind: 'literal', value: source, type: BOOLEAN };
  if (typeof source === 'string') return compileReference(context, source, scope, path);
  const node = source as Readonly<Record<string, unknown>>;
  if ('grade' in node) return grade(context, String(node.grade), node.scale as string | undefined, path);
  if ('option' in node)
    return { kind: 'literal', value: String(node.option), type: { kind: 'choice', options: [String(node.option)] } };
  if ('date' in node) return { kind: 'literal', value: String(node.date), type: DATE };
  return compileOperation(context, node, scope, path);
}

function grade(context: Context, id: string, scale: string | undefined, path: string): Expression {
  if (scale !== undefined) {
    if (context.grades(scale).length > 0) return gradeLiteral(context, scale, id, path);
    context.report(
      'unknown-scale',
      { name: scale, similar: didYouMean(scale, Object.keys(context.pack.scales ?? {})) },
      path,
    );
    return broken();
  }
  const scales = Object.entries(context.pack.scales ?? {});
  const having = scales.filter(([, one]) => one.order.includes(id)).map(([name]) => name);
  const [only, ...others] = having;
  if (only !== undefined && others.length === 0) return gradeLiteral(context, only, id, path);
  if (only !== undefined) context.report('ambiguous-grade', { name: id, scales: having.join(', ') }, path);
  else
    context.report(
      'unknown-grade',
      {
        name: id,
        similar: didYouMean(
          id,
          scales.flatMap(([, one]) => one.order),
        ),
      },
      path,
    );
  return broken();
}
