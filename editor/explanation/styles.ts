import { css } from 'lit';
import { buttons, foundation } from '../element/index.ts';

export const styles = [
  foundation,
  buttons,
  css`
    .tools {
      display: flex;
      gap: var(--adisteme-space-1);
      margin-inline-start: calc(-1 * var(--adisteme-space-1));
    }

    .tools button {
      font-size: var(--adisteme-text-small);
    }

    ul {
      list-style: none;
      padding-inline-start: var(--adisteme-space-2);
    }

    ul.root {
      padding-inline-start: 0;
    }

    details > ul {
      margin-inline-start: 7px;
      padding-inline-start: var(--adisteme-space-1);
      border-inline-start: var(--adisteme-line) solid var(--adisteme-rule);
    }

    summary {
      display: flex;
      gap: var(--adisteme-space-half);
      padding-block: var(--adisteme-space-half);
      cursor: pointer;
      list-style: none;
    }

    summary::-webkit-details-marker {
      display: none;
    }

    summary .icon {
      flex: none;
      margin-block-start: 4px;
      color: var(--adisteme-accent);
      transition: transform var(--adisteme-quick);
    }

    details[open] > summary .icon {
      transform: rotate(90deg);
    }

    .leaf {
      padding-block: var(--adisteme-space-half);
      padding-inline-start: 20px;
    }

    .line {
      max-inline-size: 80ch;
      text-wrap: pretty;
      overflow-wrap: anywhere;
    }

    .cite {
      color: var(--adisteme-ink-soft);
      font-size: var(--adisteme-text-small);
    }

    @media print {
      .tools,
      summary .icon {
        display: none;
      }

      details::details-content {
        content-visibility: visible;
        block-size: auto;
      }

      li {
        break-inside: avoid-page;
      }
    }
  `,
];
