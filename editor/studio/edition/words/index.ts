import type { Language } from '../../../../engine/index.ts';
import { KEYS } from './keys.ts';
import { COMPARISONS, OPERATIONS } from './operations.ts';
import { SECTIONS, type Section } from './sections.ts';
import { VALUES } from './values.ts';

export { COMPARISONS, OPERATIONS, SECTIONS, type Section };

/** The name of a key beside its field; the key itself where we have none. */
export function keyName(key: string, language: Language): string {
  return KEYS[key]?.[language] ?? key;
}

/** The meaning of a word of a closed list; the word itself where we have none. */
export function valueName(word: string, language: Language): string {
  return VALUES[word]?.[language] ?? word;
}

export function operationName(keyword: string, language: Language): string {
  return OPERATIONS[keyword]?.[language] ?? keyword;
}

export function comparisonName(operator: string, language: Language): string {
  return COMPARISONS[operator]?.[language] ?? operator;
}

export function sectionName(section: string, language: Language): string {
  return Object.hasOwn(SECTIONS, section) ? SECTIONS[section as Section].title[language] : section;
}
