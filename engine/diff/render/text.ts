import { formatCitation } from '../../explain/index.ts';
import { say } from '../../model/messages/command.ts';
import type { Language } from '../../model/text.ts';
import type { Difference } from '../difference.ts';
import { propertyName } from './properties.ts';
import { sections, tally } from './sections.ts';
import { type Pair, sidesOf } from './sides.ts';

const SIGNS: Readonly<Record<Difference['change'], string>> = { added: '+', removed: '−', changed: '~' };

/** Longest description of what was added or removed, in characters; the page of HTML and the data have all of it. */
const LONGEST = 160;

/** Differences as text for a terminal: by section, a line for each, old → new, with citations. */
export function diffText(differences: readonly Difference[], pair: Pair, language: Language): string {
  if (differences.length === 0) return say('diff-none', language);
  const found = sections(differences);
  const blocks = found.sections.map(({ heading, differences }) =>
    [say(heading, language), ...differences.map((one) => `  ${lineOf(one, pair, language)}`)].join('\n'),
  );
  const kinds = [...new Set(found.remarks.map(({ of = '' }) => of))];
  const remarks = kinds.map((kind) => {
    const count = found.remarks.filter(({ of }) => of === kind).length;
    return `  ${say('diff-remark-count', language, { name: propertyName(kind, language), count })}`;
  });
  const last = remarks.length === 0 ? [] : [[say('diff-remarks', language), ...remarks].join('\n')];
  return [say('diff-count', language, tally(differences)), ...blocks, ...last].join('\n\n');
}

function lineOf(difference: Difference, pair: Pair, language: Language): string {
  const { change, of, label, by } = difference;
  const name = of === undefined ? label[language] : `${label[language]}, ${propertyName(of, language)}`;
  const told = sidesText(difference, pair, language);
  const line = told === '' ? name : `${name}: ${told}`;
  return `${SIGNS[change]} ${line}${citesOf(difference, by, language)}`;
}

function citesOf({ cite }: Difference, by: readonly string[] | undefined, language: Language): string {
  const cites = [
    ...(cite.length > 0 ? [formatCitation(cite, language)] : []),
    ...(by ? [say('diff-by', language, { cite: formatCitation(by, language) })] : []),
  ];
  return cites.length === 0 ? '' : ` [${cites.join('; ')}]`;
}

function sidesText(difference: Difference, pair: Pair, language: Language): string {
  const sides = sidesOf(difference, pair, language);
  if ('redline' in sides) {
    return sides.redline
      .map(({ language: one, pieces }) => {
        const text = pieces.map(({ change, text }) => marked(change, text)).join('');
        return one === language ? text : `(${one}) ${text}`;
      })
      .join(' ');
  }
  if (difference.change !== 'changed') return shortened(sides.before ?? sides.after ?? '');
  return `${sides.before ?? '—'} → ${sides.after ?? '—'}`;
}

function marked(change: 'same' | 'removed' | 'added', text: string): string {
  if (change === 'same') return text;
  return change === 'removed' ? `[-${text}-]` : `{+${text}+}`;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}
