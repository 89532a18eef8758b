import { heading } from '../../diff/html/heading.ts';
import { html, type Markup } from '../../diff/html/markup.ts';
import { page } from '../../diff/html/page.ts';
import { formatCitation } from '../../explain/index.ts';
import { say } from '../../model/messages/command.ts';
import { distribution } from './chart.ts';
import { isByMember, type Matrix, matrices } from './matrix.ts';
import { formName, inputName, keyName, laterName, outcomeName, type Report } from './names.ts';
import { reasonsText, unreadableLines } from './reasons.ts';

/** Most entries of a list on the page; the data have all. */
const LONGEST = 1000;

/** An impact as a page by itself: matrices, charts, the changes responsible, and who is concerned. */
export function impactPage(report: Report): string {
  const { impact, a, b, language } = report;
  const { sheets, changed, otherValues, persons } = impact;
  const title = say('impact-title', language);
  const unreadable = persons.filter(({ after }) => after.status === 'unreadable');
  const body = html`${heading(title, a, b, language)}
<p>${say('impact-count', language, { sheets, changed, otherValues })}</p>
${matrices(report).map((matrix) => html`${matrixMarkup(matrix, report)}${distribution(matrix, report)}`)}
${units(report)}
${people(report)}
${list('impact-gained', impact.gained, report)}
${list('impact-lost', impact.lost, report)}
${list('impact-unreadable', unreadableLines(unreadable, report), report)}
${list('impact-dropped', counted(impact.dropped, report), report)}
${list('impact-lacking', counted(impact.lacking, report), report)}
${list(
  'impact-foreign',
  impact.foreign.map(({ sheet, messages }) => `${sheet}: ${messages.map((one) => one[language]).join(' ')}`),
  report,
)}
${impact.findings.length > 0 ? html`<p>${say('impact-malformed', language, { count: impact.findings.length })}</p>` : null}`;
  return page(`${title}: ${a.pack.pack}@${a.pack.edition} → ${b.pack.pack}@${b.pack.edition}`, language, body);
}

function matrixMarkup(matrix: Matrix, report: Report): Markup {
  const { a, b, language } = report;
  const total = say('impact-total', language);
  const head = matrix.columns.map((key) => html`<th scope="col" class="number">${keyName(key, b, language)}</th>`);
  const rows = matrix.rows.map((from) => {
    const cells = matrix.columns.map(
      (to) => html`<td class="number${from === to ? ' same' : ''}">${matrix.count(from, to) || ''}</td>`,
    );
    return html`<tr><th scope="row">${keyName(from, a, language)}</th>${cells}<td class="number">${matrix.before(from)}</td></tr>`;
  });
  const sums = matrix.columns.map((key) => html`<td class="number">${matrix.after(key)}</td>`);
  const members = isByMember(matrix.form, report) ? ` ${say('impact-members', language)}` : '';
  return html`<h2>${say('impact-matrix', language, { form: formName(matrix.form, a, language) })}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${say('impact-matrix-note', language)}"><table><caption>${say('impact-matrix-note', language)}${members}</caption>
<thead><tr><td></td>${head}<th scope="col" class="number">${total}</th></tr></thead>
<tbody>${rows}</tbody><tfoot><tr><th scope="row">${total}</th>${sums}<td class="number">${matrix.total}</td></tr></tfoot></table></div>`;
}

function units({ impact, language }: Report): Markup | null {
  if (impact.units.length === 0) return null;
  const rows = impact.units.map(({ unit, alone, together }, place) => {
    const cite =
      unit.cite.length === 0 ? null : html` <span class="cite">${formatCitation(unit.cite, language)}</span>`;
    return html`<tr><th scope="row">${place + 1}. ${unit.label[language]} <small>${unit.at}</small>${cite}</th><td class="number">${alone}</td><td class="number">${together}</td></tr>`;
  });
  return html`<h2>${say('impact-units', language)}</h2><p class="soft">${say('impact-units-note', language)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${say('impact-units', language)}"><table><thead><tr><th scope="col">${say('impact-change', language)}</th><th scope="col" class="number">${say('impact-alone', language)}</th><th scope="col" class="number">${say('impact-together', language)}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function people(report: Report): Markup | null {
  const { impact, a, language } = report;
  const told = impact.persons.filter(({ after }) => after.status !== 'unreadable');
  if (told.length === 0) return null;
  const head = (['impact-sheet', 'impact-before', 'impact-after', 'impact-reasons'] as const).map(
    (code) => html`<th scope="col">${say(code, language)}</th>`,
  );
  const rows = told
    .slice(0, LONGEST)
    .map(
      (person) =>
        html`<tr><th scope="row">${person.sheet}</th><td>${outcomeName(person.before, a, language)}</td><td>${laterName(person, report)}</td><td>${reasonsText(person, report)}</td></tr>`,
    );
  return html`<h2>${say('impact-persons', language)} (${told.length})</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${say('impact-persons', language)}"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>${more(told.length, report)}`;
}

function list(code: Parameters<typeof say>[0], entries: readonly string[], report: Report): Markup | null {
  if (entries.length === 0) return null;
  const items = entries.slice(0, LONGEST).map((entry) => html`<li>${entry}</li>`);
  return html`<h2>${say(code, report.language)} (${entries.length})</h2><ul>${items}</ul>${more(entries.length, report)}`;
}

function more(length: number, { language }: Report): Markup | null {
  return length > LONGEST
    ? html`<p class="soft">${say('impact-more', language, { count: length - LONGEST })}</p>`
    : null;
}

function counted(counts: Readonly<Record<string, number>>, report: Report): string[] {
  return Object.entries(counts).map(([id, count]) =>
    say('impact-sheets-of', report.language, { name: inputName(id, report), count }),
  );
}
