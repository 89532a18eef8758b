import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { formName, type ImpactReport, isByMember, keyName, type Matrix } from '../../engine/index.ts';
import { MESSAGES } from './messages.ts';
import type { Way } from './persons.ts';

/** How wide the longest bar is, in percent of the drawing: its figure stands after it. */
const LONGEST = 88;

export interface MatrixView {
  readonly report: ImpactReport;
  /** The cell whose sheets are shown. */
  readonly way: Way | null;
  say(text: (typeof MESSAGES)[keyof typeof MESSAGES], params?: Readonly<Record<string, string | number>>): string;
  choose(way: Way): void;
}

/** How often sheets of a form went from which outcome to which, as a table, and how many had which before and after, as bars. */
export function matrix(one: Matrix, view: MatrixView): TemplateResult {
  const { report, say } = view;
  const { a, b, language } = report;
  const id = `matrix-${one.form}`;
  return html`<div class="part"><h3 id=${id}>${say(MESSAGES.matrix, { form: formName(one.form, a, language) })}</h3>
    <div class="beside"><div class="scroll" tabindex="0" role="region" aria-labelledby=${id}><table part="matrix">
      <thead><tr><td></td>${one.columns.map((key) => html`<th scope="col" class="number">${keyName(key, b, language)}</th>`)}<th scope="col" class="number">${say(MESSAGES.total)}</th></tr></thead>
      <tbody>${one.rows.map(
        (from) =>
          html`<tr><th scope="row">${keyName(from, a, language)}</th>${one.columns.map(
            (to) => html`<td class="number ${from === to ? 'same' : ''}">${cell(one, from, to, view)}</td>`,
          )}<td class="number sum">${one.before(from)}</td></tr>`,
      )}</tbody>
      <tfoot><tr><th scope="row">${say(MESSAGES.total)}</th>${one.columns.map((key) => html`<td class="number sum">${one.after(key)}</td>`)}<td class="number sum">${one.total}</td></tr></tfoot>
    </table></div>${distribution(one, view)}</div>
    <p class="quiet">${say(MESSAGES.matrixNote)} ${isByMember(one.form, report) ? say(MESSAGES.members) : nothing}</p></div>`;
}

function cell(one: Matrix, from: string, to: string, view: MatrixView): TemplateResult | number | typeof nothing {
  const count = one.count(from, to);
  if (count === 0) return nothing;
  const { report, way, say } = view;
  const isOfMembers = isByMember(one.form, report) && [from, to].some((key) => key.startsWith('='));
  if (from === to || to === 'unreadable' || isOfMembers) return count;
  const isChosen = way?.form === one.form && way.from === from && way.to === to;
  const names = { from: keyName(from, report.a, report.language), to: keyName(to, report.b, report.language) };
  return html`<button type="button" aria-pressed=${isChosen} aria-label=${say(MESSAGES.cell, { ...names, count })}
    @click=${() => view.choose({ form: one.form, from, to })}>${count}</button>`;
}

/** The sums of the table as bars; the table says the same to those who do not see them. */
function distribution(one: Matrix, { report, say }: MatrixView): TemplateResult {
  const { a, b, language } = report;
  const keys = [...new Set([...one.rows, ...one.columns])];
  const most = Math.max(1, ...keys.flatMap((key) => [one.before(key), one.after(key)]));
  const name = (key: string) => keyName(key, one.rows.includes(key) ? a : b, language);
  const told = keys.map((key) => `${name(key)}: ${one.before(key)} → ${one.after(key)}`).join('; ');
  return html`<figure part="chart" role="img" aria-label=${say(MESSAGES.chart, { told })}>
    <p class="legend"><svg width="16" height="13" aria-hidden="true">${bar(0, 100, 'before')}</svg>${say(MESSAGES.first)} <svg width="16" height="13" aria-hidden="true">${bar(0, 100, 'after')}</svg>${say(MESSAGES.second)}</p>
    ${keys.map(
      (key) => html`<p class="bars"><span>${name(key)}</span><svg width="100%" height="30" aria-hidden="true">
        ${figure(0, one.before(key), most, 'before')}${figure(15, one.after(key), most, 'after')}</svg></p>`,
    )}</figure>`;
}

function figure(at: number, count: number, most: number, kind: 'before' | 'after'): SVGTemplateResult {
  const width = (LONGEST * count) / most;
  return svg`${count > 0 ? bar(at, width, kind) : nothing}<text x=${`${width}%`} dx="6" y=${at + 11}>${count}</text>`;
}

function bar(at: number, width: number, kind: 'before' | 'after'): SVGTemplateResult {
  return svg`<rect class=${kind} x="0.5" y=${at + 1.5} width=${`${width}%`} height="10" />`;
}
