import { css } from 'lit';
import { foundation } from '../element/index.ts';

export const styles = [
  foundation,
  css`
    :host {
      container-type: inline-size;
    }

    figure {
      display: grid;
      gap: var(--adisteme-space-3);
      align-items: center;
    }

    svg[part='chart'] {
      inline-size: 100%;
      max-inline-size: 36rem;
      overflow: visible;
    }

    .ring {
      fill: none;
      stroke: var(--adisteme-rule);
      stroke-width: 1;
    }

    text {
      font: 12px var(--adisteme-font);
      fill: var(--adisteme-ink);
    }

    text.tick {
      font-size: 11px;
      fill: var(--adisteme-ink-soft);
      paint-order: stroke;
      stroke: var(--adisteme-paper);
      stroke-width: 3px;
    }

    .series {
      color: var(--adisteme-accent);
    }

    .series.s1 {
      color: var(--adisteme-warning);
    }

    .series.s2 {
      color: var(--adisteme-pending);
    }

    .series.s3 {
      color: var(--adisteme-ink-soft);
    }

    .series path {
      fill: currentColor;
      fill-opacity: 0.08;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linejoin: round;
    }

    .series :is(circle, rect, .mark) {
      fill: currentColor;
      fill-opacity: 1;
      stroke: var(--adisteme-paper);
      stroke-width: 1;
    }

    table {
      border-collapse: collapse;
      inline-size: 100%;
    }

    th {
      font-weight: 400;
      text-align: start;
    }

    thead th {
      font-size: var(--adisteme-text-small);
      font-weight: var(--adisteme-weight-strong);
    }

    th.number,
    td.number {
      text-align: end;
      white-space: nowrap;
    }

    thead th.number {
      white-space: normal;
    }

    :is(th, td) {
      padding: var(--adisteme-space-half) var(--adisteme-space-1);
      border-block-end: var(--adisteme-line) solid var(--adisteme-rule);
    }

    thead :is(th, td) {
      border-block-end-color: var(--adisteme-rule-strong);
    }

    @container (min-width: 48rem) {
      figure {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
    }
  `,
];
