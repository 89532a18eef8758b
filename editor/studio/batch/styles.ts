import { css } from 'lit';
import { buttons, fields, foundation, states } from '../../element/index.ts';

/** Tables of the batch screen: quiet rules, numbers at the end. */
const tables = css`
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; inline-size: 100%; }
  th, td { padding: var(--adisteme-space-half) var(--adisteme-space-1); border-block-end: 1px solid var(--adisteme-rule); font-weight: 400; text-align: start; vertical-align: middle; }
  thead :is(th, td) { border-block-end-color: var(--adisteme-rule-strong); font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); vertical-align: bottom; }
  :is(th, td).number { text-align: end; }
  tr > :first-child { padding-inline-start: 0; }
`;

export const styles = [
  foundation,
  buttons,
  fields,
  states,
  css`
    :host { block-size: 100%; overflow: auto; padding: var(--adisteme-space-3) var(--adisteme-space-4) var(--adisteme-space-6); container-type: inline-size; }
    h1 { margin: 0; font-size: var(--adisteme-text-display); line-height: var(--adisteme-leading-tight); }
    .lead { max-inline-size: var(--adisteme-measure); margin-block-start: var(--adisteme-space-half); color: var(--adisteme-ink-soft); }
    .calm { padding-block: var(--adisteme-space-4); color: var(--adisteme-ink-soft); }
    .choices { display: flex; flex-wrap: wrap; gap: var(--adisteme-space-2); margin-block-start: var(--adisteme-space-3); }
    .choices label { display: grid; gap: var(--adisteme-space-half); flex: 1 1 14rem; min-inline-size: 0; font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
    .choices .wide { flex: 2 1 22rem; }
    .choices select { font-size: var(--adisteme-text); text-overflow: ellipsis; }
    .drop { display: flex; flex-wrap: wrap; align-items: center; gap: var(--adisteme-space-half) var(--adisteme-space-2); margin-block-start: var(--adisteme-space-2); padding: var(--adisteme-space-3); border: 1px dashed var(--adisteme-rule-strong); border-radius: var(--adisteme-radius); background: var(--adisteme-paper-sunken); cursor: pointer; }
    .drop .icon { color: var(--adisteme-accent); }
    .drop .name { font-weight: var(--adisteme-weight-strong); overflow-wrap: anywhere; }
    .drop .link { margin-inline-start: auto; color: var(--adisteme-accent-strong); text-decoration: underline; text-underline-offset: 0.2em; }
    .drop:hover, .drop.over { border-color: var(--adisteme-accent); background: var(--adisteme-accent-soft); }
    .drop.held { border-style: solid; border-color: var(--adisteme-rule); padding-block: var(--adisteme-space-2); }
    .drop:focus-within { outline: 2px solid var(--adisteme-focus); outline-offset: 2px; }
    .refusal { display: flex; gap: var(--adisteme-space-1); margin-block-start: var(--adisteme-space-2); padding: var(--adisteme-space-1) var(--adisteme-space-2); border-radius: var(--adisteme-radius-small); background: var(--adisteme-refuted-soft); color: var(--adisteme-refuted); }
    .refusal svg { margin-block-start: 3px; }
    .columns { margin-block-start: var(--adisteme-space-3); }
    .columns summary { inline-size: fit-content; cursor: pointer; }
    .columns summary h2 { display: inline; }
    .columns > p { margin-block: var(--adisteme-space-half) var(--adisteme-space-1); }
    .lines { margin-block-start: var(--adisteme-space-2); }
    .act { display: flex; flex-wrap: wrap; align-items: center; gap: var(--adisteme-space-1) var(--adisteme-space-2); min-block-size: var(--adisteme-control); margin-block-start: var(--adisteme-space-3); }
    .act span { color: var(--adisteme-ink-soft); }
    progress { appearance: none; flex: 1 1 12rem; max-inline-size: 32rem; block-size: 8px; border: 0; border-radius: 4px; background: var(--adisteme-rule); overflow: hidden; }
    progress::-webkit-progress-bar { background: var(--adisteme-rule); }
    progress::-webkit-progress-value { background: var(--adisteme-accent); }
    progress::-moz-progress-bar { background: var(--adisteme-accent); }
    adisteme-batch-results { margin-block-start: var(--adisteme-space-3); }
  `,
];

