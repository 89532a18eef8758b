import { css } from 'lit';
import { buttons, fields, foundation } from '../element/index.ts';

export const styles = [
  foundation,
  buttons,
  fields,
  css`
    :host { container-type: inline-size; overflow-wrap: anywhere; }
    h3 { font-size: var(--adisteme-text); }
    .editions { display: flex; flex-wrap: wrap; gap: 0 var(--adisteme-space-1); margin-block-start: var(--adisteme-space-half); color: var(--adisteme-ink-soft); }
    .edition b { color: var(--adisteme-ink); font-weight: var(--adisteme-weight-strong); }
    .filters { display: flex; flex-wrap: wrap; align-items: center; gap: var(--adisteme-space-1) var(--adisteme-space-2); margin-block-start: var(--adisteme-space-2); }
    .kinds { display: flex; flex-wrap: wrap; gap: var(--adisteme-space-half); }
    .kinds button { min-block-size: var(--adisteme-control-small); padding-inline: calc(var(--adisteme-space-1) * 1.5); border-color: var(--adisteme-rule); border-radius: 999px; font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
    .kinds button[aria-pressed='true'] { border-color: var(--adisteme-rule-strong); color: var(--adisteme-ink); }
    .kinds button[aria-pressed='false'] { text-decoration: line-through; }
    .filters label { display: inline-flex; align-items: center; gap: var(--adisteme-space-1); font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
    .filters select { inline-size: auto; max-inline-size: 18rem; min-block-size: var(--adisteme-control-small); font-size: var(--adisteme-text-small); }
    .print { margin-inline-start: auto; }
    .count { min-block-size: 1.5em; margin-block-start: var(--adisteme-space-1); }
    .calm { margin-block: var(--adisteme-space-2); color: var(--adisteme-ink-soft); }
    section { margin-block-start: var(--adisteme-space-3); }
    h3 { display: flex; justify-content: space-between; gap: var(--adisteme-space-2); padding-block-end: var(--adisteme-space-1); border-block-end: 1px solid var(--adisteme-rule-strong); break-after: avoid; }
    h3 .number { font-weight: 400; color: var(--adisteme-ink-soft); }
    ul { list-style: none; }
    li { display: grid; grid-template-columns: 1.5rem minmax(0, 1fr); gap: 0 var(--adisteme-space-1); padding-block: calc(var(--adisteme-space-1) * 1.25); border-block-end: 1px solid var(--adisteme-rule); break-inside: avoid; content-visibility: auto; contain-intrinsic-block-size: auto 4rem; }
    .sign { font-weight: var(--adisteme-weight-strong); text-align: center; }
    :is(li, button).added .sign { color: var(--adisteme-proved); }
    :is(li, button).removed .sign { color: var(--adisteme-refuted); }
    :is(li, button).changed .sign { color: var(--adisteme-warning); }
    .name { font-weight: var(--adisteme-weight-strong); line-height: var(--adisteme-leading-tight); }
    .property { margin-inline-start: var(--adisteme-space-1); font-weight: 400; color: var(--adisteme-ink-soft); }
    .redline { margin-block-start: var(--adisteme-space-half); max-inline-size: var(--adisteme-measure); font-family: var(--adisteme-font-law); line-height: var(--adisteme-leading-law); white-space: pre-line; }
    .tongue { margin-inline-end: var(--adisteme-space-1); font: var(--adisteme-text-small) var(--adisteme-font); color: var(--adisteme-ink-soft); text-transform: uppercase; }
    .sides, .told { margin-block-start: var(--adisteme-space-half); max-inline-size: 80ch; }
    .told { color: var(--adisteme-ink-soft); }
    .told summary { cursor: pointer; }
    .told[open] summary { block-size: 1.5em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .arrow { margin-inline: var(--adisteme-space-half); color: var(--adisteme-ink-soft); }
    ins, del { padding-inline: 2px; border-radius: 2px; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
    ins { background: var(--adisteme-proved-soft); color: var(--adisteme-proved); text-decoration-line: underline; }
    del { background: var(--adisteme-refuted-soft); color: var(--adisteme-refuted); }
    .cite { grid-column: 2; font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }

    @container (min-width: 60rem) {
      li { grid-template-columns: 1.5rem minmax(0, 1fr) 14rem; }
      .cite { grid-column: 3; text-align: end; }
    }

    @media print {
      .filters, .count { display: none; }
      li { content-visibility: visible; }
      details::details-content { content-visibility: visible; block-size: auto; }
    }
  `,
];
