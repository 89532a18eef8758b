import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatDate, type Pack, type PackDifference, tally } from '../../engine/index.ts';
import { AdistemeElement, icon, type PropertyValues } from '../element/index.ts';
import { CHANGES, type ChangeKind, type Compared, compare, type GivenEdition, type Part, partsOf } from './compared.ts';
import { MESSAGES } from './messages.ts';
import { styles } from './styles.ts';
import { item, SIGNS } from './told.ts';

/**
 * What differs between two editions, by meaning: added, removed and changed elements with their citations, wordings as
 * redlines; filtered by kind and section, and printed as it is shown.
 *
 * @tag adisteme-diff
 * @csspart difference - one difference.
 * @csspart cite - where the law says so.
 * @csspart filters - the row of filters; it isn't printed.
 */
export class AdistemeDiff extends AdistemeElement {
  static override styles = styles;

  /** The first edition: a consolidated pack, or what `prepare` gave. */
  @property({ attribute: false }) a: GivenEdition | null = null;
  /** The second edition. */
  @property({ attribute: false }) b: GivenEdition | null = null;
  /** What differs, as `diff` or the server found it, with the items of the amending act; without it, it is found here. */
  @property({ attribute: false }) differences: readonly PackDifference[] | null = null;

  @state() private left: ReadonlySet<ChangeKind> = new Set();
  @state() private section = '';
  #compared: Compared | null = null;
  #parts: readonly Part[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!['a', 'b', 'differences'].some((name) => changed.has(name as keyof AdistemeDiff))) return;
    this.#compared = compare(this.a, this.b, this.differences);
    this.#parts = partsOf(this.#compared?.differences ?? []);
    if (!this.#parts.some(({ id }) => id === this.section)) this.section = '';
  }

  protected override render(): TemplateResult {
    const compared = this.#compared;
    if (!compared) return html`<p class="quiet">${this.say(MESSAGES.nothing)}</p>`;
    const shown = this.#parts
      .filter(({ id }) => this.section === '' || id === this.section)
      .map((part) => ({ ...part, differences: part.differences.filter(({ change }) => !this.left.has(change)) }))
      .filter(({ differences }) => differences.length > 0);
    const total = compared.differences.length;
    const count = shown.reduce((sum, { differences }) => sum + differences.length, 0);
    return html`<header><h2>${this.say(MESSAGES.title)}</h2>
        <p class="editions">${this.#edition(compared.a)} <span aria-hidden="true">→</span> ${this.#edition(compared.b)}</p></header>
      ${total === 0 ? html`<p class="calm">${this.say(MESSAGES.same)}</p>` : this.#filters(compared)}
      <p class="quiet count" role="status">${
        count < total
          ? this.say(MESSAGES.shown, { count, total })
          : total > 0
            ? this.say(MESSAGES.total, { count })
            : nothing
      }</p>
      ${total > 0 && count === 0 ? html`<p class="calm">${this.say(MESSAGES.none)}</p>` : nothing}
      ${shown.map((part) => this.#part(part, compared))}`;
  }

  #edition({ pack, edition, act, force }: Pack): TemplateResult {
    return html`<span class="edition"><b>${pack}@${edition}</b> № ${act.number}, ${formatDate(force.from, this.language)}</span>`;
  }

  #filters({ differences }: Compared): TemplateResult {
    const counts = tally(differences);
    return html`<div class="filters" part="filters">
      <div class="kinds" role="group" aria-label=${this.say(MESSAGES.kinds)}>${CHANGES.map(
        (change) =>
          html`<button type="button" class=${change} aria-pressed=${!this.left.has(change)} ?disabled=${counts[change] === 0} @click=${() => this.#toggle(change)}>
            <span class="sign" aria-hidden="true">${SIGNS[change]}</span> ${this.say(MESSAGES[change])} <b class="number">${counts[change]}</b></button>`,
      )}</div>
      <label>${this.say(MESSAGES.section)}
        <select @change=${(event: Event) => {
          this.section = (event.target as HTMLSelectElement).value;
        }}><option value="" ?selected=${this.section === ''}>${this.say(MESSAGES.everything)}</option>${this.#parts.map(
          ({ id, title, differences: own }) =>
            html`<option value=${id} ?selected=${this.section === id}>${this.say(title)} (${own.length})</option>`,
        )}</select></label>
      <button class="bare print" type="button" @click=${() => window.print()}>${icon('print')} ${this.say(MESSAGES.print)}</button>
    </div>`;
  }

  #toggle(change: ChangeKind): void {
    const hidden = new Set(this.left);
    if (!hidden.delete(change)) hidden.add(change);
    this.left = hidden;
  }

  #part({ id, title, differences }: Part, compared: Compared): TemplateResult {
    return html`<section aria-labelledby=${id}><h3 id=${id}>${this.say(title)} <span class="number">${differences.length}</span></h3>
      <ul>${differences.map((one) => item(one, compared, this.language))}</ul></section>`;
  }
}
