import { css, html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/** What a thing's standing can be. Each has a colour (`--adisteme-<state>`) and a shape of its own. */
export const STATES = ['draft', 'proved', 'refuted', 'pending', 'published', 'warning'] as const;
export type State = (typeof STATES)[number];

/** Shapes on a field of 16 × 16: told apart without any colour. */
const SHAPES: Record<State, SVGTemplateResult> = {
  draft: svg`<circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.6 1.9" />`,
  proved: svg`<circle cx="8" cy="8" r="7" fill="currentColor" /><path d="m4.8 8.3 2.2 2.2 4.3-4.8" fill="none" stroke="var(--adisteme-paper)" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" />`,
  refuted: svg`<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2Z" fill="currentColor" /><path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" stroke="var(--adisteme-paper)" stroke-width="1.75" stroke-linecap="round" />`,
  pending: svg`<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" /><path d="M8 4.4V8l2.4 1.6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />`,
  published: svg`<path d="M4 7V5a4 4 0 0 1 8 0v2" fill="none" stroke="currentColor" stroke-width="1.5" /><rect x="2.5" y="7" width="11" height="8" rx="1.5" fill="currentColor" />`,
  warning: svg`<path d="M8 1.5 15.2 14H.8Z" fill="currentColor" stroke="currentColor" stroke-linejoin="round" /><path d="M8 6v3.6" stroke="var(--adisteme-paper)" stroke-width="1.75" stroke-linecap="round" /><circle cx="8" cy="11.8" r="1" fill="var(--adisteme-paper)" />`,
};

/** The shape of a state in its colour. It has no name of its own: words beside it say the same, or `name` does. */
export function stateMark(state: State, name?: string): TemplateResult {
  return html`<svg class="state ${state}" viewBox="0 0 16 16" width="16" height="16"
    role=${name ? 'img' : nothing} aria-label=${name ?? nothing} aria-hidden=${name ? nothing : 'true'}>${SHAPES[state]}</svg>`;
}

/** Colours of `stateMark`, and of a line or box with the class `state-box <state>`. */
export const states = [
  css`
    svg.state {
      flex: none;
      vertical-align: -2px;
    }

    .state-box {
      padding: var(--adisteme-space-1) var(--adisteme-space-2);
      border-inline-start: 3px solid currentColor;
      border-radius: var(--adisteme-radius-small);
    }
  `,
  css`
    svg.draft { color: var(--adisteme-draft); }
    svg.proved { color: var(--adisteme-proved); }
    svg.refuted { color: var(--adisteme-refuted); }
    svg.pending { color: var(--adisteme-pending); }
    svg.published { color: var(--adisteme-published); }
    svg.warning { color: var(--adisteme-warning); }
    .state-box.draft { border-color: var(--adisteme-draft); background: var(--adisteme-draft-soft); }
    .state-box.proved { border-color: var(--adisteme-proved); background: var(--adisteme-proved-soft); }
    .state-box.refuted { border-color: var(--adisteme-refuted); background: var(--adisteme-refuted-soft); }
    .state-box.pending { border-color: var(--adisteme-pending); background: var(--adisteme-pending-soft); }
    .state-box.published { border-color: var(--adisteme-published); background: var(--adisteme-published-soft); }
    .state-box.warning { border-color: var(--adisteme-warning); background: var(--adisteme-warning-soft); }
  `,
];
