import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { type Evaluation, formatNumber, type Plan } from '../../engine/index.ts';
import { AdistemeElement } from '../element/index.ts';
import { chart, sample } from './chart.ts';
import { MESSAGES } from './messages.ts';
import { type RadarData, radarData } from './series.ts';
import { styles } from './styles.ts';

/**
 * Values by member of a set as a radar chart, as the competencies of a 360-degree survey; beside it the same as a table, which is
 * also what a screen reader reads.
 *
 * @tag adisteme-radar
 * @csspart chart - the drawing.
 * @csspart table - the table beside it.
 */
export class AdistemeRadar extends AdistemeElement {
  static override styles = styles;

  /** The plan with which the sheet was graded. */
  @property({ attribute: false }) plan: Plan | null = null;
  /** What `evaluate` gave. */
  @property({ attribute: false }) evaluation: Evaluation | null = null;
  /** Ids of the rules to show, set apart by blanks, each a series; without it, every number by member that the form shows. */
  @property() rules = '';
  /** Ends of the scale; without them what the type of the values allows. */
  @property({ type: Number }) min: number | null = null;
  @property({ type: Number }) max: number | null = null;

  protected override render(): TemplateResult {
    const rules = this.rules.split(/\s+/).filter(Boolean);
    const data = this.plan && this.evaluation ? radarData(this.plan, this.evaluation, rules, this.language) : null;
    if (!data) return html`<p class="quiet">${this.say(MESSAGES.nothing)}</p>`;
    const title = data.series.map(({ label }) => label).join(', ');
    return html`<figure>
      <svg part="chart" viewBox="-250 -190 500 380" role="img" aria-label=${this.say(MESSAGES.chart, { title })}>${chart(data, this.#ends(data), this.language)}</svg>
      ${this.#table(data)}
    </figure>`;
  }

  #ends({ series, min, max }: RadarData): readonly [number, number] {
    const values = series.flatMap((one) => one.values.flatMap((value) => (value === null ? [] : [value.valueOf()])));
    const low = Math.min(this.min ?? min?.valueOf() ?? 0, ...values);
    return [low, Math.max(this.max ?? max?.valueOf() ?? 0, ...values, low + 1)];
  }

  #table({ axes, series }: RadarData): TemplateResult {
    return html`<table part="table">
      <thead><tr><td></td>${series.map(
        ({ label }, at) =>
          html`<th scope="col" class="number"><svg viewBox="0 0 32 16" width="32" height="16" aria-hidden="true">${sample(at)}</svg> ${label}</th>`,
      )}</tr></thead>
      <tbody>${axes.map(
        (axis, place) =>
          html`<tr><th scope="row">${axis}</th>${series.map(({ values }) => {
            const value = values[place];
            return html`<td class="number">${value ? formatNumber(value, this.language) : nothing}</td>`;
          })}</tr>`,
      )}</tbody>
    </table>`;
  }
}
