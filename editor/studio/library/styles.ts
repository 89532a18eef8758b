import { css } from 'lit';
import { buttons, fields, foundation, states } from '../../element/index.ts';

export const styles = [
  foundation,
  buttons,
  fields,
  states,
  css`
    :host { --name: 19rem; block-size: 100%; overflow: auto; padding: var(--adisteme-space-3) var(--adisteme-space-4) var(--adisteme-space-6); container-type: inline-size; }
    h1 { margin: 0; font-size: var(--adisteme-text-display); line-height: var(--adisteme-leading-tight); }
    .head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--adisteme-space-1) var(--adisteme-space-2); }
    a.primary { display: inline-flex; align-items: center; gap: var(--adisteme-space-1); min-block-size: var(--adisteme-control); padding-inline: var(--adisteme-space-2); border-radius: var(--adisteme-radius); background: var(--adisteme-accent); color: var(--adisteme-on-accent); text-decoration: none; }
    a.primary:hover { background: var(--adisteme-accent-strong); }
    .calm { max-inline-size: var(--adisteme-measure); display: grid; gap: var(--adisteme-space-2); justify-items: start; padding-block: var(--adisteme-space-4); color: var(--adisteme-ink-soft); }
    .calm h1 { color: var(--adisteme-ink); }
    pre { margin: 0; padding: var(--adisteme-space-1) var(--adisteme-space-2); font: var(--adisteme-text) var(--adisteme-font-code); color: var(--adisteme-ink); background: var(--adisteme-paper-sunken); border-radius: var(--adisteme-radius); }

    .tools { position: sticky; inset-block-start: calc(-1 * var(--adisteme-space-3)); z-index: 1; display: grid; gap: var(--adisteme-space-1); padding-block: var(--adisteme-space-2) 0; background: var(--adisteme-paper); border-block-end: 1px solid var(--adisteme-rule-strong); }
    .fields { display: flex; flex-wrap: wrap; align-items: end; gap: var(--adisteme-space-2); }
    .fields label { display: grid; gap: var(--adisteme-space-half); font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
    .fields label:first-child { flex: 0 1 var(--name); }
    .fields input { font-size: var(--adisteme-text); }
    adisteme-date { inline-size: 13rem; }
    adisteme-date::part(problem) { position: absolute; inset-block-start: 100%; z-index: 1; padding: var(--adisteme-space-half) var(--adisteme-space-1); background: var(--adisteme-paper-raised); box-shadow: 0 4px 12px var(--adisteme-shadow); }
    .axis { display: grid; }
    .axis input[type='range'] { appearance: none; inline-size: calc(100% + 16px); margin: 0 -8px; padding: 0; min-block-size: 24px; border: 0; background: transparent; }
    .axis input::-webkit-slider-runnable-track { block-size: 2px; background: var(--adisteme-rule-strong); }
    .axis input::-moz-range-track { block-size: 2px; background: var(--adisteme-rule-strong); }
    .axis input::-webkit-slider-thumb { appearance: none; inline-size: 16px; block-size: 16px; margin-block-start: -7px; border: 0; border-radius: 50%; background: var(--adisteme-accent); }
    .axis input::-moz-range-thumb { inline-size: 16px; block-size: 16px; border: 0; border-radius: 50%; background: var(--adisteme-accent); }
    svg { display: block; overflow: visible; }
    .standing svg, .coverage svg { display: inline-block; flex: none; }
    .axis text { font: 12px var(--adisteme-font); fill: var(--adisteme-ink-soft); }
    .tick { stroke: var(--adisteme-rule-strong); }
    .tools + p { margin-block-start: var(--adisteme-space-1); }

    section { margin-block-start: var(--adisteme-space-4); }
    section h2 { max-inline-size: 60rem; font-size: var(--adisteme-text-small); font-weight: var(--adisteme-weight-strong); color: var(--adisteme-ink-soft); }
    article { display: grid; gap: var(--adisteme-space-1) var(--adisteme-space-3); padding-block: var(--adisteme-space-1) var(--adisteme-space-2); border-block-end: 1px solid var(--adisteme-rule); }
    h3 { font-size: var(--adisteme-text); text-wrap: pretty; }
    .id { font-family: var(--adisteme-font-code); font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
    .ground { stroke: var(--adisteme-rule); }
    .bar { cursor: pointer; }
    .bar rect { fill: var(--adisteme-paper-sunken); stroke: var(--adisteme-rule-strong); }
    .bar:hover rect { fill: var(--adisteme-accent-soft); }
    .bar.force rect { fill: var(--adisteme-accent); stroke: var(--adisteme-accent); }
    .now { stroke: var(--adisteme-ink); stroke-dasharray: 3 3; }
    ul { list-style: none; margin-block-start: var(--adisteme-space-half); }
    li { display: grid; grid-template-columns: 6rem minmax(8.5rem, 1fr) 5.5rem 8rem 8rem 11.5rem; gap: 0 var(--adisteme-space-1); align-items: center; min-block-size: var(--adisteme-control-small); font-size: var(--adisteme-text-small); }
    li.force .open { font-weight: var(--adisteme-weight-strong); }
    a { color: var(--adisteme-accent-strong); text-underline-offset: 0.2em; }
    .open { font-size: var(--adisteme-text); }
    .span { color: var(--adisteme-ink-soft); }
    .badge { color: var(--adisteme-accent-strong); font-weight: var(--adisteme-weight-strong); }
    .standing, .coverage { display: flex; align-items: center; gap: var(--adisteme-space-half); }
    .all { fill: var(--adisteme-rule); }
    .done { fill: var(--adisteme-proved); }
    .ways { display: flex; gap: var(--adisteme-space-2); justify-content: space-between; }
    .ways a { white-space: nowrap; }

    @container (min-width: 72rem) {
      article { grid-template-columns: var(--name) minmax(0, 1fr); }
      .axis { margin-inline-start: calc(var(--name) + var(--adisteme-space-3)); }
    }

    @container (max-width: 50rem) {
      li { grid-template-columns: 7rem minmax(0, 1fr) auto; padding-block: var(--adisteme-space-half); }
      .standing { grid-column: 2; }
      .badge { text-align: end; }
      .ways { grid-column: 2; justify-content: start; }
      .coverage { grid-column: 3; justify-content: end; }
    }
  `,
];
