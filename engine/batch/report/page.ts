import Fraction from 'fraction.js';
import { html, type Markup } from '../../diff/html/markup.ts';
import { page } from '../../diff/html/page.ts';
import { labelAt } from '../../explain/label.ts';
import type { Run } from '../../model/generated/run.ts';
import { say } from '../../model/messages/command.ts';
import type { Plan } from '../../model/plan.ts';
import type { Language } from '../../model/text.ts';
import { formatNumber } from '../../number/format.ts';
import { round } from '../../number/round.ts';
import type { Choice } from '../choice.ts';
import { assessors } from './assessors.ts';
import { bars, stacked } from './chart.ts';
import { groupName, outcomeName, outcomesOf, statusName } from './names.ts';
import type { Roles } from './roles.ts';
import type { ReportTally } from './tally.ts';

/** What a page is made from besides the counts. */
export interface PageOptions {
  readonly choice: Choice;
  readonly language: Language;
  readonly reported: Roles;
}

/** Most groups that a chart shows, and rows of a table. */
const LONGEST = 60;

/** A run as a page by itself: how many came to what, by unit and category, whose means stand out, and what was refused and why. */
export function reportPage(tally: ReportTally, run: Run, options: PageOptions): string {
  const { language, choice } = options;
  const plan = choice.plans[0] as Plan;
  const title = say('report-title', language);
  const forms = tally.forms().filter((form) => plan.forms.has(form));
  const body = html`<h1>${title}</h1>
<dl class="sides"><dt>${say('word-pack', language)}</dt><dd>${plan.pack.title[language]} <span class="soft">${receipts(run)}</span></dd>
<dt>${say('report-files', language)}</dt><dd>${run.inputs.map(({ file }) => file).join(', ')}</dd>
<dt>${say('report-counts', language)}</dt><dd>${say('batch-end', language, { ...run.counts })}</dd></dl>
${forms.map((form) => formMarkup(form, tally, plan, options))}
${rejects(tally, options)}
<footer><p class="soft">${say('report-source', language, { version: run.engine.version, digest: run.results.sha256 })}</p></footer>`;
  return page(`${title}: ${plan.pack.pack}`, language, body);
}

function receipts({ receipts: all }: Run): string {
  return all.map(({ pack, edition, version }) => `${pack}@${edition}, ${version}`).join('; ');
}

function formMarkup(form: string, tally: ReportTally, plan: Plan, options: PageOptions): Markup {
  const { language, reported } = options;
  const counts = tally.groups('all', form).get('') ?? new Map<string, number>();
  const shown = outcomesOf(plan, form).filter((key) => counts.has(key) || key.startsWith('grade/'));
  const all = shown.map((key) => ({ name: outcomeName(key, plan, form, language), count: counts.get(key) ?? 0 }));
  const label = labelAt(plan, `forms/${form}`, language);
  const title = say('report-grades', language, { form: label });
  return html`<h2>${label}</h2>
${bars(`grades-${form}`, title, all)}
${distribution('unit', form, tally, plan, options)}
${distribution('category', form, tally, plan, options)}
${reported.names.assessor === null ? null : assessors(form, tally, plan, language)}`;
}

/** Outcomes by unit or category, those with most sheets first: as shares in a chart, as figures in a table. */
function distribution(
  role: 'unit' | 'category',
  form: string,
  tally: ReportTally,
  plan: Plan,
  { language, reported }: PageOptions,
): Markup | null {
  const column = reported.names[role];
  const groups = [...tally.groups(role, form)].map(([group, counts]) => ({
    name: groupName(column ?? '', group, plan, language),
    counts,
    total: [...counts.values()].reduce((sum, count) => sum + count, 0),
  }));
  if (groups.length === 0) return null;
  groups.sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
  const keys = outcomesOf(plan, form).filter((key) => groups.some(({ counts }) => counts.has(key)));
  const legend = keys.map((key) => outcomeName(key, plan, form, language));
  const told = groups.slice(0, LONGEST).map(({ name, counts, total }) => ({
    name,
    counts: keys.map((key) => counts.get(key) ?? 0),
    total,
  }));
  const title = say(role === 'unit' ? 'report-units' : 'report-categories', language);
  const heads = [...legend, say('report-total', language)].map(
    (name) => html`<th scope="col" class="number">${name}</th>`,
  );
  const rows = told.map(({ name, counts, total }) => {
    const cells = [...counts, total].map((count) => html`<td class="number">${count}</td>`);
    return html`<tr><th scope="row">${name}</th>${cells}</tr>`;
  });
  return html`<h3>${title}</h3>${stacked(`${role}-${form}`, title, legend, told)}
<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></div>${more(groups.length, language)}`;
}

function rejects(tally: ReportTally, { language }: PageOptions): Markup | null {
  const kinds = tally.rejects();
  if (kinds.length === 0) return null;
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const title = say('report-rejects', language);
  const rows = kinds.slice(0, LONGEST).map(({ status, column, count, example }) => {
    const share = formatNumber(round(new Fraction(count * 100, total), 1, 'half-up'), language);
    return html`<tr><th scope="row">${statusName(status, language)}</th><td>${column}</td><td class="number">${count}</td><td class="number">${share} %</td><td>${example.reason} <span class="soft">${example.file}:${example.row}</span></td></tr>`;
  });
  const heads = [
    html`<th scope="col">${say('word-status', language)}</th>`,
    html`<th scope="col">${say('report-column', language)}</th>`,
    html`<th scope="col" class="number">${say('report-rows', language)}</th>`,
    html`<th scope="col" class="number">${say('report-share', language)}</th>`,
    html`<th scope="col">${say('report-example', language)}</th>`,
  ];
  return html`<h2>${title}</h2><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>${more(kinds.length, language)}`;
}

function more(length: number, language: Language): Markup | null {
  return length > LONGEST
    ? html`<p class="soft">${say('impact-more', language, { count: length - LONGEST })}</p>`
    : null;
}
