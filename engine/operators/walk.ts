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
