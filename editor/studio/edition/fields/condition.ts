import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Data, type DataMap, isList, isMap, under } from '../../../document/index.ts';
import { icon } from '../../../element/index.ts';
import { COMPARISONS, comparisonName } from '../words/index.ts';
import { factName, optionsOf } from './fact-options.ts';
import { type Field, idOf, put } from './field.ts';
import { MESSAGES } from './messages.ts';
import { numberOf, numberText } from './plain.ts';
import { resting } from './resting.ts';

const NEW: DataMap = { fact: '', operator: 'equal', value: '' };
const GROUPS = ['all', 'any'] as const;

/** A condition as a sentence: what, how, with what; or several of which all, any or none must hold. */
export function conditionField(field: Field): TemplateResult {
  const value = isMap(field.value) ? field.value : NEW;
  const group = GROUPS.find((key) => isList(value[key]));
  if (group) return groupField(field, group, value[group] as readonly Data[]);
  if ('not' in value)
    return html`<div class="condition">${kindField(field, 'not')}${conditionField({ ...field, path: under(field.path, 'not'), value: value.not })}</div>`;
  return html`<div class="condition one" role="group" aria-label=${field.name}>${sentence(field, value)}${kindField(field, 'one')}<p class="called">${said(field, value)}</p></div>`;
}

function groupField(field: Field, group: 'all' | 'any', list: readonly Data[]): TemplateResult {
  const { language, desk } = field;
  const at = under(field.path, group);
  return html`<div class="condition group" role="group" aria-label=${field.name}>
    ${kindField(field, group)}
    <ul>${list.map(
      (one, index) => html`<li>${conditionField({ ...field, path: under(at, String(index)), value: one })}
        ${
          list.length > 1
            ? html`<button class="bare small" type="button" title=${MESSAGES.remove[language]}
          @click=${() => desk.edit([{ op: 'remove', at: under(at, String(index)) }], { by: 'form' })}><span class="unseen">${MESSAGES.remove[language]}</span>${icon('remove')}</button>`
            : nothing
        }</li>`,
    )}</ul>
    <button class="bare" type="button" @click=${() => desk.set(at, [...list, NEW], { by: 'form' })}>${icon('add')} ${MESSAGES.addCondition[language]}</button>
  </div>`;
}

/** Which form the condition has; changed, what there is is kept. */
function kindField(field: Field, kind: 'all' | 'any' | 'not' | 'one'): TemplateResult {
  const { language, value } = field;
  const inner = (): Data[] => {
    if (!isMap(value)) return [NEW];
    const list = value.all ?? value.any;
    return isList(list) ? [...list] : 'not' in value ? [value.not as Data] : [value];
  };
  const take = (to: string): void => {
    const parts = inner();
    if (to === 'one') put(field, parts[0] ?? NEW);
    else put(field, to === 'not' ? { not: parts.length === 1 ? (parts[0] as Data) : { all: parts } } : { [to]: parts });
  };
  return html`<select class="join ${kind}" aria-label=${MESSAGES.kind[language]} @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}>
    ${(['one', 'all', 'any', 'not'] as const).map((one) => html`<option value=${one} ?selected=${live(one === kind)}>${MESSAGES[one][language]}</option>`)}
  </select>`;
}

function sentence(field: Field, value: DataMap): TemplateResult {
  const { desk, path, language } = field;
  const set = (key: string, one: Data): void =>
    void desk.set(path, { ...value, [key]: one }, { by: 'form', mark: `form:${path}/${key}` });
  return html`<input class="fact" list="names-fact" id=${idOf(under(path, 'fact'))} spellcheck="false" aria-label=${MESSAGES.fact[language]}
      .value=${resting(String(value.fact ?? ''))} @change=${(event: Event) => set('fact', (event.target as HTMLInputElement).value.trim())} />
    <select class="operator" aria-label=${MESSAGES.operator[language]} @change=${(event: Event) => set('operator', (event.target as HTMLSelectElement).value)}>
      ${Object.keys(COMPARISONS).map((one) => html`<option value=${one} ?selected=${live(one === value.operator)}>${comparisonName(one, language)}</option>`)}
    </select>
    ${against(field, value, (one) => set('value', one))}`;
}

