import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Data, type DataMap, isList, isMap, under } from '../../../document/index.ts';
import { icon } from '../../../element/index.ts';
import { keysFor, referred, resolved, type Schema, schemaOf } from '../schema.ts';
import { keyName } from '../words/index.ts';
import { blank } from './blank.ts';
import { type Field, put } from './field.ts';
import { MESSAGES } from './messages.ts';
import { resting } from './resting.ts';

/** Keys that a record shows first, whatever order the schema has. */
const FIRST = ['label', 'title', 'message', 'question', 'text', 'kind', 'type', 'op', 'status'];
/** Keys that every element may have and few do: last. */
const LAST = ['cite', 'basis', 'reading', 'note'];

/** Keys that are asked for though they may be left out: without them few elements of a kind make sense. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  input: ['per', 'min', 'max', 'places', 'options', 'better'],
  form: ['result', 'grounds', 'checks'],
};

function askedOf({ schema }: Field, value: DataMap): readonly string[] {
  return (ASKED[referred(schema) ?? ''] ?? []).filter((key) => !(key === 'options' && 'set' in value));
}

/** The fields of a record, and a list of those that it could have too. */
export function recordField(field: Field, skip: ReadonlySet<string> = new Set()): TemplateResult {
  const value = isMap(field.value) ? field.value : {};
  const { keys, required } = keysFor(field.schema, value);
  const known = keys.filter((key) => !skip.has(key));
  const rank = (key: string): number =>
    FIRST.includes(key) ? FIRST.indexOf(key) - 100 : LAST.includes(key) ? 100 + LAST.indexOf(key) : 0;
  const shown = [
    ...new Set([
      ...known.filter((key) => key in value || required.has(key)),
      ...askedOf(field, value).filter((key) => known.includes(key)),
      ...Object.keys(value).filter((key) => !skip.has(key)),
    ]),
  ];
  const more = known.filter((key) => !shown.includes(key));
  return html`<div class="record">
    ${repeat(
      shown.sort((a, b) => rank(a) - rank(b)),
      (key) => key,
      (key) => entryOf(field, key, value[key], required.has(key) || !(key in value)),
    )}
    ${more.length === 0 ? nothing : addList(field, more)}
  </div>`;
}

function entryOf(field: Field, key: string, value: Data | undefined, isRequired: boolean): TemplateResult {
  const inner = innerField(field, key, schemaOf(field.schema, key), value);
  return labelled(inner, inner.draw(inner), isRequired ? null : () => takeOut(inner));
}

/** The field of what a key of a record leads to. */
export function innerField(field: Field, key: string, schema: Schema, value: Data | undefined): Field {
  return { ...field, path: under(field.path, key), key, name: keyName(key, field.language), schema, value };
}

/** Takes out what a field is of. */
export function takeOut({ desk, path }: Field): void {
  desk.edit([{ op: 'remove', at: path }], { by: 'form' });
}

/** A field with its name and, where it may be left out, a button to take it away. */
export function labelled(field: Field, body: TemplateResult, remove: (() => void) | null): TemplateResult {
  const { schema, name, language, path } = field;
  const title = resolved(schema).description ?? '';
  const findings = field.desk.findings.filter(({ place }) => place.path === path);
  return html`<div class="field" data-path=${path} @focusin=${(event: Event) => {
    event.stopPropagation();
    field.desk.select(path, 'form');
  }}>
    <div class="name"><span title=${title}>${name}</span>
      ${
        remove
          ? html`<button class="bare small" type="button" title=${MESSAGES.removeEntry[language].replace('{name}', name)} @click=${remove}>
        <span class="unseen">${MESSAGES.removeEntry[language].replace('{name}', name)}</span>${icon('remove')}</button>`
          : nothing
      }
    </div>
    <div class="body">${body}${findings.length > 0 ? html`<span class="dot" aria-hidden="true"></span>` : nothing}</div>
  </div>`;
}

function addList(field: Field, keys: readonly string[]): TemplateResult {
  const { language } = field;
  return html`<select class="more" aria-label=${MESSAGES.addField[language]} .value=${live('')} @change=${(
    event: Event,
  ) => {
    const select = event.target as HTMLSelectElement;
    const key = select.value;
    select.value = '';
    if (key) field.desk.set(under(field.path, key), blank(schemaOf(field.schema, key)), { by: 'form' });
  }}>
    <option value="">${MESSAGES.addField[language]}</option>
    ${keys.map((key) => html`<option value=${key}>${keyName(key, language)}</option>`)}
  </select>`;
}

