import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../../engine/model/plan.ts';
import { Ground } from '../../../engine/prove/box.ts';
import { span } from '../../../engine/prove/extent.ts';
import { directed } from '../../../engine/prove/monotone.ts';
import { type RandomPack, randomPacks } from '../../random-packs/index.ts';
import { drawBoxes, lostIn, movedOtherwise, wrongIn } from './boxes.ts';
import { closedOpenings, constantComparisons, deadParts, type Never, valuesNeverGiven } from './claims.ts';
import { falls, neverFalls, withDirections } from './pairs.ts';
import { cellsOf, drawShot, moved, type Shot, valuesOf } from './shots.ts';

/** How many times the packs of every run are tried: `ADISTEME_ATTACK=100 npx vitest run test/prove/attack` for a longer one, each time with new packs. */
const TIMES = Number(process.env.ADISTEME_ATTACK ?? 0);
const MINUTES = 60_000;

/** Packs with a generator of whatever else is drawn for them. */
function attack(runs: number, hit: (pack: RandomPack, draw: fc.GeneratorValue) => void): void {
  const property = fc.property(randomPacks(0).map(named), fc.gen(), (pack, draw) => hit(pack, draw));
  fc.assert(property, {
    numRuns: runs * Math.max(1, TIMES),
    ...(TIMES ? {} : { seed: 20_261_122 }),
    endOnFailure: true,
  });
}

/** Told as the pack alone. */
function named(pack: RandomPack): RandomPack {
  return { ...pack, [fc.toStringMethod]: () => JSON.stringify(pack.plan.pack) } as RandomPack;
}

function groundOf(plan: Plan, form: string): Ground {
  const found = plan.forms.get(form);
  if (!found) throw new Error(form);
  return new Ground(plan, found);
}

/** Shots at random edges, and around each of them those with one cell at another edge. */
function shotsAt(draw: fc.GeneratorValue, ground: Ground, bases: number, around: number): Shot[] {
  return Array.from({ length: bases }, () => drawShot(draw, ground)).flatMap((base) => [
    base,
    ...Array.from({ length: around }, () => beside(draw, base)).filter((one) => one !== null),
  ]);
}

function beside(draw: fc.GeneratorValue, base: Shot): Shot | null {
  const cells = cellsOf(base);
  const cell = cells[draw(fc.nat, Math.max(0, cells.length - 1))];
  const values = cell === undefined ? [] : valuesOf(base.point.ground, cell);
  const to = values[draw(fc.nat, Math.max(0, values.length - 1))];
  return cell !== undefined && to ? moved(base, cell, to) : null;
}

/** The first of some claims that a shot refutes. */
function refuted(claims: readonly Never[], shots: readonly Shot[]): string | null {
  for (const { evaluation, sheet } of shots)
    for (const { name, shownBy } of claims) if (shownBy(evaluation)) return `${name}: ${JSON.stringify(sheet)}`;
  return null;
}

const counts = { claims: 0, shots: 0, monotone: 0, pairs: 0 };

test('no sheet shows what is proved that none does, and each sheet found shows what it is for', {
  timeout: 30 * MINUTES,
}, () => {
  attack(10, ({ plan, form }, draw) => {
    const ground = groundOf(plan, form);
    const seen = shotsAt(draw, ground, 3, 0);
    const claims = [
      ...deadParts(plan, form, 12),
      ...closedOpenings(plan, form, 4),
      ...constantComparisons(plan, 6),
      ...valuesNeverGiven(
        plan,
        form,
        seen.map(({ evaluation }) => evaluation),
      ),
    ];
    const shots = [...seen, ...shotsAt(draw, ground, 4, 4)];
    counts.claims += claims.length;
    counts.shots += shots.length;
    expect(refuted(claims, shots)).toBeNull();
  });
  expect(Math.min(counts.claims, counts.shots)).toBeGreaterThan(20);
});

test('no pair of sheets refutes a proof that the grade never falls, and each pair found shows that it does', {
  timeout: 30 * MINUTES,
}, () => {
  attack(20, (pack, draw) => {
    const { form } = pack;
    if (!pack.plan.forms.get(form)?.grade) return;
    const better = draw(fc.boolean) ? 'higher' : 'lower';
    const plan = withDirections(pack.plan, better);
    for (const input of directed(plan, form).slice(0, 4)) {
      if (!neverFalls(plan, form, input)) continue;
      counts.monotone += 1;
      for (const base of shotsAt(draw, groundOf(plan, form), 3, 0))
        for (const [one, two] of rising(base, input, better)) {
          counts.pairs += 1;
          expect(falls(plan, form, one.evaluation, two.evaluation), JSON.stringify([one.sheet, two.sheet])).toBe(false);
        }
    }
  });
  expect(Math.min(counts.monotone, counts.pairs)).toBeGreaterThan(20);
});

/** Pairs of sheets that differ in one cell of an input, which is better on the second. */
function rising(base: Shot, input: string, better: 'higher' | 'lower'): (readonly [Shot, Shot])[] {
  const cells = cellsOf(base).filter((cell) => cell === input || cell.startsWith(`${input}[`));
  return cells.slice(0, 2).flatMap((cell) => {
    const from = base.point.extent(cell);
    return valuesOf(base.point.ground, cell).flatMap((to): (readonly [Shot, Shot])[] => {
      const sign =
        from.kind === 'one-of' && to.kind === 'one-of'
          ? Number(to.values[0]) - Number(from.values[0])
          : span(to, from).least;
      if (!sign) return [];
      const other = moved(base, cell, to);
      return [sign > 0 === (better === 'higher') ? [base, other] : [other, base]];
    });
  });
}

test(
  'boxes hold every value of their sheets, whether narrowed by hand, by themselves or by what is wanted',
  () => {
    attack(80, ({ plan, form }, draw) => {
      for (const shot of shotsAt(draw, groundOf(plan, form), 2, 0))
        for (const [place, side] of drawBoxes(draw, shot).entries())
          if (place % 6 === 0)
            expect([...wrongIn(side, shot), ...lostIn(side, shot)], JSON.stringify(shot.sheet)).toEqual([]);
    });
  },
  30 * MINUTES,
);

test(
  'whatever moves between two sheets, their boxes say that it can',
  () => {
    attack(40, ({ plan, form }, draw) => {
      for (const shot of shotsAt(draw, groundOf(plan, form), 2, 0))
        for (let times = 0; times < 3; times += 1)
          expect(movedOtherwise(draw, shot), JSON.stringify(shot.sheet)).toEqual([]);
    });
  },
  30 * MINUTES,
);
