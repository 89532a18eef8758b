import type { Fallback } from '../../model/plan.ts';
import type { Bounds, Loop, Ratio, Term, Written } from '../../model/program.ts';
import type { Lowered, Lowering, Members, Spot } from './lowering.ts';
import { ratio, sumOf } from './ratio.ts';
import {
  add,
  after,
  all,
  any,
  blank,
  bounds,
  choose,
  compare,
  FALSE,
  integer,
  known,
  lackOf,
  not,
  TRUE,
  term,
  timesBounds,
} from './terms.ts';
import { afterAll, asNumber, compareWritten, firstOf, orderKey, termsOf, withTerms } from './written.ts';

/** Aggregations over the members of a set: one by one where they are declared, by a loop where the sheet gives them. */

/** What comes before anything is taken of the members: that they are known, then whether each is kept. */
function first({ known: before, spots }: Members): Term[] {
  return [...before, ...spots.flatMap(({ kept, loop }) => (loop ? [] : [kept]))];
}

/** Whether members are kept that a loop walks over: null for all. */
function whereOf({ kept }: Spot): Term | null {
  return known(kept) === true ? null : kept;
}

export function countOf(members: Members): Term {
  const counts = members.spots.map((spot) => {
    if (!spot.loop) return choose([{ when: spot.kept, then: integer(1n) }], integer(0n));
    const where = whereOf(spot);
    if (!where) return term('integer', 'never', bounds(0n, spot.most), { kind: 'size', set: spot.loop.set });
    return term('integer', lackOf([where]), bounds(0n, spot.most), {
      kind: 'total',
      ...spot.loop,
      where,
      of: integer(1n),
    });
  });
  return after(first(members), add(counts));
}

/** Of the members kept, those for which a condition holds. */
export function narrowed(members: Members, condition: (at: Lowering) => Term): Members {
  const spots = members.spots.map((spot) => ({
    ...spot,
    kept: choose([{ when: spot.kept, then: condition(spot.at) }], FALSE),
  }));
  return { known: first(members), spots: spots.filter(({ kept }) => known(kept) !== false) };
}

/** A value of the members kept, given how many there are; where there is none, what stands in for it. */
export function unlessEmpty(
  empty: Fallback | undefined,
  members: Members,
  at: Lowering,
  value: (count: Term) => Written,
): Lowered {
  const count = countTerm(at, countOf(members));
  const isEmpty = compare('equal', count, integer(0n));
  const lawful = !empty && at.sized && !at.open('empty-set');
  if (members.spots.length === 0) return fallback();
  const filled = value(atLeastOne(count));
  return known(isEmpty) === false || lawful ? filled : firstOf([{ when: isEmpty, then: fallback() }], filled);

  function fallback(): Lowered {
    return empty ? at.fallback(empty) : at.undetermined(null, !at.open('empty-set'));
  }
}

function countTerm(at: Lowering, count: Term): Term {
  return (at.named(asNumber(ratio(count, 1n))) as Written & Ratio).numerator;
}

function atLeastOne(count: Term): Term {
  const limits = count.bounds;
  return limits && limits.min < 1n ? { ...count, bounds: bounds(1n, limits.max < 1n ? 1n : limits.max) } : count;
}

/** Sum of a number over the members that are kept; 0 over none. */
export function totalOf(members: Members, value: (at: Lowering) => Ratio): Ratio {
  const parts = members.spots.map((spot) =>
    spot.loop ? loopTotal(spot, spot.loop, value(spot.at)) : keptRatio(spot, value(spot.at)),
  );
  return afterRatio(first(members), sumOf(parts));
}

function afterRatio(before: readonly Term[], of: Ratio): Ratio {
  const { numerator, denominator } = afterAll(before, asNumber(of)) as Written & Ratio;
  return { numerator, denominator };
}

function keptRatio({ kept }: Spot, { numerator, denominator }: Ratio): Ratio {
  return {
    numerator: choose([{ when: kept, then: numerator }], integer(0n)),
    denominator:
      known(denominator) === undefined ? choose([{ when: kept, then: denominator }], integer(1n)) : denominator,
  };
}

