import { among } from '../model/among.ts';
import { factKey, type Said } from '../model/evaluation.ts';
import { MOST_MEMBERS, rootOf } from '../model/members.ts';
import { isRecord } from '../model/record.ts';
import { didYouMean } from '../model/similar.ts';
import type { Value } from '../model/value.ts';
import { vouched, vouchedEntry } from '../model/vouched.ts';
import { type Kept, KeptValues } from './kept.ts';
import type { LinkedForm, LinkedInput, LinkedPlan, LinkedSet } from './linked.ts';
import { Place } from './place.ts';
import { type Refusal, refusal, shown } from './problem.ts';
import { readValue } from './read-value.ts';

/** What a sheet says, read by the types of its form. */
export interface Facts extends Said {
  /** The values, where the evaluation keeps its own. */
  readonly kept: KeptValues;
  readonly refusals: readonly Refusal[];
  /** Where no member is at hand. */
  readonly nowhere: Place;
}

const MEMBER = /^[\p{L}\p{N}]+([-._ ][\p{L}\p{N}]+)*$/u;

/** Reads the inputs of a sheet; collects everything that does not fit instead of stopping at the first. */
export function readSheet(plan: LinkedPlan, form: LinkedForm, inputs: unknown): Facts {
  const reader = new Reader(plan, form);
  reader.read(inputs);
  return reader;
}

/** An input of a form, and what its values are read by. */
interface Asked {
  readonly fact: LinkedInput;
  /** The declared or given set from which each of its sets comes. */
  readonly roots: readonly string[];
  readonly grades: readonly string[];
  readonly maxLength: number | undefined;
}

/** Members of a set by name, each with its place. */
type Known = ReadonlyMap<string, number>;

/** Where the inputs of a form stand in a sheet. */
interface Layout {
  /** Given sets: their members are listed. */
  readonly lists: ReadonlyMap<string, LinkedSet>;
  /** Inputs by the given set in whose records they stand; under '' those that stand by themselves. */
  readonly within: ReadonlyMap<string, ReadonlyMap<string, Asked>>;
  /** Members of declared sets, as the pack has them. */
  readonly declared: ReadonlyMap<string, Known>;
}

const LAYOUTS = new WeakMap<LinkedForm, Layout>();
const NO_INPUTS: ReadonlyMap<string, Asked> = new Map();

function layoutOf({ plan, sets }: LinkedPlan, form: LinkedForm): Layout {
  const lists = new Map(form.lists.map((set) => [set.plan.id, set]));
  const within = new Map<string, Map<string, Asked>>();
  for (const fact of form.inputs) {
    const { id, type, per } = fact.plan;
    const roots = per.map((set) => rootOf(plan, set));
    const grades = type.kind === 'grade' ? vouchedEntry(plan.pack.scales, type.scale).order : [];
    const { maxLength } = vouchedEntry(plan.pack.inputs, id);
    const home = roots.find((set) => lists.has(set)) ?? '';
    among(within, home, () => new Map<string, Asked>()).set(id, { fact, roots, grades, maxLength });
  }
  const declared = Object.entries(plan.pack.sets ?? {}).flatMap(([id, { members }]) => {
    const inOrder = vouched(sets, id).declared;
    return members && inOrder ? [[id, placesOf(Object.keys(members), inOrder)] as const] : [];
  });
  return { lists, within, declared: new Map(declared) };
}

function placesOf(names: readonly string[], inOrder: readonly string[]): Known {
  return new Map(names.map((name) => [name, inOrder.indexOf(name)]));
}

class Reader implements Facts {
  readonly kept = new KeptValues();
  readonly members = new Map<string, string[]>();
  readonly refusals: Refusal[] = [];
  readonly nowhere = Place.nowhere();
  readonly #layout: Layout;
  readonly #listed = new Map<string, Known>();

  constructor(
    readonly plan: LinkedPlan,
    form: LinkedForm,
  ) {
    this.#layout = among(LAYOUTS, form, () => layoutOf(plan, form));
  }

  get values(): ReadonlyMap<string, Value> {
    return this.kept.said();
  }

  read(inputs: unknown): void {
    const record = recordIn(inputs);
    if (!record) {
      this.refusals.push(refusal('sheet-form', { found: shown(inputs) }));
      return;
    }
    const { lists, within } = this.#layout;
    const plain = within.get('') ?? NO_INPUTS;
    for (const [id, set] of lists) if (Object.hasOwn(record, id)) this.#listMembers(set, record[id]);
    for (const [id, set] of lists) if (Object.hasOwn(record, id)) this.#readRecords(set, record[id]);
    for (const name of Object.keys(record)) {
      if (lists.has(name)) continue;
      const input = plain.get(name);
      if (input) this.#readIndexed(input, record[name], this.kept.of(input.fact), this.nowhere, 0, null);
      else this.#unknown(name, [...plain.keys(), ...lists.keys()], name);
    }
  }

