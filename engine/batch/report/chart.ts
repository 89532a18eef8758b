import { html, type Markup } from '../../diff/html/markup.ts';

/** A bar with its figure. */
export interface Bar {
  readonly name: string;
  readonly count: number;
}

/** A bar made of parts, in the order of the legend. */
export interface StackedBar {
  readonly name: string;
  readonly counts: readonly number[];
}

const WIDTH = 720;
const LABELS = 250;
const FIGURES = 70;
const GAP = 10;
const BAR = 16;
const LINE = 16;
/** Characters of a line of a label, and lines of it. */
const LABEL = { characters: 32, lines: 4 };
const LEGEND = 20;

/** From the best to the worst; each differs from its neighbours in lightness, so that it needs no colour to be told. */
const SHADES = [
  '#16365f',
  '#6d93c7',
  '#2f5f9e',
  '#b3c9e6',
  '#4a7ab8',
  '#dbe6f4',
  '#8a93a6',
  '#cfcac0',
  '#5f5b54',
  '#e9e5db',
];

/** Bars of how many had which outcome; told in words to those who do not see it. */
export function bars(id: string, title: string, all: readonly Bar[]): Markup {
  const most = Math.max(1, ...all.map(({ count }) => count));
  let height = 0;
  const rows = all.map(({ name, count }) => {
    const lines = linesOf(name);
    const y = height;
    height += heightOf(lines);
    const width = Math.max(Math.round(((WIDTH - LABELS - FIGURES) * count) / most), count > 0 ? 1 : 0);
    return html`${label(lines, y)}<rect x="${LABELS}" y="${y}" width="${width}" height="${BAR}" fill="#22508a"/><text x="${LABELS + width + 6}" y="${y + 13}">${count}</text>
`;
  });
  const words = all.map(({ name, count }) => `${name}: ${count}`).join('; ');
  return figure(id, title, words, height, html`${rows}`);
}

/** Bars of equal length, each divided by outcome. */
export function stacked(id: string, title: string, legend: readonly string[], all: readonly StackedBar[]): Markup {
  const top = legend.length * LEGEND + 12;
  const keys = legend.map((name, place) => {
    const y = place * LEGEND;
    return html`<rect x="${LABELS}" y="${y}" width="14" height="12" fill="${shade(place)}" stroke="#5f5b54" stroke-width=".5"/><text x="${LABELS + 20}" y="${y + 11}">${name}</text>`;
  });
  let height = top;
  const rows = all.map(({ name, counts }) => {
    const lines = linesOf(name);
    const y = height;
    height += heightOf(lines);
    const total = counts.reduce((sum, count) => sum + count, 0);
    return html`${label(lines, y)}${parts(counts, total, y)}<text x="${WIDTH - FIGURES + 8}" y="${y + 13}">${total}</text>
`;
  });
  const words = all.map(
    ({ name, counts }) => `${name}: ${counts.map((count, at) => `${legend[at]} ${count}`).join(', ')}`,
  );
  return figure(id, title, words.join('; '), height, html`${keys}${rows}`);
}

function parts(counts: readonly number[], total: number, y: number): Markup {
  const length = WIDTH - LABELS - FIGURES;
  let before = 0;
  const drawn = counts.map((count, place) => {
    const [from, to] = [before, before + count].map((sum) => LABELS + Math.round((length * sum) / Math.max(1, total)));
    before += count;
    return count === 0
      ? null
      : html`<rect x="${from ?? 0}" y="${y}" width="${(to ?? 0) - (from ?? 0)}" height="${BAR}" fill="${shade(place)}" stroke="#fffefb" stroke-width=".5"/>`;
  });
  return html`${drawn}`;
}

function shade(place: number): string {
  return SHADES[place % SHADES.length] ?? '#22508a';
}

function figure(id: string, title: string, words: string, height: number, content: Markup): Markup {
  return html`<figure><svg role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">
<title id="${id}-title">${title}</title><desc id="${id}-desc">${words}</desc>
${content}</svg>
<figcaption>${title}</figcaption></figure>`;
}

function label(lines: readonly string[], y: number): Markup {
  const spans = lines.map(
    (line, place) => html`<tspan x="${LABELS - 12}" y="${y + 13 + place * LINE}">${line}</tspan>`,
  );
  return html`<text text-anchor="end">${spans}</text>`;
}

function heightOf(lines: readonly string[]): number {
  return Math.max(BAR, lines.length * LINE) + GAP;
}

/** A label in lines, broken between words; what does not fit is cut. */
function linesOf(text: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if ([...longer].length <= LABEL.characters || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.slice(0, LABEL.lines).map((line) => {
    const signs = [...line];
    return signs.length > LABEL.characters + 4 ? `${signs.slice(0, LABEL.characters + 3).join('')}…` : line;
  });
}
