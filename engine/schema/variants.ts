import { isSchema, type JsonSchema } from './json.ts';

/**
 * An object whose keys depend on one word (`kind`, `type`, `status`, `op`) as one variant a word, so that TypeScript
 * narrows on it. A variant of one word has it as title; keys that it refuses have the type `never`. Null where the schema has no such word.
 */
export function variants(schema: JsonSchema): JsonSchema[] | null {
  const branches = (Array.isArray(schema.allOf) ? schema.allOf : []).filter(isBranch);
  const first = branches[0];
  if (!first) return null;
  const word = first.if.required[0] as string;
  const properties = schema.properties as Record<string, JsonSchema>;
  const words = properties[word]?.enum;
  if (!Array.isArray(words)) return null;
  const groups = new Map<string, { words: unknown[]; required: Set<string>; refused: Set<string> }>();
  for (const value of words) {
    const group = { words: [value], required: new Set(schema.required as string[]), refused: new Set<string>() };
    for (const branch of branches) apply(branch.if.properties[word], value, branch, group);
    const key = JSON.stringify([[...group.required].sort(), [...group.refused].sort()]);
    const same = groups.get(key);
    if (same) same.words.push(value);
    else groups.set(key, group);
  }
  const { allOf, ...base } = schema;
  return [...groups.values()].map((group) => ({
    ...base,
    title: group.words.length === 1 ? String(group.words[0]) : undefined,
    required: [...group.required],
    properties: {
      ...Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [key, group.refused.has(key) ? { tsType: 'never' } : value]),
      ),
      [word]: { ...properties[word], enum: group.words },
    },
  }));
}

interface Branch extends JsonSchema {
  if: { properties: Record<string, JsonSchema>; required: string[] };
}

function isBranch(value: unknown): value is Branch {
  if (!isSchema(value) || !isSchema(value.if)) return false;
  return (
    isSchema(value.if.properties) && Object.keys(value.if.properties).length === 1 && Array.isArray(value.if.required)
  );
}

function apply(
  test: JsonSchema | undefined,
  value: unknown,
  branch: Branch,
  group: { required: Set<string>; refused: Set<string> },
): void {
  const holds = test?.const === value || (Array.isArray(test?.enum) && test.enum.includes(value));
  const side = holds ? branch.then : branch.else;
  if (!isSchema(side)) return;
  for (const key of Array.isArray(side.required) ? side.required : []) group.required.add(key);
  for (const [key, inner] of Object.entries(isSchema(side.properties) ? side.properties : {})) {
    if (inner === false) group.refused.add(key);
  }
}
