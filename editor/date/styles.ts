import { css } from 'lit';

export const dateStyles = css`
  :host { position: relative; }
  label { display: block; margin-block-end: var(--adisteme-space-half); font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
  label.unseen { margin: 0; }
  .box { position: relative; }
  .box input { padding-inline-end: var(--adisteme-control); }
  input::placeholder { color: var(--adisteme-ink-soft); opacity: 1; }
  .box button { position: absolute; inset-block: 4px; inset-inline-end: 4px; min-block-size: 0; inline-size: var(--adisteme-control-small); padding: 0; }
  .problem { display: block; margin-block-start: var(--adisteme-space-half); font-size: var(--adisteme-text-small); color: var(--adisteme-refuted); }
  [popover] { position: fixed; inset: auto; margin: 0; padding: var(--adisteme-space-1); color: var(--adisteme-ink); background: var(--adisteme-paper-raised); border: var(--adisteme-line) solid var(--adisteme-rule-strong); border-radius: var(--adisteme-radius); box-shadow: 0 8px 24px var(--adisteme-shadow); }
`;

export const calendarStyles = css`
  :host { background: none; }
  .head { display: grid; grid-template-columns: auto 1fr auto; align-items: center; text-align: center; font-weight: var(--adisteme-weight-strong); }
  .back svg { transform: scaleX(-1); }
  table { border-collapse: collapse; }
  th { padding: var(--adisteme-space-half); font-size: var(--adisteme-text-small); font-weight: normal; color: var(--adisteme-ink-soft); }
  td { padding: 0; }
  td button { inline-size: 36px; min-block-size: 36px; padding: 0; background: none; border-color: transparent; font-variant-numeric: tabular-nums; }
  .today { border-color: var(--adisteme-rule-strong); }
  .chosen, .chosen:hover { color: var(--adisteme-on-accent); background: var(--adisteme-accent); }
`;
