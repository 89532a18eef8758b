import { css } from 'lit';

export const styles = css`
  :host { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); min-block-size: 0; background: var(--adisteme-paper); }
  nav { overflow: auto; padding: var(--adisteme-space-1); border-inline-end: 1px solid var(--adisteme-rule); background: var(--adisteme-paper-sunken); }
  nav button { display: flex; justify-content: space-between; align-items: center; inline-size: 100%; min-block-size: var(--adisteme-control-small); padding-inline: var(--adisteme-space-1); border: 0; background: none; color: var(--adisteme-ink); border-radius: var(--adisteme-radius-small); text-align: start; font-size: var(--adisteme-text-small); }
  nav button[aria-selected='true'] { background: var(--adisteme-accent-soft); color: var(--adisteme-accent-strong); font-weight: var(--adisteme-weight-strong); box-shadow: inset 3px 0 0 var(--adisteme-accent); }
  nav .count { margin-inline-start: auto; padding-inline-start: var(--adisteme-space-1); color: var(--adisteme-ink-soft); font-variant-numeric: tabular-nums; font-weight: 400; }
  nav .state { margin-inline-start: var(--adisteme-space-half); inline-size: 12px; block-size: 12px; flex: none; }
  .content { container-type: inline-size; overflow: auto; padding: var(--adisteme-space-2) var(--adisteme-space-2) var(--adisteme-space-6); min-inline-size: 0; }
  h2 { margin: 0 0 var(--adisteme-space-1); font-size: var(--adisteme-text-title); line-height: var(--adisteme-leading-tight); }
  h3 { margin: var(--adisteme-space-3) 0 var(--adisteme-space-1); font-size: var(--adisteme-text); }
  .about { margin: 0 0 var(--adisteme-space-2); }
  .crumbs { display: flex; align-items: center; gap: var(--adisteme-space-1); margin-block-end: var(--adisteme-space-1); font-size: var(--adisteme-text-small); }
  .crumbs .id { inline-size: auto; min-inline-size: 8rem; max-inline-size: 16rem; }
  .crumbs .end { margin-inline-start: auto; }
  .link { display: inline-flex; flex-wrap: wrap; align-items: baseline; justify-content: start; gap: 0 var(--adisteme-space-1); min-block-size: 0; padding: 2px 0; border: 0; background: none; text-align: start; color: var(--adisteme-ink); }
  .link:hover .title { text-decoration: underline; }
  .link .title { color: var(--adisteme-accent-strong); }
  code { font-family: var(--adisteme-font-code); font-size: 0.85em; color: var(--adisteme-ink-soft); }
  table { inline-size: 100%; border-collapse: collapse; }
  th, td { padding: var(--adisteme-space-half) var(--adisteme-space-1); border-block-end: 1px solid var(--adisteme-rule); text-align: start; vertical-align: baseline; font-weight: 400; }
  thead th { font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); border-block-end-color: var(--adisteme-rule-strong); }
  .elements td { font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
  tr.chosen { background: var(--adisteme-accent-soft); }
  .badge { padding: 0 6px; border-radius: 999px; background: var(--adisteme-pending-soft); color: var(--adisteme-pending); font-size: var(--adisteme-text-small); }
  .notice { padding: var(--adisteme-space-1) var(--adisteme-space-2); border-radius: var(--adisteme-radius-small); background: var(--adisteme-warning-soft); color: var(--adisteme-warning); }
  [inert] { opacity: 0.55; }

  .record { display: grid; gap: var(--adisteme-space-2); min-inline-size: 0; }
  .record .record { gap: var(--adisteme-space-1); }
  .field { display: grid; gap: var(--adisteme-space-half); min-inline-size: 0; }
  .field, .entry { content-visibility: auto; contain-intrinsic-size: auto 4rem; overflow-clip-margin: 16px; }
  .field > .name { display: flex; align-items: center; gap: var(--adisteme-space-half); min-block-size: 20px; font-size: var(--adisteme-text-small); font-weight: var(--adisteme-weight-strong); color: var(--adisteme-ink-soft); }
  .field > .body { position: relative; min-inline-size: 0; }
  .field.here > .name { color: var(--adisteme-accent-strong); }
  .field .dot { position: absolute; inset: 0 auto 0 -12px; inline-size: 3px; border-radius: 2px; background: var(--adisteme-refuted); }
  button.small { min-block-size: 24px; min-inline-size: 24px; padding: 0; color: var(--adisteme-ink-soft); }
  input:not([type='radio'], [type='checkbox']), select, textarea { min-block-size: var(--adisteme-control-small); }
  select { inline-size: auto; max-inline-size: 100%; }
  .more { border-style: dashed; color: var(--adisteme-ink-soft); background: transparent; justify-self: start; }
  .body > input:not([type='checkbox']) { max-inline-size: 32rem; }
  input.number { max-inline-size: 8rem; }
  .check { display: inline-flex; align-items: center; gap: var(--adisteme-space-1); min-block-size: var(--adisteme-control-small); }
  .text {
    display: grid;
    gap: var(--adisteme-space-half);
  }
  .text label {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr);
    gap: var(--adisteme-space-half);
    align-items: start;
    min-inline-size: 0;
  }
  .text .tongue {
    padding-block-start: 6px;
  }
  @container (min-width: 40rem) {
    .content .text {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: var(--adisteme-space-1);
    }
    .content .text label {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .text .tongue { font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
  .text .mark { margin-inline-start: 4px; color: var(--adisteme-published); }
  textarea { resize: vertical; field-sizing: content; max-block-size: 16rem; line-height: var(--adisteme-leading-tight); padding-block: 6px; }
  .entries { display: grid; gap: var(--adisteme-space-1); justify-items: stretch; min-inline-size: 0; }
  .entries > button { justify-self: start; }
  .entry { padding: var(--adisteme-space-1) var(--adisteme-space-2); border: 1px solid var(--adisteme-rule); border-radius: var(--adisteme-radius); }
  .entry-head { display: flex; align-items: center; gap: var(--adisteme-space-half); margin-block-end: var(--adisteme-space-half); }
  .entry-head .id { max-inline-size: 16rem; }
  input.id { font-family: var(--adisteme-font-code); font-size: var(--adisteme-text-small); }
  .row { display: flex; align-items: start; gap: var(--adisteme-space-half); }
  .operand { display: flex; flex-wrap: wrap; gap: var(--adisteme-space-half); align-items: start; min-inline-size: 0; }
  .operand > input { flex: 1 1 10rem; max-inline-size: 22rem; }
  .operand.rule > .record { flex: 1 1 100%; padding-inline-start: var(--adisteme-space-2); border-inline-start: 2px solid var(--adisteme-rule); }
  .condition.one { display: flex; flex-wrap: wrap; gap: var(--adisteme-space-half); align-items: center; }
  .called { flex: 1 1 100%; margin: 0; font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
  .body > .called { display: block; padding-block-start: 2px; }
  .scale-field .called { display: none; }
  .condition input { inline-size: auto; min-inline-size: 6rem; max-inline-size: 100%; }
  .condition .fact { flex: 1 1 11rem; max-inline-size: 18rem; }
  .condition select.operator { font-weight: var(--adisteme-weight-strong); }
  .condition .join.one { color: var(--adisteme-ink-soft); border-style: dashed; }
  .condition.group > ul, .condition > .condition { margin: var(--adisteme-space-half) 0; padding-inline-start: var(--adisteme-space-2); border-inline-start: 2px solid var(--adisteme-accent); list-style: none; }
  .condition li { display: flex; align-items: start; gap: var(--adisteme-space-half); padding-block: var(--adisteme-space-half); }
  .condition li > .condition { flex: 1; min-inline-size: 0; }
  .many { display: inline-flex; flex-wrap: wrap; gap: 0 var(--adisteme-space-2); }
  .ranges, .range, .edge { display: inline-flex; flex-wrap: wrap; gap: var(--adisteme-space-half); align-items: center; }
  .edge { gap: 0; flex-wrap: nowrap; }
  .edge select { padding-inline: 6px 2px; border-start-end-radius: 0; border-end-end-radius: 0; border-inline-end: 0; min-inline-size: 3rem; }
  .edge input { inline-size: 5rem; border-start-start-radius: 0; border-end-start-radius: 0; }
  .scale-field { display: grid; gap: var(--adisteme-space-half); }
  .scale-field > button { justify-self: start; }
  .scale-field .rows :is(input, select) { font-size: var(--adisteme-text-small); padding-inline: 6px; }
  .scale-field .rows input.id { field-sizing: content; inline-size: auto; min-inline-size: max(4rem, 100%); max-inline-size: 6.75rem; }
  .scale-field .rows td, .scale-field .rows th { padding: 2px 4px; vertical-align: middle; }
  .scale-field .range, .scale-field .operand { flex-wrap: nowrap; }
  .scale-field .edge select { min-inline-size: 0; inline-size: 2.3rem; padding-inline: 4px 0; }
  .scale-field .edge input { inline-size: 4rem; }
  .scale-field .operand .kind { inline-size: 4.75rem; }
  .scale-field .operand > input { flex: 1 1 3.5rem; min-inline-size: 3.5rem; }
  .scale-field td > input { min-inline-size: 4.5rem; }
  .scale-field tr.wrong { box-shadow: inset 3px 0 0 var(--adisteme-refuted); }
  .said { margin: 0; }
  .said.flawed { color: var(--adisteme-refuted); font-weight: var(--adisteme-weight-strong); }
  svg.scale { inline-size: 100%; max-inline-size: 44rem; block-size: auto; overflow: visible; }
  .scale text { font-size: 14px; fill: var(--adisteme-ink); font-variant-numeric: tabular-nums; }
  .scale .bar { cursor: pointer; }
  .scale .bar rect { fill: var(--adisteme-accent-soft); stroke: var(--adisteme-accent); stroke-width: 1; }
  .scale .bar.odd rect { fill: var(--adisteme-paper-sunken); }
  .scale .bar.gap rect { fill: url(#hatch); stroke: var(--adisteme-ink-soft); stroke-dasharray: 3 2; }
  .scale .bar.chosen rect { stroke-width: 2.5; fill: var(--adisteme-published-soft); }
  .scale .hatch { stroke: var(--adisteme-ink-soft); stroke-width: 1; }
  .scale .cross { stroke: var(--adisteme-warning); stroke-width: 1.5; }
  .scale .axis, .scale .tick path { stroke: var(--adisteme-rule-strong); fill: none; }
  .scale .tick text { fill: var(--adisteme-ink-soft); }
  .scale .hole rect { fill: var(--adisteme-refuted); opacity: 0.25; }
  .scale .hole path { fill: var(--adisteme-refuted); }
  .scale .overlap rect { fill: url(#cross); stroke: var(--adisteme-warning); }
  .scale .overlap path { fill: var(--adisteme-warning); }
`;
