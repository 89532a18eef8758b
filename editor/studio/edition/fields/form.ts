import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isList, isMap } from '../../../document/index.ts';
import { referred, resolved, type Schema } from '../schema.ts';
import { valueName } from '../words/index.ts';
import { listField, mapField, recordField } from './collections.ts';
import { conditionField } from './condition.ts';
import { entriesGrid, isGridMap } from './entries-grid.ts';
import { type Field, idOf, put } from './field.ts';
import { MESSAGES } from './messages.ts';
import { fallbackField, operandField } from './operand.ts';
import { operationForm } from './operation.ts';
import {
  anyField,
  booleanField,
  dateField,
  lineField,
  namesField,
  numberField,
  textField,
  wordField,
} from './plain.ts';
import { rangeField } from './range.ts';

/** Editors of what the schema has a name for. */
const BY_NAME: Readonly<Record<string, (field: Field) => TemplateResult>> = {
  text: textField,
  cite: (field) => namesField(field, false),
  per: (field) => namesField(field, false),
  condition: conditionField,
  operand: operandField,
  fallback: fallbackField,
  match: rangeField,
  date: dateField,
  rule: operationForm,
  nested: operationForm,
  operation: operationForm,
};

/** The editor for a value: a special one where the schema names its kind, else one made from the schema. Nothing is uneditable. */
export function formOf(field: Field): TemplateResult {
  const name = referred(field.schema);
  const special = name === null ? undefined : BY_NAME[name];
  return special ? special(field) : bySchema(field, resolved(field.schema));
}

function bySchema(field: Field, schema: Schema): TemplateResult {
  const type = [schema.type ?? []].flat();
  if (schema.enum) return wordField(field, schema.enum);
  if (schema.anyOf) return byAlternative(field, schema.anyOf);
  if (type.length > 1 || type.length === 0)
    return isMap(field.value)
      ? mapField({ ...field, schema: {} })
      : isList(field.value)
        ? listField(field)
        : anyField(field);
  if (type[0] === 'array') return schema.items && isName(schema.items) ? namesField(field, true) : listField(field);
  if (type[0] === 'boolean') return booleanField(field);
  if (type[0] === 'integer' || type[0] === 'number') return numberField(field);
  if (type[0] === 'object') return byKeys(field, schema);
  return lineField(field);
}

function byKeys(field: Field, schema: Schema): TemplateResult {
  if (schema.properties) return recordField(field);
  return isGridMap(field) ? entriesGrid(field) : mapField(field);
}

/** Of several possible forms, the one that the value has; a list of names may be one name. */
function byAlternative(field: Field, alternatives: readonly Schema[]): TemplateResult {
  const kinds = alternatives.map((one) => [resolved(one).type ?? []].flat());
  const place = kinds.findIndex((types) => types.includes(kindOf(field.value)));
  const chosen = alternatives[Math.max(0, place)];
  const words = alternatives.find((one) => resolved(one).enum)?.enum;
  const hasLists = alternatives.some((one) => resolved(one).type === 'array');
  if (words && hasLists) return wordOrNames(field, words);
  const hasNames = alternatives.some((one) => resolved(one).type === 'array' && isName(resolved(one).items ?? {}));
  if (hasNames)
    return namesField(field, !kinds.some((types) => types.includes('string')) && !resolved(chosen ?? {}).enum);
  return chosen && place >= 0 ? formOf({ ...field, schema: chosen }) : anyField(field);
}

/** One of a few words, or names in an order of one's own. */
function wordOrNames(field: Field, words: readonly (string | number)[]): TemplateResult {
  const { value, language, name, path } = field;
  const take = (word: string): void => put(field, word === '' ? [] : word);
  return html`<div class="row"><select id=${idOf(path)} aria-label=${name} @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}>
      ${value === undefined ? html`<option selected disabled>${MESSAGES.choose[language]}</option>` : nothing}
      ${words.map((word) => html`<option value=${word} ?selected=${live(word === value)}>${valueName(String(word), language)}</option>`)}
      <option value="" ?selected=${live(isList(value))}>${MESSAGES.inOrder[language]}</option></select>
    ${isList(value) ? namesField({ ...field, name: `${name}: ${MESSAGES.inOrder[language]}` }, true) : nothing}</div>`;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value === null) return 'null';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

/** Whether a schema is that of a single word without blanks: an id, a citation, a reference. */
function isName(schema: Schema): boolean {
  const name = referred(schema);
  return (name !== null && /id$|reference|cite/.test(name)) || resolved(schema).enum !== undefined || isString(schema);
}

function isString(schema: Schema): boolean {
  return resolved(schema).type === 'string' && referred(schema) !== 'text';
}

/** The form of a whole element. */
export function elementForm(field: Field): TemplateResult {
  return html`<div class="element-form">${formOf(field)}</div>`;
}
