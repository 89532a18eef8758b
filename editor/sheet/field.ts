import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber, type Language, type Plan, type Text } from '../../engine/index.ts';
import { dateShown } from '../date/written.ts';
import { stateMark } from '../element/index.ts';
import type { Cell } from './cell.ts';
import type { Standing } from './grading.ts';
import { FIELD_MESSAGES, MESSAGES } from './messages.ts';
import { numberShown } from './typed.ts';

/** What the form on the screen knows, and what a field tells it. */
export interface FieldHost {
  readonly plan: Plan;
  readonly language: Language;
  readonly locked: boolean;
  /** The text of a cell as the sheet keeps it. */
  stored(cell: Cell): string;
  /** What is being typed into a cell right now; null where nothing is. */
  typing(cell: Cell): string | null;
  standing(cell: Cell): Standing;
  /** What is wrong with a cell, as a sentence; null where nothing is, or nothing yet. */
  problem(cell: Cell): { readonly text: string; readonly refused: boolean } | null;
  typed(cell: Cell, text: string): void;
  left(cell: Cell): void;
}

/** Most options that stand side by side, and how long they may be together, in characters; more, or longer, fold into a list. */
const MOST_SEGMENTS = 3;
const LONGEST_SEGMENTS = 30;

export function idOf(cell: Cell): string {
  return encodeURIComponent(cell.key);
}

/** What one types or chooses a cell's value in, named by other elements; in its place, where it is not asked, why. */
export function control(host: FieldHost, cell: Cell, labelledBy: string): TemplateResult {
  const standing = host.standing(cell);
  if (standing !== 'asked')
    return html`<span class="nothing" title=${say(host, MESSAGES[standing])}><span aria-hidden="true">—</span>
      <span class="words">${say(host, MESSAGES[standing])}</span></span>`;
  const options = optionsOf(host, cell);
  if (options === null) return typedControl(host, cell, labelledBy);
  const length = options.reduce((sum, { label }) => sum + label[host.language].length, 0);
  const segments = options.length <= MOST_SEGMENTS && length <= LONGEST_SEGMENTS;
  return segments ? segmented(host, cell, labelledBy, options) : listed(host, cell, labelledBy, options);
}

/** What is wrong with a cell, or else how it is filled in; its place on the screen is kept either way. */
export function remark(host: FieldHost, cell: Cell, hint: string | typeof nothing = nothing): TemplateResult {
  const problem = host.problem(cell);
  return html`<p class="remark ${problem?.refused ? 'refused' : ''}" id="${idOf(cell)}-remark">${
    problem ? html`${stateMark(problem.refused ? 'refuted' : 'pending')} ${problem.text}` : hint
  }</p>`;
}

/** How a cell is filled in: its range and precision, or the form of its date. */
export function hintOf(host: Pick<FieldHost, 'plan' | 'language'>, { input }: Pick<Cell, 'input'>): string {
  const { type } = input;
  const { language } = host;
  if (type.kind === 'date') return MESSAGES.dateForm[language];
  if (type.kind !== 'number') return input.optional ? MESSAGES.optional[language] : '';
  const range =
    type.min && type.max
      ? MESSAGES.range[language]
          .replace('{min}', formatNumber(type.min, language))
          .replace('{max}', formatNumber(type.max, language))
      : '';
  const precision = input.integer
    ? MESSAGES.whole[language]
    : type.places
      ? MESSAGES.places[language].replace('{places}', String(type.places))
      : '';
  return [range, precision].filter(Boolean).join(', ');
}

interface Option {
  readonly id: string;
  readonly label: Text;
}

/** What one can choose from; null where one types. */
function optionsOf({ plan }: FieldHost, { input }: Cell): readonly Option[] | null {
  const { type } = input;
  const source = plan.pack.inputs?.[input.id];
  const named = (id: string, label: Text | undefined) => ({ id, label: label ?? { kk: id, ru: id, en: id } });
  if (type.kind === 'boolean')
    return [
      { id: 'true', label: MESSAGES.yes },
      { id: 'false', label: MESSAGES.no },
    ];
  if (type.kind === 'grade') {
    const scale = plan.pack.scales?.[type.scale];
    return [...(scale?.order ?? [])].reverse().map((id) => named(id, scale?.grades[id]?.label));
  }
  if (type.kind !== 'choice') return null;
  const inOrder = source?.options ? Object.keys(source.options) : [...type.options];
  return inOrder.map((id) =>
    named(id, source?.options?.[id] ?? plan.pack.sets?.[type.set ?? '']?.members?.[id]?.label),
  );
}

