import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Data, type DataMap, isList, isMap } from '../../../document/index.ts';
import { keyName } from '../words/index.ts';
import { type Field, put } from './field.ts';
import { numberOf, numberText } from './plain.ts';
import { resting } from './resting.ts';

const LOWER = ['from', 'above'] as const;
const UPPER = ['to', 'below'] as const;

/** A range (from or above, to or below), one value, or a list of values; for a table with two keys, one of each. */
export function rangeField(field: Field): TemplateResult {
  const { value } = field;
  if (isList(value))
    return html`<div class="ranges">${value.map((one, index) => edges({ ...field, path: `${field.path}/${index}`, value: one, name: `${field.name} ${index + 1}` }))}</div>`;
  return edges(field);
}

function edges(field: Field): TemplateResult {
  const value = isMap(field.value) ? field.value : {};
  if ('is' in value || 'in' in value) return valuesField(field, value);
  return html`<span class="range" role="group" aria-label=${field.name}>${edge(field, value, LOWER)}<span aria-hidden="true">–</span>${edge(field, value, UPPER)}</span>`;
}

/** One side of a range: which kind of edge, and where. Emptied, that side is open. */
export function edge(field: Field, value: DataMap, kinds: readonly [string, string]): TemplateResult {
  const { language } = field;
  const kind = kinds.find((one) => one in value) ?? kinds[0];
  const without = Object.fromEntries(Object.entries(value).filter(([key]) => !kinds.includes(key)));
  const isLower = kinds[0] === 'from';
  const order = (key: string, number: Data): DataMap => {
    const lower = Object.entries(without).filter(([one]) => !isLower && LOWER.some((two) => two === one));
    return { ...Object.fromEntries(lower), [key]: number, ...without };
  };
  const name = `${field.name}: ${keyName(kind, language)}`;
  return html`<span class="edge"><select aria-label=${`${name}?`} @change=${(event: Event) => {
    const to = (event.target as HTMLSelectElement).value;
    if (kind in value) put(field, order(to, value[kind] as Data));
  }}>${kinds.map((one) => html`<option value=${one} ?selected=${live(one === kind)}>${SIGNS[one]}</option>`)}</select>
    <input class="number" inputmode="decimal" aria-label=${name} .value=${resting(numberText(value[kind], language))}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const number = numberOf(input.value);
        if (input.value.trim() === '') put(field, without);
        else if (number !== null) put(field, order(kind, number));
        else input.value = numberText(value[kind], language);
      }} /></span>`;
}

/** Edges as signs: they read the same in every language. */
export const SIGNS: Readonly<Record<string, string>> = { from: '≥', above: '>', to: '≤', below: '<' };

function valuesField(field: Field, value: DataMap): TemplateResult {
  const { language } = field;
  const key = 'is' in value ? 'is' : 'in';
  const shown = isList(value.in) ? value.in.join(', ') : numberText(value.is, language);
  const read = (text: string): Data =>
    text === 'true' || text === 'false' ? text === 'true' : (numberOf(text) ?? text);
  return html`<span class="range"><span class="quiet">${keyName(key, language)}</span><input aria-label=${`${field.name}: ${keyName(key, language)}`} .value=${resting(shown)}
    @change=${(event: Event) => {
      const text = (event.target as HTMLInputElement).value;
      put(field, key === 'is' ? { is: read(text) } : { in: text.split(',').map((one) => read(one.trim())) });
    }} /></span>${nothing}`;
}
