import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AdistemeElement, type PropertyValues, stateMark } from '../../element/index.ts';
import type { Desk } from '../edition/desk.ts';
import type { StudioNew } from '../new/new.ts';
import { MESSAGES } from './messages.ts';
import { STEPS, type TourStep } from './steps.ts';
import { styles } from './styles.ts';

/** What the tour is shown beside: the screens that it can help with, where they are open. */
export interface Beside {
  readonly form: StudioNew | null;
  readonly desk: Desk | null;
}

const KEPT = 'adisteme-tour';
/** While a screen opens, it is looked for again. */
const OPENING_MS = 400;

/**
 * A band above the screen that leads through a first small pack. It is offered once, where the library is; it can be left at any
 * time, is remembered, and begins anew from the menu.
 *
 * @tag adisteme-studio-tour
 */
export class StudioTour extends AdistemeElement {
  static override styles = styles;

  /** The screen that is open. */
  @property() screen = '';
  /** What is open beside the tour. */
  @property({ attribute: false }) beside: () => Beside = () => ({ form: null, desk: null });
  /** Step of the tour; -1: it is offered; null: it was left. */
  @state() private at: number | null = kept();
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  /** Begins anew. */
  begin(): void {
    this.#go(0);
    location.hash = '#/new';
  }

  override render(): TemplateResult | typeof nothing {
    const { at } = this;
    if (at === null || (at === -1 && this.screen !== 'library')) return nothing;
    return html`<section aria-label=${this.say(MESSAGES.tour)} @keydown=${this.#pressed}>${at === -1 ? this.#offer() : this.#step(at, STEPS[at] as TourStep)}</section>`;
  }

  #offer(): TemplateResult {
    return html`<p class="what"><strong>${this.say(MESSAGES.offer)}</strong> ${this.say(MESSAGES.offerText)}</p>
      <div class="acts"><button type="button" class="now" @click=${() => this.begin()}>${this.say(MESSAGES.begin)}</button>
      <button type="button" class="bare" @click=${() => this.#go(null)}>${this.say(MESSAGES.leave)}</button></div>`;
  }

  #step(at: number, { heading, text, screen }: TourStep): TemplateResult {
    const isDone = this.#isDone(at);
    const isHere = this.screen === screen || (screen === 'new' && this.screen === 'edition');
    return html`<div class="what" aria-live="polite"><p class="quiet">${this.say(MESSAGES.step, { number: at + 1, count: STEPS.length })}${isDone ? html` · ${stateMark('proved')} ${this.say(MESSAGES.done)}` : nothing}</p>
        <p><strong>${this.say(heading)}.</strong> ${this.say(isHere ? text : MESSAGES.elsewhere)}</p></div>
      <div class="acts">${this.#help(at)}
        <button type="button" ?disabled=${at === 0} @click=${() => this.#go(at - 1)}>${this.say(MESSAGES.back)}</button>
        ${at === STEPS.length - 1 ? nothing : html`<button type="button" class=${isDone ? 'now' : ''} ?disabled=${at === 0 && !isDone} @click=${() => this.#go(at + 1)}>${this.say(MESSAGES.next)}</button>`}
        <button type="button" class="bare" @click=${() => this.#go(null)}>${this.say(MESSAGES.end)}</button></div>`;
  }

  /** Does the step for the user: as one edit, which can be undone. */
  #help(at: number): TemplateResult | typeof nothing {
    const { form, desk } = this.beside();
    const { edits } = STEPS[at] as TourStep;
    if (at === 0 && form)
      return html`<button type="button" @click=${() => void form.fillIn()}>${this.say(MESSAGES.fill)}</button>`;
    if (edits.length === 0 || !desk) return nothing;
    const act = (): void => {
      desk.edit(edits, { by: 'tour' });
      this.requestUpdate();
    };
    return html`<button type="button" ?disabled=${this.#isDone(at)} @click=${act}>${this.say(MESSAGES.forMe)}</button>`;
  }

  #isDone(at: number): boolean {
    if (at === 0) return this.screen === 'edition';
    const { desk } = this.beside();
    return desk !== null && (STEPS[at]?.isDone?.(desk.edition.data) ?? false);
  }

  #go(at: number | null): void {
    this.at = at;
    localStorage.setItem(KEPT, at === null ? 'left' : String(at));
  }

  #pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#go(null);
  };

  /** A step opens its section once; while the screen still opens, it waits for it. */
  protected override updated(changed: PropertyValues<this>): void {
    const { at } = this;
    clearTimeout(this.#timer);
    if (at === null || at < 0) return;
    if (at === 0 && this.screen === 'edition') this.#go(1);
    const { form, desk } = this.beside();
    const section = STEPS[at]?.section;
    if (changed.has('at' as never) && section && desk) desk.select(section, '');
    if (!(at === 0 ? form : desk)) this.#timer = setTimeout(() => this.requestUpdate('at' as never), OPENING_MS);
  }
}

function kept(): number | null {
  const text = localStorage.getItem(KEPT);
  if (text === null) return -1;
  const at = Number(text);
  return Number.isInteger(at) && at >= -1 && at < STEPS.length ? at : null;
}
