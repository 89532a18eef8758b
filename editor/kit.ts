import '@awesome.me/webawesome/dist/translations/kk.js';
import '@awesome.me/webawesome/dist/translations/ru.js';
import { css, unsafeCSS } from 'lit';

/** What Web Awesome calls its colours, and ours for each. */
const COLOURS = {
  brand: ['accent', 'accent-soft', 'on-accent', 'accent-strong'],
  neutral: ['ink-soft', 'paper-sunken', 'paper', 'ink'],
  success: ['proved', 'proved-soft', 'paper', 'proved'],
  warning: ['warning', 'warning-soft', 'paper', 'warning'],
  danger: ['refuted', 'refuted-soft', 'paper', 'refuted'],
} as const;

const colours = Object.entries(COLOURS).flatMap(([theirs, [loud, soft, onLoud, onSoft]]) => [
  `--wa-color-${theirs}-fill-quiet: var(--adisteme-${soft});`,
  `--wa-color-${theirs}-fill-normal: var(--adisteme-${soft});`,
  `--wa-color-${theirs}-fill-loud: var(--adisteme-${loud});`,
  `--wa-color-${theirs}-border-quiet: var(--adisteme-rule);`,
  `--wa-color-${theirs}-border-normal: var(--adisteme-rule-strong);`,
  `--wa-color-${theirs}-border-loud: var(--adisteme-${loud});`,
  `--wa-color-${theirs}-on-quiet: var(--adisteme-${onSoft});`,
  `--wa-color-${theirs}-on-normal: var(--adisteme-${onSoft});`,
  `--wa-color-${theirs}-on-loud: var(--adisteme-${onLoud});`,
]);

/** Web Awesome's components in the design of `tokens.ts`: its own themes are not loaded. */
const kit = css`
  @layer adisteme {
    :root {
      ${unsafeCSS(colours.join('\n'))}
      --wa-color-surface-default: var(--adisteme-paper);
      --wa-color-surface-raised: var(--adisteme-paper-raised);
      --wa-color-surface-lowered: var(--adisteme-paper-sunken);
      --wa-color-surface-border: var(--adisteme-rule);
      --wa-color-text-normal: var(--adisteme-ink);
      --wa-color-text-quiet: var(--adisteme-ink-soft);
      --wa-color-text-link: var(--adisteme-accent);
      --wa-color-overlay-modal: rgb(8 16 24 / 0.45);
      --wa-color-focus: var(--adisteme-focus);
      --wa-color-shadow: var(--adisteme-shadow);
      --wa-color-mix-hover: var(--adisteme-ink) 8%;
      --wa-color-mix-active: var(--adisteme-ink) 14%;

      --wa-font-family-body: var(--adisteme-font);
      --wa-font-family-heading: var(--adisteme-font);
      --wa-font-family-code: var(--adisteme-font-code);
      --wa-font-size-smaller: 0.875em;
      --wa-font-size-xs: var(--adisteme-text-small);
      --wa-font-size-s: var(--adisteme-text-small);
      --wa-font-size-m: var(--adisteme-text);
      --wa-font-size-l: var(--adisteme-text-large);
      --wa-font-size-xl: var(--adisteme-text-title);
      --wa-font-weight-normal: 400;
      --wa-font-weight-action: var(--adisteme-weight-strong);
      --wa-font-weight-semibold: var(--adisteme-weight-strong);
      --wa-font-weight-heading: var(--adisteme-weight-strong);
      --wa-line-height-condensed: var(--adisteme-leading-tight);
      --wa-line-height-normal: var(--adisteme-leading);

      --wa-space-2xs: var(--adisteme-space-half);
      --wa-space-xs: var(--adisteme-space-1);
      --wa-space-s: var(--adisteme-space-1);
      --wa-space-m: var(--adisteme-space-2);
      --wa-space-l: var(--adisteme-space-3);
      --wa-space-xl: var(--adisteme-space-4);
      --wa-space-2xl: var(--adisteme-space-6);

      --wa-border-style: solid;
      --wa-border-width-s: var(--adisteme-line);
      --wa-border-width-m: 2px;
      --wa-border-width-l: 3px;
      --wa-border-radius-s: var(--adisteme-radius-small);
      --wa-border-radius-m: var(--adisteme-radius);
      --wa-border-radius-l: var(--adisteme-radius);
      --wa-border-radius-pill: 999px;
      --wa-border-radius-circle: 50%;
      --wa-panel-border-style: solid;
      --wa-panel-border-width: var(--adisteme-line);
      --wa-panel-border-radius: var(--adisteme-radius);
      --wa-focus-ring-style: solid;
      --wa-focus-ring-width: 2px;
      --wa-focus-ring: 2px solid var(--adisteme-focus);
      --wa-focus-ring-offset: 2px;
      --wa-shadow-s: 0 1px 2px var(--adisteme-shadow);
      --wa-shadow-m: 0 4px 16px var(--adisteme-shadow);
      --wa-shadow-l: 0 8px 32px var(--adisteme-shadow);
      --wa-transition-easing: ease;
      --wa-transition-fast: var(--adisteme-quick);
      --wa-transition-normal: var(--adisteme-quick);
      --wa-transition-slow: var(--adisteme-quick);

      --wa-form-control-height: var(--adisteme-control);
      --wa-form-control-padding-block: var(--adisteme-space-half);
      --wa-form-control-padding-inline: calc(var(--adisteme-space-1) * 1.5);
      --wa-form-control-border-color: var(--adisteme-rule-strong);
      --wa-form-control-border-style: solid;
      --wa-form-control-border-width: var(--adisteme-line);
      --wa-form-control-border-radius: var(--adisteme-radius);
      --wa-form-control-background-color: var(--adisteme-paper-raised);
      --wa-form-control-activated-color: var(--adisteme-accent);
      --wa-form-control-toggle-size: 18px;
      --wa-form-control-label-color: var(--adisteme-ink);
      --wa-form-control-label-font-weight: var(--adisteme-weight-strong);
      --wa-form-control-label-line-height: var(--adisteme-leading-tight);
      --wa-form-control-value-color: var(--adisteme-ink);
      --wa-form-control-value-font-size: var(--adisteme-text);
      --wa-form-control-value-font-weight: 400;
      --wa-form-control-value-line-height: var(--adisteme-leading);
      --wa-form-control-placeholder-color: var(--adisteme-ink-soft);
      --wa-form-control-hint-color: var(--adisteme-ink-soft);
      --wa-form-control-hint-font-weight: 400;
      --wa-form-control-hint-line-height: var(--adisteme-leading);
      --wa-form-control-required-content: '';
      --wa-form-control-required-content-color: var(--adisteme-ink-soft);
      --wa-form-control-required-content-offset: 0;

      --wa-tooltip-arrow-size: 6px;
      --wa-tooltip-background-color: var(--adisteme-ink);
      --wa-tooltip-border-color: var(--adisteme-ink);
      --wa-tooltip-border-style: solid;
      --wa-tooltip-border-width: var(--adisteme-line);
      --wa-tooltip-border-radius: var(--adisteme-radius-small);
      --wa-tooltip-content-color: var(--adisteme-paper);
      --wa-tooltip-font-size: var(--adisteme-text-small);
      --wa-tooltip-line-height: var(--adisteme-leading-tight);
    }
  }
`;

/** Gives the components of Web Awesome in a document the design of `tokens.ts`, and their own words in Kazakh and Russian. */
export function adoptKit(document: Document): void {
  const sheet = kit.styleSheet;
  if (sheet && !document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
