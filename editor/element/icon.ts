import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/** Line drawings on a field of 16 × 16, for buttons; always beside or instead of words that the button has. */
const ICONS = {
  add: svg`<path d="M8 3v10M3 8h10" />`,
  remove: svg`<path d="m4 4 8 8m0-8-8 8" />`,
  open: svg`<path d="m6 3.5 4.5 4.5L6 12.5" />`,
  up: svg`<path d="M8 13V3M3.5 7.5 8 3l4.5 4.5" />`,
  down: svg`<path d="M8 3v10M3.5 8.5 8 13l4.5-4.5" />`,
  undo: svg`<path d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5 6 3.5M3 6.5l3 3" />`,
  redo: svg`<path d="M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10M13 6.5l-3-3m3 3-3 3" />`,
  search: svg`<circle cx="7" cy="7" r="4.25" /><path d="m10.25 10.25 3.25 3.25" />`,
  save: svg`<path d="M3 3h8l2 2v8H3Zm3 0v3h4V3M5.5 13V9.5h5V13" />`,
  print: svg`<path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7Z" />`,
  settings: svg`<path d="M3 5h5.5m4.5 0h-1.5M3 11h1.5m8.5 0H7.5" /><circle cx="10" cy="5" r="1.5" /><circle cx="6" cy="11" r="1.5" />`,
  law: svg`<path d="M4 2.5h6l2.5 2.5v8.5H4Zm2 5h4.5M6 10h4.5" />`,
  calendar: svg`<path d="M2.5 4h11v9.5h-11ZM2.5 7h11M5.5 2v3.5m5-3.5v3.5" />`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof ICONS;

/** A drawing in the colour of the text around it; hidden from readers of the screen, who hear the words. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${ICONS[name]}</svg>`;
}
