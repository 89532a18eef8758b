import { css } from 'lit';
import { buttons, fields, foundation } from '../../element/index.ts';

export const styles = [
  foundation,
  buttons,
  fields,
  css`
    :host { block-size: 100%; overflow: auto; padding: var(--adisteme-space-3) var(--adisteme-space-4) var(--adisteme-space-6); container-type: inline-size; }
    h1 { margin: 0; font-size: var(--adisteme-text-display); line-height: var(--adisteme-leading-tight); text-wrap: balance; }
    .lead { max-inline-size: var(--adisteme-measure); margin-block: var(--adisteme-space-1) var(--adisteme-space-3); color: var(--adisteme-ink-soft); }
    form { display: grid; gap: var(--adisteme-space-4); max-inline-size: 60rem; }
    section { display: grid; gap: var(--adisteme-space-2); padding-block-start: var(--adisteme-space-2); border-block-start: 1px solid var(--adisteme-rule); }
    .pair { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: var(--adisteme-space-2); align-items: start; }
    .pair .wide { grid-column: 1 / -1; }
    .texts { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: var(--adisteme-space-half) var(--adisteme-space-2); align-items: start; }
    .texts legend { margin-block-end: var(--adisteme-space-half); font-size: var(--adisteme-text); font-weight: var(--adisteme-weight-strong); }
    .field { display: grid; gap: var(--adisteme-space-half); align-content: start; font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
    .field input, .field textarea { font-size: var(--adisteme-text); color: var(--adisteme-ink); }
    .field textarea { min-block-size: 8rem; font-family: var(--adisteme-font-law); line-height: var(--adisteme-leading-law); resize: vertical; }
    .field textarea.line { min-block-size: var(--adisteme-control); max-block-size: 12rem; field-sizing: content; font-family: inherit; line-height: var(--adisteme-leading-tight); padding-block: 10px; }
    .code { font-family: var(--adisteme-font-code); }
    .hint { color: var(--adisteme-ink-soft); }
    .wrong { margin: 0; color: var(--adisteme-refuted); font-size: var(--adisteme-text-small); }
    .rows { display: grid; gap: var(--adisteme-space-2); justify-items: start; }
    .rows > fieldset { inline-size: 100%; }
    .actions { display: flex; flex-wrap: wrap; gap: var(--adisteme-space-2); align-items: center; }
    .actions .wrong { flex-basis: 100%; }
    a { color: var(--adisteme-accent-strong); text-underline-offset: 0.2em; }
    .calm { color: var(--adisteme-ink-soft); }

    @container (max-width: 44rem) {
      .texts { grid-template-columns: minmax(0, 1fr); }
      .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    }
  `,
];
