import type { Side } from '../../diff/index.ts';
import { type CommandCode, isCommandCode, say } from '../../model/messages/command.ts';
import type { Pack } from '../../model/pack.ts';
import type { Language } from '../../model/text.ts';
import type { Key, Outcome } from '../outcome.ts';
import type { Impact, Person } from '../tally.ts';

/** What a report is about, and in which language. */
export interface Report {
  readonly impact: Impact;
  readonly a: Side;
  readonly b: Side;
  readonly language: Language;
}

const STATUSES = ['graded', 'not-assessed', 'undetermined', 'incomplete', 'refused', 'unreadable', 'none'] as const;

const WORDS: Readonly<Record<string, CommandCode>> = {
  graded: 'status-graded',
  unreadable: 'impact-key-unreadable',
  none: 'impact-key-none',
};

/** Keys in order: the grades, best first, then what is no grade. */
export function inOrder(keys: Iterable<Key>, packs: readonly Pack[]): Key[] {
  const grades = packs.flatMap(({ scales = {} }) => Object.values(scales).flatMap(({ order }) => [...order].reverse()));
  const known = [...new Set(grades)].map((id) => `=${id}`);
  const rank = (key: Key): number => {
    const place = known.indexOf(key);
    return place >= 0 ? place : known.length + (STATUSES as readonly string[]).indexOf(key);
  };
  return [...new Set(keys)].sort((one, other) => rank(one) - rank(other));
}

/** A key as people read it: the label of the grade, or the word for the status. */
export function keyName(key: Key, { pack }: Side, language: Language): string {
  if (!key.startsWith('=')) {
    const code = WORDS[key] ?? `word-${key}`;
    return isCommandCode(code) ? say(code, language) : key;
  }
  const id = key.slice(1);
  const scale = Object.values(pack.scales ?? {}).find(({ grades }) => Object.hasOwn(grades, id));
  return scale?.grades[id]?.label[language] ?? id;
}

/** An outcome in a few words: the grade; of a form that grades members, how many have which; else the status. */
export function outcomeName({ status, grade }: Outcome, side: Side, language: Language): string {
  if (status !== 'graded' || grade === undefined) return keyName(status, side, language);
  if (typeof grade === 'string') return keyName(`=${grade}`, side, language);
  const counts = new Map<string, number>();
  for (const one of Object.values(grade)) counts.set(`=${String(one)}`, (counts.get(`=${String(one)}`) ?? 0) + 1);
  const parts = inOrder(counts.keys(), [side.pack]).map(
    (key) => `${keyName(key, side, language)} × ${counts.get(key)}`,
  );
  return parts.join(', ');
}

/** An outcome under the second edition; with the form, where the sheet is now on another. */
export function laterName({ before, after }: Person, { b, language }: Report): string {
  const name = outcomeName(after, b, language);
  return before.form === after.form ? name : `${name} (${formName(after.form, b, language)})`;
}

export function formName(form: string, a: Side, language: Language): string {
  return a.pack.forms[form]?.label[language] ?? form;
}

/** Label of an input or a given set in either edition, with its id. */
export function inputName(id: string, { a, b, language }: Report): string {
  const last = id.split('.').at(-1) ?? id;
  const found = [b.pack, a.pack].map(({ inputs = {}, sets = {} }) => (inputs[last] ?? sets[last])?.label[language]);
  const label = found.find((one) => one !== undefined);
  return label === undefined ? id : `${label} (${id})`;
}
