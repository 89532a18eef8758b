import type { Input } from '../model/generated/pack.ts';
import type { InputPlan } from '../model/plan.ts';
import { own } from '../model/record.ts';
import { didYouMean } from '../model/similar.ts';
import type { Type } from '../model/type.ts';
import { vouchedEntry } from '../model/vouched.ts';
import { fromNumber } from '../number/exact.ts';
import { BOOLEAN, DATE, numberType, UNKNOWN } from '../operators/types.ts';
import { compileCondition } from './condition.ts';
import type { Context } from './context.ts';
import { literalOf } from './literal.ts';
import { perOf, Scope } from './scope.ts';

/** An input: its type, its index, and when it is asked. */
export function compileInput(context: Context, id: string): InputPlan | null {
  const source = own(context.pack.inputs, id);
  if (!source) return null;
  const path = `inputs/${id}`;
  const per = perOf(source.per).filter((set) => context.needSet(set, `${path}/per`));
  const type = inputType(context, source, path);
  checkBetter(context, source, type, path);
  const scope = Scope.NONE.with(context.pack, per);
  const otherwise =
    source.otherwise === undefined ? null : literalOf(context, source.otherwise, type, `${path}/otherwise`);
  return {
    id,
    per,
    type,
    integer: source.type === 'integer',
    optional: source.optional ?? false,
    when: source.when ? compileCondition(context, source.when, scope, `${path}/when`) : null,
    otherwise: otherwise?.kind === 'literal' ? otherwise.value : null,
  };
}

function inputType(context: Context, source: Input, path: string): Type {
  switch (source.type) {
    case 'decimal':
    case 'integer':
      return rangeType(context, source, path);
    case 'boolean':
      return BOOLEAN;
    case 'date':
      return DATE;
    case 'text':
      return { kind: 'text' };
    case 'grade':
      if (context.grades(source.scale).length > 0) return { kind: 'grade', scale: source.scale };
      context.report(
        'unknown-scale',
        { name: source.scale, similar: didYouMean(source.scale, Object.keys(context.pack.scales ?? {})) },
        `${path}/scale`,
      );
      return UNKNOWN;
    case 'choice':
      return choiceType(context, source, path);
  }
}

function rangeType(context: Context, source: { min: number; max: number; places?: number }, path: string): Type {
  const min = fromNumber(source.min);
  const max = fromNumber(source.max);
  if (!min) context.report('lossy-number', { found: String(source.min) }, `${path}/min`);
  if (!max) context.report('lossy-number', { found: String(source.max) }, `${path}/max`);
  if (min && max && min.compare(max) > 0)
    context.report('limits-order', { min: source.min, max: source.max }, `${path}/min`);
  return numberType(min, max, source.places ?? 0);
}

function choiceType(context: Context, source: { set?: string; options?: object }, path: string): Type {
  if (source.set === undefined) return { kind: 'choice', options: Object.keys(source.options ?? {}) };
  const set = context.needSet(source.set, `${path}/set`);
  if (!set) return UNKNOWN;
  if (set.kind !== 'declared') {
    context.report('wrong-set-kind', { set: source.set, found: set.kind, expected: 'declared' }, `${path}/set`);
    return UNKNOWN;
  }
  return {
    kind: 'choice',
    options: Object.keys(vouchedEntry(context.pack.sets, source.set).members ?? {}),
    set: source.set,
  };
}

function checkBetter(context: Context, source: Input, type: Type, path: string): void {
  if (!Array.isArray(source.better) || type.kind === 'unknown') return;
  const options = type.kind === 'choice' ? type.options : [];
  const named = source.better.map(String);
  const complete = options.length === named.length && options.every((option) => named.includes(option));
  if (!complete) context.report('better-options', { options: options.join(', ') }, `${path}/better`);
}
