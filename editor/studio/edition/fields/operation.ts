import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { OPERATORS, operatorOf, type Slot, type Slots } from '../../../../engine/index.ts';
import { type Data, isList, isMap, under } from '../../../document/index.ts';
import { icon } from '../../../element/index.ts';
import { scaleField } from '../scale/index.ts';
import { definition, keysFor, schemaOf } from '../schema.ts';
import { keyName, operationName } from '../words/index.ts';
import { blankOperation, blankSlot, blankSlots } from './blank.ts';
import { freeKey, idField, innerField, labelled, removeButton, takeOut } from './collections.ts';
import { conditionField } from './condition.ts';
import { type Field, put } from './field.ts';
import { MESSAGES } from './messages.ts';
import { fallbackField, operandField } from './operand.ts';
import { lineField, namesField, numberField, wordField } from './plain.ts';
import { rangeField } from './range.ts';

const RULE = definition('rule');
/** Operators whose rows are drawn to scale. */
const DRAWN = new Set(['table', 'allowed', 'band']);

/** A rule by its operator's slots: each as the operator describes it. */
export function operationForm(field: Field): TemplateResult {
  const value = isMap(field.value) ? field.value : blankOperation('number');
  const op = String(value.op ?? '');
  const slots = operatorOf(op)?.slots ?? {};
  const isNested = !('label' in value) && field.key !== '';
  const head = isNested ? [] : ['label'];
  const tail = isNested
    ? []
    : ['per', 'min', 'max', 'cite', 'basis', 'reading', 'note'].filter((key) => key in value || key === 'cite');
  const missing = isNested
    ? []
    : keysFor(RULE, value).keys.filter(
        (key) => !(key in value) && !tail.includes(key) && !head.includes(key) && key in PLAIN,
      );
  const open = Object.entries(slots).filter(([key, slot]) => slot.optional && !(key in value));
  return html`<div class="record operation">
    ${head.map((key) => plainEntry(field, key, value[key]))}
    ${labelled(innerField(field, 'op', {}, op), opField(field, value, op), null)}
    ${repeat(
      Object.entries(slots).filter(([key]) => key in value || !slots[key]?.optional),
      ([key]) => key,
      ([key, slot]) => slotEntry(field, key, slot, value[key], op),
    )}
    ${tail.map((key) => plainEntry(field, key, value[key]))}
    ${addFields(field, [...open.map(([key, slot]) => [key, blankSlot(slot)] as const), ...missing.map((key) => [key, PLAIN[key] as Data] as const)])}
  </div>`;
}

/** What the keys that every rule may have start from. */
const PLAIN: Readonly<Record<string, Data>> = { per: '', basis: 'inferred', reading: '', note: '' };

function plainEntry(field: Field, key: string, value: Data | undefined): TemplateResult {
  const inner = innerField(field, key, schemaOf(RULE, key), value);
  const isNeeded = key === 'label' || key === 'cite';
  return labelled(inner, inner.draw(inner), isNeeded ? null : () => takeOut(inner));
}

/** The kind of rule; changed, what both kinds have is kept. */
function opField(field: Field, value: Readonly<Record<string, Data>>, op: string): TemplateResult {
  const take = (to: string): void => {
    const slots = operatorOf(op)?.slots ?? {};
    const wanted = operatorOf(to)?.slots ?? {};
    const kept = Object.entries(value).filter(([key]) => !(key in slots) || wanted[key]?.kind === slots[key]?.kind);
    put(field, { ...blankOperation(to), ...Object.fromEntries(kept), op: to });
  };
  return html`<select aria-label=${keyName('op', field.language)} @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}>
    ${OPERATORS.map(({ keyword }) => html`<option value=${keyword} ?selected=${live(keyword === op)}>${operationName(keyword, field.language)} (${keyword})</option>`)}
  </select>`;
}

function slotEntry(field: Field, key: string, slot: Slot, value: Data | undefined, op: string): TemplateResult {
  const inner = innerField(field, key, { description: slot.description }, value);
  const body =
    DRAWN.has(op) && slot.kind === 'entries' && key !== 'gaps'
      ? scaleField(inner, field, slot, slotField)
      : slotField(inner, slot);
  return labelled(inner, body, slot.optional ? () => takeOut(inner) : null);
}

