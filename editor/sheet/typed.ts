import type { Language } from '../../engine/index.ts';

/**
 * A number as people type it, as the sheet keeps it: the decimal sign of the language becomes a point, blanks between
 * thousands go, nothing else changes (`4,50` → `4.50`). A point is understood in every language; a comma is not in English,
 * where it sets thousands apart. What is no number stays as it was typed, so that it is refused and not lost.
 */
export function numberTyped(text: string, language: Language): string {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^\u2212/, '-');
  const pointed = language === 'en' ? plain : plain.replace(',', '.');
  return /^[+-]?\d+\.?\d*$/.test(pointed) ? pointed.replace(/\.$/, '') : text.trim();
}

/** A number of the sheet as people of a language write it, digit for digit: `4.50` → `4,50`. */
export function numberShown(stored: string, language: Language): string {
  return language === 'en' || !/^[+-]?\d+\.\d+$/.test(stored) ? stored : stored.replace('.', ',');
}
