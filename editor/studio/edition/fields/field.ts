import type { TemplateResult } from 'lit';
import type { Language } from '../../../../engine/index.ts';
import type { Data, Path } from '../../../document/index.ts';
import type { Desk } from '../desk.ts';
import type { Schema } from '../schema.ts';

/** One value in a form: where it stands, what may stand there, and what does. */
export interface Field {
  readonly desk: Desk;
  readonly language: Language;
  readonly path: Path;
  /** Name of the field for people. */
  readonly name: string;
  /** The key that it has in its record; in a list, the list's. */
  readonly key: string;
  readonly schema: Schema;
  readonly value: Data | undefined;
  /** Draws the editor for any value: what lies in this one is drawn by it too. */
  readonly draw: (field: Field) => TemplateResult;
}

/** Sets a field's value; letters typed into one field are undone as one. */
export function put(field: Field, value: Data): void {
  field.desk.set(field.path, value, { by: 'form', mark: `form:${field.path}` });
}

/** An id for an element of the form, from its path. */
export function idOf(path: Path): string {
  return `f-${path.replaceAll(/[^A-Za-z0-9]+/g, '-')}`;
}

/** The severity of the findings that stand at a field itself. */
export function isWrong({ desk, path }: Field): boolean {
  return desk.findings.some(({ place, severity }) => place.path === path && severity === 'error');
}
