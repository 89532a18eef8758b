import { phrase } from '../../explain/phrases.ts';
import type { Pack } from '../../model/pack.ts';
import type { Language, Text } from '../../model/text.ts';
import { isDate } from '../../number/date.ts';
import { formatDate } from '../../number/format.ts';
import { at, isRecord, isText } from '../content.ts';

/** The pack whose ids are to be named, and in which language. */
export interface Naming {
  readonly pack: Pack;
  readonly language: Language;
}

/** Sections whose entries rules and procedures refer to by id. */
const SECTIONS = ['inputs', 'rules', 'sets', 'roles', 'forms', 'grounds', 'checks', 'scales'] as const;

/** What people call what a word of the pack refers to: `score[quality]` → “Score (Quality)”; the word where it names nothing. */
export function nameOf(word: string, naming: Naming): string {
  if (isDate(word)) return formatDate(word, naming.language);
  const [, id = word, member, attribute] = /^([^[\].]+)(?:\[([^\]]+)\])?(?:\.(.+))?$/.exec(word) ?? [];
  const label = labelOf(id, naming);
  if (label === null) return word;
  const inside = member === undefined ? '' : ` (${memberName(id, member, naming)})`;
  const of = attribute === undefined ? '' : `: ${attributeName(id, attribute, naming)}`;
  return label + inside + of;
}

/** Label of a grade of any scale; the id where no scale has it. */
export function gradeName(id: string, { pack, language }: Naming): string {
  const grade = Object.values(pack.scales ?? {}).find(({ grades }) => Object.hasOwn(grades, id));
  return grade?.grades[id]?.label[language] ?? id;
}

/** Label of an option that the fact of a comparison can have: an option, a member of its set, a grade, an element. */
export function optionName(fact: string, option: string, naming: Naming): string {
  const [id = '', attribute] = fact.replace(/\[.*\]/, '').split('.');
  const { inputs = {}, sets = {} } = naming.pack;
  const set = at(inputs[id], 'set');
  const own =
    attribute === undefined ? at(inputs[id], 'options') : attributeAt(attributeHome(id, naming), attribute, 'options');
  const members = at(at(sets, typeof set === 'string' ? set : id), 'members');
  const label = at(own, option) ?? at(at(members, option), 'label');
  if (isText(label)) return label[naming.language];
  const grade = gradeName(option, naming);
  return grade === option ? nameOf(option, naming) : grade;
}

function labelOf(id: string, { pack, language }: Naming): string | null {
  const procedure = Object.values(pack.procedure ?? {}) as object[];
  for (const section of [...SECTIONS.map((name) => pack[name]), ...procedure]) {
    const label = at(at(section, id), 'label');
    if (isText(label)) return label[language];
  }
  return null;
}

function memberName(id: string, member: string, naming: Naming): string {
  const per = naming.pack.inputs?.[id]?.per ?? naming.pack.rules?.[id]?.per;
  for (const set of per === undefined ? [] : [per].flat()) {
    const label = at(at(at(at(naming.pack.sets, rootOf(set, naming)), 'members'), member), 'label');
    if (isText(label)) return label[naming.language];
  }
  return member;
}

function attributeName(id: string, attribute: string, naming: Naming): string {
  const label = attributeAt(attributeHome(id, naming), attribute, 'label');
  return isText(label) ? (label as Text)[naming.language] : attribute;
}

/** An attribute of a member with its value: `Group: heads of units`. */
export function attributeText(attribute: string, value: unknown, naming: Naming): string {
  const { sets = {} } = naming.pack;
  const { language } = naming;
  const homes = Object.values(sets).filter((set) => at(at(set, 'attributes'), attribute) !== undefined);
  const found = homes.map((set) => at(at(set, 'attributes'), attribute));
  const label = found.map((one) => at(one, 'label')).find(isText);
  const options = found.flatMap((one) => [
    at(at(one, 'options'), String(value)),
    at(at(at(at(sets, String(at(one, 'set') ?? '')), 'members'), String(value)), 'label'),
  ]);
  const told = typeof value === 'boolean' ? phrase(value ? 'yes' : 'no', language) : options.find(isText)?.[language];
  return `${label?.[language] ?? attribute}: ${told ?? String(value)}`;
}

/** The set whose attributes a reference takes: the set itself, or that of the choice it names. */
function attributeHome(id: string, naming: Naming): unknown {
  const set = naming.pack.inputs?.[id]?.set;
  return at(naming.pack.sets, rootOf(set ?? id, naming));
}

function attributeAt(set: unknown, attribute: string, key: string): unknown {
  return at(at(at(set, 'attributes'), attribute), key);
}

/** The declared set that a subset comes from. */
function rootOf(set: string, naming: Naming, seen: readonly string[] = []): string {
  const of = at(at(naming.pack.sets, set), 'of');
  return typeof of === 'string' && !seen.includes(set) && isRecord(naming.pack.sets)
    ? rootOf(of, naming, [...seen, set])
    : set;
}