function segmented(host: FieldHost, cell: Cell, labelledBy: string, options: readonly Option[]): TemplateResult {
  const value = host.stored(cell);
  const id = idOf(cell);
  const blank = { id: '', label: MESSAGES.blank };
  return html`<div class="segments" role="radiogroup" aria-labelledby=${labelledBy} aria-describedby="${id}-remark">
    ${[...options, blank].map(
      (option, place) => html`<label class=${option.id === '' ? 'blank' : ''}>
        <input type="radio" name=${id} id=${place === 0 ? id : nothing} data-field .checked=${live(value === option.id)}
          ?disabled=${host.locked} aria-label=${option.id === '' ? option.label[host.language] : nothing}
          @change=${() => host.typed(cell, option.id)} @blur=${() => host.left(cell)}>
        <span aria-hidden=${option.id === '' ? 'true' : nothing}>${option.id === '' ? '—' : option.label[host.language]}</span>
      </label>`,
    )}
  </div>`;
}

function listed(host: FieldHost, cell: Cell, labelledBy: string, options: readonly Option[]): TemplateResult {
  const value = host.stored(cell);
  const id = idOf(cell);
  const unknown = value !== '' && !options.some((option) => option.id === value);
  return html`<select id=${id} data-field aria-labelledby=${labelledBy} aria-describedby="${id}-remark" ?disabled=${host.locked}
    aria-invalid=${host.problem(cell)?.refused ? 'true' : nothing} class=${value === '' ? 'empty' : ''}
    @change=${(event: Event) => host.typed(cell, (event.target as HTMLSelectElement).value)} @blur=${() => host.left(cell)}>
    <option value="" ?selected=${value === ''}>${say(host, MESSAGES.blank)}</option>
    ${options.map((option) => html`<option value=${option.id} ?selected=${option.id === value}>${option.label[host.language]}</option>`)}
    ${unknown ? html`<option value=${value} selected>${value}</option>` : nothing}
  </select>`;
}

function typedControl(host: FieldHost, cell: Cell, labelledBy: string): TemplateResult {
  const { type } = cell.input;
  const id = idOf(cell);
  const shown = host.typing(cell) ?? shownText(host, cell);
  const invalid = host.problem(cell)?.refused ? 'true' : nothing;
  const typed = (event: Event) => host.typed(cell, (event.target as HTMLInputElement).value);
  const left = () => host.left(cell);
  if (type.kind === 'text')
    return html`<textarea id=${id} data-field rows="2" aria-labelledby=${labelledBy} aria-describedby="${id}-remark" aria-invalid=${invalid}
      ?readonly=${host.locked} .value=${live(shown)} @input=${typed} @blur=${left}></textarea>`;
  const number = type.kind === 'number';
  return html`<input id=${id} data-field type="text" inputmode=${number ? 'decimal' : 'numeric'} autocomplete="off" spellcheck="false"
    class=${type.kind} aria-labelledby=${labelledBy} aria-describedby="${id}-remark" aria-invalid=${invalid}
    ?readonly=${host.locked} .value=${live(shown)} @input=${typed} @blur=${left}>`;
}

function shownText(host: FieldHost, cell: Cell): string {
  const stored = host.stored(cell);
  if (cell.input.type.kind === 'number') return numberShown(stored, host.language);
  return cell.input.type.kind === 'date' ? dateShown(stored, host.language) : stored;
}

/** The sentence of a refusal at a field: in the field's own words where there are some, else the engine's. */
export function problemText(
  host: Pick<FieldHost, 'plan' | 'language'>,
  cell: Cell,
  code: string,
  engine: Text,
): string {
  const text = Object.hasOwn(FIELD_MESSAGES, code) ? FIELD_MESSAGES[code as keyof typeof FIELD_MESSAGES] : undefined;
  if (!text) return engine[host.language];
  const { type } = cell.input;
  const { language } = host;
  const limits =
    type.kind === 'number'
      ? {
          min: type.min ? formatNumber(type.min, language) : '−∞',
          max: type.max ? formatNumber(type.max, language) : '∞',
          places: String(type.places ?? 0),
        }
      : {};
  const example =
    type.kind === 'date' ? dateShown('2025-09-30', language) : numberShown(cell.input.integer ? '4' : '4.25', language);
  return Object.entries({ ...limits, example }).reduce(
    (sentence, [name, value]) => sentence.replace(`{${name}}`, value),
    text[language],
  );
}

function say(host: FieldHost, text: Text): string {
  return text[host.language];
}
