import { factKey } from '../model/evaluation.ts';
import type { Comparison, Condition, Expression, Operation } from '../model/plan.ts';
import type { Keyword } from '../operators/index.ts';
import { At } from './at.ts';
import type { Index } from './box.ts';
import { type Extent, span } from './extent.ts';
import { MOVES } from './moves.ts';
import type { Side } from './side.ts';
import { NO, type Truth, YES } from './truth.ts';
import { ANY, DOWN, FALL, flip, RISE, SAME, type Turn, together, turned, UP, type Way, within } from './way.ts';

/**
 * Two sheets of two boxes that say the same but for the cells that move, each of which goes the way given: how every value
 * can stand on the second with regard to the first. What is left out cannot happen; what is named perhaps can.
 */
export class Pair {
  readonly #ways = new Map<string, Way>();

  constructor(
    readonly first: Side,
    readonly second: Side,
    /** How a cell moves; SAME for those that do not. */
    readonly moves: (cell: string) => Way,
  ) {}

  way(of: Expression, index: Index): Way {
    switch (of.kind) {
      case 'literal':
      case 'form':
      case 'member':
        return SAME;
      case 'attribute': {
        const choice = of.choice ? this.way(of.choice, index) : SAME;
        return choice === SAME ? SAME : this.bounded(ANY, of, index);
      }
      case 'operation':
        return this.operation(of.node, index, of);
      default: {
        const members = of.index.map((one) => ('member' in one ? one.member : (index[one.set] ?? '')));
        return of.kind === 'input' ? this.input(of.id, members) : this.rule(of.id, members);
      }
    }
  }

  rule(id: string, members: readonly string[]): Way {
    const key = factKey(id, members);
    const known = this.#ways.get(key);
    if (known !== undefined) return known;
    const plan = this.first.ground.plan.rules.get(id);
    if (!plan) return ANY;
    const before = this.first.rule(id, members);
    const after = this.second.rule(id, members);
    const moved = [...this.first.restsOn(key), ...this.second.restsOn(key)].some((cell) => this.moves(cell) !== SAME);
    const way = moved
      ? within(this.way(plan.expression, this.first.index(plan.per, members)), before.extent, after.extent)
      : SAME;
    this.#ways.set(key, way);
    return way;
  }

  input(id: string, members: readonly string[]): Way {
    const key = factKey(id, members);
    const plan = this.first.ground.plan.inputs.get(id);
    const asked = plan?.when ? this.turn(plan.when, this.first.index(plan.per, members)) : 0;
    if (asked === 0) return this.moves(key);
    return within(ANY, this.first.input(id, members).extent, this.second.input(id, members).extent);
  }

  operation(node: Operation, index: Index, of: Expression): Way {
    const way = MOVES[node.op as Keyword](node.slots as never, new Both(this, node, index));
    return way === SAME ? SAME : this.bounded(way, of, index);
  }

  bounded(way: Way, of: Expression, index: Index): Way {
    return within(way, this.first.value(of, index).extent, this.second.value(of, index).extent);
  }

  turn(condition: Condition, index: Index): Turn {
    const turn = this.#turn(condition, index);
    if (turn === 0) return 0;
    const before = this.first.truth(condition, index);
    const after = this.second.truth(condition, index);
    return turn & ((before & NO && after & YES ? RISE : 0) | (before & YES && after & NO ? FALL : 0));
  }

  #turn(condition: Condition, index: Index): Turn {
    if (condition.kind === 'not') return turned(this.turn(condition.of, index));
    if (condition.kind !== 'comparison') return condition.of.reduce((all, one) => all | this.turn(one, index), 0);
    return this.#comparison(condition, index);
  }

  #comparison({ fact, operator, value }: Comparison, index: Index): Turn {
    const left = this.way(fact, index);
    const right = (Array.isArray(value) ? value : [value as Expression]).map((one) => this.way(one, index));
    if (left === SAME && right.every((way) => way === SAME)) return 0;
    const difference = together([left, ...right.map(flip)]);
    const rising = (difference & UP ? RISE : 0) | (difference & DOWN ? FALL : 0);
    if (operator.startsWith('greaterThan')) return rising;
    if (operator.startsWith('lessThan')) return turned(rising);
    const one = Array.isArray(value) ? undefined : (value as Expression);
    if (one?.kind === 'literal' && typeof one.value === 'boolean' && operator in EQUAL)
      return one.value === EQUAL[operator] ? rising : turned(rising);
    if (operator in EQUAL && one) {
      const end = this.#atEnd(fact, one, index);
      if (end !== 0) return end > 0 === EQUAL[operator] ? rising : turned(rising);
    }
    return RISE | FALL;
  }

  /** 1 where nothing can be above what it is compared with, so that being equal is reaching it; -1 where nothing can be below. */
  #atEnd(fact: Expression, value: Expression, index: Index): -1 | 0 | 1 {
    const ends = [this.first, this.second].map((side) => {
      const [left, right] = [side.value(fact, index).extent, side.value(value, index).extent];
      return left && right ? span(left, right) : { least: null, most: null };
    });
    if (ends.every(({ most }) => most !== null && most <= 0)) return 1;
    return ends.every(({ least }) => least !== null && least >= 0) ? -1 : 0;
  }
}

const EQUAL: Readonly<Record<string, boolean>> = { equal: true, notEqual: false };

/** An operation at hand on both sheets. */
export class Both {
  readonly first: At;
  readonly second: At;

  constructor(
    readonly pair: Pair,
    readonly node: Operation,
    readonly index: Index,
  ) {
    this.first = new At(pair.first, node, index);
    this.second = new At(pair.second, node, index);
  }

  way(of: Expression): Way {
    return this.pair.way(of, this.index);
  }

  turn(condition: Condition): Turn {
    return this.pair.turn(condition, this.index);
  }

  /** Values on the first and on the second sheet. */
  extents(of: Expression): readonly [Extent | null, Extent | null] {
    return [this.first.value(of).extent, this.second.value(of).extent];
  }

  truths(condition: Condition): readonly [Truth, Truth] {
    return [this.first.truth(condition), this.second.truth(condition)];
  }

  with(set: string, member: string): Both {
    return new Both(this.pair, this.node, this.pair.first.ground.with(this.index, set, member));
  }
}
