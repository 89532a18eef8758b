import type { NumberType } from '../model/type.ts';
import { write } from '../number/exact.ts';
import type { Drawing } from './blueprint.ts';
import type { Random } from './random.ts';
import { spotsOf } from './spots.ts';
import type { SampleSheet } from './trial.ts';

type Spoiling = (drawing: Drawing, inputs: Record<string, unknown>, random: Random) => boolean;

/** A copy of a sheet with one mistake of the kind that people make. */
export function spoil(drawing: Drawing, sheet: SampleSheet, random: Random): SampleSheet {
  const inputs = structuredClone(sheet.inputs);
  const mistakes = [...MISTAKES];
  while (mistakes.length > 0) {
    const [mistake] = mistakes.splice(random.below(mistakes.length), 1);
    if (mistake?.(drawing, inputs, random)) break;
  }
  return { ...sheet, inputs };
}

const MISTAKES: readonly Spoiling[] = [
  forget,
  forget,
  change('number', ({ max }) => Number(max ? write(max) : '0') + 1),
  change('number', ({ places }, before) => Number(`${String(before).split('.')[0]}.${'1'.repeat((places ?? 0) + 1)}`)),
  change('number', (_, before) => `${String(before).split('.')[0]},5`),
  change('choice', () => 'unheard-of'),
  change('date', () => '2025-02-30'),
  lose,
  exceed,
];

/** Leaves a field blank. */
function forget(drawing: Drawing, inputs: Record<string, unknown>, random: Random): boolean {
  const spots = spotsOf(drawing.plan, inputs);
  if (spots.length === 0) return false;
  const { record, key } = random.pick(spots);
  delete record[key];
  return true;
}

/** Writes something that the field cannot hold. */
function change(kind: string, value: (type: NumberType, before: unknown) => unknown): Spoiling {
  return (drawing, inputs, random) => {
    const spots = spotsOf(drawing.plan, inputs).filter(
      ({ input }) => drawing.plan.inputs.get(input)?.type.kind === kind,
    );
    if (spots.length === 0) return false;
    const { record, key, input } = random.pick(spots);
    record[key] = value(drawing.plan.inputs.get(input)?.type as NumberType, record[key]);
    return true;
  };
}

/** Lists fewer members than there must be. */
function lose(drawing: Drawing, inputs: Record<string, unknown>, random: Random): boolean {
  const lists = drawing.layout.given.filter(({ set }) => (drawing.plan.sets.get(set)?.size.min ?? 0) > 0);
  if (lists.length === 0) return false;
  const { set } = random.pick(lists);
  inputs[set] = (inputs[set] as unknown[]).slice(0, (drawing.plan.sets.get(set)?.size.min ?? 1) - 1);
  return true;
}

/** Lists more members than there may be. */
function exceed(drawing: Drawing, inputs: Record<string, unknown>, random: Random): boolean {
  const lists = drawing.layout.given.filter(({ set }) => (drawing.plan.sets.get(set)?.size.max ?? 1000) <= 20);
  if (lists.length === 0) return false;
  const { set } = random.pick(lists);
  const list = inputs[set] as object[];
  const more = (drawing.plan.sets.get(set)?.size.max ?? 0) + 1 - list.length;
  const copies = Array.from({ length: more }, (_, index) => ({
    ...list[index % Math.max(1, list.length)],
    id: `x${index + 1}`,
  }));
  inputs[set] = [...list, ...copies];
  return true;
}
