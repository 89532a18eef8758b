import { operatorOf, type Slot, type Slots } from '../../../../engine/index.ts';
import {
  type Data,
  type DataMap,
  type Edit,
  EditError,
  edited,
  isList,
  isMap,
  isWithin,
  type Path,
  under,
  valueAt,
} from '../../../document/index.ts';
import { attributesOf, ownerOf, ownersWith, referenceIn, rootOf, spreadOf, typedOwner } from './owner.ts';

/** A place that names elements: its text, or (`isKey`) its key. `names`: each element named, and the text with another id for it. */
export interface Mention {
  readonly at: Path;
  readonly isKey: boolean;
  readonly names: readonly Named[];
}

export interface Named {
  /** The element: `inputs/score`, `sets/subject/members/maths`, `scales/result/grades/good`. */
  readonly element: Path;
  readonly with: (id: string) => string;
  /** Whether it may be another element of that id that is meant: the text alone does not say. */
  readonly isOpen?: boolean;
}

/** The sections of which a key of the language names an element. */
const BY_KEY: Readonly<Record<string, readonly string[]>> = {
  over: ['sets'],
  per: ['sets'],
  set: ['sets'],
  rows: ['sets'],
  scale: ['scales'],
  assessor: ['roles'],
  role: ['roles'],
  chair: ['roles'],
  castingVote: ['roles'],
  appointedBy: ['roles', 'procedure/bodies'],
  by: ['roles', 'procedure/bodies'],
  form: ['forms'],
  forms: ['forms'],
  grade: ['rules', 'inputs'],
  values: ['rules', 'inputs'],
  basisOf: ['rules', 'inputs'],
  defect: ['defects'],
  defects: ['defects'],
  undetermined: ['defects'],
  reading: ['readings'],
  grounds: ['grounds'],
  checks: ['checks'],
  records: ['inputs'],
  appliesBy: ['inputs'],
  after: ['procedure/events', 'procedure/decisions', 'procedure/deadlines'],
  before: ['procedure/events', 'procedure/decisions', 'procedure/deadlines'],
  event: ['procedure/events', 'procedure/decisions', 'procedure/deadlines'],
  leadsTo: ['procedure/events', 'procedure/decisions', 'procedure/duties', 'procedure/consequences'],
};

const REFERENCES = new Set(['fact', 'shows', 'take']);
const CITATIONS = new Set(['cite', 'place', 'without']);

/** Every place of a pack that names an element of it. */
export function mentionsIn(data: DataMap): Mention[] {
  const found: Mention[] = [];
  new Reader(data, found).walk('', data, '');
  return found;
}

class Reader {
  constructor(
    private readonly data: DataMap,
    private readonly found: Mention[],
  ) {}

  /** `key`: what the value is the value of; of a list's entries, of the list. */
  walk(at: Path, value: Data, key: string): void {
    if (typeof value === 'string') this.#text(at, value, key);
    else if (isList(value))
      for (const [place, one] of value.entries()) this.walk(under(at, idAt(one, place)), one, key);
    else if (isMap(value)) this.#map(at, value);
  }

