import { TYPE_NAMES } from '../model/messages/compile.ts';
import type { Expression } from '../model/plan.ts';
import type { Type } from '../model/type.ts';
import type { Exact, Value } from '../model/value.ts';
import { isDate } from '../number/date.ts';
import { fromNumber } from '../number/exact.ts';
import { exactly, typeName } from '../operators/types.ts';
import type { Context } from './context.ts';
import { broken } from './reference.ts';

/** A number of the pack, exactly; reports one that cannot be kept. */
export function compileNumber(context: Context, value: number, path: string): Exact | null {
  const exact = fromNumber(value);
  if (!exact) context.report('lossy-number', { found: String(value) }, path);
  return exact;
}

export function numberLiteral(context: Context, value: number, path: string): Expression {
  const exact = compileNumber(context, value, path);
  return exact ? { kind: 'literal', value: exact, type: exactly(exact) } : broken();
}

/** A plain value of the pack, read as the type of what it is compared with; reports what does not fit. */
export function literalOf(context: Context, raw: unknown, type: Type, path: string): Expression {
  switch (type.kind) {
    case 'number':
      if (typeof raw === 'number') return numberLiteral(context, raw, path);
      break;
    case 'boolean':
      if (typeof raw === 'boolean') return { kind: 'literal', value: raw, type };
      break;
    case 'date':
      if (typeof raw === 'string' && isDate(raw)) return { kind: 'literal', value: raw, type };
      break;
    case 'text':
      return { kind: 'literal', value: String(raw), type };
    case 'choice':
      return oneOf(context, String(raw), type.options, type, String(raw), path);
    case 'grade':
      return gradeLiteral(context, type.scale, String(raw), path);
    case 'interval':
    case 'unknown':
      return broken();
  }
  context.report('type-mismatch', { expected: TYPE_NAMES[type.kind], found: `“${String(raw)}”` }, path);
  return broken();
}

export function gradeLiteral(context: Context, scale: string, id: string, path: string): Expression {
  const grades = context.grades(scale);
  const type: Type = { kind: 'grade', scale };
  return oneOf(context, id, grades, type, { scale, id, rank: grades.indexOf(id) }, path);
}

function oneOf(
  context: Context,
  id: string,
  options: readonly string[],
  type: Type,
  value: Value,
  path: string,
): Expression {
  if (options.includes(id)) return { kind: 'literal', value, type };
  context.report('unknown-option', { found: id, options: options.join(', ') || typeName(type) }, path);
  return broken();
}
