import type { Plan } from '../model/plan.ts';
import { addToDate } from '../number/date.ts';
import { write } from '../number/exact.ts';
import type { Uses } from './mentions.ts';
import type { Random } from './random.ts';

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];

/** The date around which a sheet lies: mostly the end of a quarter or year within two years from the edition's first day. */
export function drawPeriodEnd(plan: Plan, random: Random): string {
  const { from, to } = plan.pack.force;
  const last = [to, addToDate(from, { months: 24 })].filter((date) => date !== undefined).sort()[0] ?? from;
  const years = [0, 1, 2].map((later) => Number(from.slice(0, 4)) + later);
  const ends = years
    .flatMap((year) => QUARTER_ENDS.map((end) => `${year}-${end}`))
    .filter((date) => date >= from && date <= last);
  if (ends.length > 0 && random.chance(0.9)) return random.pick(ends);
  return addToDate(from, { days: random.between(0, 400) });
}

/** A date some time before or after another: around the numbers of months and days that the pack names. */
export function drawDate(uses: Uses, input: string, around: string, random: Random): string {
  const nudge = random.pick([-1, 0, 0, 1]);
  if (random.chance(0.4)) return addToDate(around, { days: nudge });
  const named = [...uses.numbersFor(input).values()]
    .map((number) => Number(write(number)))
    .filter((n) => Number.isInteger(n) && n > 0 && n <= 240);
  if (named.length > 0 && random.chance(0.5)) {
    const number = random.pick(named);
    const moved = random.chance(0.75) ? addToDate(around, { months: -number }) : addToDate(around, { days: -number });
    return addToDate(moved, { days: nudge });
  }
  const days = random.chance(0.8) ? -random.between(1, 1800) : random.between(-45, 10);
  return addToDate(around, { days });
}
