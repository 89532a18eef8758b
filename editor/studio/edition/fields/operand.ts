import { html, type nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Data, isMap, under } from '../../../document/index.ts';
import { blankOperation } from './blank.ts';
import { type Field, put } from './field.ts';
import { MESSAGES } from './messages.ts';
import { dateField, lineField, numberField } from './plain.ts';

type Kind = 'number' | 'reference' | 'grade' | 'option' | 'date' | 'boolean' | 'rule' | 'undetermined';
const OPERAND: readonly Kind[] = ['reference', 'number', 'grade', 'option', 'date', 'boolean', 'rule'];

/** What each kind of operand starts from. */
const START: Readonly<Record<Kind, Data>> = {
  number: 0,
  reference: '',
  grade: { grade: '' },
  option: { option: '' },
  date: { date: '' },
  boolean: true,
  rule: blankOperation('number'),
  undetermined: { undetermined: '' },
};

/** An operand: a value by name, a number, a grade, an option, a date, yes or no, or another rule in place. */
export function operandField(field: Field): TemplateResult {
  return withKinds(field, OPERAND);
}

/** A fallback: an operand, or that the act gives no outcome. */
export function fallbackField(field: Field): TemplateResult {
  return withKinds(field, ['undetermined', ...OPERAND]);
}

function withKinds(field: Field, kinds: readonly Kind[]): TemplateResult {
  const { language } = field;
  const kind = kindOf(field.value);
  return html`<div class="operand ${kind}" role="group" aria-label=${field.name}>
    <select class="kind" aria-label=${`${field.name}: ${MESSAGES.kind[language]}`} @change=${(event: Event) => put(field, START[(event.target as HTMLSelectElement).value as Kind])}>
      ${kinds.map((one) => html`<option value=${one} ?selected=${live(one === kind)}>${MESSAGES[one][language]}</option>`)}
    </select>
    ${bodyOf(field, kind)}
  </div>`;
}

function bodyOf(field: Field, kind: Kind): TemplateResult | typeof nothing {
  const { value, language } = field;
  if (kind === 'number') return numberField(field);
  if (kind === 'reference') return lineField(field, 'fact');
  if (kind === 'rule') return field.draw({ ...field, schema: { $ref: '#/$defs/nested' } });
  if (kind === 'boolean')
    return html`<select aria-label=${field.name} @change=${(event: Event) => put(field, (event.target as HTMLSelectElement).value === 'true')}>
      <option value="true" ?selected=${live(value === true)}>${MESSAGES.yes[language]}</option><option value="false" ?selected=${live(value === false)}>${MESSAGES.no[language]}</option></select>`;
  const inner: Field = { ...field, path: under(field.path, kind), value: isMap(value) ? value[kind] : '' };
  return kind === 'date' ? dateField(inner) : lineField(inner, kind === 'undetermined' ? 'defect' : null);
}

function kindOf(value: Data | undefined): Kind {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (!isMap(value)) return 'reference';
  if ('op' in value) return 'rule';
  return (['grade', 'option', 'date', 'undetermined'] as const).find((kind) => kind in value) ?? 'reference';
}
