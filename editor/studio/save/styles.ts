import { css } from 'lit';
import { buttons, fields, foundation } from '../../element/index.ts';

export const styles = [
  foundation,
  buttons,
  fields,
  css`
    :host { display: contents; }
    dialog { inline-size: min(64rem, calc(100vw - var(--adisteme-space-4))); max-block-size: calc(100dvh - var(--adisteme-space-6)); padding: 0; border: 1px solid var(--adisteme-rule-strong); border-radius: var(--adisteme-radius); background: var(--adisteme-paper); color: var(--adisteme-ink); box-shadow: 0 8px 32px var(--adisteme-shadow); }
    dialog[open] { display: grid; grid-template-rows: auto minmax(0, 1fr) auto; }
    dialog::backdrop { background: rgb(8 16 24 / 0.45); }
    header, footer, .body { padding: var(--adisteme-space-2) var(--adisteme-space-3); }
    header { border-block-end: 1px solid var(--adisteme-rule); }
    h2:focus { outline: none; }
    .body { overflow: auto; display: grid; gap: var(--adisteme-space-2); align-content: start; }
    .body > p { max-inline-size: var(--adisteme-measure); }
    footer { display: flex; flex-wrap: wrap; justify-content: end; gap: var(--adisteme-space-1); border-block-start: 1px solid var(--adisteme-rule); }
    footer .primary { order: 1; }
    legend { margin-block-end: var(--adisteme-space-half); font-family: var(--adisteme-font-code); font-size: var(--adisteme-text-small); font-weight: 400; color: var(--adisteme-ink-soft); }
    .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: var(--adisteme-space-2); }
    .sides label { display: grid; grid-template-rows: auto 1fr; gap: var(--adisteme-space-half); padding: var(--adisteme-space-1); border: 1px solid var(--adisteme-rule-strong); border-radius: var(--adisteme-radius); cursor: pointer; }
    .sides label.chosen { border-color: var(--adisteme-accent); box-shadow: inset 0 0 0 1px var(--adisteme-accent); background: var(--adisteme-accent-soft); }
    .sides span { display: flex; align-items: center; gap: var(--adisteme-space-1); font-weight: var(--adisteme-weight-strong); }
    pre { margin: 0; font: var(--adisteme-text-small) / var(--adisteme-leading) var(--adisteme-font-code); white-space: pre-wrap; overflow-wrap: anywhere; max-block-size: 16rem; overflow: auto; }
    summary { cursor: pointer; inline-size: fit-content; }
    .change { margin-block-start: var(--adisteme-space-1); padding-block-start: var(--adisteme-space-1); border-block-start: 1px solid var(--adisteme-rule); }
    :is(del, ins) { display: block; padding-inline: var(--adisteme-space-half); text-decoration: none; }
    del { background: var(--adisteme-refuted-soft); color: var(--adisteme-refuted); text-decoration: line-through; }
    ins { background: var(--adisteme-proved-soft); color: var(--adisteme-proved); }
  `,
];
