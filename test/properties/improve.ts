import type { Input } from '../../engine/model/generated/pack.ts';
import type { InputPlan, Plan } from '../../engine/model/plan.ts';
import { integer, parseExact, step } from '../../engine/number/exact.ts';
import { fitted, written } from '../../engine/sample/draw.ts';
import type { SampleSheet } from '../../engine/sample/index.ts';
import type { Uses } from '../../engine/sample/mentions.ts';
import type { Random } from '../../engine/sample/random.ts';
import { spotsOf } from '../../engine/sample/spots.ts';

/** A copy of a sheet on which one value is better for the person, often just at an edge; null where none can be. */
export function improved(plan: Plan, uses: Uses, sheet: SampleSheet, random: Random): SampleSheet | null {
  const inputs = structuredClone(sheet.inputs) as Record<string, unknown>;
  const choices = spotsOf(plan, inputs).flatMap((spot) => {
    const input = plan.inputs.get(spot.input);
    const source = plan.pack.inputs?.[spot.input];
    const value = input && source ? betterThan(plan, uses, input, source, spot.record[spot.key], random) : null;
    return value === null ? [] : [{ ...spot, value }];
  });
  if (choices.length === 0) return null;
  const { record, key, value } = random.pick(choices);
  record[key] = value;
  return { ...sheet, inputs: inputs as SampleSheet['inputs'] };
}

type Written = string | number | boolean;

function betterThan(
  plan: Plan,
  uses: Uses,
  input: InputPlan,
  { better }: Input,
  now: unknown,
  random: Random,
): Written | null {
  if (better === undefined || better === 'none') return null;
  if (Array.isArray(better)) return above(better, now, 1, random);
  const way = better === 'higher' ? 1 : -1;
  const { type } = input;
  if (type.kind === 'boolean') return now === way < 0 ? way > 0 : null;
  if (type.kind === 'grade') return above(plan.pack.scales?.[type.scale]?.order ?? [], now, way, random);
  if (type.kind !== 'number') return null;
  const current = parseExact(String(now));
  if (!current) return null;
  const grain = step(type.places ?? 2);
  const edges = [...uses.numbersFor(input.id).values()].flatMap((edge) => [edge.sub(grain), edge, edge.add(grain)]);
  const next = [
    current.add(grain.mul(way)),
    current.add(integer(way)),
    type.max ?? current,
    type.min ?? current,
    ...edges,
  ];
  const candidates = next.map((value) => fitted(value, type)).filter((value) => way * value.compare(current) > 0);
  return candidates.length === 0 ? null : written(random.pick(candidates));
}

/** An id that comes later (way 1) or earlier (way -1) in a list. */
function above(order: readonly string[], now: unknown, way: 1 | -1, random: Random): string | null {
  const place = order.indexOf(String(now));
  const rest = way > 0 ? order.slice(place + 1) : order.slice(0, Math.max(0, place));
  return place < 0 || rest.length === 0 ? null : random.pick(rest);
}
