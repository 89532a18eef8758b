import { DIALECT, type JsonSchema, rewrite } from './json.ts';

/** Schema files of one published version by name without `.schema.json`: `pack`, `rule`, … */
export type SchemaFiles = ReadonlyMap<string, JsonSchema>;

/** One schema that holds all that `root` refers to under `$defs`, with internal references only: no file, no network. */
export function bundle(root: string, files: SchemaFiles): JsonSchema {
  const found = new Map<string, JsonSchema>();
  collect(root, files, found);
  return {
    $schema: DIALECT,
    $id: `${String(files.get(root)?.$id).replace('.schema.json', '.bundle.json')}`,
    $ref: `#/$defs/${root}`,
    $defs: Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function collect(name: string, files: SchemaFiles, found: Map<string, JsonSchema>): void {
  if (found.has(name)) return;
  const file = files.get(name);
  if (!file) throw new Error(`no schema file ${name}.schema.json; a schema refers to it`);
  const { $schema, $id, $comment, $defs, ...body } = file;
  const inner = Object.entries((isRecord($defs) ? $defs : {}) as Record<string, JsonSchema>);
  const wanted = new Set<string>();
  const internal = (schema: JsonSchema): JsonSchema => {
    if (typeof schema.$ref !== 'string') return schema;
    const target = targetOf(schema.$ref, name);
    if (!target.startsWith(`${name}-`) || files.has(target)) wanted.add(target);
    return { ...schema, $ref: `#/$defs/${target}` };
  };
  found.set(name, rewrite(body, internal) as JsonSchema);
  for (const [key, schema] of inner) found.set(`${name}-${key}`, rewrite(schema, internal) as JsonSchema);
  for (const other of wanted) collect(other, files, found);
}

/** `../../pack/1/text.schema.json` → `text`; `#/$defs/value` inside `result` → `result-value`. */
function targetOf(ref: string, from: string): string {
  const inside = /^#\/\$defs\/(.+)$/.exec(ref);
  if (inside) return `${from}-${inside[1]}`;
  const file = /([a-z-]+)\.schema\.json$/.exec(ref);
  if (!file?.[1]) throw new Error(`reference ${ref} in ${from}.schema.json is not to a schema file`);
  return file[1];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
