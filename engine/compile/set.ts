import type { PackSet } from '../model/generated/pack.ts';
import { TYPE_NAMES } from '../model/messages/compile.ts';
import type { SetPlan } from '../model/plan.ts';
import { own } from '../model/record.ts';
import { didYouMean } from '../model/similar.ts';
import { integer } from '../number/exact.ts';
import { isOrdered } from '../operators/extremes.ts';
import { typeName } from '../operators/types.ts';
import { compileCondition } from './condition.ts';
import type { Context } from './context.ts';
import { compileOperand } from './operation.ts';
import { compileReference } from './reference.ts';
import { lineageOf, Scope } from './scope.ts';
import { sizeWithin } from './size.ts';

/** A set: where its members come from, and how many there can be. */
export function compileSet(context: Context, id: string): SetPlan | null {
  const source = own(context.pack.sets, id);
  if (!source) return null;
  const path = `sets/${id}`;
  if (source.kind === 'declared') return declared(context, id, source, path);
  if (source.kind === 'given') {
    if (source.size.min > source.size.max) context.report('limits-order', source.size, `${path}/size`);
    return {
      id,
      kind: 'given',
      lineage: [id],
      size: source.size,
      where: null,
      best: null,
      anonymous: source.anonymous ?? false,
    };
  }
  const from = context.needSet(source.of, `${path}/of`);
  if (!from) return null;
  const lineage = lineageOf(context.pack, id);
  const scope = Scope.NONE.with(context.pack, [id]);
  if (source.kind === 'subset') {
    const where = compileCondition(context, source.where, scope, `${path}/where`);
    return {
      id,
      kind: 'subset',
      lineage,
      size: sizeWithin(context, from, id, [where]),
      where,
      best: null,
      anonymous: from.anonymous,
    };
  }
  return best(context, id, source, from, lineage, scope, path);
}

type Declared = Extract<PackSet, { kind: 'declared' }>;
type Best = Extract<PackSet, { kind: 'best' }>;

function declared(context: Context, id: string, source: Declared, path: string): SetPlan {
  for (const [attribute, { set }] of Object.entries(source.attributes ?? {})) {
    if (set !== undefined && context.named(set) !== 'set') {
      context.report(
        'unknown-set',
        { name: set, similar: didYouMean(set, context.names('set')) },
        `${path}/attributes/${attribute}/set`,
      );
    }
  }
  for (const member of Object.keys(source.members))
    checkAttributes(context, id, source, member, `${path}/members/${member}`);
  const size = Object.keys(source.members).length;
  return {
    id,
    kind: 'declared',
    lineage: [id],
    size: { min: size, max: size },
    where: null,
    best: null,
    anonymous: false,
  };
}

function checkAttributes(context: Context, set: string, source: Declared, member: string, path: string): void {
  const carried = own(source.members, member)?.attributes ?? {};
  const attributes = source.attributes ?? {};
  for (const name of Object.keys(carried)) {
    if (!Object.hasOwn(attributes, name)) {
      context.report(
        'unknown-attribute',
        { set, attribute: name, similar: didYouMean(name, Object.keys(attributes)) },
        `${path}/attributes/${name}`,
      );
    }
  }
  for (const [name, declaration] of Object.entries(attributes)) {
    const value = own(carried, name);
    const options = declaration.options ?? own(context.pack.sets, declaration.set ?? '')?.members;
    const fits =
      declaration.type === 'choice'
        ? value !== undefined && options !== undefined && Object.hasOwn(options, String(value))
        : declaration.type === 'integer'
          ? Number.isInteger(value)
          : typeof value === ATTRIBUTE_VALUES[declaration.type];
    if (fits) continue;
    const expected = declaration.type === 'choice' ? Object.keys(options ?? {}).join(' | ') : declaration.type;
    context.report('attribute-value', { attribute: name, found: String(value ?? '—'), expected }, `${path}/attributes`);
  }
}

const ATTRIBUTE_VALUES = { decimal: 'number', boolean: 'boolean', text: 'string' } as const;

function best(
  context: Context,
  id: string,
  source: Best,
  from: SetPlan,
  lineage: readonly string[],
  scope: Scope,
  path: string,
): SetPlan {
  const take = compileOperand(context, source.take, Scope.NONE, `${path}/take`);
  const by = source.by.map((one, index) => compileReference(context, one, scope, `${path}/by/${index}`));
  for (const one of by) {
    if (!isOrdered(one.type))
      context.report('type-mismatch', { expected: TYPE_NAMES.ordered, found: typeName(one.type) }, `${path}/by`);
  }
  if (take.type.kind !== 'number' && take.type.kind !== 'unknown') {
    context.report('type-mismatch', { expected: TYPE_NAMES.number, found: typeName(take.type) }, `${path}/take`);
  }
  const bound = (edge: 'min' | 'max', fallback: number) => {
    const value = take.type.kind === 'number' ? take.type[edge] : null;
    return value && value.compare(integer(1_000_000)) < 0
      ? Math.max(0, Number((value.s * value.n) / value.d))
      : fallback;
  };
  const size = {
    min: Math.min(from.size.min, bound('min', 0)),
    max: Math.min(from.size.max, bound('max', from.size.max)),
  };
  return {
    id,
    kind: 'best',
    lineage,
    size,
    where: null,
    best: { take, by, order: source.order },
    anonymous: from.anonymous,
  };
}
