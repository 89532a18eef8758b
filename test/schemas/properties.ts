import { isSchema, type JsonSchema } from '../../engine/schema/json.ts';

/** A property of a schema, with what it takes over from the file it refers to. */
export interface Property {
  readonly place: string;
  readonly title?: unknown;
  readonly description?: unknown;
  readonly examples?: unknown;
}

/** Every property that a reader meets in these schema files; keys that are refused or described elsewhere are left out. */
export function propertiesOf(files: ReadonlyMap<string, JsonSchema>): Property[] {
  const found: Property[] = [];
  const walk = (value: unknown, place: string): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, `${place}/${index}`);
    if (!isSchema(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'if' || key === 'examples') continue;
      if (key === 'properties' || key === '$defs') {
        for (const [name, property] of Object.entries(inner as Record<string, unknown>)) {
          const path = `${place}/${name}`;
          if (isSchema(property) && key === 'properties') found.push({ place: path, ...told(property, files) });
          walk(property, path);
        }
      } else walk(inner, `${place}/${key}`);
    }
  };
  for (const [name, file] of files) walk(file, name);
  return found;
}

function told(property: JsonSchema, files: ReadonlyMap<string, JsonSchema>): Omit<Property, 'place'> {
  const { title, description, examples, $ref } = property;
  const own = Object.fromEntries(
    Object.entries({ title, description, examples }).filter(([, value]) => value !== undefined),
  );
  const file = typeof $ref === 'string' ? files.get(/([a-z-]+)\.schema\.json$/.exec($ref)?.[1] ?? '') : undefined;
  return file ? { ...told(file, files), ...own } : own;
}
