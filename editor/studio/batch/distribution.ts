import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { formatNumber } from '../../../engine/index.ts';
import { AdistemeElement, foundation } from '../../element/index.ts';
import { MESSAGES } from './messages.ts';
import { distributionStyles } from './styles.ts';
import type { Done, UnitCounts } from './worker/protocol.ts';

/** Units that are drawn; the table has as many. */
const MOST = 40;

/** Shades that tell outcomes apart; beyond them they begin again. */
const SHADES = 8;

const BAR = 18;
const WIDTH = 1000;

/**
 * How outcomes fall, by unit: bars of equal length divided by outcome, and the same as a table.
 *
 * @tag adisteme-batch-distribution
 */
export class BatchDistribution extends AdistemeElement {
  static override styles = [foundation, distributionStyles];

  @property({ attribute: false }) done: Done | null = null;

  override render(): TemplateResult | typeof nothing {
    const { done } = this;
    if (!done) return nothing;
    const units = done.units.slice(0, MOST);
    return html`<ul class="legend" aria-hidden="true">${done.outcomes.map(
      ({ name }, place) => html`<li>${swatch(place)} ${this.say(name)}</li>`,
    )}</ul>
      <div class="scroll" tabindex="0" role="region" aria-label=${this.say(MESSAGES.distribution)}><table>
        <thead><tr><th scope="col">${this.say(MESSAGES.unit)}</th><td></td>
          ${done.outcomes.map(({ name }) => html`<th scope="col" class="number">${this.say(name)}</th>`)}<th scope="col" class="number">${this.say(MESSAGES.total)}</th></tr></thead>
        <tbody>${[{ ...done.all, unit: this.say(MESSAGES.allRows) }, ...units].map((one, place) => this.#row(one, place === 0))}</tbody>
      </table></div>
      <p class="quiet">${
        units.length === 0
          ? this.say(MESSAGES.noUnits)
          : done.units.length > MOST
            ? this.say(MESSAGES.moreUnits, { count: done.units.length - MOST })
            : nothing
      }</p>`;
  }

  #row({ unit, counts, total }: UnitCounts, isAll: boolean): TemplateResult {
    const names = this.done?.outcomes ?? [];
    const said = counts
      .flatMap((count, place) => (count > 0 && names[place] ? [`${this.say(names[place].name)}: ${count}`] : []))
      .join('; ');
    return html`<tr class=${isAll ? 'all' : ''}><th scope="row">${unit}</th>
      <td class="bar"><svg viewBox="0 0 ${WIDTH} ${BAR}" preserveAspectRatio="none" role="img" aria-label=${`${unit}: ${said}`}>${parts(counts, total)}</svg></td>
      ${counts.map((count) => html`<td class=${count === 0 ? 'number none' : 'number'}>${formatNumber(count, this.language)}</td>`)}
      <td class="number total">${formatNumber(total, this.language)}</td></tr>`;
  }
}

function parts(counts: readonly number[], total: number): TemplateResult[] {
  let before = 0;
  return counts.flatMap((count, place) => {
    const from = (before / Math.max(1, total)) * WIDTH;
    before += count;
    const width = (count / Math.max(1, total)) * WIDTH;
    return count === 0
      ? []
      : [svg`<rect class=${`shade-${place % SHADES}`} x=${from} y="0" width=${width} height=${BAR} />`];
  });
}

function swatch(place: number): TemplateResult {
  return html`<svg viewBox="0 0 12 12" width="12" height="12"><rect class=${`shade-${place % SHADES}`} width="12" height="12" rx="2" /></svg>`;
}