export const columnStyles = [
  tables,
  css`
    :host { max-inline-size: 72rem; container-type: inline-size; }
    th[scope='row'] { min-inline-size: 10rem; overflow-wrap: anywhere; }
    .samples { max-inline-size: 16rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--adisteme-ink-soft); }
    td select { min-inline-size: 12rem; min-block-size: var(--adisteme-control-small); }
    .how { white-space: nowrap; font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
    .how svg { vertical-align: -3px; }
    .standing { margin-block-start: var(--adisteme-space-1); font-size: var(--adisteme-text-small); }

    @container (max-width: 50rem) {
      .how { white-space: normal; line-height: var(--adisteme-leading-tight); }
      .samples { max-inline-size: 8rem; }
      th[scope='row'] { min-inline-size: 7rem; }
    }
  `,
];

export const resultStyles = [
  tables,
  css`
    .figures { display: flex; flex-wrap: wrap; gap: var(--adisteme-space-2) var(--adisteme-space-4); padding-block: var(--adisteme-space-2); border-block: 1px solid var(--adisteme-rule); }
    .figures div { display: flex; flex-direction: column-reverse; min-inline-size: 6rem; }
    .figures dd { font-size: var(--adisteme-text-title); line-height: var(--adisteme-leading-tight); }
    .figures dt { font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
    .bar { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--adisteme-space-2); margin-block-start: var(--adisteme-space-2); border-block-end: 1px solid var(--adisteme-rule); }
    .tabs { display: flex; gap: var(--adisteme-space-half); }
    .tabs button { border: 0; border-radius: 0; background: none; box-shadow: inset 0 -2px 0 transparent; }
    .tabs button[aria-selected='true'] { font-weight: var(--adisteme-weight-strong); color: var(--adisteme-accent-strong); box-shadow: inset 0 -2px 0 var(--adisteme-accent); }
    .count { min-inline-size: 1.25rem; padding-inline: 5px; border-radius: 999px; background: var(--adisteme-refuted-soft); color: var(--adisteme-refuted); font-size: var(--adisteme-text-small); font-variant-numeric: tabular-nums; }
    .downloads { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--adisteme-space-1); font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
    .downloads button { font-size: var(--adisteme-text-small); }
    [role='tabpanel'] { padding-block-start: var(--adisteme-space-2); min-block-size: 16rem; }
    .filters { display: flex; flex-wrap: wrap; align-items: end; gap: var(--adisteme-space-1) var(--adisteme-space-2); margin-block-end: var(--adisteme-space-2); }
    .filters label { display: grid; gap: var(--adisteme-space-half); flex: 0 1 14rem; min-inline-size: 0; font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
    .filters :is(input, select) { font-size: var(--adisteme-text); }
    .pager { display: flex; align-items: center; gap: var(--adisteme-space-1); margin-inline-start: auto; color: var(--adisteme-ink-soft); }
    .calm { padding-block: var(--adisteme-space-2); color: var(--adisteme-ink-soft); }
    .rejects td { vertical-align: baseline; }
    .value { min-inline-size: 6rem; max-inline-size: 14rem; overflow-wrap: anywhere; font-family: var(--adisteme-font-code); font-size: var(--adisteme-text-small); }
  `,
];

export const distributionStyles = [
  tables,
  css`
    .legend { display: flex; flex-wrap: wrap; gap: var(--adisteme-space-half) var(--adisteme-space-2); padding: 0; margin-block-end: var(--adisteme-space-1); list-style: none; font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
    .legend svg { vertical-align: -1px; }
    th[scope='row'] { min-inline-size: 10rem; max-inline-size: 22rem; }
    th.number { min-inline-size: 4.5rem; line-height: var(--adisteme-leading-tight); }
    .bar { inline-size: 32%; min-inline-size: 9rem; }
    .bar svg { display: block; inline-size: 100%; block-size: 18px; }
    rect { stroke: var(--adisteme-paper); stroke-width: 1; vector-effect: non-scaling-stroke; }
    .none { color: var(--adisteme-ink-soft); }
    .total { font-weight: var(--adisteme-weight-strong); }
    .all :is(th, td) { font-weight: var(--adisteme-weight-strong); border-block-end-color: var(--adisteme-rule-strong); }
    .shade-0 { fill: var(--adisteme-series-1); }
    .shade-1 { fill: var(--adisteme-series-2); }
    .shade-2 { fill: var(--adisteme-series-3); }
    .shade-3 { fill: var(--adisteme-series-4); }
    .shade-4 { fill: var(--adisteme-series-5); }
    .shade-5 { fill: var(--adisteme-series-6); }
    .shade-6 { fill: var(--adisteme-series-7); }
    .shade-7 { fill: var(--adisteme-series-8); }
  `,
];
