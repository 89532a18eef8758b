import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { formatDate, isDate } from '../../../engine/index.ts';
import { type AdistemeDate, today } from '../../date/index.ts';
import { AdistemeElement, icon, stateMark } from '../../element/index.ts';
import { hashOf } from '../route.ts';
import { type EditionHead, type PackHead, type Refusal, refusalOf, Server } from '../server.ts';
import { MESSAGES } from './messages.ts';
import { matching, type Organisation, organisationsOf } from './organisations.ts';
import { dateAt, dayOf, daysIn, type Scale, scaleOf } from './scale.ts';
import { standingOf } from './standing.ts';
import { styles } from './styles.ts';
import { bars, years } from './timeline.ts';

/** After how long the library is read again: while somebody moves the date; while checks are running. */
const MOVED_MS = 120;
const CHECKING_MS = 1500;

/**
 * The way in: organisations, their methodologies, the editions drawn to scale, what is in force on a chosen day, and what the
 * checks say of each.
 *
 * @tag adisteme-studio-library
 */
export class StudioLibrary extends AdistemeElement {
  static override styles = styles;

  @state() private packs: readonly PackHead[] | null = null;
  @state() private failure: Refusal | null = null;
  @state() private day = today();
  @state() private words = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const { packs, failure } = this;
    if (failure)
      return html`<div class="calm" role="alert"><p>${failure.message}</p>
        <button class="primary" type="button" @click=${() => void this.#load()}>${this.say(MESSAGES.again)}</button></div>`;
    if (!packs) return html`<p class="calm" role="status">${this.say(MESSAGES.loading)}</p>`;
    if (packs.length === 0) return this.#empty();
    const scale = scaleOf(packs, this.day);
    const found = matching(packs, this.words);
    const force = found.filter(({ editions }) => editions.some(({ inForce }) => inForce)).length;
    return html`<div class="head"><h1>${this.say(MESSAGES.title)}</h1>${this.#make()}</div>
      ${this.#tools(scale)}
      <p class="quiet" role="status">${this.say(MESSAGES.found, { count: found.length, force })}</p>
      ${found.length === 0 ? this.#nowhere() : organisationsOf(found, this.language).map((one) => this.#organisation(one, scale))}`;
  }

  #empty(): TemplateResult {
    return html`<div class="calm"><h1>${this.say(MESSAGES.emptyTitle)}</h1><p>${this.say(MESSAGES.empty)}</p><pre>adisteme serve rules</pre>
      ${this.#make()}<button type="button" @click=${() => void this.#load()}>${this.say(MESSAGES.again)}</button></div>`;
  }

  #make(): TemplateResult {
    return html`<a class="primary" href=${hashOf({ screen: 'new', names: [] })}>${icon('add')} ${this.say(MESSAGES.make)}</a>`;
  }

  #nowhere(): TemplateResult {
    return html`<div class="calm"><p>${this.say(MESSAGES.nowhere)}</p><button type="button" @click=${() => {
      this.words = '';
    }}>${this.say(MESSAGES.clear)}</button></div>`;
  }

  #tools(scale: Scale): TemplateResult {
    const { day } = this;
    const moved = (event: Event) => this.#move((event.target as AdistemeDate).value);
    return html`<div class="tools"><div class="fields">
        <label>${this.say(MESSAGES.search)}<input type="search" .value=${this.words} placeholder=${this.say(MESSAGES.searchHint)} @input=${(
          event: Event,
        ) => {
          this.words = (event.target as HTMLInputElement).value;
        }} /></label>
        <adisteme-date label=${this.say(MESSAGES.date)} .value=${day} @input=${moved}></adisteme-date>
        <button type="button" ?disabled=${day === today()} @click=${() => this.#move(today())}>${this.say(MESSAGES.today)}</button>
      </div>
      <div class="axis"><input type="range" min="0" max=${daysIn(scale)} step="1" .value=${String(dayOf(day, scale))}
          aria-label=${this.say(MESSAGES.slider)} aria-valuetext=${formatDate(day, this.language)} @input=${(event: Event) => this.#move(dateAt(Number((event.target as HTMLInputElement).value), scale))} />
        <svg width="100%" height="20" aria-hidden="true">${years(scale)}</svg></div></div>`;
  }

  #organisation({ name, packs }: Organisation, scale: Scale): TemplateResult {
    return html`<section><h2>${name ? this.say(name) : this.say(MESSAGES.nobody)}</h2>${packs.map((pack) => this.#pack(pack, scale))}</section>`;
  }

  #pack({ pack, editions }: PackHead, scale: Scale): TemplateResult {
    const latest = editions[0];
    const title = latest?.title ? this.say(latest.title) : pack;
    const told = editions.map((one) => `${one.edition}: ${this.#span(one)}`).join('; ');
    return html`<article><div class="name"><h3>${title}</h3><p class="id">${pack}</p></div>
      <div class="time"><svg class="track" width="100%" height="28" role="img" aria-label=${this.say(MESSAGES.timeline, { told })}>${bars(
        editions,
        scale,
        this.day,
        (edition) => {
          location.hash = hashOf({ screen: 'edition', names: [pack, edition] });
        },
      )}</svg>
        <ul aria-label=${this.say(MESSAGES.editions, { title })}>${editions.map((one, place) => this.#edition(pack, one, editions[place + 1]))}</ul></div></article>`;
  }

  #edition(pack: string, one: EditionHead, before: EditionHead | undefined): TemplateResult {
    const { state, text, params } = standingOf(one);
    const { coverage } = one;
    const long = before && this.say(MESSAGES.compareLong, { a: before.edition, b: one.edition });
    return html`<li class=${one.inForce ? 'force' : ''}>
      <a class="open" href=${hashOf({ screen: 'edition', names: [pack, one.edition] })}>${one.edition}</a>
      <span class="span">${this.#span(one)}</span>
      <span class="badge">${one.inForce ? this.say(MESSAGES.inForce) : nothing}</span>
      <span class="standing">${stateMark(state)} ${this.say(text, params)}</span>
      <span class="coverage">${
        coverage
          ? html`<svg width="40" height="6" aria-hidden="true"><rect class="all" width="40" height="6" rx="3" /><rect class="done" width=${coverage.total === 0 ? 0 : (40 * coverage.accounted) / coverage.total} height="6" rx="3" /></svg> ${this.say(MESSAGES.coverage, coverage)}`
          : nothing
      }</span>
      <span class="ways"><a aria-label=${this.say(MESSAGES.amendLong, { edition: one.edition })} href=${hashOf({ screen: 'amend', names: [pack, one.edition] })}>${this.say(MESSAGES.amend)}</a>
      ${before ? html`<a class="compare" aria-label=${long ?? nothing} href=${hashOf({ screen: 'compare', names: [pack, before.edition, one.edition] })}>${this.say(MESSAGES.compare)}</a>` : nothing}</span>
    </li>`;
  }

  #span({ from, to }: EditionHead): string {
    if (from === null) return this.say(MESSAGES.unknown);
    const last = to === null ? this.say(MESSAGES.open) : formatDate(to, this.language);
    return `${formatDate(from, this.language)} – ${last}`;
  }

  /** Another day: the library is read again once the hand rests. */
  #move(day: string): void {
    if (!isDate(day)) return;
    this.day = day;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#load(), MOVED_MS);
  }

  /** The answer to the last question counts, whichever comes first. */
  async #load(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const refusal = await refusalOf(async () => {
      const packs = await new Server(this.language).packs(this.day);
      if (asked !== this.#asked) return;
      this.packs = packs;
      this.failure = null;
      const isChecking = packs.some(({ editions }) => editions.some(({ checked }) => checked === 'pending'));
      if (isChecking) this.#timer = setTimeout(() => void this.#load(), CHECKING_MS);
    });
    if (refusal && asked === this.#asked) this.failure = refusal;
  }
}
