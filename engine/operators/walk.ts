import type { Comparison, Condition, Expression, Fallback, Operation, Plan } from '../model/plan.ts';
import { present } from '../model/vouched.ts';
import { operatorOf, type Slot, type Slots } from './index.ts';

/** What a walk meets: expressions, comparisons, the sets that operations run over, and the parts that a case can reach. */
export interface Visitor {
  expression?(expression: Expression): void;
  comparison?(comparison: Comparison): void;
  set?(id: string): void;
  part?(path: string): void;
  defect?(id: string): void;
}

/** Walks over an expression and everything inside it, by the slots of the operators. */
export function walkExpression(expression: Expression, visitor: Visitor): void {
  visitor.expression?.(expression);
  if (expression.kind === 'attribute' && expression.choice) walkExpression(expression.choice, visitor);
  if (expression.kind === 'operation') walkOperation(expression.node, visitor);
}

export function walkCondition(condition: Condition, visitor: Visitor): void {
  if (condition.kind === 'comparison') {
    visitor.comparison?.(condition);
    walkExpression(condition.fact, visitor);
    for (const value of Array.isArray(condition.value) ? condition.value : [condition.value as Expression])
      walkExpression(value, visitor);
  } else if (condition.kind === 'not') walkCondition(condition.of, visitor);
  else for (const one of condition.of) walkCondition(one, visitor);
}

function walkOperation(node: Operation, visitor: Visitor): void {
  walkSlots(present(operatorOf(node.op), node.op).slots, node.slots, node.path, visitor);
}

function walkSlots(slots: Slots, values: Readonly<Record<string, unknown>>, path: string, visitor: Visitor): void {
  for (const [name, slot] of Object.entries(slots)) {
    const value = values[name];
    if (value !== undefined) walkSlot(slot, value, `${path}/${name}`, visitor);
  }
}

function walkSlot(slot: Slot, value: unknown, path: string, visitor: Visitor): void {
  switch (slot.kind) {
    case 'operand':
      walkExpression(value as Expression, visitor);
      break;
    case 'operands':
    case 'keys':
      for (const one of value as Expression[]) walkExpression(one, visitor);
      break;
    case 'condition':
      walkCondition(value as Condition, visitor);
      break;
    case 'set':
      visitor.set?.(value as string);
      break;
    case 'defect':
      visitor.defect?.(value as string);
      break;
    case 'fallback':
      visitor.part?.(path);
      walkFallback(value as Fallback, visitor);
      break;
    case 'entries':
      for (const entry of value as ({ id: string } & Record<string, unknown>)[]) {
        visitor.part?.(`${path}/${entry.id}`);
        walkSlots(slot.fields, entry, `${path}/${entry.id}`, visitor);
      }
      break;
    default:
      break;
  }
}

function walkFallback(fallback: Fallback, visitor: Visitor): void {
  if ('value' in fallback) walkExpression(fallback.value, visitor);
  else visitor.defect?.(fallback.undetermined);
}

/** What stands in an operation's slots in the place of expressions and conditions. */
export interface Replacement {
  expression(expression: Expression): Expression;
  condition(condition: Condition): Condition;
}

/** The slots of an operation, with other expressions and conditions in them. */
export function replacedSlots(node: Operation, by: Replacement): Operation['slots'] {
  return replaced(present(operatorOf(node.op), node.op).slots, node.slots, by);
}

function replaced<T extends Readonly<Record<string, unknown>>>(slots: Slots, values: T, by: Replacement): T {
  const made: Record<string, unknown> = { ...values };
  for (const [name, slot] of Object.entries(slots))
    if (values[name] !== undefined) made[name] = replacedSlot(slot, values[name], by);
  return made as T;
}

function replacedSlot(slot: Slot, value: unknown, by: Replacement): unknown {
  switch (slot.kind) {
    case 'operand':
      return by.expression(value as Expression);
    case 'operands':
    case 'keys':
      return (value as Expression[]).map((one) => by.expression(one));
    case 'condition':
      return by.condition(value as Condition);
    case 'fallback': {
      const fallback = value as Fallback;
      return 'value' in fallback ? { value: by.expression(fallback.value) } : fallback;
    }
    case 'entries':
      return (value as Record<string, unknown>[]).map((entry) => replaced(slot.fields, entry, by));
    default:
      return value;
  }
}

/** Walks over everything that a plan evaluates: rules, inputs' and subsets' conditions, grounds, checks, routes. */
export function walkPlan(plan: Plan, visitor: Visitor): void {
  for (const rule of plan.rules.values()) walkExpression(rule.expression, visitor);
  const conditions = [
    ...[...plan.inputs.values()].map(({ when }) => when),
    ...[...plan.sets.values()].map(({ where }) => where),
    ...[...plan.grounds.values()].map(({ when }) => when),
    ...[...plan.checks.values()].map(({ require }) => require),
    ...[...plan.routes, ...plan.substitutes].map(({ when }) => when),
  ];
  for (const condition of conditions) if (condition) walkCondition(condition, visitor);
}
