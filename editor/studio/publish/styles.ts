import { css } from 'lit';
import { buttons, fields, foundation, states } from '../../element/index.ts';

export const styles = [
  foundation,
  buttons,
  fields,
  states,
  css`
    :host { display: contents; }
    button.published { color: var(--adisteme-published); }
    dialog { inline-size: min(40rem, calc(100vw - 32px)); max-block-size: calc(100dvh - 64px); padding: 0; overflow: auto; border: 1px solid var(--adisteme-rule); border-radius: var(--adisteme-radius); background: var(--adisteme-paper-raised); color: var(--adisteme-ink); box-shadow: 0 8px 40px var(--adisteme-shadow); white-space: normal; }
    dialog::backdrop { background: rgb(0 0 0 / 40%); }
    dialog > * { margin: 0; padding: var(--adisteme-space-1) var(--adisteme-space-3); }
    dialog > header { padding-block-start: var(--adisteme-space-3); }
    dialog > :nth-last-child(2) { padding-block-end: var(--adisteme-space-3); }
    dialog > label { display: grid; gap: var(--adisteme-space-half); font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
    h2 { font-size: var(--adisteme-text-title); outline: none; }
    footer { position: sticky; inset-block-end: 0; display: flex; justify-content: end; gap: var(--adisteme-space-1); padding-block: var(--adisteme-space-2); background: var(--adisteme-paper-raised); border-block-start: 1px solid var(--adisteme-rule); }
    footer .primary { order: 1; }
    dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: var(--adisteme-space-1) var(--adisteme-space-2); }
    dt { color: var(--adisteme-ink-soft); }
    dd .state, .done .state, .blocked .state { vertical-align: -2px; }
    code { font-family: var(--adisteme-font-code); font-size: var(--adisteme-text-small); overflow-wrap: anywhere; }
    ul { list-style: none; }
    li + li { border-block-start: 1px solid var(--adisteme-rule); }
    .link { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 0 var(--adisteme-space-1); inline-size: 100%; min-block-size: 0; padding: var(--adisteme-space-1) 0; border: 0; background: none; text-align: start; justify-content: stretch; align-items: center; }
    .link:hover span { text-decoration: underline; }
    .link > code { grid-column: 2; color: var(--adisteme-ink-soft); }
    .calm { color: var(--adisteme-ink-soft); }
    .wrong { color: var(--adisteme-refuted); }
  `,
];
