import { nameAt } from './members.ts';

/** What stands for a value that cannot be formed: at which point, and at which members of the sets that loops were over. */
export class Gap {
  readonly point: number;
  readonly at: readonly number[];

  constructor(point: number, ...at: readonly number[]) {
    this.point = point;
    this.at = at;
  }
}

/** A blank cell. */
export const MISSING = /* @__PURE__ */ new Gap(-1);

/** Members of given sets stand as the place of the set among the sets, others by id. */
export interface PointSpec {
  readonly path: string;
  readonly members: readonly (readonly [string, string | number])[];
  readonly defect: string | null;
}

export function gapText(
  points: readonly PointSpec[],
  gap: Gap,
  names: readonly (readonly string[] | null)[],
): { at: string; defect?: string } {
  const point = points[gap.point];
  if (!point) return { at: '' };
  let loop = 0;
  const members = point.members.map(([set, member]) => {
    if (typeof member === 'string') return `${set}=${member}`;
    loop += 1;
    return `${set}=${nameAt(names[member] ?? null, gap.at[loop - 1] ?? 0)}`;
  });
  const at = members.length === 0 ? point.path : `${point.path} @ ${members.join(', ')}`;
  return point.defect === null ? { at } : { at, defect: point.defect };
}

/** The values of an outcome without any. */
export const NO_VALUES: Readonly<Record<string, unknown>> = /* @__PURE__ */ Object.freeze({});

/** An item of a list that may not have been begun. */
export function also<T>(list: T[] | null, item: T): T[] {
  if (list === null) return [item];
  list.push(item);
  return list;
}

/** Texts in order, each once. */
export function sortedOnce(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

/** Values of a list of which some are missing. */
export function filled(list: unknown, count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => (list as unknown[] | undefined)?.[index] ?? MISSING);
}

/** Puts a value under the members of a rule. */
export function put(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let inner = into;
  for (let place = 0; place < path.length - 1; place += 1) {
    const key = path[place] ?? '';
    const next = Object.hasOwn(inner, key) ? inner[key] : undefined;
    const record = (typeof next === 'object' && next !== null ? next : {}) as Record<string, unknown>;
    inner[key] = record;
    inner = record;
  }
  inner[path[path.length - 1] ?? ''] = value;
}

export function routeOf(id: string, form: string, assessor: string, substitute: string | null): object {
  return substitute === null ? { id, form, assessor } : { id, form, assessor, substitute };
}

/** An outcome with the warnings of acts in force whose wording is not held. */
export function withPending<T extends { warnings?: readonly unknown[] }>(
  outcome: T,
  date: unknown,
  acts: readonly (readonly [number, readonly string[]])[],
): T {
  if (typeof date !== 'number') return outcome;
  for (let place = 0; place < acts.length; place += 1) {
    const [from, cite] = acts[place] as readonly [number, readonly string[]];
    if (from <= date) outcome.warnings = [...(outcome.warnings ?? []), { code: 'pending-text', cite: [...cite] }];
  }
  return outcome;
}
