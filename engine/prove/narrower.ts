import { factKey } from '../model/evaluation.ts';
import type { Comparison, Condition, Expression, InputPlan } from '../model/plan.ts';
import { ONE } from '../number/exact.ts';
import { numberType, wholeNumber } from '../operators/types.ts';
import { At } from './at.ts';
import { type Index, REST } from './box.ts';
import { partsOf, sizeCell, valueCell } from './cells.ts';
import { type Extent, either, only } from './extent.ts';
import { beside, but, meet, tighter } from './meet.ts';
import { NARROWING } from './narrowing.ts';
import type { Side } from './side.ts';
import { MAYBE, NO, YES } from './truth.ts';

/**
 * Leaves out of a box what surely has not what is wanted: each wish that a value be one of some is handed on to what the
 * value is made of, down to the cells. Whatever it leaves out, no sheet that is as wished lies there.
 */
export class Narrower {
  readonly cells = new Map<string, Extent>();
  /** True where no sheet of the box is as wished. */
  dead = false;

  constructor(readonly side: Side) {}

  /** A value is formed, and one of these. */
  value(of: Expression, index: Index, to: Extent): void {
    if (this.dead) return;
    const { extent } = this.side.value(of, index);
    const left = extent && meet(extent, to);
    if (!left) this.dead = true;
    else if (tighter(left, extent)) this.#within(of, index, left);
  }

