import { rootOf } from '../model/members.ts';
import type { InputPlan, Plan } from '../model/plan.ts';
import { setOwn } from '../model/record.ts';

/** A sheet carried from one edition to another. */
export interface Carried {
  /** The sheet for the other edition; null where it has no such form. */
  readonly sheet: Readonly<Record<string, unknown>> | null;
  /** Inputs that the sheet gives and the other edition does not take over, as `score[quality]`, `kpi.plan`. */
  readonly dropped: readonly string[];
}

type Data = Readonly<Record<string, unknown>>;

/** Carries sheets of one plan over to another: each input of the same id, type and sets; nothing is converted or guessed. */
export class Carrier {
  readonly #to: Plan;
  readonly #fits: (id: string) => boolean;

  constructor(from: Plan, to: Plan) {
    this.#to = to;
    const known = new Map<string, boolean>();
    this.#fits = (id) => {
      const fits = known.get(id) ?? isCompatible(id, from, to);
      known.set(id, fits);
      return fits;
    };
  }

  carry(sheet: Data, form: string): Carried {
    const plan = this.#to.forms.get(form);
    const inputs = recordOf(sheet.inputs);
    const dropped: string[] = [];
    const asked = plan?.graded ? new Set([...plan.inputs, ...plan.sets]) : null;
    const carried: Record<string, unknown> = {};
    for (const [id, value] of Object.entries(inputs)) {
      if (isBlank(value)) continue;
      const taken = Array.isArray(value)
        ? this.#list(id, value, asked, dropped)
        : this.#value(id, value, asked, dropped);
      if (taken !== undefined) setOwn(carried, id, taken);
    }
    if (!plan?.graded) return { sheet: null, dropped };
    const { pack, edition } = this.#to.pack;
    const { id, subject } = sheet;
    const head = { ...(id === undefined ? {} : { id }), ...(subject === undefined ? {} : { subject }) };
    return { sheet: { pack, edition, form, ...head, inputs: carried }, dropped };
  }

  /** The records of a given set, with those of their inputs that fit. */
  #list(set: string, records: readonly unknown[], asked: ReadonlySet<string> | null, dropped: string[]): unknown {
    if (this.#to.sets.get(set)?.kind !== 'given' || (asked && !asked.has(set))) {
      if (records.length > 0) dropped.push(set);
      return undefined;
    }
    return records.map((record) => {
      const carried: Record<string, unknown> = {};
      for (const [id, value] of Object.entries(recordOf(record))) {
        if (isBlank(value)) continue;
        const taken = id === 'id' ? value : this.#value(id, value, asked, dropped, `${set}.`);
        if (taken !== undefined) setOwn(carried, id, taken);
      }
      return carried;
    });
  }

  /** One input, or its values by member: those of members that are no more are dropped. */
  #value(id: string, value: unknown, asked: ReadonlySet<string> | null, dropped: string[], before = ''): unknown {
    if (!this.#fits(id) || (asked && !asked.has(id))) {
      if (!dropped.includes(before + id)) dropped.push(before + id);
      return undefined;
    }
    const sets = (this.#to.inputs.get(id)?.per ?? []).filter(
      (set) => before === '' || `${rootOf(this.#to, set)}.` !== before,
    );
    if (typeof value !== 'object' || sets.length === 0) return value;
    return this.#members(id, recordOf(value), sets, dropped);
  }

  #members(path: string, values: Data, [set = '', ...rest]: readonly string[], dropped: string[]): Data {
    const declared = this.#to.pack.sets?.[rootOf(this.#to, set)]?.members;
    const kept: Record<string, unknown> = {};
    for (const [member, value] of Object.entries(values)) {
      if (declared && !Object.hasOwn(declared, member)) dropped.push(`${path}[${member}]`);
      else if (typeof value === 'object' && value !== null && rest.length > 0)
        setOwn(kept, member, this.#members(`${path}[${member}]`, recordOf(value), rest, dropped));
      else setOwn(kept, member, value);
    }
    return kept;
  }
}

/** Without inputs that were carried but are not asked for in this case: `mark[maths]`, `visit[1].hours` and the like. */
export function withoutUnasked(sheet: Data, inputs: readonly string[]): Data {
  const unasked = new Set(inputs.map(normal));
  const strip = (id: string, value: unknown, path: readonly string[]): unknown => {
    if (typeof value !== 'object' || value === null)
      return unasked.has(normal(`${id}[${path.join(', ')}]`)) ? undefined : value;
    const kept = Object.entries(value).flatMap(([member, one]) => {
      const left = strip(id, one, [...path, member]);
      return left === undefined ? [] : [[member, left] as const];
    });
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  };
  const kept = Object.entries(recordOf(sheet.inputs)).flatMap(([id, value]) => {
    if (Array.isArray(value)) return [[id, value.map((record, place) => records(recordOf(record), place))] as const];
    const left = strip(id, value, []);
    return left === undefined ? [] : [[id, left] as const];
  });
  return { ...sheet, inputs: Object.fromEntries(kept) };

  function records(record: Data, place: number): Data {
    const member = isBlank(record.id) ? String(place + 1) : String(record.id);
    const kept: [string, unknown][] = [];
    for (const [id, value] of Object.entries(record)) {
      const left = id === 'id' ? value : strip(id, value, [member]);
      if (left !== undefined) kept.push([id, left]);
    }
    return Object.fromEntries(kept);
  }
}

/** A key of an input whatever the order of its members; without any, its id. */
function normal(key: string): string {
  const [id = '', members = ''] = key.replace(/\]$/, '').split('[');
  return [id, ...members.split(', ').sort()].join('\n');
}

/** Whether values of an input can stand as they are in the other plan: same type, same sets. */
function isCompatible(id: string, from: Plan, to: Plan): boolean {
  const [a, b] = [from.inputs.get(id), to.inputs.get(id)];
  if (!a || !b || a.type.kind !== b.type.kind || a.per.length !== b.per.length) return false;
  if (a.type.kind === 'grade' && b.type.kind === 'grade' && a.type.scale !== b.type.scale) return false;
  return homes(a, from).every((home, place) => home === homes(b, to)[place]);
}

function homes(input: InputPlan, plan: Plan): string[] {
  return input.per.map((set) => `${plan.sets.get(rootOf(plan, set))?.kind} ${rootOf(plan, set)}`);
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function recordOf(value: unknown): Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {};
}
