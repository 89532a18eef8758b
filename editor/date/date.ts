import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { isDate } from '../../engine/index.ts';
import { AdistemeElement, buttons, fields, foundation, icon, type PropertyValues } from '../element/index.ts';
import type { AdistemeCalendar } from './calendar.ts';
import { MESSAGES } from './messages.ts';
import { later, today } from './month.ts';
import { dateStyles } from './styles.ts';
import { dateProblem, dateShown, dateTyped } from './written.ts';

/** What a key makes of a day. */
const KEYS: Readonly<Record<string, (day: string) => string>> = {
  ArrowUp: (day) => later(day, { days: 1 }),
  ArrowDown: (day) => later(day, { days: -1 }),
  PageUp: (day) => later(day, { months: 1 }),
  PageDown: (day) => later(day, { months: -1 }),
};

/** Room that the calendar keeps from the edge of the window, and from its field, in pixels. */
const GAP = 4;

/**
 * A field for a date, written as the language writes it: 30.09.2025 in Kazakh and Russian, 30 September 2025 in English. One types
 * it, moves it by keys, or chooses it in a calendar. What is wrong with it is said once one has left the field.
 *
 * @tag adisteme-date
 * @fires input - the value changed while one typed
 * @fires change - one has left the field, or chose a day
 * @csspart problem - what is wrong with the date
 */
export class AdistemeDate extends AdistemeElement {
  static override styles = [foundation, buttons, fields, dateStyles];
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  /** What the field is for. */
  @property() label = '';
  /** Whether the label is said by a reader of the screen only: something beside the field shows it. */
  @property({ type: Boolean }) unlabelled = false;
  /** The day as `2025-09-30`; empty where there is none; what is no date as it was typed. */
  @property() value = '';
  /** What a form finds wrong with the value, before what is wrong with it as a date. */
  @property() problem = '';
  @state() private typed: string | null = null;
  @state() private wasLeft = false;
  @query('input') private field!: HTMLInputElement;
  @query('adisteme-calendar') private calendar!: AdistemeCalendar;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') && this.typed !== null && dateTyped(this.typed) !== this.value) this.typed = null;
  }

  override render(): TemplateResult {
    const { language, value } = this;
    const own = this.wasLeft ? dateProblem(value) : null;
    const problem = this.problem || (own ? this.say(own) : '');
    return html`<label for="field" class=${this.unlabelled ? 'unseen' : ''}>${this.label}</label>
      <div class="box"><input id="field" autocomplete="off" spellcheck="false" inputmode=${language === 'en' ? 'text' : 'decimal'} placeholder=${this.say(MESSAGES.form)}
          .value=${live(this.typed ?? dateShown(value, language))} aria-invalid=${problem ? 'true' : nothing} aria-describedby="about"
          @input=${this.#type} @keydown=${this.#pressed} @change=${(event: Event) => event.stopPropagation()} @blur=${this.#leave} />
        <button type="button" class="bare" aria-label=${this.say(MESSAGES.open)} popovertarget="calendar">${icon('calendar')}</button></div>
      <span id="about" part="problem" class=${problem ? 'problem' : 'unseen'}>${problem || this.say(MESSAGES.about)}</span>
      <div id="calendar" popover role="dialog" aria-label=${this.say(MESSAGES.open)} @toggle=${this.#opened}>
        <adisteme-calendar .value=${isDate(value) ? value : ''} @adisteme-day=${(event: CustomEvent<{ day: string }>) => this.#choose(event)}></adisteme-calendar></div>`;
  }

  #type = (): void => {
    this.typed = this.field.value;
    this.value = dateTyped(this.typed);
    if (dateProblem(this.value) === null) this.wasLeft = false;
  };

  #leave = (): void => {
    const wasTyped = this.typed !== null;
    this.typed = null;
    this.wasLeft = true;
    if (wasTyped) this.#tell('change');
  };

  #pressed = (event: KeyboardEvent): void => {
    if (event.altKey && event.key === 'ArrowDown') {
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>('[popover]')?.showPopover();
      return;
    }
    const move = KEYS[event.key];
    if (!move || (this.value !== '' && !isDate(this.value))) return;
    event.preventDefault();
    this.#put(this.value === '' ? today() : move(this.value));
  };

  #choose(event: CustomEvent<{ day: string }>): void {
    event.stopPropagation();
    this.renderRoot.querySelector<HTMLElement>('[popover]')?.hidePopover();
    this.#put(event.detail.day);
    this.field.focus();
  }

  #put(day: string): void {
    this.typed = null;
    this.value = day;
    this.#tell('input');
    this.#tell('change');
  }

  #tell(name: 'input' | 'change'): void {
    /** @ignore the comment of the class names them */
    this.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  }

  /** Below the field, or above it where there is no room. */
  #opened = (event: ToggleEvent): void => {
    if (event.newState !== 'open') return;
    const frame = event.target as HTMLElement;
    const box = this.field.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = frame;
    const below = box.bottom + GAP;
    frame.style.insetBlockStart = `${below + height <= innerHeight ? below : Math.max(GAP, box.top - GAP - height)}px`;
    frame.style.insetInlineStart = `${Math.max(GAP, Math.min(box.left, innerWidth - width - GAP))}px`;
    void this.calendar.focusDay();
  };
}