  #map(at: Path, value: DataMap): void {
    if ('fact' in value && 'operator' in value) this.#condition(at, value);
    else if (/^readings\/.*\/changes\/\d+$/.test(at)) this.#change(at, value);
    else if (typeof value.op === 'string' && operatorOf(value.op)) this.#operation(at, value);
    else if (/^inputs\/[^/]+$/.test(at)) this.#input(at, value);
    else for (const [name, one] of Object.entries(value)) this.#entry(at, name, one);
  }

  /** A key that names something of its own where it stands; the others name the same everywhere. */
  #entry(at: Path, name: string, value: Data): void {
    const place = under(at, name);
    if (/^readings\/[^/]+\/chosen$/.test(place)) this.#values(place, value, `${at}/options`);
    else if (/^scales\/[^/]+\/order$/.test(place)) this.#values(place, value, `${at}/grades`);
    else if (/^sets\/[^/]+\/of$/.test(place)) this.#values(place, value, 'sets');
    else if (/^sets\/[^/]+\/by$/.test(place)) this.#operand(place, value);
    else if (/^sets\/[^/]+\/members\/[^/]+\/attributes$/.test(place)) this.#attributes(place, value);
    else this.walk(place, value, name);
  }

  /** A change of a reading: its place, and what it puts there or found there, read as if it stood there. */
  #change(at: Path, value: DataMap): void {
    const place = String(value.at ?? '');
    const keys = place.split('/');
    const names = keys.map(
      (_, index): Named => ({
        element: keys.slice(0, index + 1).join('/'),
        with: (id) => keys.with(index, id).join('/'),
      }),
    );
    this.found.push({ at: `${at}/at`, isKey: false, names });
    for (const part of ['was', 'with'] as const)
      if (value[part] !== undefined) this.#asIf(`${at}/${part}`, place, value[part]);
  }

  #asIf(at: Path, place: Path, value: Data): void {
    const law = attempted(this.data, place, value);
    const inner: Mention[] = [];
    const element = place.split('/').slice(0, 2).join('/');
    new Reader(law, inner).walk(element, valueAt(law, element) ?? null, '');
    // The key of the place itself is named by `at`.
    for (const one of inner)
      if (isWithin(one.at, place) && !(one.isKey && one.at === place))
        this.found.push({ ...one, at: at + one.at.slice(place.length) });
  }

  #text(at: Path, text: string, key: string): void {
    if (REFERENCES.has(key)) this.#reference(at, text);
    else if (CITATIONS.has(key)) this.#citation(at, text);
    else this.#oneOf(at, BY_KEY[key] ?? [], text);
  }

  /** Values of a member's attributes, by name. */
  #attributes(at: Path, values: Data): void {
    if (!isMap(values)) return;
    const [, set = ''] = at.split('/');
    for (const [name, value] of Object.entries(values)) {
      const attribute = `sets/${set}/attributes/${name}`;
      this.found.push({ at: under(at, name), isKey: true, names: [{ element: attribute, with: (id) => id }] });
      this.#values(under(at, name), value, typedOwner(this.data, attribute));
    }
  }

  #input(at: Path, value: DataMap): void {
    for (const [name, one] of Object.entries(value)) {
      const isOwn = name === 'otherwise' || (name === 'better' && isList(one));
      if (isOwn) this.#values(under(at, name), one, typedOwner(this.data, at));
      else this.walk(under(at, name), one, name);
    }
  }

  #condition(at: Path, { fact, value }: DataMap): void {
    this.#reference(`${at}/fact`, String(fact));
    if (isMap(value)) this.walk(`${at}/value`, value, 'value');
    else this.#values(`${at}/value`, value ?? null, ownerOf(this.data, String(fact)));
  }

  /** One value or several, of which a map has the ids. */
  #values(at: Path, value: Data, owner: Path | null): void {
    if (owner === null) return;
    if (isList(value)) for (const [place, one] of value.entries()) this.#name(`${at}/${place}`, owner, String(one));
    else if (typeof value === 'string') this.#name(at, owner, value);
  }

  #operation(at: Path, value: DataMap): void {
    const slots = operatorOf(String(value.op))?.slots ?? {};
    const keys = [value.key ?? []].flat().map(String);
    for (const [name, one] of Object.entries(value))
      if (Object.hasOwn(slots, name)) this.#slot(under(at, name), one, slots[name] as Slot, value, keys);
      else this.walk(under(at, name), one, name);
  }

  #slot(at: Path, value: Data, slot: Slot, rule: DataMap, keys: readonly string[]): void {
    if (slot.kind === 'entries') this.#entries(at, value, slot.fields, rule, keys);
    else if (slot.kind === 'condition') this.walk(at, value, 'when');
    else if (slot.kind === 'at') this.#match(at, value, keys);
    else if (slot.kind === 'set') this.#values(at, value, 'sets');
    else if (slot.kind === 'scale') this.#values(at, value, 'scales');
    else if (slot.kind === 'defect') this.#values(at, value, 'defects');
    else if (slot.kind === 'grade') this.#values(at, value, `scales/${String(rule.scale)}/grades`);
    else if (['operand', 'operands', 'fallback', 'keys'].includes(slot.kind)) this.#operand(at, value);
  }

  #entries(at: Path, entries: Data, fields: Slots, rule: DataMap, keys: readonly string[]): void {
    const all = isList(entries)
      ? entries.map((one, place) => [idAt(one, place), one] as const)
      : Object.entries(isMap(entries) ? entries : {});
    for (const [id, entry] of all)
      if (isMap(entry))
        for (const [name, one] of Object.entries(entry)) {
          const slot = fields[name];
          if (slot) this.#slot(`${under(at, id)}/${name}`, one, slot, rule, keys);
          else this.walk(`${under(at, id)}/${name}`, one, name);
        }
  }

  /** Where a row of a table applies: of its one key, or of each of several. */
  #match(at: Path, value: Data, keys: readonly string[]): void {
    if (isList(value)) {
      for (const [place, one] of value.entries()) this.#match(`${at}/${place}`, one, [keys[place] ?? '']);
      return;
    }
    if (!isMap(value)) return;
    const owner = ownerOf(this.data, keys[0] ?? '');
    for (const name of ['is', 'in'] as const) this.#values(under(at, name), value[name] ?? null, owner);
  }

  #operand(at: Path, value: Data): void {
    if (typeof value === 'string') this.#reference(at, value);
    else if (isList(value)) for (const [place, one] of value.entries()) this.#operand(`${at}/${place}`, one);
    else if (isMap(value)) this.#literal(at, value);
  }

  #literal(at: Path, value: DataMap): void {
    const kind = typeof value.grade === 'string' ? 'grade' : typeof value.option === 'string' ? 'option' : null;
    if (kind === null) {
      this.walk(at, value, '');
      return;
    }
    const id = String(value[kind]);
    const owners = typeof value.scale === 'string' ? [`scales/${value.scale}/grades`] : ownersWith(this.data, id, kind);
    const names = owners.map((owner) => ({
      element: under(owner, id),
      with: (to: string) => to,
      isOpen: owners.length > 1,
    }));
    this.found.push({ at: under(at, kind), isKey: false, names });
    if (typeof value.scale === 'string') this.#name(`${at}/scale`, 'scales', value.scale);
  }

  #reference(at: Path, text: string): void {
    const reference = referenceIn(text);
    if (!reference) return;
    const { name, attribute, members } = reference;
    const rest = text.slice(name.length);
    const names: Named[] = ['inputs', 'rules', 'sets'].map((section) => ({
      element: `${section}/${name}`,
      with: (id) => id + rest,
    }));
    if (attribute !== null)
      names.push({
        element: `sets/${attributesOf(this.data, name)}/attributes/${attribute}`,
        with: (id) => `${name}.${id}`,
      });
    const spread = spreadOf(this.data, name);
    for (const [place, member] of members.entries())
      names.push({
        element: `sets/${rootOf(this.data, spread[place] ?? '')}/members/${member}`,
        with: (id) => `${name}[${members.with(place, id).join(', ')}]`,
      });
    this.found.push({ at, isKey: false, names });
  }

  /** A citation names a clause, or a part of one: `p5`, `p5.part1`. */
  #citation(at: Path, text: string): void {
    const steps = text.split('.');
    const names = steps.map((_, place): Named => {
      const clause = steps.slice(0, place + 1).join('.');
      return { element: `clauses/${clause}`, with: (id) => id + text.slice(clause.length) };
    });
    this.found.push({ at, isKey: false, names });
  }

  #oneOf(at: Path, sections: readonly string[], id: string): void {
    if (sections.length > 0)
      this.found.push({
        at,
        isKey: false,
        names: sections.map((section) => ({ element: `${section}/${id}`, with: (to) => to })),
      });
  }

  #name(at: Path, owner: Path, id: string): void {
    this.#oneOf(at, [owner], id);
  }
}

function idAt(value: Data, place: number): string {
  return isMap(value) && typeof value.id === 'string' ? value.id : String(place);
}

/** The pack with a value at a place; the pack as it is where it can't stand there. */
function attempted(data: DataMap, at: Path, value: Data): DataMap {
  const edit: Edit = { op: 'set', at, value };
  try {
    return edited(data, edit) as DataMap;
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    return data;
  }
}
