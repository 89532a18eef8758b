import type { Said } from '../model/evaluation.ts';
import { integer } from '../number/exact.ts';
import { exactly } from '../operators/types.ts';
import type { Ground } from './box.ts';
import { inputOf, sizeCell } from './cells.ts';
import { type Extent, only } from './extent.ts';
import { Side } from './side.ts';

/** A sheet as one point, and the names that it has for the members which go by number there. */
export interface Named {
  readonly point: Side;
  nameOf(cell: string): string;
  memberOf(set: string, member: string): string;
}

/** All that a sheet says, members of given sets by number. */
export function pointFrom(ground: Ground, sheet: Said): Named {
  const { plan, form } = ground;
  const given = new Map<string, readonly string[]>();
  const cells = new Map<string, Extent>();
  for (const set of form.sets) {
    if (plan.sets.get(set)?.kind !== 'given') continue;
    const names = sheet.members.get(set) ?? [];
    given.set(set, names);
    cells.set(sizeCell(set), exactly(integer(names.length)));
  }
  const shown = new Map<string, string>();
  for (const [key, value] of sheet.values) {
    const input = plan.inputs.get(inputOf(key));
    if (!input) continue;
    const cell = cellOf(key, input.per, (set, name) => {
      const names = given.get(ground.rootOf(set));
      return names ? String(names.indexOf(name) + 1) : name;
    });
    shown.set(cell, key);
    cells.set(cell, only(value, input.type.kind));
  }
  return {
    point: new Side(ground, cells),
    nameOf: (cell) => shown.get(cell) ?? cell,
    memberOf: (set, member) => given.get(ground.rootOf(set))?.[Number(member) - 1] ?? member,
  };
}

function cellOf(key: string, per: readonly string[], numbered: (set: string, name: string) => string): string {
  const open = key.indexOf('[');
  if (open < 0) return key;
  const members = key.slice(open + 1, -1).split(', ');
  return `${key.slice(0, open)}[${members.map((name, place) => numbered(per[place] ?? '', name)).join(', ')}]`;
}
