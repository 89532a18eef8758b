import { css } from 'lit';

/** What every element starts from: its box, type and colours, focus, and the few controls that all share. */
export const foundation = css`
  :host {
    display: block;
    color-scheme: var(--adisteme-scheme, light dark);
    font: var(--adisteme-text) / var(--adisteme-leading) var(--adisteme-font);
    color: var(--adisteme-ink);
    background: var(--adisteme-paper);
    font-variant-numeric: tabular-nums lining-nums;
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  h2,
  h3,
  h4,
  legend {
    padding: 0;
    font-size: var(--adisteme-text-large);
    font-weight: var(--adisteme-weight-strong);
    line-height: var(--adisteme-leading-tight);
    text-wrap: balance;
  }

  :focus-visible {
    outline: 2px solid var(--adisteme-focus);
    outline-offset: 2px;
    border-radius: var(--adisteme-radius-small);
  }

  .quiet {
    color: var(--adisteme-ink-soft);
    font-size: var(--adisteme-text-small);
  }

  .law {
    max-inline-size: var(--adisteme-measure);
    font-family: var(--adisteme-font-law);
    font-size: var(--adisteme-text-large);
    line-height: var(--adisteme-leading-law);
    hyphens: auto;
  }

  .number {
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;

/** Buttons: one primary action a screen; all others plain or bare. A label with the class `file` is one that asks for a file. */
export const buttons = css`
  button,
  label.file {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--adisteme-space-1);
    min-block-size: var(--adisteme-control);
    padding-inline: var(--adisteme-space-2);
    font: inherit;
    color: var(--adisteme-ink);
    background: var(--adisteme-paper-raised);
    border: var(--adisteme-line) solid var(--adisteme-rule-strong);
    border-radius: var(--adisteme-radius);
    cursor: pointer;
    transition: background var(--adisteme-quick);
  }

  button:hover,
  label.file:hover {
    background: var(--adisteme-accent-soft);
  }

  label.file:focus-within {
    outline: 2px solid var(--adisteme-focus);
    outline-offset: 2px;
  }

  button.primary {
    color: var(--adisteme-on-accent);
    background: var(--adisteme-accent);
    border-color: var(--adisteme-accent);
  }

  button.primary:hover {
    background: var(--adisteme-accent-strong);
  }

  button.bare {
    min-block-size: var(--adisteme-control-small);
    padding-inline: var(--adisteme-space-1);
    color: var(--adisteme-accent);
    background: transparent;
    border-color: transparent;
  }

  button.bare:hover {
    background: var(--adisteme-accent-soft);
  }

  button:disabled,
  label.file:has(:disabled) {
    color: var(--adisteme-ink-soft);
    background: var(--adisteme-paper-sunken);
    border-color: var(--adisteme-rule);
    cursor: default;
  }

  button.bare:disabled {
    background: transparent;
    border-color: transparent;
  }
`;

/** Fields in which one types or chooses. */
export const fields = css`
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: var(--adisteme-control);
    padding: var(--adisteme-space-half) calc(var(--adisteme-space-1) * 1.5);
    font: inherit;
    color: var(--adisteme-ink);
    background: var(--adisteme-paper-raised);
    border: var(--adisteme-line) solid var(--adisteme-rule-strong);
    border-radius: var(--adisteme-radius);
  }

  input:is([type='radio'], [type='checkbox']) {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    flex: none;
    accent-color: var(--adisteme-accent);
  }

  :is(input, select, textarea):hover:enabled:not([readonly]) {
    border-color: var(--adisteme-accent);
  }

  :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--adisteme-refuted);
    box-shadow: inset 0 0 0 1px var(--adisteme-refuted);
  }

  :is(input, select, textarea):is(:disabled, [readonly]) {
    color: var(--adisteme-ink);
    background: var(--adisteme-paper-sunken);
    border-color: var(--adisteme-rule);
    opacity: 1;
  }

  input.number {
    text-align: end;
  }
`;
