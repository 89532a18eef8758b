import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isDate, LANGUAGES } from '../../../../engine/index.ts';
import type { AdistemeDate } from '../../../date/index.ts';
import '../../../date/index.ts';
import { type Data, isList, isMap } from '../../../document/index.ts';
import { calledOf, type NameKind, nameKindOf } from '../names.ts';
import { resolved } from '../schema.ts';
import { valueName } from '../words/index.ts';
import { factName } from './fact-options.ts';
import { type Field, idOf, isWrong, put } from './field.ts';
import { MESSAGES } from './messages.ts';
import { resting } from './resting.ts';

/** A number as people type it, with a decimal comma too; null where it is none. */
export function numberOf(text: string): number | null {
  const plain = text
    .trim()
    .replaceAll(/[\s\u00a0]/g, '')
    .replace(',', '.');
  return /^[-+]?\d+(\.\d+)?$/.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : null;
}

/** A number as a field shows it: with the decimal sign of the language. */
export function numberText(value: Data | undefined, language: string): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'number' && language !== 'en' ? String(value).replace('.', ',') : String(value);
}

/** A field for a number. What is no number is not taken over, and is marked. */
export function numberField(field: Field): TemplateResult {
  return html`<input class="number" inputmode="decimal" id=${idOf(field.path)} aria-label=${field.name}
    aria-invalid=${isWrong(field) ? 'true' : nothing} .value=${resting(numberText(field.value, field.language))}
    @input=${(event: Event) => takeNumber(field, event.target as HTMLInputElement)}
    @blur=${(event: Event) => showNumber(field, event.target as HTMLInputElement)} />`;
}

/** What was typed and not taken over gives way to what stands. */
function showNumber({ desk, path, language }: Field, input: HTMLInputElement): void {
  input.value = numberText(desk.edition.get(path), language);
}

function takeNumber(field: Field, input: HTMLInputElement): void {
  const number = numberOf(input.value);
  input.setAttribute('aria-invalid', String(number === null));
  input.title = number === null ? MESSAGES.notNumber[field.language] : '';
  if (number !== null && number !== field.value) put(field, number);
}

/** A field for a line of text, with the names of its kind to choose from; below it, what the one that stands there is called. */
export function lineField(field: Field, kind: NameKind | null = nameKindOf(field.key)): TemplateResult {
  return html`<input id=${idOf(field.path)} aria-label=${field.name} aria-invalid=${isWrong(field) ? 'true' : nothing} spellcheck="false"
    list=${kind ? `names-${kind}` : nothing} .value=${resting(String(field.value ?? ''))}
    @input=${(event: Event) => put(field, (event.target as HTMLInputElement).value)} />${kind ? called(field, kind) : nothing}`;
}

function called({ desk, language, value }: Field, kind: NameKind): TemplateResult | typeof nothing {
  if (typeof value !== 'string' || value === '') return nothing;
  const { data } = desk.edition;
  const label = kind === 'fact' ? factName(data, value, language) : calledOf(data, kind, value, language);
  return label === '' ? nothing : html`<span class="called">${label}</span>`;
}

/** A closed list of words. */
export function wordField(field: Field, words: readonly (string | number)[]): TemplateResult {
  const { value, language } = field;
  return html`<select id=${idOf(field.path)} aria-label=${field.name} aria-invalid=${isWrong(field) ? 'true' : nothing}
    @change=${(event: Event) => put(field, (event.target as HTMLSelectElement).value)}>
    ${words.includes(value as string) ? nothing : html`<option value="" selected>${value === undefined ? MESSAGES.choose[language] : String(value)}</option>`}
    ${words.map((word) => html`<option value=${word} ?selected=${live(word === value)}>${valueName(String(word), language)}</option>`)}
  </select>`;
}

export function booleanField(field: Field): TemplateResult {
  return html`<label class="check"><input type="checkbox" id=${idOf(field.path)} .checked=${live(field.value === true)}
    @change=${(event: Event) => put(field, (event.target as HTMLInputElement).checked)} /> ${field.name}</label>`;
}

/** A field for a date. What is none is not taken over, and is marked. */
export function dateField(field: Field): TemplateResult {
  const take = (event: Event): void => {
    const { value } = event.target as AdistemeDate;
    if (isDate(value) || (value === '' && event.type === 'change')) put(field, value);
  };
  return html`<adisteme-date id=${idOf(field.path)} label=${field.name} unlabelled .value=${resting(String(field.value ?? ''))}
    @input=${take} @change=${take}></adisteme-date>`;
}

/** A text in three languages side by side; those that are the act's own wording say so. */
export function textField(field: Field): TemplateResult {
  const { desk, value, language, path, name } = field;
  const official = desk.edition.get('official');
  const text = isMap(value) ? value : {};
  const long = LANGUAGES.some((one) => String(text[one] ?? '').length > 60);
  return html`<div class="text ${long ? 'long' : ''}" role="group" aria-label=${name}>
    ${LANGUAGES.map((one) => {
      const isOfficial = isList(official) && official.includes(one);
      return html`<label><span class="tongue">${MESSAGES[one][language]}${isOfficial ? html`<span class="mark" title=${MESSAGES.official[language]}>§</span>` : nothing}</span>
        <textarea lang=${one} rows=${long ? 3 : 1} id=${idOf(`${path}/${one}`)} aria-label=${`${name}, ${MESSAGES[one][language]}`}
          aria-invalid=${desk.findings.some(({ place }) => place.path === `${path}/${one}`) ? 'true' : nothing}
          .value=${resting(String(text[one] ?? ''))} @input=${(event: Event) => putText(field, one, (event.target as HTMLTextAreaElement).value)}></textarea></label>`;
    })}
  </div>`;
}

function putText(field: Field, language: string, text: string): void {
  const value = text.replaceAll('\n', ' ');
  if (isMap(field.value))
    field.desk.set(`${field.path}/${language}`, value, { by: 'form', mark: `form:${field.path}/${language}` });
  else put(field, { kk: '', ru: '', en: '', [language]: value });
}

/** Several names in one line, separated by blanks or commas: citations, references. */
export function namesField(field: Field, alwaysList: boolean): TemplateResult {
  const shown = isList(field.value) ? field.value.join(', ') : String(field.value ?? '');
  const kind = nameKindOf(field.key);
  return html`<input id=${idOf(field.path)} aria-label=${field.name} spellcheck="false" aria-invalid=${isWrong(field) ? 'true' : nothing}
    list=${kind ? `names-${kind}` : nothing} .value=${resting(shown)}
    @change=${(event: Event) => {
      const names = (event.target as HTMLInputElement).value.split(/[\s,]+/).filter(Boolean);
      put(field, names.length === 1 && !alwaysList ? (names[0] as string) : names);
    }} />`;
}

/** Any value of an open type: a number, yes or no, else a text. */
export function anyField(field: Field): TemplateResult {
  const types = [resolved(field.schema).type ?? []].flat();
  const take = (text: string): Data => {
    const number = types.includes('number') || types.length === 0 ? numberOf(text) : null;
    if (text === 'true' || text === 'false') return text === 'true';
    return number ?? text;
  };
  return html`<input id=${idOf(field.path)} aria-label=${field.name} spellcheck="false" .value=${resting(numberText(field.value, field.language))}
    @change=${(event: Event) => put(field, take((event.target as HTMLInputElement).value))} />`;
}
