import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatDate, isDate } from '../../engine/index.ts';
import { AdistemeElement, buttons, foundation, icon, type PropertyValues } from '../element/index.ts';
import { MESSAGES, MONTHS, WEEKDAYS } from './messages.ts';
import { later, today, weekday, weeksOf } from './month.ts';
import { calendarStyles } from './styles.ts';

/** Where a key leads from a day. */
const KEYS: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => later(day, { days: -1 }),
  ArrowRight: (day) => later(day, { days: 1 }),
  ArrowUp: (day) => later(day, { days: -7 }),
  ArrowDown: (day) => later(day, { days: 7 }),
  Home: (day) => later(day, { days: -weekday(day) }),
  End: (day) => later(day, { days: 6 - weekday(day) }),
  PageUp: (day) => later(day, { months: -1 }),
  PageDown: (day) => later(day, { months: 1 }),
};

/**
 * A month to choose a day from, by mouse or by keyboard.
 *
 * @tag adisteme-calendar
 * @fires {CustomEvent<{day: string}>} adisteme-day - a day was chosen
 */
export class AdistemeCalendar extends AdistemeElement<{ 'adisteme-day': { readonly day: string } }> {
  static override styles = [foundation, buttons, calendarStyles];

  /** The day chosen (2025-09-30); its month is shown. Empty: none is, and this month is shown. */
  @property() value = '';
  /** The day that has the keyboard. */
  @state() private at = today();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.at = isDate(this.value) ? this.value : today();
  }

  override render(): TemplateResult {
    const { at } = this;
    const month = Object.values(MONTHS)[Number(at.slice(5, 7)) - 1] ?? MONTHS.january;
    return html`<div class="head">
        <button type="button" class="bare back" aria-label=${this.say(MESSAGES.before)} @click=${() => (this.at = later(at, { months: -1 }))}>${icon('open')}</button>
        <span id="month" aria-live="polite">${this.say(month)} ${at.slice(0, 4)}</span>
        <button type="button" class="bare" aria-label=${this.say(MESSAGES.after)} @click=${() => (this.at = later(at, { months: 1 }))}>${icon('open')}</button>
      </div>
      <table role="grid" aria-labelledby="month" @keydown=${this.#pressed}>
        <thead><tr>${Object.values(WEEKDAYS).map((name) => html`<th scope="col">${this.say(name)}</th>`)}</tr></thead>
        <tbody>${weeksOf(at).map((week) => html`<tr>${week.map((day) => (day === null ? html`<td></td>` : this.#day(day)))}</tr>`)}</tbody>
      </table>`;
  }

  /** Puts the keyboard on the day chosen, or on today. */
  async focusDay(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  #day(day: string): TemplateResult {
    return html`<td aria-selected=${day === this.value}><button type="button" tabindex=${day === this.at ? 0 : -1} class=${day === this.value ? 'chosen' : day === today() ? 'today' : ''}
      aria-label=${formatDate(day, this.language)} @click=${() => this.send('adisteme-day', { day })}>${Number(day.slice(8))}</button></td>`;
  }

  #pressed = (event: KeyboardEvent): void => {
    const move = KEYS[event.key];
    if (!move) return;
    event.preventDefault();
    this.at = move(this.at);
    void this.focusDay();
  };
}
