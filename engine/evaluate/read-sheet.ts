import { among } from '../model/among.ts';
import { factKey, type Said } from '../model/evaluation.ts';
import { MOST_MEMBERS, rootOf } from '../model/members.ts';
import type { FormPlan, InputPlan, Plan } from '../model/plan.ts';
import { isRecord } from '../model/record.ts';
import { didYouMean } from '../model/similar.ts';
import type { Value } from '../model/value.ts';
import { vouched, vouchedEntry } from '../model/vouched.ts';
import { ByFact } from './by-fact.ts';
import { type Refusal, refusal, shown } from './problem.ts';
import { readValue } from './read-value.ts';

/** What a sheet says, read by the types of its form. */
export interface Facts extends Said {
  /** The values, by fact. */
  readonly given: ByFact<Value>;
  readonly refusals: readonly Refusal[];
}

const MEMBER = /^[\p{L}\p{N}]+([-._ ][\p{L}\p{N}]+)*$/u;

/** Reads the inputs of a sheet; collects everything that does not fit instead of stopping at the first. */
export function readSheet(plan: Plan, form: FormPlan, inputs: unknown): Facts {
  const reader = new Reader(plan, form);
  reader.read(inputs);
  return reader;
}

/** Where the inputs of a form stand in a sheet. */
interface Layout {
  /** Given sets: their members are listed. */
  readonly lists: ReadonlySet<string>;
  /** Inputs by the given set in whose records they stand; under '' those that stand by themselves. */
  readonly within: ReadonlyMap<string, ReadonlyMap<string, InputPlan>>;
  /** Members of declared sets, as the pack has them. */
  readonly declared: ReadonlyMap<string, ReadonlySet<string>>;
}

const LAYOUTS = new WeakMap<FormPlan, Layout>();
const NO_INPUTS: ReadonlyMap<string, InputPlan> = new Map();

function layoutOf(plan: Plan, form: FormPlan): Layout {
  const lists = new Set(form.sets.filter((set) => vouched(plan.sets, set).kind === 'given'));
  const within = new Map<string, Map<string, InputPlan>>();
  for (const id of form.inputs) {
    const input = vouched(plan.inputs, id);
    const home = input.per.map((set) => rootOf(plan, set)).find((set) => lists.has(set)) ?? '';
    among(within, home, () => new Map<string, InputPlan>()).set(id, input);
  }
  const declared = Object.entries(plan.pack.sets ?? {}).flatMap(([id, { members }]) =>
    members ? [[id, new Set(Object.keys(members))] as const] : [],
  );
  return { lists, within, declared: new Map(declared) };
}

class Reader implements Facts {
  readonly given = new ByFact<Value>();
  readonly members = new Map<string, string[]>();
  readonly refusals: Refusal[] = [];
  readonly #layout: Layout;

  constructor(
    readonly plan: Plan,
    form: FormPlan,
  ) {
    this.#layout = among(LAYOUTS, form, () => layoutOf(plan, form));
  }

  get values(): ReadonlyMap<string, Value> {
    return this.given.keyed();
  }

  read(inputs: unknown): void {
    const record = recordIn(inputs);
    if (!record) {
      this.refusals.push(refusal('sheet-form', { found: shown(inputs) }));
      return;
    }
    const { lists, within } = this.#layout;
    const plain = within.get('') ?? NO_INPUTS;
    for (const set of lists) if (Object.hasOwn(record, set)) this.#listMembers(set, record[set]);
    for (const set of lists) if (Object.hasOwn(record, set)) this.#readRecords(set, record[set]);
    for (const [name, raw] of Object.entries(record)) {
      if (lists.has(name)) continue;
      const input = plain.get(name);
      if (input) this.#readIndexed(input, input.per, raw, []);
      else this.#unknown(name, [...plain.keys(), ...lists], name);
    }
  }

