import { css } from 'lit';

/**
 * Every design decision of the editor, as custom properties of the page: a page overrides them with a rule of its own on `:root`. Colours
 * come in pairs, light and dark; which one holds follows the reader's system, or the attribute `data-theme` of an ancestor.
 */
export const tokens = css`
  @layer adisteme {
    :root {
      /* type: system fonts only; one scale */
      --adisteme-font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
      --adisteme-font-law: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', 'Liberation Serif', serif;
      --adisteme-font-code: ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
      --adisteme-text-small: 0.8125rem;
      --adisteme-text: 0.9375rem;
      --adisteme-text-large: 1.0625rem;
      --adisteme-text-title: 1.3125rem;
      --adisteme-text-display: 1.75rem;
      --adisteme-leading: 1.5;
      --adisteme-leading-tight: 1.25;
      --adisteme-leading-law: 1.65;
      --adisteme-weight-strong: 600;
      --adisteme-measure: 66ch;

      /* space: multiples of 8 pixels, and one half step for what belongs together */
      --adisteme-space-half: 4px;
      --adisteme-space-1: 8px;
      --adisteme-space-2: 16px;
      --adisteme-space-3: 24px;
      --adisteme-space-4: 32px;
      --adisteme-space-6: 48px;
      --adisteme-control: 40px;
      --adisteme-control-small: 32px;
      --adisteme-radius: 6px;
      --adisteme-radius-small: 4px;
      --adisteme-line: 1px;

      /* surfaces and ink */
      --adisteme-paper: light-dark(#ffffff, #161b21);
      --adisteme-paper-sunken: light-dark(#f4f6f8, #10141a);
      --adisteme-paper-raised: light-dark(#ffffff, #1e252d);
      --adisteme-ink: light-dark(#1a222c, #e4e9ef);
      --adisteme-ink-soft: light-dark(#52606f, #a3b0be);
      --adisteme-rule: light-dark(#dbe1e8, #2e3843);
      --adisteme-rule-strong: light-dark(#7b8896, #75828f);

      /* the one accent */
      --adisteme-accent: light-dark(#0a6b76, #62c6cf);
      --adisteme-accent-strong: light-dark(#07525b, #8bdbe2);
      --adisteme-accent-soft: light-dark(#e3f1f2, #16333a);
      --adisteme-on-accent: light-dark(#ffffff, #0a1c1f);
      --adisteme-focus: light-dark(#0a6b76, #62c6cf);
      --adisteme-shadow: light-dark(rgb(16 28 40 / 0.12), rgb(0 0 0 / 0.5));

      /* states: each has a shape too, see element/state.ts */
      --adisteme-draft: light-dark(#52606f, #a3b0be);
      --adisteme-draft-soft: light-dark(#eef1f4, #232b34);
      --adisteme-proved: light-dark(#1d6b3c, #6fcf97);
      --adisteme-proved-soft: light-dark(#e6f3ea, #16301f);
      --adisteme-refuted: light-dark(#b3261e, #ff9a90);
      --adisteme-refuted-soft: light-dark(#fcebea, #3a1a18);
      --adisteme-pending: light-dark(#5b4bae, #b7aaf5);
      --adisteme-pending-soft: light-dark(#eeebfa, #262141);
      --adisteme-published: light-dark(#1a4f8f, #8fbcf2);
      --adisteme-published-soft: light-dark(#e6eefa, #172a44);
      --adisteme-warning: light-dark(#8a5200, #efb866);
      --adisteme-warning-soft: light-dark(#fdf1df, #362610);

      /* series of a chart, told apart by lightness as well as by hue */
      --adisteme-series-1: light-dark(#07525b, #8bdbe2);
      --adisteme-series-2: light-dark(#3f98a2, #3f98a2);
      --adisteme-series-3: light-dark(#a9d3d7, #1f5a62);
      --adisteme-series-4: light-dark(#d9c48f, #8a6a1d);
      --adisteme-series-5: light-dark(#b8792a, #efb866);
      --adisteme-series-6: light-dark(#8894a1, #6c7986);
      --adisteme-series-7: light-dark(#c3cbd3, #444f5a);
      --adisteme-series-8: light-dark(#b3261e, #ff9a90);

      /* movement: none where the reader asks for none */
      --adisteme-quick: 120ms;
    }

    [data-theme='light'] {
      --adisteme-scheme: light;
    }

    [data-theme='dark'] {
      --adisteme-scheme: dark;
    }

    @media (prefers-reduced-motion: reduce) {
      :root {
        --adisteme-quick: 0ms;
      }
    }
  }
`;

/** Makes the tokens known to a document, once. */
export function adoptTokens(document: Document): void {
  const sheet = tokens.styleSheet;
  if (sheet && !document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