/** Entries by id, each with its fields. */
export function mapField(field: Field): TemplateResult {
  const value = isMap(field.value) ? field.value : {};
  const { language } = field;
  const schema = schemaOf(field.schema, '');
  return html`<div class="entries">
    ${repeat(
      Object.entries(value),
      ([key]) => key,
      ([key, one]) => {
        const inner: Field = { ...field, path: under(field.path, key), key: field.key, name: key, schema, value: one };
        return html`<div class="entry" role="group" aria-label=${key}><div class="entry-head">${idField(inner)}${removeButton(inner, key)}</div>${inner.draw(inner)}</div>`;
      },
    )}
    <button class="bare" type="button" aria-label=${MESSAGES.addEntry[language].replace('{name}', field.name)}
      @click=${() => field.desk.set(under(field.path, freeKey(value)), blank(schema), { by: 'form' })}>${icon('add')} ${MESSAGES.add[language]}</button>
  </div>`;
}

/** The id of an entry: changed, the entry moves to the new id, and whatever names it names it so. */
export function idField({ desk, path, language, name }: Field): TemplateResult {
  const key = path.slice(path.lastIndexOf('/') + 1);
  return html`<input class="id" spellcheck="false" aria-label=${`${MESSAGES.id[language]}: ${name}`} .value=${resting(key)}
    @change=${(event: Event) => {
      const input = event.target as HTMLInputElement;
      const to = input.value.trim();
      const target = under(path.slice(0, Math.max(0, path.lastIndexOf('/'))), to);
      if (to !== '' && to !== key && !to.includes('/') && desk.rename(path, to)) desk.select(target, 'form');
      else input.value = key;
    }} />`;
}

/** A list: entries in order, which can be moved. */
export function listField(field: Field): TemplateResult {
  const value = isList(field.value) ? field.value : [];
  const schema = schemaOf(field.schema, '');
  const { language, desk } = field;
  const nameAt = (index: number): string => {
    const one = value[index];
    return isMap(one) && typeof one.id === 'string' ? one.id : String(index);
  };
  return html`<div class="entries">
    ${value.map((one, index) => {
      const name = nameAt(index);
      const inner: Field = {
        ...field,
        path: under(field.path, name),
        name: `${field.name} ${index + 1}`,
        schema,
        value: one,
      };
      return html`<div class="entry" role="group" aria-label=${inner.name}>
        <div class="entry-head"><span class="quiet">${name}</span>
          ${index === 0 ? nothing : moveButton(inner, 'up', () => desk.edit([{ op: 'move', at: inner.path, before: nameAt(index - 1) }], { by: 'form' }))}
          ${index === value.length - 1 ? nothing : moveButton(inner, 'down', () => desk.edit([{ op: 'move', at: inner.path, before: index + 2 < value.length ? nameAt(index + 2) : null }], { by: 'form' }))}
          ${removeButton(inner, name)}</div>
        ${inner.draw(inner)}
      </div>`;
    })}
    <button class="bare" type="button" aria-label=${MESSAGES.addEntry[language].replace('{name}', field.name)}
      @click=${() => put(field, [...value, withId(blank(schema), schema, value.length)])}>${icon('add')} ${MESSAGES.add[language]}</button>
  </div>`;
}

function moveButton(field: Field, way: 'up' | 'down', move: () => void): TemplateResult {
  return html`<button class="bare small" type="button" title=${MESSAGES[way][field.language]} @click=${move}>
    <span class="unseen">${MESSAGES[way][field.language]}: ${field.name}</span>${icon(way)}</button>`;
}

export function removeButton({ desk, path, language }: Field, name: string): TemplateResult {
  const text = MESSAGES.removeEntry[language].replace('{name}', name);
  return html`<button class="bare small" type="button" title=${text} @click=${() => desk.edit([{ op: 'remove', at: path }], { by: 'form' })}>
    <span class="unseen">${text}</span>${icon('remove')}</button>`;
}

function withId(value: Data, schema: Schema, index: number): Data {
  return isMap(value) && 'id' in value ? { ...value, id: `${referred(schema) ?? 'new'}-${index + 1}` } : value;
}

/** An id that is still free. */
export function freeKey(map: Readonly<Record<string, unknown>>, stem = 'new'): string {
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? stem : `${stem}-${number}`;
    if (!Object.hasOwn(map, key)) return key;
  }
}
