import type { Expression, IndexArgument } from '../model/plan.ts';
import { own } from '../model/record.ts';
import { didYouMean } from '../model/similar.ts';
import type { Type } from '../model/type.ts';
import { vouchedEntry } from '../model/vouched.ts';
import { fromNumber } from '../number/exact.ts';
import { BOOLEAN, exactly, join, numberType, UNKNOWN } from '../operators/types.ts';
import type { Context } from './context.ts';
import { rootOf, type Scope } from './scope.ts';

/** The parts of a reference; the schema has checked what they are made of. */
const PARTS = /(?<name>[^.[]+)(?:\.(?<attribute>.+)|\[(?<members>[^\]]+))?/;

/** A reference such as `average`, `score[quality]`, `indicator.group`, `category.group`. */
export function compileReference(context: Context, reference: string, scope: Scope, path: string): Expression {
  const { name = '', attribute, members } = PARTS.exec(reference)?.groups ?? {};
  if (name === 'form' && attribute === undefined) return { kind: 'form', type: formType(context) };
  const kind = context.named(name);
  if (kind === 'set' && attribute !== undefined) return setAttribute(context, name, attribute, scope, path);
  if (kind === 'set') return memberAtHand(context, name, scope, path);
  if (kind !== 'input' && kind !== 'rule') {
    context.report(
      'unknown-name',
      { name: reference, similar: didYouMean(name, ['form', ...context.names('set', 'input', 'rule')]) },
      path,
    );
    return broken();
  }
  const value = indexed(context, kind, name, members?.split(/, ?/) ?? null, scope, path);
  return attribute === undefined ? value : choiceAttribute(context, value, name, attribute, path);
}

/** An expression in which an error has been reported. */
export function broken(): Expression {
  return { kind: 'literal', value: false, type: UNKNOWN };
}

function formType(context: Context): Type {
  return { kind: 'choice', options: Object.keys(context.pack.forms) };
}

function memberAtHand(context: Context, set: string, scope: Scope, path: string): Expression {
  if (!scope.has(set)) {
    context.report('set-not-at-hand', { set }, path);
    return broken();
  }
  const root = rootOf(context.pack, set);
  const members = own(context.pack.sets, root)?.members;
  return {
    kind: 'member',
    set,
    type: members ? { kind: 'choice', options: Object.keys(members), set: root } : { kind: 'text' },
  };
}

function setAttribute(context: Context, set: string, attribute: string, scope: Scope, path: string): Expression {
  if (!scope.has(set)) {
    context.report('set-not-at-hand', { set }, path);
    return broken();
  }
  const root = rootOf(context.pack, set);
  return { kind: 'attribute', set: root, attribute, type: attributeType(context, root, attribute, path) };
}

function choiceAttribute(
  context: Context,
  choice: Expression,
  name: string,
  attribute: string,
  path: string,
): Expression {
  if (choice.type.kind === 'unknown') return choice;
  const set = choice.type.kind === 'choice' ? choice.type.set : undefined;
  if (set === undefined) {
    context.report('unknown-attribute', { set: name, attribute, similar: '' }, path);
    return broken();
  }
  return { kind: 'attribute', set, attribute, choice, type: attributeType(context, set, attribute, path) };
}

function attributeType(context: Context, set: string, attribute: string, path: string): Type {
  const attributes = own(context.pack.sets, set)?.attributes;
  const declared = own(attributes, attribute);
  if (!declared) {
    context.report(
      'unknown-attribute',
      { set, attribute, similar: didYouMean(attribute, Object.keys(attributes ?? {})) },
      path,
    );
    return UNKNOWN;
  }
  switch (declared.type) {
    case 'boolean':
      return BOOLEAN;
    case 'text':
      return { kind: 'text' };
    case 'integer':
    case 'decimal':
      return attributeRange(context, set, attribute);
    case 'choice':
      return declared.set === undefined
        ? { kind: 'choice', options: Object.keys(declared.options ?? {}) }
        : {
            kind: 'choice',
            options: Object.keys(own(context.pack.sets, declared.set)?.members ?? {}),
            set: declared.set,
          };
  }
}

/** The range of the values that the members really carry. */
function attributeRange(context: Context, set: string, attribute: string): Type {
  let range: Type | null = null;
  for (const member of Object.values(vouchedEntry(context.pack.sets, set).members ?? {})) {
    const value = own(member.attributes, attribute);
    const exact = typeof value === 'number' ? fromNumber(value) : null;
    if (!exact) continue;
    range = range ? (join([range, exactly(exact)]) ?? range) : exactly(exact);
  }
  return range ?? numberType(null, null, null);
}

function indexed(
  context: Context,
  kind: 'input' | 'rule',
  name: string,
  members: readonly string[] | null,
  scope: Scope,
  path: string,
): Expression {
  const plan = kind === 'input' ? context.input(name) : context.rule(name);
  if (!plan) return broken();
  if ('optional' in plan && plan.optional) context.report('optional-used', { name }, path);
  if (members && members.length !== plan.per.length) {
    context.report('index-count', { name, expected: plan.per.length, found: members.length }, path);
    return broken();
  }
  const index = plan.per.map((set, position) => argument(context, name, set, members?.[position], scope, path));
  return index.every((one) => one !== null) ? { kind, id: name, index, type: plan.type } : broken();
}

function argument(
  context: Context,
  name: string,
  set: string,
  member: string | undefined,
  scope: Scope,
  path: string,
): IndexArgument | null {
  if (member === undefined) {
    if (scope.has(set)) return { set };
    context.report('missing-index', { name, set }, path);
    return null;
  }
  const root = rootOf(context.pack, set);
  const { members: known } = vouchedEntry(context.pack.sets, root);
  if (known && !Object.hasOwn(known, member)) {
    context.report('unknown-member', { set, member, similar: didYouMean(member, Object.keys(known)) }, path);
    return null;
  }
  return { member };
}
