import { PACK_SCHEMA } from '../../../engine/index.ts';

/** As much of JSON Schema as a form is made from. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema | false>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Condition[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

interface Condition {
  readonly if?: {
    readonly properties?: Readonly<Record<string, { readonly const?: unknown; readonly enum?: readonly unknown[] }>>;
    readonly required?: readonly string[];
  };
  readonly then?: Schema;
  readonly else?: Schema;
}

const DEFINITIONS = PACK_SCHEMA.$defs as Readonly<Record<string, Schema>>;

/** The name that a schema refers to (`text`, `cite`, `condition`); null where it stands for itself. */
export function referred(schema: Schema): string | null {
  return schema.$ref?.replace('#/$defs/', '') ?? null;
}

export function definition(name: string): Schema {
  return DEFINITIONS[name] ?? {};
}

/** The schema itself, with what it refers to put in. */
export function resolved(schema: Schema): Schema {
  const name = referred(schema);
  return name === null ? schema : { ...resolved(definition(name)), ...schema };
}

/** The schema of what a key of a schema leads to. */
export function schemaOf(schema: Schema, key: string): Schema {
  const own = resolved(schema);
  const property = own.properties && Object.hasOwn(own.properties, key) ? own.properties[key] : undefined;
  if (property) return property;
  if (own.items) return own.items;
  return typeof own.additionalProperties === 'object' ? own.additionalProperties : {};
}

/** The schema of a path of the pack. */
export function schemaAt(path: string): Schema {
  return path === '' ? definition('pack') : path.split('/').reduce(schemaOf, definition('pack'));
}

/** The keys that a record has with this value: those that its kind rules out are left out; and those it must have. */
export function keysFor(
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
): { keys: string[]; required: Set<string> } {
  const own = resolved(schema);
  const ruledOut = new Set<string>();
  const required = new Set(own.required ?? []);
  for (const branch of (own.allOf ?? []).map((one) => branchFor(one, value))) {
    for (const key of branch?.required ?? []) required.add(key);
    for (const [key, one] of Object.entries(branch?.properties ?? {})) if (one === false) ruledOut.add(key);
  }
  return { keys: Object.keys(own.properties ?? {}).filter((key) => !ruledOut.has(key)), required };
}

function branchFor(
  { if: condition, then, else: otherwise }: Condition,
  value: Readonly<Record<string, unknown>>,
): Schema | undefined {
  if (!condition) return undefined;
  const holds =
    (condition.required ?? []).every((key) => Object.hasOwn(value, key)) &&
    Object.entries(condition.properties ?? {}).every(
      ([key, { const: wanted, enum: words }]) =>
        (wanted === undefined || value[key] === wanted) && (words?.includes(value[key]) ?? true),
    );
  return holds ? then : otherwise;
}
