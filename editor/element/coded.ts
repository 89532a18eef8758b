import { html, type TemplateResult } from 'lit';

/** A sentence with the words of the language that stand between its back quotes set as code; shown as it is where one is left open. */
export function coded(sentence: string): TemplateResult {
  const parts = sentence.split('`');
  if (parts.length % 2 === 0) return html`${sentence}`;
  return html`${parts.map((part, place) => (place % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