/** The editor for a slot, by its kind. */
export function slotField(field: Field, slot: Slot): TemplateResult {
  if (slot.kind === 'operand') return operandField(field);
  if (slot.kind === 'fallback') return fallbackField(field);
  if (slot.kind === 'condition') return conditionField(field);
  if (slot.kind === 'number' || slot.kind === 'edge' || slot.kind === 'integer') return numberField(field);
  if (slot.kind === 'word') return wordField(field, slot.words);
  if (slot.kind === 'at') return rangeField(field);
  if (slot.kind === 'keys') return namesField(field, false);
  if (slot.kind === 'operands') return operandsField(field);
  if (slot.kind === 'entries') return slot.list ? listEntries(field, slot.fields) : mapEntries(field, slot.fields);
  return lineField(field, slot.kind === 'grade' ? null : slot.kind);
}

/** One operand or a list of them. */
function operandsField(field: Field): TemplateResult {
  const { value, language, desk, path } = field;
  if (!isList(value))
    return html`${operandField(field)}<button class="bare" type="button" @click=${() => put(field, [value ?? '', 0])}>${icon('add')} ${MESSAGES.add[language]}</button>`;
  return html`<div class="entries">${value.map((one, index) => {
    const inner: Field = { ...field, path: under(path, String(index)), name: `${field.name} ${index + 1}`, value: one };
    return html`<div class="row">${operandField(inner)}${value.length > 1 ? removeButton(inner, inner.name) : nothing}</div>`;
  })}<button class="bare" type="button" @click=${() => desk.set(path, [...value, 0], { by: 'form' })}>${icon('add')} ${MESSAGES.add[language]}</button></div>`;
}

function mapEntries(field: Field, fields: Slots): TemplateResult {
  const map = isMap(field.value) ? field.value : {};
  return html`<div class="entries">
    ${repeat(
      Object.entries(map),
      ([key]) => key,
      ([key, one]) => slotsEntry({ ...field, path: under(field.path, key), name: key, value: one }, fields, true),
    )}
    <button class="bare" type="button" @click=${() => field.desk.set(under(field.path, freeKey(map)), blankSlots(fields), { by: 'form' })}>${icon('add')} ${MESSAGES.add[field.language]}</button>
  </div>`;
}

function listEntries(field: Field, fields: Slots): TemplateResult {
  const list = isList(field.value) ? field.value : [];
  const ids = Object.fromEntries(list.map((one) => [isMap(one) ? String(one.id) : '', true]));
  return html`<div class="entries">
    ${list.map((one, index) => {
      const id = isMap(one) && typeof one.id === 'string' ? one.id : String(index);
      return slotsEntry({ ...field, path: under(field.path, id), name: id, value: one }, fields, false);
    })}
    <button class="bare" type="button" @click=${() => put(field, [...list, { id: freeKey(ids, 'case'), ...blankSlots(fields) }])}>${icon('add')} ${MESSAGES.add[field.language]}</button>
  </div>`;
}

function slotsEntry(field: Field, fields: Slots, isNamed: boolean): TemplateResult {
  const value = isMap(field.value) ? field.value : {};
  const shown = Object.entries(fields).filter(([key, slot]) => key in value || !slot.optional);
  const open = Object.entries(fields).filter(([key]) => !shown.some(([one]) => one === key));
  return html`<div class="entry" role="group" aria-label=${field.name}>
    <div class="entry-head">${isNamed ? idField(field) : html`<span class="quiet">${field.name}</span>`}${removeButton(field, field.name)}</div>
    <div class="record">${shown.map(([key, slot]) => slotEntry({ ...field, key: 'entry' }, key, slot, value[key], ''))}
    ${addFields(
      field,
      open.map(([key, slot]) => [key, blankSlot(slot)] as const),
    )}</div>
  </div>`;
}

function addFields(field: Field, keys: readonly (readonly [string, Data])[]): TemplateResult | typeof nothing {
  if (keys.length === 0) return nothing;
  const { language, desk, path } = field;
  return html`<select class="more" aria-label=${MESSAGES.addField[language]} .value=${live('')} @change=${(
    event: Event,
  ) => {
    const select = event.target as HTMLSelectElement;
    const found = keys.find(([key]) => key === select.value);
    select.value = '';
    if (found) desk.set(under(path, found[0]), found[1], { by: 'form' });
  }}><option value="">${MESSAGES.addField[language]}</option>${keys.map(([key]) => html`<option value=${key}>${keyName(key, language)}</option>`)}</select>`;
}
