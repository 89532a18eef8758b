import { html, type TemplateResult } from 'lit';
import { isMap } from '../../../document/index.ts';
import { referred, resolved, schemaOf } from '../schema.ts';
import type { Field } from './field.ts';

/** Whether a map is a list of like rows: each a label in three languages with a few words beside it. */
export function isGridMap(field: Field): boolean {
  const schema = schemaOf(field.schema, '');
  const name = referred(schema);
  if (name === 'text' || name === 'member') return true;
  return field.key === 'grades' && isMap(resolved(schema).properties as never);
}

/** Such a map in a grid, as a spreadsheet has it. */
export function entriesGrid(field: Field): TemplateResult {
  return html`<adisteme-editor-grid .desk=${field.desk} .at=${field.path} .kind=${field.key} .label=${field.name}></adisteme-editor-grid>`;
}
