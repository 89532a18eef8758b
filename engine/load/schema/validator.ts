import type { ErrorObject } from 'ajv';
import { amendment, pack } from '#validators';
import { PACK_SCHEMA } from '../../model/generated/pack-schema.ts';

/**
 * Checks a value against the schema of packs, or of amending packs where it names a `base`; gives every error with the
 * schema and data it is about, none where it fits.
 */
export function validate(data: unknown): readonly ErrorObject[] {
  const check = isSchema(data) && Object.hasOwn(data, 'base') ? amendment : pack;
  return check(data) ? [] : [...(check.errors ?? [])];
}

/** The schema at an internal reference such as `#/$defs/rule`; an empty one where it leads nowhere. */
export function resolve(reference: string): Schema {
  let schema: unknown = PACK_SCHEMA;
  for (const key of reference.replace(/^#\/?/, '').split('/')) schema = isSchema(schema) ? schema[key] : undefined;
  return isSchema(schema) ? schema : {};
}

/** A JSON Schema that is an object, as all are but `true` and `false`. */
export type Schema = Readonly<Record<string, unknown>>;

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
