import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatNumber, type Reject, readWritten, type Text } from '../../../engine/index.ts';
import { AdistemeElement, buttons, fields, foundation, icon, type PropertyValues } from '../../element/index.ts';
import { MESSAGES } from './messages.ts';
import { resultStyles } from './styles.ts';
import type { BatchWorker } from './worker/client.ts';
import type { Done, Filter, Page, ResultRow } from './worker/protocol.ts';

type Tab = 'distribution' | 'results' | 'rejects';
type Of = 'results' | 'rejects';

/** Rows on a page. */
const COUNT = 50;

const NO_FILTER: Filter = { outcome: '', unit: '', word: '' };
const TABS: Readonly<Record<Tab, Text>> = {
  distribution: MESSAGES.distribution,
  results: MESSAGES.results,
  rejects: MESSAGES.rejects,
};

/**
 * What came of a batch: its distribution, its rows with filters, its rejects with their reasons, and files to keep.
 *
 * @tag adisteme-batch-results
 */
export class BatchResults extends AdistemeElement {
  static override styles = [foundation, buttons, fields, resultStyles];

  @property({ attribute: false }) done: Done | null = null;
  @property({ attribute: false }) worker: BatchWorker | null = null;
  /** What files to keep are called after. */
  @property() file = '';
  @state() private tab: Tab = 'distribution';
  @state() private filter = NO_FILTER;
  @state() private from: Readonly<Record<Of, number>> = { results: 0, rejects: 0 };
  @state() private results: Page<ResultRow> = { total: 0, rows: [] };
  @state() private rejects: Page<Reject> = { total: 0, rows: [] };
  #asked = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('done') || !this.done) return;
    this.filter = NO_FILTER;
    this.tab = 'distribution';
    void this.#page('results', 0);
    void this.#page('rejects', 0);
  }

  override render(): TemplateResult | typeof nothing {
    const { done, tab } = this;
    if (!done) return nothing;
    return html`${this.#figures(done)}
      <div class="bar"><div class="tabs" role="tablist" aria-label=${this.say(MESSAGES.results)} @keydown=${this.#moved}>${(
        Object.keys(TABS) as Tab[]
      ).map(
        (name) =>
          html`<button type="button" role="tab" id=${`tab-${name}`} aria-controls="shown" aria-selected=${tab === name} tabindex=${tab === name ? 0 : -1} @click=${() => {
            this.tab = name;
          }}>${this.say(TABS[name])}${name === 'rejects' && done.summary.rejected > 0 ? html` <span class="count">${this.#count(done.summary.rejected)}</span>` : nothing}</button>`,
      )}</div>${this.#downloads(done)}</div>
      <div id="shown" role="tabpanel" aria-labelledby=${`tab-${tab}`} tabindex="0">${
        tab === 'distribution'
          ? html`<adisteme-batch-distribution .done=${done}></adisteme-batch-distribution>`
          : tab === 'results'
            ? this.#resultRows(done)
            : this.#rejectRows()
      }</div>`;
  }

  #figures({ summary }: Done): TemplateResult {
    const figures = [
      [MESSAGES.read, summary.read],
      [MESSAGES.graded, summary.graded],
      [MESSAGES.notAssessed, summary.notAssessed],
      [MESSAGES.undetermined, summary.undetermined],
      [MESSAGES.rejected, summary.rejected],
    ] as const;
    return html`<dl class="figures">${figures.map(
      ([text, count]) => html`<div><dt>${this.say(text)}</dt><dd>${this.#count(count)}</dd></div>`,
    )}</dl>`;
  }

  #downloads({ summary }: Done): TemplateResult {
    const kept = (of: Of, name: Text): TemplateResult =>
      html`<span>${this.say(name)}:${(['csv', 'ndjson'] as const).map((format) => {
        const written = format.toUpperCase();
        return html`<button class="bare" type="button" aria-label=${this.say(MESSAGES.downloadOf, { of: this.say(name), format: written })} @click=${() => void this.#save(of, format)}>${written}</button>`;
      })}</span>`;
    return html`<div class="downloads" role="group" aria-label=${this.say(MESSAGES.download)}>${icon('down')}
      ${kept('results', MESSAGES.results)}${summary.rejected > 0 ? kept('rejects', MESSAGES.rejects) : nothing}</div>`;
  }

  #resultRows(done: Done): TemplateResult {
    const { filter, results } = this;
    const chosen = (key: keyof Filter) => (event: Event) =>
      this.#filter({ ...filter, [key]: (event.target as HTMLInputElement | HTMLSelectElement).value });
    const outcomes = done.outcomes.filter(({ key }) => !['refused', 'incomplete', 'malformed'].includes(key));
    const names = new Map(done.outcomes.map(({ key, name }) => [key, name]));
    return html`<div class="filters">
        <label>${this.say(MESSAGES.outcome)}<select @change=${chosen('outcome')}><option value="">${this.say(MESSAGES.any)}</option>
          ${outcomes.map(({ key, name }) => html`<option value=${key} ?selected=${key === filter.outcome}>${this.say(name)}</option>`)}</select></label>
        ${
          done.units.length > 0
            ? html`<label>${this.say(MESSAGES.unit)}<select @change=${chosen('unit')}><option value="">${this.say(MESSAGES.any)}</option>
          ${done.units.map(({ unit }) => html`<option ?selected=${unit === filter.unit}>${unit}</option>`)}</select></label>`
            : nothing
        }
        <label>${this.say(MESSAGES.word)}<input type="search" .value=${filter.word} @input=${chosen('word')} /></label>
        ${this.#pager('results', results)}
      </div>
      ${
        results.total === 0
          ? html`<p class="calm">${this.say(MESSAGES.nothing)}</p>`
          : html`<div class="scroll"><table><thead><tr>
        <th scope="col" class="number">${this.say(MESSAGES.row)}</th><th scope="col">${this.say(MESSAGES.word)}</th><th scope="col">${this.say(MESSAGES.unit)}</th>
        <th scope="col">${this.say(MESSAGES.outcome)}</th><th scope="col" class="number">${this.say(done.number ?? MESSAGES.number)}</th></tr></thead>
        <tbody>${results.rows.map(({ row, sheet, unit, outcome, number }) => {
          const name = names.get(outcome);
          return html`<tr><td class="number">${row}</td><td>${sheet}</td><td>${unit}</td><td>${name ? this.say(name) : outcome}</td><td class="number">${this.#number(number)}</td></tr>`;
        })}</tbody></table></div>`
      }`;
  }

  #rejectRows(): TemplateResult {
    const { rejects } = this;
    if (rejects.total === 0) return html`<p class="calm">${this.say(MESSAGES.noRejects)}</p>`;
    const heads = [MESSAGES.word, MESSAGES.column, MESSAGES.value, MESSAGES.reason];
    return html`<div class="filters">${this.#pager('rejects', rejects)}</div>
      <div class="scroll"><table class="rejects"><thead><tr><th scope="col" class="number">${this.say(MESSAGES.row)}</th>${heads.map((text) => html`<th scope="col">${this.say(text)}</th>`)}</tr></thead>
        <tbody>${rejects.rows.map(
          ({ row, sheet, column, value, reason }) =>
            html`<tr><td class="number">${row}</td><td>${sheet}</td><td>${column}</td><td class="value">${value}</td><td>${reason}</td></tr>`,
        )}</tbody></table></div>`;
  }

  #pager(of: Of, { total, rows }: Page<unknown>): TemplateResult {
    const from = this.from[of];
    const last = from + rows.length;
    return html`<div class="pager"><span class="number" role="status">${total === 0 ? '' : this.say(MESSAGES.shown, { from: this.#count(from + 1), to: this.#count(last), total: this.#count(total) })}</span>
      ${
        total <= COUNT
          ? nothing
          : html`<button type="button" ?disabled=${from === 0} @click=${() => void this.#page(of, Math.max(0, from - COUNT))}>${this.say(MESSAGES.back)}</button>
      <button type="button" ?disabled=${last >= total} @click=${() => void this.#page(of, last)}>${this.say(MESSAGES.next)}</button>`
      }</div>`;
  }

  #count(count: number): string {
    return formatNumber(count, this.language);
  }

  #number(written: string): string {
    const exact = readWritten(written);
    return exact ? formatNumber(exact, this.language) : written;
  }

  #filter(filter: Filter): void {
    this.filter = filter;
    void this.#page('results', 0);
  }

  /** Rows from a place on; of several questions the last counts. */
  async #page(of: Of, from: number): Promise<void> {
    const { worker, filter } = this;
    if (!worker) return;
    if (of === 'rejects') {
      this.rejects = await worker.ask('rejects', { from, count: COUNT });
    } else {
      this.#asked += 1;
      const asked = this.#asked;
      const results = await worker.ask('results', { filter, from, count: COUNT });
      if (asked !== this.#asked) return;
      this.results = results;
    }
    this.from = { ...this.from, [of]: from };
  }

  async #save(of: Of, format: 'csv' | 'ndjson'): Promise<void> {
    const text = await this.worker?.ask('text', { of, format });
    if (!text) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(text);
    link.download = `${this.file.replace(/\.[^.]+$/, '')}.${of}.${format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 0);
  }

  #moved = (event: KeyboardEvent): void => {
    const names = Object.keys(TABS) as Tab[];
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    this.tab = names[(names.indexOf(this.tab) + step + names.length) % names.length] ?? this.tab;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${this.tab}`)?.focus());
  };
}
