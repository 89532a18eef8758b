import { formatCitation } from '../../explain/index.ts';
import { say } from '../../model/messages/command.ts';
import type { Language } from '../../model/text.ts';
import type { Difference } from '../difference.ts';
import { propertyName } from '../render/properties.ts';
import type { Piece } from '../render/redline.ts';
import { type Section, sections, tally } from '../render/sections.ts';
import { sidesOf } from '../render/sides.ts';
import { heading, type Side } from './heading.ts';
import { html, type Markup } from './markup.ts';
import { page } from './page.ts';

const SIGNS: Readonly<Record<Difference['change'], string>> = { added: '+', removed: '−', changed: '±' };

/** Differences as a page that a lawyer can print: by section, each with its citation, wordings as redlines. */
export function diffPage(differences: readonly Difference[], a: Side, b: Side, language: Language): string {
  const title = say('diff-title', language);
  const found = sections(differences);
  const all = [
    ...found.sections,
    ...(found.remarks.length > 0 ? [{ heading: 'diff-remarks', differences: found.remarks } as const] : []),
  ];
  const official = say('diff-unofficial', language, { languages: b.pack.official.join(', ') });
  const body = html`${heading(title, a, b, language)}
${differences.length === 0 ? html`<p>${say('diff-none', language)}</p>` : summary(all, language)}
${all.map((section) => sectionMarkup(section, a, b, language))}
<footer><p class="soft">${official}</p></footer>`;
  return page(`${title}: ${a.pack.pack}@${a.pack.edition} → ${b.pack.pack}@${b.pack.edition}`, language, body);
}

function summary(all: readonly Section[], language: Language): Markup {
  const rows = all.map(({ heading: code, differences }) => {
    const { added, removed, changed } = tally(differences);
    const cells = [added, removed, changed].map((count) => html`<td class="number">${count === 0 ? '' : count}</td>`);
    return html`<tr><th scope="row"><a href="#${code}">${say(code, language)}</a></th>${cells}</tr>`;
  });
  const counted = tally(all.flatMap(({ differences }) => differences));
  const heads = (['added', 'removed', 'changed'] as const).map(
    (change) => html`<th scope="col" class="number">${SIGNS[change]} ${say(`diff-${change}`, language)}</th>`,
  );
  return html`<table><caption>${say('diff-count', language, counted)}</caption>
<thead><tr><th scope="col">${say('diff-section', language)}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}

function sectionMarkup({ heading: code, differences }: Section, a: Side, b: Side, language: Language): Markup {
  return html`<section id="${code}"><h2>${say(code, language)}</h2>
<ul class="differences">${differences.map((one) => item(one, a, b, language))}</ul></section>
`;
}

function item(difference: Difference, a: Side, b: Side, language: Language): Markup {
  const { change, of, label, cite, by } = difference;
  const sign = html`<span class="sign" role="img" aria-label="${say(`diff-${change}`, language)}">${SIGNS[change]}</span>`;
  const property = of === undefined ? null : html` — ${propertyName(of, language)}`;
  const cites = [
    ...(cite.length > 0 ? [formatCitation(cite, language)] : []),
    ...(by ? [say('diff-by', language, { cite: formatCitation(by, language) })] : []),
  ];
  return html`<li class="${change}">${sign}<div><strong>${label[language]}</strong>${property}
${told(difference, a, b, language)}<div class="cite">${cites.join('; ')}</div></div></li>
`;
}

function told(difference: Difference, a: Side, b: Side, language: Language): Markup | null {
  const sides = sidesOf(difference, { a: a.pack, b: b.pack }, language);
  if ('redline' in sides) {
    return html`${sides.redline.map(
      ({ language: one, pieces }) =>
        html`<p class="told" lang="${one}">${one === language ? null : html`<small>${one}</small> `}${pieces.map(pieceMarkup)}</p>`,
    )}`;
  }
  const { before, after } = sides;
  if (before === null && after === null) return null;
  return html`<p class="told">${before === null ? null : html`<del>${before}</del>`}${before !== null && after !== null ? ' → ' : null}${after === null ? null : html`<ins>${after}</ins>`}</p>`;
}

function pieceMarkup({ change, text }: Piece): Markup {
  if (change === 'same') return html`${text}`;
  return change === 'removed' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
}
