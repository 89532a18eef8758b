import type { Plan } from '../../model/plan.ts';
import type { Result } from '../../model/result.ts';
import { declaredMembers } from '../../schema/sheet-layout.ts';

/** Columns of a result, in order: what it is, its grade, its values, its reasons, its receipt. */
export function resultColumns(plans: readonly Plan[], form?: string): readonly string[] {
  const forms = plans.flatMap((plan) =>
    [...plan.forms.values()].filter(({ id, graded }) => graded && (form ?? id) === id).map((one) => ({ plan, one })),
  );
  const grades = forms.flatMap(({ plan, one }) => (one.grade === null ? [] : flat('grade', one.grade, plan)));
  const values = forms.flatMap(({ plan, one }) => one.values.flatMap((rule) => flat(`values.${rule}`, rule, plan)));
  return [...new Set([...BEFORE, ...grades, ...values, ...AFTER])];
}

const BEFORE = ['line', 'sheet', 'form', 'status'] as const;
const AFTER = [
  'ground.id',
  'undetermined.at',
  'undetermined.defect',
  'warnings',
  'route.id',
  'route.assessor',
  'receipt.pack',
  'receipt.edition',
  'receipt.version',
  'receipt.digest',
  'receipt.readings',
  'receipt.engine',
] as const;

/** A column per member of declared sets; one column for a value by members that only the sheet lists. */
function flat(name: string, rule: string, plan: Plan): string[] {
  let names = [name];
  for (const set of plan.rules.get(rule)?.per ?? []) {
    const members = declaredMembers(plan, set);
    if (!members) return [name];
    names = names.flatMap((before) => members.map((member) => `${before}.${member}`));
  }
  return names;
}

/** Cells of a result under such columns: the first line of its sheet, then its parts; what it lacks stays empty. */
export function resultCells(result: Result, line: number, columns: readonly string[]): string[] {
  return columns.map((column) => {
    if (column === 'line') return String(line);
    if (column === 'warnings') return (result.warnings ?? []).map(({ check, code }) => check ?? code).join('; ');
    return written(at(result, column));
  });
}

/** What stands at a flat name; ids of members may hold points themselves. */
function at(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, name)) return (value as Record<string, unknown>)[name];
  for (let point = name.indexOf('.'); point !== -1; point = name.indexOf('.', point + 1)) {
    const key = name.slice(0, point);
    if (!Object.hasOwn(value, key)) continue;
    const found = at((value as Record<string, unknown>)[key], name.slice(point + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

function written(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
