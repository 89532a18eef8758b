import { css } from 'lit';
import { buttons, foundation, states } from '../../element/index.ts';

export const styles = [
  foundation,
  buttons,
  states,
  css`
    :host { display: block; }
    section { display: flex; flex-wrap: wrap; align-items: center; gap: var(--adisteme-space-1) var(--adisteme-space-3); min-block-size: 64px; padding: var(--adisteme-space-1) var(--adisteme-space-2); background: var(--adisteme-accent-soft); border-block-end: 1px solid var(--adisteme-rule); }
    .what { flex: 1 1 20rem; max-inline-size: 52rem; }
    .quiet .state { vertical-align: -2px; }
    .acts { display: flex; flex-wrap: wrap; gap: var(--adisteme-space-1); margin-inline-start: auto; }
    button { min-block-size: var(--adisteme-control-small); font-size: var(--adisteme-text-small); }
    button.bare { color: var(--adisteme-accent-strong); }
    button.now { border-color: var(--adisteme-accent-strong); color: var(--adisteme-accent-strong); font-weight: var(--adisteme-weight-strong); }
  `,
];
