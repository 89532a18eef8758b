import type { Condition, Expression, Fallback } from '../model/plan.ts';
import type { NumberType } from '../model/type.ts';
import type { Both } from './pair.ts';
import {
  ANY,
  atMost,
  DOWN,
  FALL,
  flip,
  product,
  RISE,
  SAME,
  signed,
  type Turn,
  together,
  UP,
  type Way,
} from './way.ts';

interface Over {
  readonly over: string;
  readonly where?: Condition;
}

/** How a value of an operation can move, by its compiled slots. */
export type Move = (node: never, both: Both) => Way;

/** How aggregates over a set can move. */
export const setMoves = {
  count: (node: Over, both) => atMost(countedIn(node, both).map(({ turn }) => entering(turn, UP))),
  sum: (node: Over & { of: Expression }, both) => {
    const members = countedIn(node, both);
    return atMost(
      members.map(({ at, turn }) => {
        const [before, after] = numbers(at, node.of);
        if (!before || !after) return ANY;
        return turn === 0 ? at.way(node.of) : together([at.way(node.of), comingAndGoing(turn, before, after)]);
      }),
    );
  },
  'weighted-sum': (node: Over & { of: Expression; weight: Expression }, both) =>
    atMost(
      countedIn(node, both).map(({ at, turn }) => {
        const [before] = numbers(at, node.of);
        const [, weight] = numbers(at, node.weight);
        if (!before || !weight || turn !== 0) return ANY;
        return product({ way: at.way(node.of), first: before }, { way: at.way(node.weight), second: weight });
      }),
    ),
  mean: (node: Over & { of: Expression; empty?: Fallback }, both) => {
    const members = countedIn(node, both);
    if (members.some(({ turn }) => turn !== 0)) return ANY;
    return atMost([...members.map(({ at }) => at.way(node.of)), fallback(node.empty, both)]);
  },
  share: (node: { over: string; within?: Condition; where: Condition; empty?: Fallback }, both) => {
    const members = countedIn({ over: node.over, ...(node.within ? { where: node.within } : {}) }, both);
    if (members.some(({ turn }) => turn !== 0)) return ANY;
    return atMost([...members.map(({ at }) => entering(at.turn(node.where), UP)), fallback(node.empty, both)]);
  },
  minimum: (node: Extremes, both) => extremes(node, both, DOWN),
  maximum: (node: Extremes, both) => extremes(node, both, UP),
  rank: (node: { over: string; of: Expression }, both) =>
    countedIn(node, both).every(({ at, turn }) => turn === 0 && at.way(node.of) === SAME) ? SAME : ANY,
  running: (node: { over: string; of: Expression; along: Expression }, both) => {
    const members = countedIn(node, both);
    if (members.some(({ at, turn }) => turn !== 0 || at.way(node.along) !== SAME)) return ANY;
    return atMost(members.map(({ at }) => at.way(node.of)));
  },
} satisfies Readonly<Record<string, Move>>;

interface Extremes {
  readonly of: readonly Expression[];
  readonly over?: string;
  readonly where?: Condition;
  readonly empty?: Fallback;
}

function extremes(node: Extremes, both: Both, entered: Way): Way {
  if (node.over === undefined) return atMost(node.of.map((one) => both.way(one)));
  const members = countedIn({ over: node.over, ...(node.where ? { where: node.where } : {}) }, both);
  if (node.empty && members.some(({ turn }) => turn !== 0)) return ANY;
  return atMost([
    ...members.map(({ at, turn }) => together([...node.of.map((one) => at.way(one)), entering(turn, entered)])),
    fallback(node.empty, both),
  ]);
}

/** What stands in where no member is left; there may be some. */
function fallback(empty: Fallback | undefined, both: Both): Way {
  return empty && 'value' in empty ? both.way(empty.value) | SAME : SAME;
}

/** What a member that comes in does; one that goes out does the opposite. */
function entering(turn: Turn, way: Way): Way {
  return SAME | (turn & RISE ? way : 0) | (turn & FALL ? flip(way) : 0);
}

function comingAndGoing(turn: Turn, before: NumberType, after: NumberType): Way {
  return atMost([SAME | (turn & RISE ? signed(UP, after) : 0), SAME | (turn & FALL ? flip(signed(UP, before)) : 0)]);
}

function numbers(at: Both, of: Expression): readonly (NumberType | null)[] {
  return at.extents(of).map((extent) => (extent?.kind === 'number' ? extent : null));
}

/** The members that can count on either sheet, and whether they can come in or go out between the two. */
function countedIn({ over, where }: Over, both: Both): { at: Both; turn: Turn }[] {
  const { pair } = both;
  const names = new Set([...pair.first.members(over).list, ...pair.second.members(over).list].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const at = both.with(over, name);
    const own = belonging(over, name, both);
    if (!where) return [{ at, turn: own }];
    const [before, after] = at.truths(where);
    if (((before | after) & 1) === 0) return [];
    return [{ at, turn: own | at.turn(where) }];
  });
}

/** Whether a member can come into a set, or go out of it, between the two sheets. */
function belonging(set: string, name: string, both: Both): Turn {
  const { pair } = both;
  const plan = pair.first.ground.plan.sets.get(set);
  if (!plan || plan.kind === 'declared' || plan.kind === 'given') return 0;
  const source = plan.lineage[1] ?? '';
  const index = pair.first.index([set], [name]);
  const turn = belonging(source, name, both) | (plan.where ? pair.turn(plan.where, index) : 0);
  if (!plan.best) return turn;
  const members = pair.first.members(source).list;
  const still = members.every(
    (one) =>
      belonging(source, one.name, both) === 0 &&
      (plan.best?.by ?? []).every((by) => pair.way(by, pair.first.index([set], [one.name])) === SAME),
  );
  return still && pair.way(plan.best.take, {}) === SAME ? turn : RISE | FALL;
}
