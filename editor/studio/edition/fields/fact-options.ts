import type { Language } from '../../../../engine/index.ts';
import { type Data, type DataMap, isMap, valueAt } from '../../../document/index.ts';
import { labelOf } from '../names.ts';
import { MESSAGES } from './messages.ts';

/** What a fact is called: an input, a value, a set, or an attribute of one's members; empty where it has no label. */
export function factName(data: DataMap, fact: string, language: Language): string {
  const [name = '', attribute] = fact.replace(/\[.*$/, '').split('.');
  const sections = ['inputs', 'rules', 'sets'].map((section) => labelOf(valueAt(data, `${section}/${name}`), language));
  const own = sections.find((label) => label !== '') ?? '';
  if (attribute === undefined) return own;
  const of = labelOf(valueAt(data, `sets/${holderOf(data, name)}/attributes/${attribute}`), language);
  return own === '' ? '' : `${own}: ${of || attribute}`;
}

/** The values that a fact can have, where they are few and known: options, members, grades, yes and no; else none. */
export function optionsOf(data: DataMap, fact: string, language: Language): { id: string; label: string }[] {
  const name = fact.replace(/\[.*$/, '');
  if (name === 'form') return labelled(data.forms, language);
  const input = valueAt(data, `inputs/${name}`);
  if (isMap(input)) return ofType(data, input, language);
  const [set, attribute] = name.split('.');
  if (attribute !== undefined) {
    return ofType(data, valueAt(data, `sets/${holderOf(data, set ?? '')}/attributes/${attribute}`), language);
  }
  const rule = valueAt(data, `rules/${name}`);
  if (isMap(rule) && rule.op === 'test') return yesNo(language);
  if (isMap(rule) && typeof rule.scale === 'string')
    return labelled(valueAt(data, `scales/${rule.scale}/grades`), language);
  return isMap(valueAt(data, `sets/${rootSet(data, name)}/members`))
    ? labelled(valueAt(data, `sets/${rootSet(data, name)}/members`), language)
    : [];
}

function ofType(data: DataMap, of: Data | undefined, language: Language): { id: string; label: string }[] {
  if (!isMap(of)) return [];
  if (of.type === 'boolean') return yesNo(language);
  if (of.type === 'grade') return labelled(valueAt(data, `scales/${String(of.scale)}/grades`), language);
  if (typeof of.set === 'string') return labelled(valueAt(data, `sets/${of.set}/members`), language);
  return labelled(of.options, language);
}

function labelled(map: Data | undefined, language: Language): { id: string; label: string }[] {
  return isMap(map) ? Object.entries(map).map(([id, one]) => ({ id, label: labelOf(one, language) || id })) : [];
}

function yesNo(language: Language): { id: string; label: string }[] {
  return [
    { id: 'true', label: MESSAGES.yes[language] },
    { id: 'false', label: MESSAGES.no[language] },
  ];
}

/** The declared set whose attributes a name reaches: that of an input's options, or a set itself. */
function holderOf(data: DataMap, name: string): string {
  const owner = valueAt(data, `inputs/${name}/set`);
  return rootSet(data, typeof owner === 'string' ? owner : name);
}

/** The declared set that a subset comes from. */
function rootSet(data: DataMap, set: string): string {
  const of = valueAt(data, `sets/${set}/of`);
  return typeof of === 'string' && of !== set ? rootSet(data, of) : set;
}
