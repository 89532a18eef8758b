import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Text } from '../../../engine/index.ts';
import { AdistemeElement, fields, foundation, stateMark, states } from '../../element/index.ts';
import { MESSAGES } from './messages.ts';
import { columnStyles } from './styles.ts';
import type { Glance, Mapping } from './worker/protocol.ts';

/** What a column was chosen to stand for: a name, null to leave it out; not chosen yet. */
type Chosen = string | null | undefined;

const HOW: Readonly<Record<Glance['columns'][number]['how'], Text>> = {
  name: MESSAGES.byName,
  label: MESSAGES.byLabel,
  mapping: MESSAGES.byMapping,
  guess: MESSAGES.byGuess,
  unknown: MESSAGES.unknown,
  empty: MESSAGES.unknown,
};

/**
 * What the columns of a table stand for: guessed, shown, corrected.
 *
 * @tag adisteme-batch-columns
 * @fires change - another column was chosen
 */
export class BatchColumns extends AdistemeElement {
  static override styles = [foundation, fields, states, columnStyles];

  @property({ attribute: false }) glance: Glance | null = null;
  /** What the user chose, by heading. */
  @property({ attribute: false }) chosen: ReadonlyMap<string, string | null> = new Map();

  override render(): TemplateResult | typeof nothing {
    const { glance } = this;
    if (!glance) return nothing;
    const headed = glance.columns.filter(({ how }) => how !== 'empty');
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.say(MESSAGES.columns)}><table>
      <thead><tr>${[MESSAGES.heading, MESSAGES.samples, MESSAGES.meaning, MESSAGES.how].map((text) => html`<th scope="col">${this.say(text)}</th>`)}</tr></thead>
      <tbody>${headed.map((column) => this.#row(column, glance))}</tbody></table></div>
      ${this.#standing()}`;
  }

  /** What each heading stands for; null where that is not decided yet, or cannot be. */
  get mapping(): Mapping | null {
    const { undecided, missing, twice } = this.#open;
    if (undecided + missing.length + twice.length > 0) return null;
    return this.#headings.map((heading) => [heading, this.#chosen(heading) ?? null] as const);
  }

  get #headings(): string[] {
    return (this.glance?.columns ?? []).filter(({ how }) => how !== 'empty').map(({ heading }) => heading);
  }

  /** Leads the keyboard to the first column that needs a choice. */
  focusOpen(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], select')?.focus();
  }

  #chosen(heading: string): Chosen {
    if (this.chosen.has(heading)) return this.chosen.get(heading) ?? null;
    const column = this.glance?.columns.find((one) => one.heading === heading);
    return column?.how === 'unknown' ? undefined : column?.name;
  }

  /** What is left to decide. */
  get #open(): { undecided: number; missing: readonly string[]; twice: readonly string[] } {
    const names = this.#headings.map((heading) => this.#chosen(heading));
    const there = names.filter((name): name is string => typeof name === 'string');
    const wholes = new Set(there.flatMap((name) => [name, name.split('.', 1)[0] ?? '']));
    const isThere = (name: string): boolean =>
      there.includes(name) || (wholes.has(name.split('.', 1)[0] ?? '') && there.includes(name.split('.', 1)[0] ?? ''));
    return {
      undecided: names.filter((name) => name === undefined).length,
      missing: (this.glance?.choices ?? [])
        .filter(({ name, required }) => required && !isThere(name))
        .map(({ name }) => name),
      twice: [...new Set(there.filter((name, at) => there.indexOf(name) !== at))],
    };
  }

  #row(column: Glance['columns'][number], glance: Glance): TemplateResult {
    const { heading, samples } = column;
    const name = this.#chosen(heading);
    const how = this.chosen.has(heading) ? 'mapping' : column.how;
    const isOpen = name === undefined;
    const taken = new Set(this.#headings.filter((one) => one !== heading).map((one) => this.#chosen(one)));
    const option = ({ name: one, label }: Glance['choices'][number]): TemplateResult =>
      html`<option value=${one} ?selected=${one === name}>${label ? this.say(label) : one}${taken.has(one) ? ' ✓' : ''}</option>`;
    const isOffered = glance.choices.some((one) => one.name === name);
    return html`<tr>
      <th scope="row">${heading}</th>
      <td class="samples">${samples.join(' · ')}</td>
      <td><select aria-label=${this.say(MESSAGES.meaningOf, { heading })} aria-invalid=${isOpen || (name !== null && taken.has(name))}
        @change=${(event: Event) => this.#choose(heading, (event.target as HTMLSelectElement).value)}>
        ${isOpen ? html`<option value="?" selected disabled>${this.say(MESSAGES.choose)}</option>` : nothing}
        <option value="" ?selected=${name === null}>${this.say(MESSAGES.left)}</option>
        ${typeof name === 'string' && !isOffered ? html`<option value=${name} selected>${name}</option>` : nothing}
        <optgroup label=${this.say(MESSAGES.needed)}>${glance.choices.filter(({ required }) => required).map(option)}</optgroup>
        <optgroup label=${this.say(MESSAGES.others)}>${glance.choices.filter(({ required }) => !required).map(option)}</optgroup>
      </select></td>
      <td class="how">${isOpen ? stateMark('refuted') : how === 'guess' ? stateMark('warning') : stateMark(name === null ? 'draft' : 'proved')} ${this.say(HOW[how])}</td>
    </tr>`;
  }

  #standing(): TemplateResult {
    const { undecided, missing, twice } = this.#open;
    const said = [
      ...(undecided > 0 ? [this.say(MESSAGES.undecided, { count: undecided })] : []),
      ...(missing.length > 0
        ? [this.say(MESSAGES.missing, { columns: missing.map((name) => this.#called(name)).join(', ') })]
        : []),
      ...(twice.length > 0
        ? [this.say(MESSAGES.twice, { columns: twice.map((name) => this.#called(name)).join(', ') })]
        : []),
    ];
    if (said.length === 0)
      return html`<p class="standing" role="status">${stateMark('proved')} ${this.say(MESSAGES.ready)}</p>`;
    return html`<div class="standing" role="status">${said.map((text) => html`<p>${stateMark('refuted')} ${text}</p>`)}</div>`;
  }

  #called(name: string): string {
    const label = this.glance?.choices.find((choice) => choice.name === name)?.label;
    return label ? this.say(label) : name;
  }

  #choose(heading: string, value: string): void {
    this.chosen = new Map([...this.chosen, [heading, value === '' ? null : value]]);
    this.dispatchEvent(new Event('change'));
  }
}
