import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  formatCitation,
  type Impact,
  type ImpactReport,
  inputName,
  keyName,
  laterName,
  matrices,
  messageOf,
  outcomeName,
  type Pack,
  type Prepared,
  reasonsText,
  type Text,
  unreadableLines,
} from '../../engine/index.ts';
import { AdistemeElement, type PropertyValues } from '../element/index.ts';
import { matrix } from './matrix.ts';
import { MESSAGES } from './messages.ts';
import { personsOf, unreadableOf, type Way } from './persons.ts';
import { styles } from './styles.ts';

/** Rows of people shown at once. */
const STEP = 50;

/**
 * What another edition does to sheets: who goes from which grade to which, because of which change; who becomes or ceases to be
 * assessable; what cannot be read, and why. Each chart stands beside a table that says the same.
 *
 * @tag adisteme-impact
 * @csspart matrix - a table of transitions.
 * @csspart chart - the bars beside it.
 * @csspart persons - whose outcome changes.
 */
export class AdistemeImpact extends AdistemeElement {
  static override styles = styles;

  /** The first edition: a consolidated pack, or what `prepare` gave. */
  @property({ attribute: false }) a: Pack | Prepared | null = null;
  /** The second edition. */
  @property({ attribute: false }) b: Pack | Prepared | null = null;
  /** What `impact` found on the sheets, as the server or `adisteme impact --json` gives it. */
  @property({ attribute: false }) impact: Impact | null = null;

  @state() private way: Way | null = null;
  @state() private most = STEP;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('impact')) return;
    this.way = null;
    this.most = STEP;
  }

  protected override render(): TemplateResult {
    const report = this.#report();
    if (!report) return html`<p class="quiet">${this.say(MESSAGES.nothing)}</p>`;
    const { impact } = report;
    return html`<h2>${this.say(MESSAGES.title)}</h2>
      ${impact.sheets === 0 ? html`<p class="calm">${this.say(MESSAGES.empty)}</p>` : this.#figures(impact)}
      ${matrices(report).map((one) =>
        matrix(one, {
          report,
          way: this.way,
          say: (text, params) => this.say(text, params),
          choose: (way) => this.#choose(way),
        }),
      )}
      ${this.#persons(report)} ${this.#units(report)} ${this.#lists(report)}`;
  }

  #report(): ImpactReport | null {
    const [a, b] = [this.a, this.b].map((given) => (given && 'diagnostics' in given ? given.pack : given));
    const { impact, language } = this;
    return a && b && impact ? { impact, a: { pack: a, readings: {} }, b: { pack: b, readings: {} }, language } : null;
  }

  #figures({ sheets, changed, otherValues, gained, lost }: Impact): TemplateResult {
    const figure = (count: number, text: Text) => html`<div><dt>${this.say(text)}</dt><dd>${count}</dd></div>`;
    return html`<dl class="figures" aria-label=${this.say(MESSAGES.figures)}>${figure(sheets, MESSAGES.sheets)}${figure(changed, MESSAGES.changed)}${figure(gained.length, MESSAGES.gained)}${figure(lost.length, MESSAGES.lost)}${figure(otherValues, MESSAGES.otherValues)}</dl>`;
  }

  #choose(way: Way): void {
    const { way: known } = this;
    const isKnown = known && way.form === known.form && way.from === known.from && way.to === known.to;
    this.way = isKnown ? null : way;
    this.most = STEP;
  }

  #persons(report: ImpactReport): TemplateResult | typeof nothing {
    const { a, b, language } = report;
    const { way } = this;
    const all = personsOf(report, way);
    if (all.length === 0) return nothing;
    const left = Math.min(STEP, all.length - this.most);
    const what = way && `${keyName(way.from, a, language)} → ${keyName(way.to, b, language)}`;
    return html`<div class="part"><h3 id="persons">${this.say(MESSAGES.persons)} <span class="number">${all.length}</span></h3>
      <p class="only" role="status">${what === null ? nothing : html`${this.say(MESSAGES.only, { what })} <button class="bare" type="button" @click=${() => (this.way = null)}>${this.say(MESSAGES.all)}</button>`}</p>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="persons"><table part="persons" class="persons">
        <thead><tr>${[MESSAGES.sheet, MESSAGES.before, MESSAGES.after, MESSAGES.because].map((text) => html`<th scope="col">${this.say(text)}</th>`)}</tr></thead>
        <tbody>${all
          .slice(0, this.most)
          .map(
            (person) =>
              html`<tr><th scope="row">${person.sheet}</th><td>${outcomeName(person.before, a, language)}</td><td>${laterName(person, report)}</td><td>${reasonsText(person, report)}</td></tr>`,
          )}</tbody></table></div>
      ${left > 0 ? html`<button type="button" @click=${() => (this.most += STEP)}>${this.say(MESSAGES.more, { count: left })}</button>` : nothing}</div>`;
  }

  #units({ impact: { units } }: ImpactReport): TemplateResult | typeof nothing {
    if (units.length === 0) return nothing;
    return html`<div class="part"><h3 id="units">${this.say(MESSAGES.units)} <span class="number">${units.length}</span></h3>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="units"><table class="units">
        <thead><tr><th scope="col">${this.say(MESSAGES.change)}</th><th scope="col" class="number">${this.say(MESSAGES.alone)}</th><th scope="col" class="number">${this.say(MESSAGES.together)}</th></tr></thead>
        <tbody>${units.map(
          ({ unit, alone, together }, place) =>
            html`<tr><th scope="row">${place + 1}. ${this.say(unit.label)} <span class="quiet">${unit.cite.length > 0 ? formatCitation(unit.cite, this.language) : unit.at}</span></th><td class="number">${alone || nothing}</td><td class="number">${together || nothing}</td></tr>`,
        )}</tbody></table></div></div>`;
  }

  #lists(report: ImpactReport): TemplateResult[] {
    const { impact, language } = report;
    const counted = (counts: Readonly<Record<string, number>>) =>
      Object.entries(counts).map(([id, count]) => this.say(MESSAGES.counted, { name: inputName(id, report), count }));
    const lists: readonly (readonly [Text, readonly string[]])[] = [
      [MESSAGES.gained, impact.gained],
      [MESSAGES.lost, impact.lost],
      [MESSAGES.unreadable, unreadableLines(unreadableOf(report), report)],
      [MESSAGES.dropped, counted(impact.dropped)],
      [MESSAGES.lacking, counted(impact.lacking)],
      [
        MESSAGES.foreign,
        impact.foreign.map(({ sheet, messages }) => `${sheet}: ${messages.map((one) => this.say(one)).join(' ')}`),
      ],
      [MESSAGES.malformed, impact.findings.map((finding) => messageOf(finding, language))],
    ];
    return lists.flatMap(([title, entries]) =>
      entries.length === 0
        ? []
        : [
            html`<details class="list"><summary><h3>${this.say(title)} <span class="number">${entries.length}</span></h3></summary>
            <ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul></details>`,
          ],
    );
  }
}