  #within(of: Expression, index: Index, to: Extent): void {
    switch (of.kind) {
      case 'input':
      case 'rule': {
        const members = of.index.map((one) => ('member' in one ? one.member : (index[one.set] ?? '')));
        this.fact(of.kind, of.id, members, to);
        return;
      }
      case 'attribute':
        if (of.choice) this.#choice(of.set, of.attribute, of.choice, index, to);
        return;
      case 'operation':
        NARROWING[of.node.op]?.(of.node.slots as never, new At(this.side, of.node, index), to, this);
    }
  }

  fact(kind: 'input' | 'rule', id: string, members: readonly string[], to: Extent): void {
    if (kind === 'rule') this.#rule(id, members, to);
    else this.#input(id, members, to);
  }

  #rule(id: string, members: readonly string[], to: Extent): void {
    if (members.includes(REST)) return;
    const cell = valueCell(factKey(id, members));
    const before = this.cells.get(cell);
    if (before && !tighter(meet(before, to) ?? before, before)) return;
    this.#cell(cell, before ?? to, to);
    const plan = this.side.ground.plan.rules.get(id);
    if (plan) this.value(plan.expression, this.side.index(plan.per, members), to);
  }

  #input(id: string, members: readonly string[], to: Extent): void {
    const plan = this.side.ground.plan.inputs.get(id);
    if (!plan || members.includes(REST)) return;
    const asked = this.side.asked(plan, members);
    if (asked !== YES) {
      if (meet(otherwiseOf(plan), to) !== null) return;
      this.condition(plan.when as Condition, this.side.index(plan.per, members), true);
    }
    const cell = factKey(id, members);
    this.#cell(cell, this.side.extent(cell), to);
  }

  /** How many members a set has: at least so many its source has, too; where no more can belong, all those belong. */
  size(set: string, least: number, most: number): void {
    if (this.dead) return;
    const plan = this.side.ground.plan.sets.get(set);
    const { low, high } = this.side.members(set);
    if (least > high || most < low) this.dead = true;
    if (this.dead || (least <= low && most >= high)) return;
    if (plan?.kind === 'given' || plan?.where)
      this.#cell(sizeCell(set), wholeNumber(low, high), wholeNumber(Math.max(least, low), Math.min(most, high)));
    if (!plan?.where || least <= low) return;
    this.size(plan.lineage[1] ?? '', least, Number.MAX_SAFE_INTEGER);
  }

  /** What is taken for granted is so. */
  settle(): void {
    const { ground, box } = this.side;
    for (const [cell, taken] of box) {
      if (ground.said(cell)) continue;
      const name = cell.slice(1);
      if (cell.startsWith('=')) {
        const [id, members] = partsOf(name);
        const plan = ground.plan.rules.get(id);
        if (plan && this.side.rule(id, members).loose)
          this.value(plan.expression, this.side.index(plan.per, members), taken);
      } else this.#settleSize(name);
    }
  }

  #settleSize(set: string): void {
    const plan = this.side.ground.plan.sets.get(set);
    const { list, low, loose } = this.side.members(set);
    if (!loose || !plan?.where) return;
    const all = list.reduce((count, { high }) => count + high, 0) === low;
    for (const { name } of all ? list : [])
      if (name !== REST) this.condition(plan.where, this.side.index([set], [name]), true);
  }

  #cell(cell: string, now: Extent, to: Extent): void {
    const left = meet(this.cells.get(cell) ?? now, to);
    if (left) this.cells.set(cell, left);
    else this.dead = true;
  }

  #choice(set: string, attribute: string, choice: Expression, index: Index, to: Extent): void {
    const { extent } = this.side.value(choice, index);
    if (extent?.kind !== 'one-of') return;
    const values = extent.values.filter((name) => {
      const value = this.side.ground.constants.attribute(set, attribute, String(name));
      return value !== null && meet(value, to) !== null;
    });
    if (values.length === 0) this.dead = true;
    else this.value(choice, index, { kind: 'one-of', values });
  }

  /** A condition can be decided, and holds or does not. */
  condition(condition: Condition, index: Index, holds: boolean): void {
    if (this.dead) return;
    const truth = this.side.truth(condition, index);
    if ((truth & (holds ? YES : NO)) === 0) {
      this.dead = true;
      return;
    }
    if ((truth & MAYBE) !== MAYBE) return;
    if (condition.kind === 'not') this.condition(condition.of, index, !holds);
    else if (condition.kind === 'comparison') this.#comparison(condition, index, holds);
    else if ((condition.kind === 'all') === holds) for (const one of condition.of) this.condition(one, index, holds);
    else {
      const good = condition.of.filter((one) => this.side.truth(one, index) & (holds ? YES : NO));
      if (good.length === 1) this.condition(good[0] as Condition, index, holds);
    }
  }

  #comparison({ fact, operator, value }: Comparison, index: Index, holds: boolean): void {
    if (Array.isArray(value)) {
      this.#among(fact, value, index, (operator === 'in') === holds);
      return;
    }
    const right = value as Expression;
    if (operator in SAME) this.#equal(fact, right, index, SAME[operator] === holds);
    else if (operator in INSIDE) {
      if (INSIDE[operator] === holds) this.#inside(fact, right, index);
    } else if (operator in LESS) {
      const less = operator.startsWith('less') === holds;
      const strictly = LESS[operator] === holds;
      if (less) this.#order(fact, right, index, strictly);
      else this.#order(right, fact, index, strictly);
    }
  }

  #among(fact: Expression, list: readonly Expression[], index: Index, inside: boolean): void {
    const extents = list.map((one) => this.side.value(one, index).extent);
    if (inside) {
      const all = extents.reduce(either, null);
      if (all && extents.every((one) => one !== null)) this.value(fact, index, all);
    } else for (const one of extents) if (one) this.#without(fact, index, one);
  }

  #without(fact: Expression, index: Index, value: Extent): void {
    const { extent } = this.side.value(fact, index);
    const left = extent && but(extent, value);
    if (!left) this.dead = true;
    else this.value(fact, index, left);
  }

  #equal(left: Expression, right: Expression, index: Index, same: boolean): void {
    const [a, b] = [this.side.value(left, index).extent, this.side.value(right, index).extent];
    if (!a || !b) return;
    if (same) {
      this.value(left, index, b);
      this.value(right, index, a);
    } else {
      this.#without(left, index, b);
      this.#without(right, index, a);
    }
  }

  /** One is not above the other, or below it. */
  #order(low: Expression, high: Expression, index: Index, strictly = false): void {
    const [a, b] = [this.side.value(low, index).extent, this.side.value(high, index).extent];
    if (!a || !b) return;
    const [down, up] = [beside(b, -1, strictly), beside(a, 1, strictly)];
    if (down) this.value(low, index, strictly ? short(down, a, -1) : down);
    if (up) this.value(high, index, strictly ? short(up, b, 1) : up);
  }

  #inside(value: Expression, interval: Expression, index: Index): void {
    const { extent } = this.side.value(interval, index);
    const inside = this.side.value(value, index).extent;
    if (extent?.kind !== 'interval' || inside?.kind !== 'number') return;
    this.value(value, index, numberType(extent.from.min, extent.to.max, null));
    const [from, to] = [numberType(null, inside.max, null), numberType(inside.min, null, null)];
    this.value(interval, index, { kind: 'interval', from, to });
  }
}

/** Comparisons, and whether each says yes of what it is named for. */
const SAME: Readonly<Record<string, boolean>> = { equal: true, notEqual: false };
const INSIDE: Readonly<Record<string, boolean>> = { within: true, notWithin: false };

/** Whether a comparison is strict where it holds; where it does not, it is the other way round. */
const LESS: Readonly<Record<string, boolean>> = {
  lessThan: true,
  greaterThan: true,
  lessThanInclusive: false,
  greaterThanInclusive: false,
};

/** Without the end itself, where the next value on the grid of the other is known. */
function short(range: Extent, of: Extent, sign: 1 | -1): Extent {
  if (range.kind !== 'number' || of.kind !== 'number' || of.places === null) return range;
  const unit = ONE.div(10 ** of.places);
  const end = sign > 0 ? range.min : range.max;
  if (end?.mul(10 ** of.places).d !== 1n) return range;
  return sign > 0 ? numberType(end.add(unit), range.max, null) : numberType(range.min, end.sub(unit), null);
}

function otherwiseOf({ otherwise, type }: InputPlan): Extent {
  return otherwise === null ? only(false, 'boolean') : only(otherwise, type.kind);
}
