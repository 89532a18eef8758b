import { css } from 'lit';
import { buttons, fields, foundation, states } from '../element/index.ts';
import { result } from './result-styles.ts';
import { stacked, tables } from './table-styles.ts';

const form = css`
  :host {
    container-type: inline-size;
  }

  .sheet {
    padding: var(--adisteme-space-3);
  }

  header {
    margin-block-end: var(--adisteme-space-3);
  }

  header h2 {
    font-size: var(--adisteme-text-title);
  }

  header .form {
    display: block;
    max-inline-size: 40rem;
    margin-block-end: var(--adisteme-space-1);
  }

  header select {
    font-size: var(--adisteme-text-large);
    font-weight: var(--adisteme-weight-strong);
  }


  .entries {
    container: entries / inline-size;
    min-inline-size: 0;
  }

  section + section {
    margin-block-start: var(--adisteme-space-6);
  }

  section > h3 {
    padding-block-end: var(--adisteme-space-1);
    border-block-end: 2px solid var(--adisteme-ink);
  }

  section > h3 + .quiet {
    margin-block: var(--adisteme-space-1);
  }

  .entry {
    display: grid;
    gap: var(--adisteme-space-half) var(--adisteme-space-3);
    padding-block: var(--adisteme-space-1);
    border-block-end: var(--adisteme-line) solid var(--adisteme-rule);
  }

  .entry:is(.unasked, .open) .name {
    color: var(--adisteme-ink-soft);
  }

  .entry:is(.unasked, .open) .remark {
    visibility: hidden;
  }

  .help {
    margin-block-start: var(--adisteme-space-half);
    font-size: var(--adisteme-text-small);
    font-weight: 400;
    color: var(--adisteme-ink-soft);
    max-inline-size: var(--adisteme-measure);
  }

  .value {
    min-inline-size: 0;
  }

  .value :is(input.number, input.date) {
    max-inline-size: 12rem;
  }

  .nothing {
    display: flex;
    align-items: center;
    gap: var(--adisteme-space-1);
    min-block-size: var(--adisteme-control);
    color: var(--adisteme-ink-soft);
    font-size: var(--adisteme-text-small);
  }

  td .nothing .words {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .remark {
    min-block-size: 1.5em;
    margin-block-start: var(--adisteme-space-half);
    font-size: var(--adisteme-text-small);
    color: var(--adisteme-ink-soft);
  }

  .remark.refused {
    color: var(--adisteme-refuted);
  }

  select.empty {
    color: var(--adisteme-ink-soft);
  }

  @container entries (min-width: 36rem) {
    .entry {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }

    .entry .name {
      padding-block-start: calc((var(--adisteme-control) - 1.5em) / 2);
    }
  }

  @container entries (min-width: 46rem) {
    .entry {
      grid-template-columns: minmax(0, 6fr) minmax(0, 9fr);
    }

    .entry .value {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
      gap: var(--adisteme-space-2);
      align-items: start;
    }

    .entry .remark {
      margin-block-start: 0;
      padding-block-start: calc((var(--adisteme-control) - 1.5em) / 2);
    }
  }

  @container (min-width: 62rem) {
    .columns {
      display: grid;
      gap: var(--adisteme-space-4);
      grid-template-columns: minmax(0, 1fr) minmax(20rem, 24rem);
    }

    aside {
      position: sticky;
      inset-block-start: var(--adisteme-space-2);
      align-self: start;
      max-block-size: calc(100vh - var(--adisteme-space-4));
      overflow-y: auto;
    }
  }

  @container (max-width: 62rem) {
    aside {
      display: contents;
    }

    aside > h3 {
      visibility: hidden;
    }

    .outcome {
      position: sticky;
      inset-block-end: 0;
      box-shadow: 0 -4px 16px var(--adisteme-shadow);
    }

    [data-field] {
      scroll-margin-block: var(--adisteme-space-6) 8rem;
    }
  }

  @media print {
    .columns {
      display: block;
    }

    button {
      display: none;
    }
  }
`;

const choices = css`
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--adisteme-space-half) var(--adisteme-space-3);
    min-block-size: var(--adisteme-control);
    align-items: center;
  }

  .segments label {
    display: inline-flex;
    align-items: center;
    gap: var(--adisteme-space-1);
    min-block-size: 24px;
    cursor: pointer;
  }

  .segments .blank {
    color: var(--adisteme-ink-soft);
  }

  .segments .blank input {
    accent-color: var(--adisteme-rule-strong);
  }
`;

export const styles = [foundation, buttons, fields, ...states, form, choices, tables, stacked, result];
