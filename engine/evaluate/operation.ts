import type { Index } from '../model/at-hand.ts';
import { type Detail, type Step, stepKey } from '../model/evaluation.ts';
import type { Condition, Expression, Fallback, OpenReason, Operation } from '../model/plan.ts';
import type { Text } from '../model/text.ts';
import type { Value } from '../model/value.ts';
import { present, vouched, vouchedEntry } from '../model/vouched.ts';
import { operatorOf, type Run } from '../operators/index.ts';
import { replacedSlots } from '../operators/walk.ts';
import type { Evaluator } from './evaluator.ts';
import type { Evaluate, LinkedCondition, LinkedExpression, LinkedPlan } from './linked.ts';
import { Undetermined } from './outcome.ts';
import type { Place } from './place.ts';

/** What runs an operation and records that it ran. */
export function linkOperation(node: Operation, plan: LinkedPlan): Evaluate {
  const operator = present(operatorOf(node.op), node.op);
  const slots = replacedSlots(node, {
    expression: (of): LinkedExpression => ({ ...of, evaluate: plan.expression(of) }),
    condition: (of): LinkedCondition => ({ ...of, decision: plan.condition(of) }),
  });
  return (sheet, place) => {
    const run = new OperationRun(sheet, node, place);
    const value = operator.evaluate(slots as never, run);
    sheet.ran.add(new Ran(node, place, value, run.detail));
    return value;
  };
}

/** An operation that ran. */
class Ran implements Step {
  constructor(
    readonly node: Operation,
    readonly place: Place,
    readonly value: Value,
    readonly detail: () => Detail,
  ) {}

  get path(): string {
    return this.node.path;
  }

  get op(): string {
    return this.node.op;
  }

  get index(): Index {
    return this.place.index;
  }
}

const nothing = (): Detail => ({});

/** One run of one operator, with the members at hand. */
class OperationRun implements Run {
  detail: () => Detail = nothing;

  constructor(
    readonly sheet: Evaluator,
    readonly node: Operation,
    readonly place: Place,
  ) {}

  value(of: Expression): Value {
    return (of as LinkedExpression).evaluate(this.sheet, this.place);
  }

  holds(condition: Condition): boolean {
    return this.sheet.holds((condition as LinkedCondition).decision, this.place);
  }

  over(set: string, where?: Condition): Run[] {
    const { sheet, node, place } = this;
    const over = vouched(sheet.plan.sets, set);
    const places = where ? sheet.met((where as LinkedCondition).decision, over, place) : sheet.over(over, place).places;
    return places.map((at) => new OperationRun(sheet, node, at));
  }

  count(set: string, where?: Condition): number {
    const { sheet, place } = this;
    const over = vouched(sheet.plan.sets, set);
    return where ? sheet.count((where as LinkedCondition).decision, over, place) : sheet.membersOf(over).places.length;
  }

  fallback(of: Fallback): Value {
    return 'value' in of ? this.value(of.value) : this.undetermined(of.undetermined);
  }

  undetermined(defect: string | null, reason: OpenReason | null = null): never {
    throw new Undetermined(stepKey(this.node.path, this.place.index), defect, reason);
  }

  grade(scale: string, id: string): Value {
    return { scale, id, rank: vouchedEntry(this.sheet.plan.plan.pack.scales, scale).order.indexOf(id) };
  }

  reach(path: string): void {
    this.sheet.reached.add(`${this.node.path}/${path}`);
  }

  tell(detail: () => Detail): void {
    this.detail = detail;
  }

  label(set: string): Text {
    return vouchedEntry(this.sheet.plan.plan.pack.sets, set).label;
  }
}
