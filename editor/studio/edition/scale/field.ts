import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatNumber, type Slot } from '../../../../engine/index.ts';
import { type Data, type DataMap, isMap, lastOf, under } from '../../../document/index.ts';
import { icon } from '../../../element/index.ts';
import { blankSlots } from '../fields/blank.ts';
import { freeKey, idField, removeButton } from '../fields/collections.ts';
import type { Field } from '../fields/field.ts';
import { MESSAGES as FIELDS } from '../fields/messages.ts';
import { rangeField } from '../fields/range.ts';
import { keyName } from '../words/index.ts';
import { drawing } from './drawing.ts';
import { MESSAGES } from './messages.ts';
import { domainOf, type Flaw, flawsOf, rowsOf } from './spans.ts';

/** Draws the editor of one of an operator's slots. */
type DrawSlot = (field: Field, slot: Slot) => TemplateResult;

/** The rows of a table, or bands: drawn to scale, with holes and overlaps, and as a table in which each is edited. */
export function scaleField(
  field: Field,
  operation: Field,
  slot: Slot & { readonly kind: 'entries' },
  drawSlot: DrawSlot,
): TemplateResult {
  const { desk, language } = field;
  const value = isMap(operation.value) ? operation.value : {};
  const rows = rowsOf(value);
  const domain = domainOf(desk.edition.data, value, rows);
  const flaws = Array.isArray(value.key) ? [] : flawsOf(rows, domain);
  const number = (one: number): string => formatNumber(one, language);
  const chosen = rows.find(({ id }) => desk.selected.startsWith(under(field.path, id)))?.id ?? null;
  const said = sayFlaws(flaws, number, language);
  return html`<div class="scale-field">
    ${
      rows.length < 2
        ? nothing
        : html`${drawing(rows, flaws, domain, chosen, (id) => desk.select(under(field.path, id), 'scale'), number, `${MESSAGES.scale[language]}: ${said}`)}
      <p class="quiet said ${flaws.length > 0 ? 'flawed' : ''}" role="status">${said}</p>`
    }
    ${table(field, slot, isMap(field.value) ? field.value : {}, drawSlot)}
    <button class="bare" type="button" @click=${() => add(field, slot)}>${icon('add')} ${FIELDS.add[language]}</button>
  </div>`;
}

function sayFlaws(flaws: readonly Flaw[], number: (value: number) => string, language: 'kk' | 'ru' | 'en'): string {
  const say = (kind: Flaw['kind']): string[] => {
    const list = flaws.filter((flaw) => flaw.kind === kind).map(({ from, to }) => `${number(from)} – ${number(to)}`);
    return list.length === 0
      ? []
      : [MESSAGES[kind === 'hole' ? 'holes' : 'overlaps'][language].replace('{list}', list.join('; '))];
  };
  const said = [...say('hole'), ...say('overlap')];
  return said.length === 0 ? MESSAGES.whole[language] : said.join(' · ');
}

function table(
  field: Field,
  slot: Slot & { readonly kind: 'entries' },
  rows: DataMap,
  drawSlot: DrawSlot,
): TemplateResult {
  const { language } = field;
  const others = Object.keys(slot.fields).filter(
    (key) => !isEdge(key) && key !== 'at' && slot.fields[key]?.kind !== 'edge',
  );
  const isAllowed = 'from' in slot.fields && 'at' in slot.fields;
  const given = isAllowed ? ['from', 'to'] : others;
  return html`<table class="rows">
    <thead><tr><th scope="col">${MESSAGES.row[language]}</th><th scope="col">${MESSAGES.range[language]}</th>
      ${given.map((key) => html`<th scope="col">${keyName(key, language)}</th>`)}<th scope="col"><span class="unseen">${MESSAGES.actions[language]}</span></th></tr></thead>
    <tbody>${repeat(
      Object.entries(rows),
      ([key]) => key,
      ([key, row]) => line(field, slot, given, key, row, drawSlot),
    )}</tbody>
  </table>`;
}

function line(
  field: Field,
  slot: Slot & { readonly kind: 'entries' },
  given: readonly string[],
  key: string,
  row: Data,
  drawSlot: DrawSlot,
): TemplateResult {
  const { desk, language } = field;
  const value = isMap(row) ? row : {};
  const entry: Field = { ...field, path: under(field.path, key), name: key, key: 'entry', value: row };
  const range: Field =
    'at' in slot.fields
      ? { ...entry, path: under(entry.path, 'at'), name: `${key}, ${MESSAGES.range[language]}`, value: value.at ?? {} }
      : { ...entry, name: `${key}, ${MESSAGES.range[language]}` };
  const isWrong = desk.findingsIn(entry.path).length > 0;
  const isChosen = desk.selected === entry.path || desk.selected.startsWith(`${entry.path}/`);
  return html`<tr class="${isWrong ? 'wrong' : ''} ${isChosen ? 'chosen' : ''}" data-path=${entry.path} @focusin=${() => desk.select(entry.path, 'form')}>
    <th scope="row">${idField(entry)}</th><td>${rangeField(range)}</td>
    ${given.map((one) => {
      const inner = slot.fields[one] as Slot;
      return html`<td>${drawSlot({ ...entry, path: under(entry.path, one), key: one, name: `${key}: ${keyName(one, language)}`, value: value[one] }, inner)}</td>`;
    })}
    <td class="actions">${removeButton(entry, lastOf(entry.path))}</td>
  </tr>`;
}

function isEdge(key: string): boolean {
  return key === 'from' || key === 'above' || key === 'to' || key === 'below';
}

function add(field: Field, slot: Slot & { readonly kind: 'entries' }): void {
  const map = isMap(field.value) ? field.value : {};
  field.desk.set(under(field.path, freeKey(map, 'row')), blankSlots(slot.fields), { by: 'form' });
}
