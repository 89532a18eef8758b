import { rootOf } from '../../model/members.ts';
import type { Plan } from '../../model/plan.ts';
import type { Sheet } from '../row.ts';
import { homeOf, targetOf } from './target.ts';

const KEY = /^([^[\]]+)\[(.*)\]$/;

/**
 * The flat name of the column in which an input stands, by its key in a result: `score[quality]` → `score.quality`;
 * `percent[k1]`, of the first member of a given set → `kpi.1.percent`. What is no such key stays as it is.
 */
export function columnOfKey(key: string, sheet: Sheet, plan: Plan): string {
  const [, id = key, list] = KEY.exec(key) ?? [];
  const input = plan.inputs.get(id);
  if (!input || list === undefined) return key;
  const members = list.split(', ');
  const home = homeOf(input, plan);
  if (home === null) return [id, ...members].join('.');
  const at = input.per.findIndex((set) => rootOf(plan, set) === home);
  const place = placeOf(members[at] ?? '', recordsOf(sheet, home));
  return [home, place, id, ...members.toSpliced(at, 1)].join('.');
}

/** What stands at a flat name in a sheet; empty where nothing does, and for members who must stay unknown. */
export function valueAt(name: string, sheet: Sheet, plan: Plan): string {
  const target = targetOf(name, plan);
  if (target?.kind === 'subject') return written(walk(sheet.subject, [target.key]));
  if (target?.kind === 'head') return written(sheet[target.key]);
  if (target?.kind === 'input') return written(walk(sheet.inputs, target.path));
  if (target?.kind !== 'member' || plan.sets.get(target.set)?.anonymous) return '';
  return written(walk(recordsOf(sheet, target.set)[target.place - 1], target.path));
}

function recordsOf(sheet: Sheet, set: string): readonly unknown[] {
  const records = walk(sheet.inputs, [set]);
  return Array.isArray(records) ? records : [];
}

/** Place of a member from 1, by its name or, without one, by its place. */
function placeOf(member: string, records: readonly unknown[]): string {
  const at = records.findIndex((record) => String(walk(record, ['id']) ?? '') === member);
  return at === -1 ? member : String(at + 1);
}

function walk(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return at;
}

function written(value: unknown): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}
