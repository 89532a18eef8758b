import { factKey } from '../model/evaluation.ts';
import type { Sheet } from '../model/generated/sheet.ts';
import type { InputPlan } from '../model/plan.ts';
import type { Exact } from '../model/value.ts';
import { write } from '../number/exact.ts';
import { sizeCell } from './cells.ts';
import type { Extent } from './extent.ts';
import { type Prefer, pick } from './pick.ts';
import { Side } from './side.ts';
import { NO } from './truth.ts';

/** One sheet of a box: every cell that its form can ask has one value. */
export function pointOf(side: Side, prefer: Prefer): Side {
  const { ground } = side;
  const cells = new Map<string, Extent>([...side.box].filter(([cell]) => ground.said(cell)));
  const set = (cell: string) => cells.set(cell, pick(ground.extent(cells, cell), prefer(cell)));
  for (const id of ground.form.sets) if (ground.plan.sets.get(id)?.kind === 'given') set(sizeCell(id));
  const sized = new Side(ground, cells);
  for (const input of inputsOf(side)) {
    const roots = input.per.map((one) => ground.rootOf(one));
    for (const { members } of sized.combinations(roots)) set(factKey(input.id, members));
  }
  return new Side(ground, cells);
}

function inputsOf({ ground }: Side): InputPlan[] {
  return ground.form.inputs.flatMap((id) => ground.plan.inputs.get(id) ?? []);
}

/** The sheet that a point stands for, complete: it says all that its form asks, and nothing else. */
export function sheetOf(point: Side): Sheet {
  const { plan, form } = point.ground;
  const inputs: Record<string, unknown> = {};
  const given = form.sets.filter((set) => plan.sets.get(set)?.kind === 'given');
  const records = new Map(given.map((set) => [set, point.members(set).list.map((): Record<string, unknown> => ({}))]));
  for (const [set, list] of records) inputs[set] = list;
  for (const input of inputsOf(point)) {
    if (input.optional) continue;
    const home = input.per.findIndex((set) => records.has(point.ground.rootOf(set)));
    for (const { members } of point.combinations(input.per)) {
      if (point.asked(input, members) === NO) continue;
      const record =
        home < 0 ? inputs : records.get(point.ground.rootOf(input.per[home] ?? ''))?.[Number(members[home]) - 1];
      const path = [input.id, ...members.filter((_, place) => place !== home)];
      if (record) put(record, path, written(point, point.extent(factKey(input.id, members))));
    }
  }
  return { pack: plan.pack.pack, edition: plan.pack.edition, form: form.id, inputs };
}

function put(record: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    record[key] = value;
    return;
  }
  record[key] ??= {};
  put(record[key] as Record<string, unknown>, rest, value);
}

/** A value as a sheet writes it. */
function written({ ground }: Side, extent: Extent): unknown {
  switch (extent.kind) {
    case 'number':
      return numberText(extent.min as Exact);
    case 'date':
      return extent.min;
    case 'grade':
      return ground.grades(extent.scale)[extent.min];
    case 'one-of':
      return extent.values[0];
    default:
      return '—';
  }
}

/** A JSON number where that loses nothing. */
export function numberText(value: Exact): number | string {
  const text = write(value);
  return text.replace(/[-.]/g, '').replace(/^0+/, '').length <= 15 ? Number(text) : text;
}
