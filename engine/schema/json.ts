/** A JSON Schema, as far as this folder looks into it. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

/** The dialect of every schema here. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A schema with every object inside it passed through `change`, innermost first. */
export function rewrite(value: unknown, change: (schema: JsonSchema) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, change));
  if (!isSchema(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rewrite(inner, change)])));
}
