import { isSchema, resolve, type Schema } from './validator.ts';

/** The keys that a schema allows on an object, by the branches that its words (`op`, `kind`, …) select. */
export function keysOf(schema: unknown, data: unknown): ReadonlySet<string> {
  const keys = new Set<string>();
  collect(schema, data, keys);
  return keys;
}

function collect(schema: unknown, data: unknown, keys: Set<string>): void {
  if (!isSchema(schema)) return;
  if (isSchema(schema.properties)) {
    for (const [key, inner] of Object.entries(schema.properties)) if (inner !== false) keys.add(key);
  }
  if (typeof schema.$ref === 'string') collect(resolve(schema.$ref), data, keys);
  if (Array.isArray(schema.allOf)) for (const part of schema.allOf) collect(part, data, keys);
  if (isSchema(schema.if)) collect(selects(schema.if, data) ? schema.then : schema.else, data, keys);
}

/** Whether the condition of a branch holds: the words it asks for are there. */
function selects(condition: Schema, data: unknown): boolean {
  if (!isSchema(data)) return false;
  const required = Array.isArray(condition.required) ? condition.required : [];
  if (!required.every((key) => Object.hasOwn(data, String(key)))) return false;
  return Object.entries(isSchema(condition.properties) ? condition.properties : {}).every(([key, word]) => {
    if (!isSchema(word) || !Object.hasOwn(data, key)) return true;
    if ('const' in word) return word.const === data[key];
    return Array.isArray(word.enum) ? word.enum.includes(data[key]) : true;
  });
}
