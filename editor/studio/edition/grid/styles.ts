import { css } from 'lit';

export const styles = css`
  :host { display: block; min-inline-size: 0; }
  .bar { display: flex; flex-wrap: wrap; align-items: center; gap: var(--adisteme-space-half); margin-block-end: var(--adisteme-space-half); }
  .bar .quiet { margin-inline-start: auto; }
  .bar input { inline-size: 12rem; min-block-size: var(--adisteme-control-small); }
  .frame { position: relative; contain: content; container-type: inline-size; overflow: auto; max-block-size: min(26rem, 60vh); border: 1px solid var(--adisteme-rule); border-radius: var(--adisteme-radius-small); background: var(--adisteme-paper-raised); }
  .frame:focus-visible { outline: 2px solid var(--adisteme-focus); outline-offset: 1px; }
  /* Cells are of one size, whatever they say: a row that says something else is not laid out again. */
  .row { --narrow: 8rem; --wide: max(10rem, (100cqi - var(--narrow-columns) * var(--narrow)) / max(1, var(--wide-columns))); display: flex; inline-size: calc(var(--narrow-columns) * var(--narrow) + var(--wide-columns) * var(--wide)); block-size: 32px; contain: layout style; }
  .row.head { position: sticky; inset-block-start: 0; z-index: 2; background: var(--adisteme-paper-sunken); border-block-end: 1px solid var(--adisteme-rule-strong); font-size: var(--adisteme-text-small); font-weight: var(--adisteme-weight-strong); }
  .space { position: relative; }
  .rows { position: absolute; inset-inline: 0; inset-block-start: 0; will-change: transform; }
  [role='gridcell'], [role='columnheader'], [role='rowheader'] { padding: 0 var(--adisteme-space-1); line-height: 32px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; contain: strict; flex: none; inline-size: var(--narrow); block-size: 32px; border-inline-end: 1px solid var(--adisteme-rule); border-block-end: 1px solid var(--adisteme-rule); }
  .row .text { inline-size: var(--wide); }
  [role='rowheader'] { z-index: 1; transform: translateX(var(--left, 0)); background: var(--adisteme-paper-sunken); font-family: var(--adisteme-font-code); font-size: var(--adisteme-text-small); }
  .number { text-align: end; font-variant-numeric: tabular-nums; }
  .chosen { background: var(--adisteme-accent-soft); }
  .active { outline: 2px solid var(--adisteme-accent); outline-offset: -2px; }
  .wrong { box-shadow: inset 3px 0 0 var(--adisteme-refuted); }
  .match { background: var(--adisteme-warning-soft); }
  .cell-editor { position: absolute; z-index: 3; padding: 0 var(--adisteme-space-1) !important; min-block-size: 32px !important; block-size: 32px; border: 2px solid var(--adisteme-accent) !important; border-radius: 0 !important; }
  .empty { padding: var(--adisteme-space-2); color: var(--adisteme-ink-soft); }
  .keys { margin: var(--adisteme-space-half) 0 0; }
`;