function loopTotal(spot: Spot, loop: Loop, { numerator, denominator }: Ratio): Ratio {
  const where = whereOf(spot);
  if (known(denominator) !== undefined) {
    const limits = numerator.bounds && timesBounds(numerator.bounds, bounds(0n, spot.most));
    const of = term('integer', lackOf([where, numerator]), limits, { kind: 'total', ...loop, where, of: numerator });
    return { numerator: of, denominator };
  }
  const part = (name: 'numerator' | 'denominator', limits: Bounds | null): Term =>
    term('integer', lackOf([where, numerator, denominator]), limits, {
      kind: 'ratio-total',
      ...loop,
      where,
      of: numerator,
      by: denominator,
      part: name,
    });
  return { numerator: part('numerator', null), denominator: part('denominator', null) };
}

interface Found {
  readonly spot: Spot;
  readonly each: readonly Written[];
  readonly value: Written;
}

/** Greatest or least of some values at the members that are kept, of which there is one wherever it is looked at. */
export function extremeOf(
  members: Members,
  order: 'greatest' | 'least',
  at: Lowering,
  values: (at: Lowering) => readonly Written[],
): Written {
  const found = members.spots.map((spot): Found => {
    const each = values(spot.at);
    const value = bestOf(each, order, spot.at);
    return spot.loop ? { spot, each: [], value: loopExtreme(spot, spot.loop, order, value) } : { spot, each, value };
  });
  const [start, ...others] = found as [Found, ...Found[]];
  let best = start.value;
  let seen = start.spot.kept;
  for (const { spot, value } of others) {
    const better = choose([{ when: seen, then: betterThan(order, value, best) }], TRUE);
    best = at.named(pick(all([spot.kept, better]), value, best));
    seen = any([seen, spot.kept]);
  }
  const formed = found.flatMap(({ spot, each }) =>
    each.flatMap(termsOf).map((of) => choose([{ when: spot.kept, then: of }], blank(of.type))),
  );
  return afterAll([...first(members), ...formed], best);
}

/** Greatest or least of some values. */
export function bestOf(values: readonly Written[], order: 'greatest' | 'least', at: Lowering): Written {
  const [start, ...others] = values as [Written, ...Written[]];
  const best = others.reduce((best, value) => at.named(pick(betterThan(order, value, best), value, best)), start);
  return afterAll(values.flatMap(termsOf), best);
}

function loopExtreme(spot: Spot, loop: Loop, order: 'greatest' | 'least', value: Written): Written {
  const where = whereOf(spot);
  const by = orderKey(value);
  const lack = lackOf([where, by.of, by.per]);
  return withTerms(value, (of) =>
    known(of) === undefined ? term(of.type, lack, of.bounds, { kind: 'extreme', ...loop, where, order, by, of }) : of,
  );
}

function betterThan(order: 'greatest' | 'least', value: Written, best: Written): Term {
  return order === 'greatest' ? compareWritten('less', best, value) : compareWritten('less', value, best);
}

function pick(when: Term, value: Written, otherwise: Written): Written {
  return firstOf([{ when, then: value }], otherwise) as Written;
}

/** Place of a value among those of the members: 1 + how many come before it; `dense`: how many different ones. */
export function rankOf(
  members: Members,
  own: Written,
  how: { readonly order: 'highest' | 'lowest'; readonly ties: 'competition' | 'dense' },
  value: (at: Lowering) => Written,
): Term {
  const values = members.spots.map((spot) => ({ spot, value: value(spot.at) }));
  const places = values.map(({ spot, value: other }, index) => {
    if (spot.loop) return loopRank(spot, spot.loop, own, other, how);
    const ahead = how.order === 'highest' ? compareWritten('less', own, other) : compareWritten('less', other, own);
    const before = how.ties === 'dense' ? values.slice(0, index) : [];
    const repeated = before.map((one) =>
      choose([{ when: one.spot.kept, then: compareWritten('equal', one.value, other) }], FALSE),
    );
    return choose([{ when: all([spot.kept, ahead, ...repeated.map(not)]), then: integer(1n) }], integer(0n));
  });
  const looped = members.spots.some(({ loop }) => loop);
  return after([...termsOf(own), ...first(members)], looped ? add(places) : add([...places, integer(1n)]));
}

function loopRank(
  spot: Spot,
  loop: Loop,
  ownValue: Written,
  value: Written,
  how: { readonly order: 'highest' | 'lowest'; readonly ties: 'competition' | 'dense' },
): Term {
  const [own, by, where] = [orderKey(ownValue), orderKey(value), whereOf(spot)];
  const lack = lackOf([where, own.of, own.per, by.of, by.per]);
  return term('integer', lack, bounds(1n, spot.most + 1n), { kind: 'rank', ...loop, where, own, by, ...how });
}
