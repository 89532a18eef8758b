import type { InputPlan, Plan } from '../model/plan.ts';
import type { NumberType } from '../model/type.ts';
import type { Exact } from '../model/value.ts';
import { integer, placesOf, step, write } from '../number/exact.ts';
import { round } from '../number/round.ts';
import { drawDate } from './dates.ts';
import type { Uses } from './mentions.ts';
import type { Random } from './random.ts';

/** One value as a sheet writes it. */
export type Written = string | number | boolean;

const REMARKS = ['—', 'Ескертусіз', 'Жоспар бойынша', 'Қосымша құжат бар', '2-бөлімнің есебі'];

/** What is known of the sheet for which a value is drawn. */
export interface Setting {
  readonly periodEnd: string;
  /** 1: rather good values; -1: rather bad ones; 0: as they come. */
  readonly level: -1 | 0 | 1;
}

/** A plausible value of an input: most often at or beside an edge that the pack names. */
export function drawValue(plan: Plan, uses: Uses, input: InputPlan, setting: Setting, random: Random): Written {
  const first = drawAny(plan, uses, input, setting.periodEnd, random);
  const better = betterOf(plan, input);
  if (setting.level === 0 || !better) return first;
  const others = [1, 2].map(() => drawAny(plan, uses, input, setting.periodEnd, random));
  return others.reduce((best, other) => (setting.level * (better(other) - better(best)) > 0 ? other : best), first);
}

/** How good a value is for the person; null where the pack doesn't say. */
function betterOf(plan: Plan, { id }: InputPlan): ((value: Written) => number) | null {
  const better = plan.pack.inputs?.[id]?.better;
  if (Array.isArray(better)) return (value) => better.indexOf(String(value));
  if (better === 'higher') return Number;
  return better === 'lower' ? (value) => -Number(value) : null;
}

function drawAny(plan: Plan, uses: Uses, input: InputPlan, periodEnd: string, random: Random): Written {
  const { type } = input;
  switch (type.kind) {
    case 'number':
      return written(drawNumber(uses, input.id, type, random));
    case 'boolean':
      return random.chance(0.5);
    case 'date':
      return input.id === plan.pack.force.appliesBy ? periodEnd : drawDate(uses, input.id, periodEnd, random);
    case 'choice':
      return random.pick(type.options);
    case 'grade':
      return random.pick(plan.pack.scales?.[type.scale]?.order ?? ['']);
    default:
      return random.pick(REMARKS);
  }
}

/** A number for a sheet: as JSON number where that loses nothing. */
export function written(value: Exact): Written {
  const text = write(value);
  const digits = text.replace(/[-.]/g, '').replace(/^0+/, '').length;
  return digits <= 15 && !text.includes('/') ? Number(text) : text;
}

/** The nearest number that the input can have. */
export function fitted(value: Exact, type: NumberType): Exact {
  const { min, max, places } = type;
  const exact = places === null ? value : round(value, places, 'half-up');
  if (min && exact.compare(min) < 0) return min;
  return max && exact.compare(max) > 0 ? max : exact;
}

function drawNumber(uses: Uses, id: string, type: NumberType, random: Random): Exact {
  const least = type.min ?? integer(0);
  const most = type.max ?? integer(1000);
  const edges = [...uses.numbersFor(id).values()].filter((edge) => edge.compare(least) >= 0 && edge.compare(most) <= 0);
  const grain = step(type.places ?? 2);
  const roll = random.next();
  if (roll < 0.08) return random.pick([least, most]);
  if (edges.length > 0 && roll < 0.6) {
    return fitted(random.pick(edges).add(grain.mul(random.pick([-1, 0, 0, 1]))), type);
  }
  // Where the range is far wider than what the pack speaks of, values lie around what it speaks of.
  const named = edges.filter((edge) => placesOf(edge) !== null).sort((a, b) => a.compare(b));
  const top = named.at(-1);
  const reach = top && random.chance(0.8) && top.compare(least) > 0 && top.mul(4).compare(most) < 0 ? top.mul(2) : most;
  return fitted(least.add(reach.sub(least).mul(integer(random.below(10_001)).div(10_000))), type);
}
