import { compile } from 'json-schema-to-typescript';
import { isSchema, type JsonSchema, rewrite } from './json.ts';
import { SHAPES } from './shapes.ts';
import { variants } from './variants.ts';

/** Names that would hide a global of the language. */
const NAMES: Readonly<Record<string, string>> = { set: 'PackSet', value: 'Scalar', date: 'IsoDate' };

/** TypeScript declarations of a bundled schema; `name` is the root's type. */
export async function typesOf(bundled: JsonSchema, root: string, name: string): Promise<string> {
  const definitions = bundled.$defs as Record<string, JsonSchema>;
  const shaped = Object.fromEntries(
    Object.entries({ ...definitions, ...used(definitions) }).map(([key, schema]) => [
      key,
      titled(simplify(schema), key === root ? name : (NAMES[key] ?? pascal(key)), pascal(key)),
    ]),
  );
  const { [root]: main, ...others } = shaped;
  const schema = { ...main, $defs: Object.fromEntries(Object.entries(others).filter(([key]) => key !== 'operation')) };
  return compile(schema as never, name, {
    bannerComment: '/* Generated from schemas/ by npm run generate. Change the schema instead. */',
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: false,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 120 },
  });
}

/** The shapes that take the place of, or join, what the bundle holds. */
function used(definitions: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const condition = definitions.condition;
  if (!condition) return {};
  const { operator } = condition.properties as Record<string, JsonSchema>;
  return { ...SHAPES, 'comparison-operator': operator ?? {} };
}

const KEPT = [
  'type',
  'enum',
  'const',
  'items',
  'properties',
  'required',
  'additionalProperties',
  'anyOf',
  'tsType',
  'description',
  '$ref',
];

/** Leaves what makes a type, and splits objects that depend on a word into variants. */
function simplify(schema: JsonSchema): JsonSchema {
  return rewrite(schema, (node) => {
    if (typeof node.$ref === 'string' && !isSchema(node.properties)) return { $ref: node.$ref };
    const split = isSchema(node.properties) ? variants(node) : null;
    if (split) return { description: node.description, anyOf: split.map(named) };
    return isKeywordHolder(node) ? keep(node) : node;
  }) as JsonSchema;
}

function named({ title, description, ...variant }: JsonSchema): JsonSchema {
  return title === undefined ? keep(variant) : { ...keep(variant), title };
}

/** Maps of properties have names of properties for keys, not keywords. */
function isKeywordHolder(node: JsonSchema): boolean {
  return (
    ['type', 'enum', 'const', '$ref', 'anyOf', 'tsType', 'items'].some((keyword) => {
      const value = node[keyword];
      return keyword === 'anyOf' || keyword === 'enum'
        ? Array.isArray(value)
        : typeof value === 'string' || Array.isArray(value);
    }) || Object.keys(node).every((key) => ['title', 'description', 'examples'].includes(key))
  );
}

function keep(node: JsonSchema): JsonSchema {
  const kept = Object.fromEntries(Object.entries(node).filter(([key]) => KEPT.includes(key)));
  return Object.keys(kept).some((key) => key !== 'description') ? kept : { ...kept, tsType: 'unknown' };
}

/** Names a type, and its variants after their words: a `set` of the kind `given` is a `GivenSet`. */
function titled(schema: JsonSchema, title: string, noun: string): JsonSchema {
  const anyOf = (schema.anyOf as JsonSchema[] | undefined)?.map((variant) =>
    typeof variant.title === 'string' ? { ...variant, title: `${pascal(variant.title)}${noun}` } : variant,
  );
  return { ...schema, ...(anyOf ? { anyOf } : {}), title };
}

function pascal(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}
