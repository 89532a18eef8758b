import type { Condition as PackCondition } from '../model/generated/pack.ts';
import type { Expression, Fallback, Match, Range } from '../model/plan.ts';
import { own } from '../model/record.ts';
import { didYouMean } from '../model/similar.ts';
import type { Exact } from '../model/value.ts';
import { present } from '../model/vouched.ts';
import { operatorOf, type Slot, type Slots, type Typing } from '../operators/index.ts';
import { BOOLEAN, DATE, UNKNOWN } from '../operators/types.ts';
import { compileCondition } from './condition.ts';
import type { Context } from './context.ts';
import { compileNumber, gradeLiteral, numberLiteral } from './literal.ts';
import { broken, compileReference } from './reference.ts';
import type { Scope } from './scope.ts';
import { sizeOf } from './size.ts';

type Source = Readonly<Record<string, unknown>>;

/** An operator with its slots compiled and its type found. The schema has already checked which keys there are. */
export function compileOperation(context: Context, source: Source, scope: Scope, path: string): Expression {
  const operator = present(operatorOf(String(source.op)), String(source.op));
  const before = context.diagnostics.length;
  const slots = compileSlots(context, operator.slots, source, scope, path);
  const sound = context.diagnostics.length === before;
  const type = sound ? operator.type(slots as never, typing(context, path)) : UNKNOWN;
  return { kind: 'operation', node: { op: operator.keyword, path, slots }, type };
}

function typing(context: Context, path: string): Typing {
  return {
    error(code, params, at) {
      context.report(code, params, `${path}/${at}`);
      return UNKNOWN;
    },
    open: (opening) => context.open.push({ ...opening, path }),
    size: (set, where) =>
      sizeOf(
        context,
        set,
        where.filter((one) => one !== undefined),
      ),
    grades: (scale) => context.grades(scale),
  };
}

function compileSlots(
  context: Context,
  slots: Slots,
  source: Source,
  scope: Scope,
  path: string,
): Record<string, unknown> {
  const compiled: Record<string, unknown> = {};
  for (const [name, slot] of Object.entries(slots)) {
    const value = own(source, name);
    if (value === undefined) continue;
    const over = slot.over === undefined ? undefined : own(source, slot.over);
    const inside = over === undefined ? scope : scope.with(context.pack, [String(over)]);
    compiled[name] = compileSlot(context, slot, value, inside, `${path}/${name}`);
  }
  return compiled;
}

function compileSlot(context: Context, slot: Slot, value: unknown, scope: Scope, path: string): unknown {
  switch (slot.kind) {
    case 'operand':
      return compileOperand(context, value, scope, path);
    case 'operands':
    case 'keys':
      return Array.isArray(value)
        ? value.map((one, index) => compileOperand(context, one, scope, `${path}/${index}`))
        : [compileOperand(context, value, scope, path)];
    case 'condition':
      return compileCondition(context, value as PackCondition, scope, path);
    case 'fallback':
      return compileFallback(context, value, scope, path);
    case 'set':
      context.needSet(String(value), path);
      return value;
    case 'scale':
      need(context, 'scales', context.pack.scales, String(value), path);
      return value;
    case 'defect':
      need(context, 'defects', context.pack.defects, String(value), path);
      return value;
    case 'number':
    case 'edge':
      return compileNumber(context, value as number, path) ?? undefined;
    case 'at':
      return (Array.isArray(value) ? value : [value]).map((one) => compileMatch(context, one as Source, path));
    case 'entries':
      return slot.list
        ? listEntries(context, slot.fields, value as Source[], scope, path)
        : mapEntries(context, slot.fields, value as Source, scope, path);
    case 'grade':
    case 'integer':
    case 'word':
      return value;
  }
}

function mapEntries(context: Context, fields: Slots, value: Source, scope: Scope, path: string) {
  const ids = Object.keys(value).sort();
  return ids.map((id) => ({
    id,
    path: `${path}/${id}`,
    ...compileSlots(context, fields, value[id] as Source, scope, `${path}/${id}`),
  }));
}

function listEntries(context: Context, fields: Slots, value: readonly Source[], scope: Scope, path: string) {
  return value.map((entry) => {
    const id = String(entry.id);
    return { id, path: `${path}/${id}`, ...compileSlots(context, fields, entry, scope, `${path}/${id}`) };
  });
}

function compileFallback(context: Context, value: unknown, scope: Scope, path: string): Fallback {
  if (typeof value === 'object' && value !== null && 'undetermined' in value) {
    const defect = String(value.undetermined);
    need(context, 'defects', context.pack.defects, defect, `${path}/undetermined`);
    return { undetermined: defect };
  }
  return { value: compileOperand(context, value, scope, path) };
}

/** Reports a name that a section does not have. */
export function need(context: Context, section: string, entries: object | undefined, name: string, path: string): void {
  const names = Object.keys(entries ?? {});
  if (!names.includes(name)) context.report('unknown-entry', { section, name, similar: didYouMean(name, names) }, path);
}

function compileMatch(context: Context, source: Source, path: string): Match {
  if ('is' in source) return { in: [keyValue(context, source.is, path)] };
  if ('in' in source) return { in: (source.in as unknown[]).map((one) => keyValue(context, one, path)) };
  const range: { -readonly [K in keyof Range]: Range[K] } = {};
  for (const edge of ['from', 'above', 'to', 'below'] as const) {
    const exact = source[edge] === undefined ? null : compileNumber(context, source[edge] as number, `${path}/${edge}`);
    if (exact) range[edge] = exact;
  }
  return range;
}

function keyValue(context: Context, value: unknown, path: string): string | boolean | Exact {
  if (typeof value === 'boolean') return value;
  return typeof value === 'number' ? (compileNumber(context, value, path) ?? String(value)) : String(value);
}

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
