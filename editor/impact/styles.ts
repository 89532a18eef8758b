import { css } from 'lit';
import { buttons, foundation } from '../element/index.ts';

export const styles = [
  foundation,
  buttons,
  css`
    :host { container-type: inline-size; overflow-wrap: anywhere; }
    h2 { font-size: var(--adisteme-text-large); }
    h3 { font-size: var(--adisteme-text); }
    h3 { display: flex; justify-content: space-between; gap: var(--adisteme-space-2); }
    h3 .number { font-weight: 400; color: var(--adisteme-ink-soft); }
    .part { margin-block-start: var(--adisteme-space-4); }
    .calm { margin-block: var(--adisteme-space-2); color: var(--adisteme-ink-soft); }
    .figures { display: flex; flex-wrap: wrap; gap: var(--adisteme-space-2) var(--adisteme-space-4); margin-block-start: var(--adisteme-space-2); }
    .figures div { display: flex; flex-direction: column-reverse; }
    .figures dd { font-size: var(--adisteme-text-display); line-height: var(--adisteme-leading-tight); }
    .figures dt { font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
    .beside { display: grid; gap: var(--adisteme-space-3); margin-block: var(--adisteme-space-1); align-items: start; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; inline-size: 100%; }
    th, td { padding: var(--adisteme-space-half) var(--adisteme-space-1); border-block-end: 1px solid var(--adisteme-rule); font-weight: 400; text-align: start; vertical-align: baseline; }
    th { overflow-wrap: normal; }
    thead :is(th, td) { border-block-end-color: var(--adisteme-rule-strong); font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); vertical-align: bottom; }
    :is(th, td).number { text-align: end; }
    tfoot :is(th, td) { border-block-end: 0; border-block-start: 1px solid var(--adisteme-rule-strong); }
    .same { background: var(--adisteme-paper-sunken); }
    .sum { color: var(--adisteme-ink-soft); }
    td button { min-block-size: 28px; min-inline-size: 32px; padding-inline: var(--adisteme-space-1); justify-content: end; border-color: var(--adisteme-rule-strong); border-radius: var(--adisteme-radius-small); font-weight: var(--adisteme-weight-strong); }
    td button[aria-pressed='true'] { background: var(--adisteme-accent); border-color: var(--adisteme-accent); color: var(--adisteme-on-accent); }
    .legend { display: flex; flex-wrap: wrap; align-items: center; gap: var(--adisteme-space-1); font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
    .legend svg:not(:first-child) { margin-inline-start: var(--adisteme-space-1); }
    .bars { display: grid; grid-template-columns: minmax(7rem, 2fr) 3fr; gap: var(--adisteme-space-1); align-items: center; padding-block: var(--adisteme-space-half); font-size: var(--adisteme-text-small); line-height: var(--adisteme-leading-tight); }
    .bars > span { text-align: end; }
    .bars svg { border-inline-start: 1px solid var(--adisteme-rule-strong); }
    rect.before { fill: none; stroke: var(--adisteme-ink-soft); }
    rect.after { fill: var(--adisteme-accent); stroke: var(--adisteme-accent); }
    text { font: 12px var(--adisteme-font); fill: var(--adisteme-ink); }
    .only { display: flex; align-items: center; gap: var(--adisteme-space-1); min-block-size: var(--adisteme-control-small); color: var(--adisteme-ink-soft); }
    .persons th { white-space: nowrap; }
    .units th .quiet { margin-inline-start: var(--adisteme-space-1); }
    .part > button { margin-block-start: var(--adisteme-space-1); }
    .list { margin-block-start: var(--adisteme-space-2); padding-block-start: var(--adisteme-space-1); border-block-start: 1px solid var(--adisteme-rule); }
    .list summary { cursor: pointer; }
    .list h3 { display: inline-flex; inline-size: calc(100% - 2rem); font-size: var(--adisteme-text); font-weight: 400; }
    .list ul { padding-inline-start: var(--adisteme-space-3); max-block-size: 20rem; overflow: auto; columns: 16rem; }

    @container (min-width: 60rem) {
      .beside { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
    }

    @media print {
      td button, .part > button, .only { border: 0; }
      details::details-content { content-visibility: visible; block-size: auto; }
    }
  `,
];
