import { html, type Markup } from '../../diff/html/markup.ts';
import { say } from '../../model/messages/command.ts';
import type { Matrix } from './matrix.ts';
import { formName, inOrder, keyName, type Report } from './names.ts';

const WIDTH = 720;
const LABELS = 250;
const BAR = 14;
const ROW = 46;
const TOP = 34;

/** Bars of how many had which outcome before and after, each with its figure; told in words to those who do not see it. */
export function distribution(matrix: Matrix, report: Report): Markup {
  const { a, b, language } = report;
  const keys = inOrder([...matrix.rows, ...matrix.columns], [a.pack, b.pack]);
  const most = Math.max(1, ...keys.flatMap((key) => [matrix.before(key), matrix.after(key)]));
  const title = say('impact-distribution', language, { form: formName(matrix.form, a, language) });
  const name = (key: string): string => {
    const [first, second] = [keyName(key, a, language), keyName(key, b, language)];
    return matrix.rows.includes(key) ? first : second;
  };
  const told = keys.map((key) => `${name(key)}: ${matrix.before(key)} → ${matrix.after(key)}`).join('; ');
  const bar = (count: number, at: number, kind: 'before' | 'after'): Markup => {
    const width = Math.round(((WIDTH - LABELS - 60) * count) / most);
    const look = kind === 'before' ? html`fill="#fff" stroke="#8a93a6" stroke-width="1.5"` : html`fill="#22508a"`;
    return html`<rect x="${LABELS}" y="${at}" width="${Math.max(width, count > 0 ? 1 : 0)}" height="${BAR}" ${look}/><text x="${LABELS + width + 6}" y="${at + 11}">${count}</text>`;
  };
  const rows = keys.map((key, place) => {
    const at = TOP + place * ROW;
    return html`<text x="${LABELS - 12}" y="${at + 19}" text-anchor="end">${shortened(name(key))}</text>${bar(matrix.before(key), at, 'before')}${bar(matrix.after(key), at + BAR + 2, 'after')}
`;
  });
  const legend = html`<rect x="${LABELS}" y="6" width="14" height="10" fill="#fff" stroke="#8a93a6" stroke-width="1.5"/><text x="${LABELS + 20}" y="15">${say('impact-before', language)}</text><rect x="${LABELS + 190}" y="6" width="14" height="10" fill="#22508a"/><text x="${LABELS + 210}" y="15">${say('impact-after', language)}</text>`;
  const height = TOP + keys.length * ROW;
  const id = `chart-${matrix.form}`;
  return html`<figure><svg role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">
<title id="${id}-title">${title}</title><desc id="${id}-desc">${told}</desc>
${legend}
${rows}<line x1="${LABELS}" x2="${LABELS}" y1="${TOP - 6}" y2="${height - 6}" stroke="#5f5b54"/></svg>
<figcaption>${title}</figcaption></figure>`;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 36 ? `${characters.slice(0, 35).join('')}…` : text;
}
