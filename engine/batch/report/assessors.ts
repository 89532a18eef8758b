import { html, type Markup } from '../../diff/html/markup.ts';
import { labelAt } from '../../explain/label.ts';
import { say } from '../../model/messages/command.ts';
import type { Plan } from '../../model/plan.ts';
import type { Language } from '../../model/text.ts';
import type { Exact } from '../../model/value.ts';
import { formatNumber } from '../../number/format.ts';
import { round } from '../../number/round.ts';
import { deviations, LEAST_SHEETS, LIMIT, rootText } from './statistic.ts';
import { numberRule, type ReportTally } from './tally.ts';

/** Places to which means are shown; they are compared exactly. */
const PLACES = 2;

/** Most assessors listed. */
const LONGEST = 60;

/** Assessors whose means stand out, then the others by distance, with the statistic and where it comes from. */
export function assessors(form: string, tally: ReportTally, plan: Plan, language: Language): Markup | null {
  const rule = numberRule(plan, form);
  const found = rule === null ? [] : deviations(tally.assessors(form));
  if (rule === null || found.length === 0) return null;
  const out = found.filter(({ standsOut }) => standsOut).length;
  const params = {
    value: labelAt(plan, `rules/${rule}`, language),
    least: LEAST_SHEETS,
    limit: LIMIT,
    out,
    all: found.length,
  };
  const shown = (value: Exact): string => formatNumber(round(value, PLACES, 'half-up'), language);
  const rows = found.slice(0, LONGEST).map(({ assessor, count, mean, difference, squared, standsOut }) => {
    const sign = round(difference, PLACES, 'half-up').compare(0) > 0 ? '+' : '';
    const mark = standsOut ? html`<strong>${say('report-stands-out', language)}</strong>` : null;
    const root = rootText(squared).replace('.', language === 'en' ? '.' : ',');
    return html`<tr><th scope="row">${assessor}</th><td class="number">${count}</td><td class="number">${shown(mean)}</td><td class="number">${sign}${shown(difference)}</td><td class="number">${root}</td><td>${mark}</td></tr>`;
  });
  const heads = (['report-sheets', 'report-mean', 'report-difference', 'report-errors'] as const).map(
    (code) => html`<th scope="col" class="number">${say(code, language)}</th>`,
  );
  const title = say('report-assessors', language);
  return html`<h3>${title}</h3><p>${say('report-assessors-out', language, params)}</p>
<p class="soft">${say('report-assessors-note', language, params)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr><th scope="col">${say('word-assessor', language)}</th>${heads}<td></td></tr></thead><tbody>${rows}</tbody></table></div>`;
}
