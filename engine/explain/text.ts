import type { Language } from '../model/text.ts';
import type { Explanation } from './explanation.ts';
import { phrase } from './phrases.ts';

/**
 * An explanation as plain text for a terminal: a line per sentence, two spaces a level, at the end of the line the basis,
 * where the act does not say it in so many words, and the citation in brackets. No blank at the end of a line or the text.
 */
export function explainText(explanation: Explanation, language: Language): string {
  return lines(explanation, language, 0).join('\n');
}

function lines({ sentence, basis, cite, children }: Explanation, language: Language, level: number): string[] {
  const why = basis ? ` (${phrase(basis, language)})` : '';
  const where = cite === '' ? '' : ` [${cite}]`;
  const line = `${'  '.repeat(level)}${sentence.replace(/\s+/g, (gap) => (gap === '\u00a0' ? gap : ' ')).trim()}${why}${where}`;
  return [line, ...children.flatMap((child) => lines(child, language, level + 1))];
}
