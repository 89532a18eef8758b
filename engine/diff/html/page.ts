import type { Language } from '../../model/text.ts';
import { html, Markup } from './markup.ts';

/** Looks of a page to read and to print: one measure, tabular figures, signs beside colours, nothing from outside. */
const STYLE = `
:root { --ink: #1c1b19; --soft: #5f5b54; --line: #d9d5cc; --paper: #fffefb; --added: #0b5d3b; --added-paper: #e4f3ea; --removed: #962121; --removed-paper: #fbe9e7; --first: #8a93a6; --second: #22508a; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 Charter, "Bitstream Charter", "Noto Serif", Georgia, serif; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
a { color: inherit; text-decoration-color: var(--first); text-underline-offset: .2em; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); break-after: avoid; }
p { margin: .4rem 0; max-width: 65ch; }
.soft, small, figcaption, caption { color: var(--soft); font-size: .875rem; }
.sides { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0 0 1rem; }
.sides dt { color: var(--soft); }
.sides dd { margin: 0; }
ul.differences { list-style: none; margin: 0; padding: 0; }
ul.differences > li { display: grid; grid-template-columns: 1.5rem 1fr; padding: .5rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.sign { font-weight: 700; }
.added > .sign, ins { color: var(--added); }
.removed > .sign, del { color: var(--removed); }
ins { background: var(--added-paper); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
del { background: var(--removed-paper); text-decoration: line-through; }
.cite { color: var(--soft); font-size: .875rem; }
.told { margin: .15rem 0; max-width: 68ch; }
table { border-collapse: collapse; margin: .75rem 0 1.25rem; max-width: 100%; }
caption { text-align: left; padding-bottom: .25rem; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .75rem .3rem 0; text-align: left; vertical-align: top; font-weight: 400; }
thead th { color: var(--soft); font-size: .875rem; vertical-align: bottom; }
.number { text-align: right; }
.same { background: #f3f1eb; }
figure { margin: 1rem 0; break-inside: avoid; }
.scroll { overflow-x: auto; }
svg { max-width: 100%; height: auto; font: 13px/1.3 system-ui, "Noto Sans", sans-serif; fill: var(--ink); }
footer { margin-top: 3rem; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; background: #fff; } h2 { margin-top: 1.5rem; } .scroll { overflow: visible; } @page { margin: 18mm 16mm; } }
`;

/** A page by itself: no script, nothing fetched from elsewhere, and a policy that lets nothing be. */
export function page(title: string, language: Language, body: Markup): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`.html;
}
