import { css } from 'lit';
import '../index.ts';
import { adoptTokens } from '../tokens.ts';
import './shell.ts';

/** The page itself: the studio fills it. */
const page = css`
  html {
    color-scheme: var(--adisteme-scheme, light dark);
    background: var(--adisteme-paper);
  }

  body {
    margin: 0;
  }
`;

adoptTokens(document);
if (page.styleSheet) document.adoptedStyleSheets.push(page.styleSheet);
document.body.append(document.createElement('adisteme-studio'));