  /** First pass: the names of the members, so that other inputs may refer to them. Anonymous ones go by their place, whatever the sheet calls them. */
  #listMembers(set: string, raw: unknown): void {
    if (empty(raw)) return;
    if (!Array.isArray(raw)) {
      this.refusals.push(refusal('not-a-list', { name: set, found: shown(raw) }, set));
      return;
    }
    if (raw.length > MOST_MEMBERS) {
      this.refusals.push(refusal('too-many-members', { name: set, found: raw.length, max: MOST_MEMBERS }, set));
      return;
    }
    const names: string[] = [];
    for (const [index, one] of raw.entries()) {
      const record = recordIn(one);
      const own = record && Object.hasOwn(record, 'id') ? record.id : undefined;
      const name = empty(own) || vouched(this.plan.sets, set).anonymous ? String(index + 1) : String(own);
      if (name.length > 100 || !MEMBER.test(name))
        this.refusals.push(refusal('member-name', { name: set, found: shown(own) }, set));
      else if (names.includes(name)) this.refusals.push(refusal('duplicate-member', { name: set, member: name }, set));
      names.push(name);
    }
    this.members.set(set, names);
  }

  #readRecords(set: string, raw: unknown): void {
    const names = this.members.get(set);
    if (!names || !Array.isArray(raw)) return;
    const inputs = this.#layout.within.get(set) ?? NO_INPUTS;
    for (const [index, one] of raw.entries()) {
      const record = recordIn(one);
      const member = names[index] as string;
      if (!record) {
        this.refusals.push(refusal('not-a-record', { name: set, found: shown(one) }, set));
        continue;
      }
      for (const [name, value] of Object.entries(record)) {
        const input = inputs.get(name);
        if (input) this.#readIndexed(input, input.per, value, [], { set, member });
        else if (name !== 'id') this.#unknown(name, [...inputs.keys()], `${set}[${member}].${name}`);
      }
    }
  }

  /** Walks down one set after another: by the record at hand, else by the members that the sheet names. */
  #readIndexed(
    input: InputPlan,
    per: readonly string[],
    raw: unknown,
    members: readonly string[],
    record?: { set: string; member: string },
  ): void {
    const [set, ...rest] = per;
    if (set === undefined) {
      this.#readOne(input, raw, members);
      return;
    }
    const root = rootOf(this.plan, set);
    if (record?.set === root) {
      this.#readIndexed(input, rest, raw, [...members, record.member]);
      return;
    }
    if (empty(raw)) return;
    const known = this.#knownMembers(root);
    const byMember = recordIn(raw);
    const path = factKey(input.id, members);
    if (!byMember) {
      this.refusals.push(
        refusal(
          'not-by-member',
          { name: input.id, example: `{ ${[...known][0] ?? 'id'}: … }`, found: shown(raw) },
          path,
        ),
      );
      return;
    }
    for (const [member, value] of Object.entries(byMember)) {
      if (known.has(member)) this.#readIndexed(input, rest, value, [...members, member], record);
      else
        this.refusals.push(
          refusal(
            'unknown-member',
            { name: input.id, member: shown(member), similar: didYouMean(member, [...known]) },
            path,
          ),
        );
    }
  }

  #knownMembers(root: string): ReadonlySet<string> {
    return this.#layout.declared.get(root) ?? new Set(this.members.get(root));
  }

  #readOne(input: InputPlan, raw: unknown, members: readonly string[]): void {
    if (empty(raw)) return;
    const grades = input.type.kind === 'grade' ? vouchedEntry(this.plan.pack.scales, input.type.scale).order : [];
    const reading = readValue(input, raw, grades, vouchedEntry(this.plan.pack.inputs, input.id).maxLength);
    if ('value' in reading) {
      this.given.keep(this.given.at(input.id, members), reading.value);
      return;
    }
    const key = factKey(input.id, members);
    this.refusals.push(refusal(reading.code, { ...reading.params, input: key }, key));
  }

  #unknown(name: string, known: readonly string[], path: string): void {
    if (this.plan.inputs.has(name) || this.plan.sets.get(name)?.kind === 'given')
      this.refusals.push(refusal('input-of-another-form', { name }, path));
    else
      this.refusals.push(
        refusal('unknown-input', { name: shown(name), similar: didYouMean(name, known) }, shown(path)),
      );
  }
}

/** Nothing was filled in: a blank cell. */
function empty(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === '';
}

function recordIn(raw: unknown): Readonly<Record<string, unknown>> | null {
  return isRecord(raw) ? raw : null;
}