/** The condition as it is read aloud, by the labels of what it names. */
function said({ desk, language }: Field, { fact, operator, value }: DataMap): string {
  const { data } = desk.edition;
  const quoted = (text: string): string => MESSAGES.quoted[language].replace('{name}', () => text);
  const named = (id: Data | undefined): string =>
    quoted(factName(data, String(id ?? ''), language) || String(id ?? ''));
  const options = optionsOf(data, String(fact ?? ''), language);
  const shown = (one: Data | undefined): string => {
    const label = options.find(({ id }) => id === String(one))?.label;
    if (label === undefined) return numberText(one, language);
    return typeof one === 'boolean' ? label : quoted(label);
  };
  const against = isMap(value) ? named(value.fact) : isList(value) ? value.map(shown).join(', ') : shown(value);
  return `${named(fact)} ${comparisonName(String(operator ?? ''), language)} ${against}`;
}

/** What the fact is compared with: a choice where the fact has options, a number, or another value. */
function against(field: Field, condition: DataMap, set: (value: Data) => void): TemplateResult {
  const { language, path } = field;
  const { value, operator } = condition;
  const isFact = isMap(value);
  const options = optionsOf(field.desk.edition.data, String(condition.fact ?? ''), language);
  const isMany = operator === 'in' || operator === 'notIn';
  const id = idOf(under(path, 'value'));
  const name = MESSAGES.value[language];
  const toggle = html`<select class="against" aria-label=${MESSAGES.against[language]} @change=${(event: Event) => set((event.target as HTMLSelectElement).value === 'fact' ? { fact: '' } : '')}>
    <option value="value" ?selected=${live(!isFact)}>${MESSAGES.aValue[language]}</option><option value="fact" ?selected=${live(isFact)}>${MESSAGES.aFact[language]}</option></select>`;
  if (isFact)
    return html`${toggle}<input class="fact" id=${id} list="names-fact" aria-label=${name} .value=${resting(String(value.fact ?? ''))}
      @change=${(event: Event) => set({ fact: (event.target as HTMLInputElement).value.trim() })} />`;
  if (isMany) return html`${toggle}${manyField(id, name, isList(value) ? value : [], options, set)}`;
  if (options.length > 0)
    return html`${toggle}<select id=${id} aria-label=${name} @change=${(event: Event) => set(read((event.target as HTMLSelectElement).value))}>
      ${options.some((one) => one.id === String(value)) ? nothing : html`<option selected>${String(value ?? '')}</option>`}
      ${options.map((one) => html`<option value=${one.id} ?selected=${live(one.id === String(value))}>${one.label}</option>`)}</select>`;
  return html`${toggle}<input id=${id} aria-label=${name} spellcheck="false" .value=${resting(numberText(value, language))}
    @change=${(event: Event) => set(read((event.target as HTMLInputElement).value))} />`;
}

function manyField(
  id: string,
  name: string,
  value: readonly Data[],
  options: readonly { id: string; label: string }[],
  set: (value: Data) => void,
): TemplateResult {
  if (options.length === 0 || options.length > 12)
    return html`<input id=${id} aria-label=${name} spellcheck="false" .value=${resting(value.join(', '))}
      @change=${(event: Event) =>
        set(
          (event.target as HTMLInputElement).value
            .split(',')
            .map((one) => read(one.trim()))
            .filter((one) => one !== ''),
        )} />`;
  return html`<span class="many" role="group" aria-label=${name}>${options.map(
    (one) => html`<label class="check"><input type="checkbox" .checked=${live(value.map(String).includes(one.id))}
      @change=${(event: Event) => {
        const isOn = (event.target as HTMLInputElement).checked;
        const rest = value.filter((item) => String(item) !== one.id);
        if (isOn || rest.length > 0) set(isOn ? [...rest, read(one.id)] : rest);
      }} />${one.label}</label>`,
  )}</span>`;
}

/** A value as typed: a number, yes or no, else a name. */
function read(text: string): Data {
  if (text === 'true' || text === 'false') return text === 'true';
  return numberOf(text) ?? text;
}
