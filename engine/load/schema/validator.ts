import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { AMENDMENT_SCHEMA } from '../../model/generated/amendment-schema.ts';
import { PACK_SCHEMA } from '../../model/generated/pack-schema.ts';
import { isDate } from '../../number/date.ts';

let compiled: { readonly pack: ValidateFunction; readonly amendment: ValidateFunction } | null = null;

/**
 * Checks a value against the schema of packs, or of amending packs where it names a `base`; gives every error with the schema and data it is about, none where it fits.
 * The schema is compiled at the first call, by code that ajv makes at run time: a page whose content security policy
 * forbids that needs ajv's standalone output in the place of this file.
 */
export function validate(data: unknown): readonly ErrorObject[] {
  compiled ??= compile();
  const check = isSchema(data) && Object.hasOwn(data, 'base') ? compiled.amendment : compiled.pack;
  return check(data) ? [] : (check.errors ?? []);
}

function compile() {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: false,
    formats: { date: { type: 'string', validate: isDate } },
  });
  return { pack: ajv.compile(PACK_SCHEMA), amendment: ajv.compile(AMENDMENT_SCHEMA) };
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
