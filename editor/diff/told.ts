import { html, nothing, type TemplateResult } from 'lit';
import {
  formatCitation,
  type Language,
  type PackDifference,
  type Piece,
  propertyName,
  sidesOf,
} from '../../engine/index.ts';
import type { ChangeKind, Compared } from './compared.ts';
import { MESSAGES } from './messages.ts';

/** A sign for each kind: told apart without any colour. */
export const SIGNS: Readonly<Record<ChangeKind, string>> = { added: '+', removed: '−', changed: '±' };

/** Longest description shown at once, in characters; more is folded. */
const LONGEST = 240;

/** One difference: what it is, what stood there and what stands there now, and where the law says so. */
export function item(difference: PackDifference, compared: Compared, language: Language): TemplateResult {
  const { change, of, label, cite, by } = difference;
  const cites = [
    ...(cite.length > 0 ? [formatCitation(cite, language)] : []),
    ...(by ? [MESSAGES.by[language].replace('{cite}', formatCitation(by, language))] : []),
  ];
  return html`<li class=${change} part="difference">
    <span class="sign" role="img" aria-label=${MESSAGES[change][language]}>${SIGNS[change]}</span>
    <div class="body"><p class="name">${label[language]}${of === undefined ? nothing : html`<span class="property">${propertyName(of, language)}</span>`}</p>
      ${sides(difference, compared, language)}</div>
    <p class="cite" part="cite">${cites.join('; ')}</p>
  </li>`;
}

function sides(difference: PackDifference, compared: Compared, language: Language): TemplateResult | typeof nothing {
  const told = sidesOf(difference, compared, language);
  if ('redline' in told)
    return html`${told.redline.map(
      (one) =>
        html`<p class="redline" lang=${one.language}>${one.language === language ? nothing : html`<span class="tongue">${one.language}</span>`}${one.pieces.map(piece)}</p>`,
    )}`;
  const { before, after } = told;
  if (before === null && after === null) return nothing;
  if (difference.change !== 'changed') return folded(before ?? after ?? '');
  return html`<p class="sides">${before === null ? nothing : html`<span class="unseen">${MESSAGES.was[language]}: </span><del>${before}</del>`}
    ${before === null || after === null ? nothing : html`<span class="arrow" aria-hidden="true">→</span>`}
    ${after === null ? nothing : html`<span class="unseen">${MESSAGES.now[language]}: </span><ins>${after}</ins>`}</p>`;
}

function piece({ change, text }: Piece): TemplateResult | string {
  if (change === 'same') return text;
  return change === 'removed' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
}

function folded(text: string): TemplateResult {
  const characters = [...text];
  if (characters.length <= LONGEST) return html`<p class="told">${text}</p>`;
  return html`<details class="told"><summary>${characters.slice(0, LONGEST).join('')}…</summary><p>${text}</p></details>`;
}
