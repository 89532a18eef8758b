import { html, nothing, type TemplateResult } from 'lit';
import {
  type Evaluation,
  type Explanation,
  explain,
  factLabel,
  formatNumber,
  isExact,
  type Language,
  type Plan,
  type Result,
} from '../../engine/index.ts';
import { type State, stateMark } from '../element/index.ts';
import type { Cell } from './cell.ts';
import { MESSAGES } from './messages.ts';

/** What the panel of the result shows, and what it lets one do. */
export interface OutcomeHost {
  readonly plan: Plan;
  readonly language: Language;
  readonly evaluation: Evaluation;
  /** Cells that are asked and blank, in the order of the screen. */
  readonly blanks: readonly Cell[];
  /** Cells whose entry is refused. */
  readonly mistakes: readonly Cell[];
  labelOf(cell: Cell): string;
  go(cell: Cell): void;
  switchForm(form: string): void;
}

const STANDINGS: Record<Result['status'], State> = {
  graded: 'proved',
  'not-assessed': 'published',
  refused: 'refuted',
  incomplete: 'draft',
  undetermined: 'warning',
};

/** What came of the sheet: the grade or the status, the values of the form, what to do next, and why. */
export function renderOutcome(host: OutcomeHost): TemplateResult {
  const { evaluation, language, plan } = host;
  const { status } = evaluation.result;
  const why = explain(plan, evaluation, language);
  return html`<aside part="result" aria-labelledby="result">
    <h3 id="result" class="quiet">${MESSAGES.result[language]}</h3>
    <div class="outcome state-box ${STANDINGS[status]}" part="outcome">
      <p class="status">${stateMark(STANDINGS[status])} <span>${MESSAGES[status][language]}</span></p>
      <p class="verdict">${verdict(host, why)}</p>
    </div>
    ${values(host)}
    ${steps(host)}
    ${status === 'incomplete' || host.mistakes.length > 0 ? nothing : reasons(host)}
    ${official(why) ? nothing : html`<p class="quiet">${MESSAGES.unofficial[language]}</p>`}
  </aside>`;
}

/** The outcome in one sentence, as a screen reader says it. */
export function outcomeText(host: Omit<OutcomeHost, 'go' | 'switchForm' | 'labelOf'>): string {
  const { evaluation, language, plan } = host;
  if (evaluation.result.status === 'incomplete') return missingText(host);
  return explain(plan, evaluation, language).sentence;
}

function verdict(host: OutcomeHost, why: Explanation): string {
  const { result } = host.evaluation;
  if (result.status === 'graded') return why.value ?? why.sentence;
  if (result.status === 'incomplete') return missingText(host);
  if (result.status === 'not-assessed') return result.ground?.message[host.language] ?? why.sentence;
  if (result.status === 'undetermined') return result.undetermined?.message[host.language] ?? why.sentence;
  if (host.mistakes.length > 0) return count(MESSAGES.mistakes[host.language], host.mistakes.length);
  const [first] = result.refusals ?? [];
  if (first?.code === 'set-size') return first.message[host.language];
  return why.children[0]?.sentence ?? why.sentence;
}

function missingText({ blanks, language }: Pick<OutcomeHost, 'blanks' | 'language'>): string {
  return count(MESSAGES.missing[language], blanks.length);
}

function count(sentence: string, many: number): string {
  return sentence.replace('{count}', String(many));
}

/** Numbers that the form shows and that are not by member. */
function values({ plan, evaluation, language }: OutcomeHost): TemplateResult | typeof nothing {
  if (evaluation.result.status !== 'graded') return nothing;
  const shown = (plan.forms.get(evaluation.result.form)?.values ?? []).flatMap((rule) => {
    const value = evaluation.trace.values.get(rule);
    return value !== undefined && isExact(value) ? [[rule, value] as const] : [];
  });
  if (shown.length === 0) return nothing;
  return html`<dl class="values">${shown.map(
    ([rule, value]) =>
      html`<div><dt>${factLabel(plan, rule, [], language)}</dt><dd class="number">${formatNumber(value, language)}</dd></div>`,
  )}</dl>`;
}

/** What one can do next: go to the first mistake or blank, or to the form that the act prescribes. */
function steps(host: OutcomeHost): TemplateResult | typeof nothing {
  const next = host.mistakes[0] ?? host.blanks[0];
  if (next) {
    const words = host.mistakes.length > 0 ? MESSAGES.nextMistake : MESSAGES.nextMissing;
    return html`<button type="button" class="next" @click=${() => host.go(next)}>${words[host.language].replace(
      '{label}',
      () => host.labelOf(next),
    )}</button>`;
  }
  const { refusals, route, form } = host.evaluation.result;
  if (!route || route.form === form || !refusals?.some(({ code }) => code === 'wrong-form')) return nothing;
  const label = host.plan.pack.forms[route.form]?.label[host.language] ?? route.form;
  return html`<button type="button" class="next" @click=${() => host.switchForm(route.form)}>${MESSAGES.switchForm[
    host.language
  ].replace('{form}', () => label)}</button>`;
}

function reasons(host: OutcomeHost): TemplateResult {
  return html`<h4>${MESSAGES.reasons[host.language]}</h4>
    <adisteme-explanation part="reasons" .plan=${host.plan} .evaluation=${host.evaluation}></adisteme-explanation>`;
}

function official({ official: own, children }: Explanation): boolean {
  return own && children.every(official);
}
