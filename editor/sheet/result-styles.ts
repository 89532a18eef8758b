import { css } from 'lit';

/** The panel of the result. */
export const result = css`
  aside > h3.quiet {
    font-weight: 400;
    font-size: var(--adisteme-text-small);
    margin-block-end: var(--adisteme-space-1);
  }

  @container (min-width: 62rem) {
    .outcome {
      min-block-size: 6rem;
    }
  }

  .outcome .status {
    display: flex;
    align-items: center;
    gap: var(--adisteme-space-1);
    font-size: var(--adisteme-text-small);
  }

  .outcome .verdict {
    margin-block-start: var(--adisteme-space-half);
    font-size: var(--adisteme-text-title);
    line-height: var(--adisteme-leading-tight);
    font-weight: var(--adisteme-weight-strong);
    text-wrap: pretty;
  }

  .outcome:is(.refuted, .warning, .published) .verdict {
    font-size: var(--adisteme-text);
    font-weight: 400;
    line-height: var(--adisteme-leading);
  }

  .values {
    margin-block-start: var(--adisteme-space-2);
  }

  .values div {
    display: flex;
    justify-content: space-between;
    gap: var(--adisteme-space-2);
    padding-block: var(--adisteme-space-1);
    border-block-end: var(--adisteme-line) solid var(--adisteme-rule);
  }

  .values dd {
    font-weight: var(--adisteme-weight-strong);
    text-align: end;
  }

  button.next {
    inline-size: 100%;
    margin-block-start: var(--adisteme-space-2);
    padding-block: var(--adisteme-space-1);
    text-align: start;
    justify-content: start;
  }

  aside h4 {
    margin-block: var(--adisteme-space-3) var(--adisteme-space-1);
    font-size: var(--adisteme-text);
  }

  aside > .quiet:last-child {
    margin-block-start: var(--adisteme-space-2);
  }
`;
