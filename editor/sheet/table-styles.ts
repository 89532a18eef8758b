import { css } from 'lit';

/** Grids and lists of members. */
export const tables = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .scroller {
    overflow-x: auto;
  }

  .rows th.text {
    inline-size: auto;
  }

  td :is(input.number, input.date) {
    min-inline-size: 5.5rem;
  }

  td :is(textarea, select) {
    min-inline-size: 6rem;
  }

  td textarea {
    display: block;
  }

  th {
    text-align: start;
    font-weight: 400;
  }

  thead th {
    padding: var(--adisteme-space-1);
    vertical-align: bottom;
    font-size: var(--adisteme-text-small);
    font-weight: var(--adisteme-weight-strong);
  }

  thead th .quiet {
    display: block;
    font-weight: 400;
  }

  thead :is(th, td) {
    border-block-end: var(--adisteme-line) solid var(--adisteme-rule-strong);
  }

  tbody :is(th, td) {
    padding: var(--adisteme-space-1);
    vertical-align: top;
    border-block-end: var(--adisteme-line) solid var(--adisteme-rule);
  }

  tbody th {
    padding-inline-start: 0;
    padding-block-start: calc(var(--adisteme-space-1) + (var(--adisteme-control) - 1.5em) / 2);
  }

  :is(th, td).number {
    inline-size: 11rem;
    text-align: end;
  }

  td.number .remark {
    text-align: end;
  }

  :is(th, td).date {
    inline-size: 10rem;
  }

  :is(th, td).text {
    inline-size: 32%;
  }

  td:is(.boolean, .choice, .grade) .remark:empty {
    display: none;
  }

  td.text .remark:empty {
    display: none;
  }

  td.tool {
    inline-size: var(--adisteme-control);
  }

  .card {
    margin-block: var(--adisteme-space-2);
    padding: var(--adisteme-space-2);
    border: var(--adisteme-line) solid var(--adisteme-rule);
    border-radius: var(--adisteme-radius);
  }

  .card-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
  }
`;

/** A table on a narrow screen: its cells one below another, each with the name of its column. */
export const stacked = css`
  @container entries (max-width: 36rem) {
    table,
    tbody,
    tr,
    :is(tbody) :is(th, td) {
      display: block;
    }

    thead {
      position: absolute;
      clip-path: inset(50%);
    }

    tbody :is(th, td):is(.number, .date, .text, .choice, .boolean, .grade, [scope]) {
      inline-size: auto;
      padding-inline: 0;
      border: 0;
      text-align: start;
    }

    td[data-label]::before {
      content: attr(data-label);
      display: block;
      font-size: var(--adisteme-text-small);
    }

    tbody tr {
      border-block-end: var(--adisteme-line) solid var(--adisteme-rule);
    }
  }
`;
