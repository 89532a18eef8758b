import type { Language } from '../../../engine/index.ts';
import { type Data, type DataMap, isList, isMap, valueAt } from '../../document/index.ts';

/** What a name can stand for; each has a list of what there is. */
export type NameKind =
  | 'fact'
  | 'set'
  | 'scale'
  | 'role'
  | 'form'
  | 'rule'
  | 'defect'
  | 'reading'
  | 'ground'
  | 'check'
  | 'input'
  | 'clause'
  | 'event';

const SECTION: Partial<Record<NameKind, string>> = {
  set: 'sets',
  scale: 'scales',
  role: 'roles',
  form: 'forms',
  rule: 'rules',
  defect: 'defects',
  reading: 'readings',
  ground: 'grounds',
  check: 'checks',
  input: 'inputs',
  clause: 'clauses',
};

/** Which names a key of the language takes. */
const BY_KEY: Readonly<Record<string, NameKind>> = {
  over: 'set',
  per: 'set',
  set: 'set',
  rows: 'set',
  scale: 'scale',
  assessor: 'role',
  role: 'role',
  chair: 'role',
  castingVote: 'role',
  appointedBy: 'role',
  by: 'role',
  form: 'form',
  forms: 'form',
  grade: 'rule',
  values: 'rule',
  basisOf: 'rule',
  defect: 'defect',
  defects: 'defect',
  reading: 'reading',
  grounds: 'ground',
  checks: 'check',
  records: 'input',
  appliesBy: 'input',
  place: 'clause',
  cite: 'clause',
  shows: 'fact',
  of: 'fact',
  key: 'fact',
  fact: 'fact',
  after: 'event',
  before: 'event',
  event: 'event',
};

export function nameKindOf(key: string): NameKind | null {
  return Object.hasOwn(BY_KEY, key) ? (BY_KEY[key] ?? null) : null;
}

/** The names that a pack has, with their labels, for a list to choose from. */
export function namesOf(data: DataMap, kind: NameKind, language: Language): { id: string; label: string }[] {
  if (kind === 'event') return entries(valueAt(data, 'procedure/events'), language);
  if (kind !== 'fact') return entries(data[SECTION[kind] ?? ''], language);
  return [
    ...entries(data.inputs, language),
    ...entries(data.rules, language),
    ...attributes(data),
    { id: 'form', label: '' },
  ];
}

/** How what a name stands for is called; empty where it has no label, or there is no such thing. Of facts: `factName`. */
export function calledOf(data: DataMap, kind: Exclude<NameKind, 'fact'>, id: string, language: Language): string {
  return labelOf(valueAt(data, `${kind === 'event' ? 'procedure/events' : SECTION[kind]}/${id}`), language);
}

function entries(section: Data | undefined, language: Language): { id: string; label: string }[] {
  return isMap(section) ? Object.entries(section).map(([id, value]) => ({ id, label: labelOf(value, language) })) : [];
}

function attributes(data: DataMap): { id: string; label: string }[] {
  return isMap(data.sets)
    ? Object.entries(data.sets).flatMap(([set, value]) =>
        isMap(value) && isMap(value.attributes)
          ? Object.keys(value.attributes).map((key) => ({ id: `${set}.${key}`, label: '' }))
          : [],
      )
    : [];
}

/** How an element is called: its label, title, message, question or text; empty where it has none. */
export function labelOf(value: Data | undefined, language: Language): string {
  if (!isMap(value)) return '';
  if (typeof value[language] === 'string') return value[language];
  const text = value.label ?? value.title ?? value.message ?? value.question ?? value.text;
  const inner = isMap(text) ? text[language] : undefined;
  return typeof inner === 'string' ? inner : '';
}

/** Citations of an element as a list. */
export function citesOf(value: Data | undefined): string[] {
  const cite = isMap(value) ? value.cite : undefined;
  if (typeof cite === 'string') return [cite];
  return isList(cite) ? cite.filter((one) => typeof one === 'string') : [];
}
