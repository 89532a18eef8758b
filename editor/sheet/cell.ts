import { factKey, type InputPlan, type Plan, rootOf } from '../../engine/index.ts';

/** A value that a sheet asks for at one place: an input at members of its sets. */
export interface Cell {
  readonly input: InputPlan;
  /** As results name it: `score[quality]`. */
  readonly key: string;
  /** Keys and positions from the sheet's `inputs` down to the value. */
  readonly path: Path;
}

export type Path = readonly (string | number)[];

/** The sheet's inputs as far as they are filled in: texts, by id, by member, in lists of records. */
export type Inputs = Readonly<Record<string, unknown>>;

/** A member of a given set: the record at a position of the sheet's list, and the name it goes by. */
export interface Row {
  readonly set: string;
  readonly position: number;
  readonly member: string;
}

/** The cell of an input at members, one for each set it is indexed over; inside a record of a given set, `row` stands for that set. */
export function cellOf(plan: Plan, input: InputPlan, members: readonly string[], row?: Row): Cell {
  const key = factKey(input.id, members);
  if (!row) return { input, key, path: [input.id, ...members] };
  const at = input.per.findIndex((set) => rootOf(plan, set) === row.set);
  return { input, key, path: [row.set, row.position, input.id, ...members.toSpliced(at, 1)] };
}

/** The text at a path; empty where nothing is filled in. Numbers and booleans of a sheet that was made elsewhere become texts. */
export function textAt(inputs: unknown, path: Path): string {
  let value = inputs;
  for (const step of path) value = childOf(value, step);
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

/** The same inputs with another value at a path; an empty text takes the value out. */
export function withValue(inputs: Inputs, path: Path, value: unknown): Inputs {
  return changed(inputs, path, value) as Inputs;
}

function changed(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put;
  const next = changed(childOf(value, step), rest, put);
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...value] : [];
    while (list.length < step) list.push({});
    list[step] = next;
    return list;
  }
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const kept = entries.some(([key]) => key === step)
    ? entries.map(([key, one]) => [key, key === step ? next : one] as const)
    : [...entries, [step, next] as const];
  return Object.fromEntries(kept.filter(([, one]) => one !== '' && !isHollow(one)));
}

/** A record in which nothing is left. */
function isHollow(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
}
