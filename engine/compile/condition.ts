import type { Comparison as PackComparison, Condition as PackCondition } from '../model/generated/pack.ts';
import { TYPE_NAMES } from '../model/messages/compile.ts';
import type { Comparison, Condition, Expression } from '../model/plan.ts';
import type { Type } from '../model/type.ts';
import { isExact } from '../model/value.ts';
import { present } from '../model/vouched.ts';
import { placesOf, step, write } from '../number/exact.ts';
import { type ComparisonOperator, comparisonOf } from '../operators/comparison.ts';
import { describe, join, typeName } from '../operators/types.ts';
import type { Context } from './context.ts';
import { literalOf } from './literal.ts';
import { broken, compileReference } from './reference.ts';
import type { Scope } from './scope.ts';

/** A condition, typed: `all`, `any`, `not`, or a comparison. */
export function compileCondition(context: Context, source: PackCondition, scope: Scope, path: string): Condition {
  if ('all' in source) return { kind: 'all', of: list(context, source.all, scope, `${path}/all`) };
  if ('any' in source) return { kind: 'any', of: list(context, source.any, scope, `${path}/any`) };
  if ('not' in source) return { kind: 'not', of: compileCondition(context, source.not, scope, `${path}/not`) };
  return comparison(context, source, scope, path);
}

function list(context: Context, sources: readonly PackCondition[], scope: Scope, path: string): Condition[] {
  return sources.map((source, index) => compileCondition(context, source, scope, `${path}/${index}`));
}

function comparison(context: Context, source: PackComparison, scope: Scope, path: string): Comparison {
  const fact = compileReference(context, source.fact, scope, `${path}/fact`);
  const operator = present(comparisonOf(source.operator), source.operator);
  const { kind } = fact.type;
  if (kind !== 'unknown' && !operator.left.has(kind)) {
    context.report(
      'operator-type',
      { operator: source.operator, found: typeName(fact.type), expected: operator.expected },
      `${path}/operator`,
    );
  }
  const value = kind === 'unknown' ? broken() : right(context, operator, source, fact.type, scope, `${path}/value`);
  return { kind: 'comparison', fact, operator: source.operator, value, path };
}

function right(
  context: Context,
  operator: ComparisonOperator,
  source: PackComparison,
  type: Type,
  scope: Scope,
  path: string,
): Expression | Expression[] {
  const { value } = source;
  if (operator.right === 'list') {
    if (Array.isArray(value)) return value.map((one, index) => literalOf(context, one, type, `${path}/${index}`));
    return formError(context, operator, EXPECTED.list, path);
  }
  if (operator.right === 'boolean') {
    return typeof value === 'boolean'
      ? { kind: 'literal', value, type: { kind: 'boolean' } }
      : formError(context, operator, TYPE_NAMES.boolean, path);
  }
  if (operator.right === 'interval') return needType(context, value, { kind: 'interval' }, scope, path, operator);
  if (Array.isArray(value)) return formError(context, operator, EXPECTED.one, path);
  if (typeof value === 'object') return needType(context, value, type, scope, path, operator);
  const literal = literalOf(context, value, type, path);
  checkPlaces(context, literal, type, path);
  return literal;
}

function needType(
  context: Context,
  value: PackComparison['value'],
  type: Type,
  scope: Scope,
  path: string,
  operator: ComparisonOperator,
): Expression {
  if (typeof value !== 'object' || Array.isArray(value)) return formError(context, operator, EXPECTED.fact, path);
  const expression = compileReference(context, value.fact, scope, `${path}/fact`);
  if (join([type, expression.type])) return expression;
  context.report('type-mismatch', { expected: describe(type), found: describe(expression.type) }, `${path}/fact`);
  return broken();
}

function formError(
  context: Context,
  operator: ComparisonOperator,
  expected: (typeof EXPECTED)[keyof typeof EXPECTED] | typeof TYPE_NAMES.boolean,
  path: string,
): Expression {
  context.report('value-form', { operator: operator.keyword, expected }, path);
  return broken();
}

/** A number with more places than the fact can have never meets it: `score equal 2.995` where scores have two places. */
function checkPlaces(context: Context, literal: Expression, type: Type, path: string): void {
  if (type.kind !== 'number' || type.places === null || literal.kind !== 'literal' || !isExact(literal.value)) return;
  if ((placesOf(literal.value) as number) <= type.places) return;
  context.report(
    'finer-literal',
    { value: write(literal.value), places: type.places, step: write(step(type.places)) },
    path,
  );
}

const EXPECTED = {
  list: { kk: 'тізім', ru: 'списком', en: 'a list' },
  one: { kk: 'бір мән', ru: 'одним значением', en: 'one value' },
  fact: { kk: '{ fact: сілтеме }', ru: '{ fact: ссылка }', en: '{ fact: reference }' },
};