  /** First pass: the names of the members, so that other inputs may refer to them. Anonymous ones go by their place, whatever the sheet calls them. */
  #listMembers({ plan: { id: set, anonymous } }: LinkedSet, raw: unknown): void {
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
      const name = empty(own) || anonymous ? String(index + 1) : String(own);
      if (name.length > 100 || !MEMBER.test(name))
        this.refusals.push(refusal('member-name', { name: set, found: shown(own) }, set));
      else if (names.includes(name)) this.refusals.push(refusal('duplicate-member', { name: set, member: name }, set));
      names.push(name);
    }
    this.members.set(set, names);
  }

  #readRecords(set: LinkedSet, raw: unknown): void {
    const { id } = set.plan;
    const names = this.members.get(id);
    if (!names || !Array.isArray(raw)) return;
    const inputs = this.#layout.within.get(id) ?? NO_INPUTS;
    for (const [at, one] of raw.entries()) {
      const record = recordIn(one);
      const member = names[at] as string;
      if (!record) {
        this.refusals.push(refusal('not-a-record', { name: id, found: shown(one) }, id));
        continue;
      }
      const own = { id, at, member };
      for (const name of Object.keys(record)) {
        const input = inputs.get(name);
        if (input) this.#readIndexed(input, record[name], this.kept.of(input.fact), this.nowhere, 0, own);
        else if (name !== 'id') this.#unknown(name, [...inputs.keys()], `${id}[${member}].${name}`);
      }
    }
  }

  /** Walks down one set after another: by the record at hand, else by the members that the sheet names. */
  #readIndexed(input: Asked, raw: unknown, kept: Kept, place: Place, depth: number, record: AtHand | null): void {
    const { fact, roots } = input;
    const set = fact.per[depth];
    const root = roots[depth];
    if (set === undefined || root === undefined) {
      this.#readOne(input, raw, kept, place);
      return;
    }
    if (record?.id === root) {
      const { at, member } = record;
      this.#readIndexed(input, raw, kept.at(at), place.with(set, at, member), depth + 1, null);
      return;
    }
    if (empty(raw)) return;
    const known = this.#knownMembers(root);
    const byMember = recordIn(raw);
    if (!byMember) {
      const example = `{ ${[...known.keys()][0] ?? 'id'}: … }`;
      const path = factKey(fact.id, place.members);
      this.refusals.push(refusal('not-by-member', { name: fact.id, example, found: shown(raw) }, path));
      return;
    }
    for (const member of Object.keys(byMember)) {
      const at = known.get(member);
      if (at !== undefined)
        this.#readIndexed(input, byMember[member], kept.at(at), place.with(set, at, member), depth + 1, record);
      else {
        const similar = didYouMean(member, [...known.keys()]);
        const path = factKey(fact.id, place.members);
        this.refusals.push(refusal('unknown-member', { name: fact.id, member: shown(member), similar }, path));
      }
    }
  }

  #knownMembers(root: string): Known {
    const declared = this.#layout.declared.get(root);
    if (declared) return declared;
    const names = this.members.get(root) ?? [];
    return among(this.#listed, root, () => placesOf(names, names));
  }

  #readOne({ fact, grades, maxLength }: Asked, raw: unknown, kept: Kept, place: Place): void {
    if (empty(raw)) return;
    const reading = readValue(fact.plan, raw, grades, maxLength);
    if ('value' in reading) {
      this.kept.say(kept, place, reading.value);
      return;
    }
    const key = factKey(fact.id, place.members);
    this.refusals.push(refusal(reading.code, { ...reading.params, input: key }, key));
  }

  #unknown(name: string, known: readonly string[], path: string): void {
    if (this.plan.inputs.has(name) || this.plan.sets.get(name)?.plan.kind === 'given')
      this.refusals.push(refusal('input-of-another-form', { name }, path));
    else
      this.refusals.push(
        refusal('unknown-input', { name: shown(name), similar: didYouMean(name, known) }, shown(path)),
      );
  }
}

/** The record of a given set that is being read: the set, and which of its members it is. */
interface AtHand {
  readonly id: string;
  readonly at: number;
  readonly member: string;
}

/** Nothing was filled in: a blank cell. */
function empty(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === '';
}

function recordIn(raw: unknown): Readonly<Record<string, unknown>> | null {
  return isRecord(raw) ? raw : null;
}
