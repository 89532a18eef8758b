import { formatCitation, type Text } from '../../../../engine/index.ts';

/** A numbered unit of an act's text: its citation and its words. */
export interface Unit {
  readonly id: string;
  readonly text: string;
}

const PARAGRAPH = /^\s*(\d+(?:-\d+)?)[.)]\s+(?=\S)/;
const ANNEX = /^\s*(?:(?:Приложение|Annex|Қосымша)\s*(?:№\s*)?(\d*)|(\d+)\s*-?\s*қосымша)(?!\p{L})/iu;
/** An order's own items come before the methodology that it approves. */
const METHODOLOGY = /^\s*(?:.*\s)?(?:әдістемесі|методика|methodology)(?!\p{L}).*$/iu;

/**
 * Divides an act's text by the numbers of its paragraphs and annexes. Numbers that begin anew after the title of the methodology
 * are its own (`p1`); those before are the order's (`order.p1`). What is inside a paragraph stays with it.
 */
export function unitsOf(text: string): Unit[] {
  const units: { id: string; lines: string[] }[] = [];
  const lines = text.replaceAll('\r', '').split('\n');
  const starts = lines.filter((line) => PARAGRAPH.exec(line)?.[1] === '1').length;
  let prefix = starts > 1 ? 'order.' : '';
  let last = 0;
  let isAnnex = false;
  for (const line of lines) {
    const annex = ANNEX.exec(line);
    const number = PARAGRAPH.exec(line)?.[1];
    if (annex) {
      isAnnex = true;
      units.push({ id: `annex${annex[1] || annex[2] || '1'}`, lines: [line.trim()] });
    } else if (number !== undefined && !isAnnex) {
      const value = Number.parseInt(number, 10);
      if (prefix !== '' && value === 1 && last > 0) prefix = '';
      last = value;
      units.push({ id: `${prefix}p${number}`, lines: [line.trim()] });
    } else if (METHODOLOGY.test(line) && prefix !== '' && last > 0 && line.length < 200) {
      prefix = '';
      isAnnex = false;
    } else if (line.trim() !== '') units.at(-1)?.lines.push(line.trim());
  }
  const known = new Set<string>();
  return units.flatMap(({ id, lines: own }) => {
    if (known.has(id)) return [];
    known.add(id);
    return [{ id, text: own.join('\n') }];
  });
}

/** What a unit is called until somebody says what it is about: `paragraph 5`. */
export function citationText(id: string): Text {
  return { kk: formatCitation(id, 'kk'), ru: formatCitation(id, 'ru'), en: formatCitation(id, 'en') };
}
