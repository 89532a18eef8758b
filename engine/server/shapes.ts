import { PACK_SCHEMA } from '../model/generated/pack-schema.ts';
import { RECEIPT_SCHEMA } from '../model/generated/receipt-schema.ts';
import { RESULT_SCHEMA } from '../model/generated/result-schema.ts';
import { SHEET_SCHEMA } from '../model/generated/sheet-schema.ts';
import { LANGUAGES } from '../model/text.ts';
import { isSchema, type JsonSchema, rewrite } from '../schema/json.ts';
import { ROLES } from './guard/token.ts';
import { CHECKED } from './states.ts';

export const of = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
export const text: JsonSchema = { type: 'string' };
export const count: JsonSchema = { type: 'integer', minimum: 0 };
export const flag: JsonSchema = { type: 'boolean' };
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
export const map = (values: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: values });
export const or = (...options: JsonSchema[]): JsonSchema => ({ anyOf: options });
const nothing: JsonSchema = { type: 'null' };
const orNull = (schema: JsonSchema): JsonSchema => or(schema, nothing);
export const date: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
export const revision: JsonSchema = { type: 'string', pattern: '^[0-9a-f]{64}$' };

/** An object with these properties, all of them needed but those whose name ends in `?`, and no others. */
export function object(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const names = Object.keys(properties);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name.replace('?', ''), one])),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}

const head = {
  pack: text,
  edition: text,
  version: orNull(text),
  kind: orNull(text),
  title: orNull(of('Text')),
  issuer: orNull(of('Text')),
  from: orNull(date),
  to: orNull(date),
  appliesBy: orNull(text),
};
const named = object({ pack: text, edition: text, version: text });

/** What the API speaks of besides packs, sheets, results and receipts. */
const SHAPES: Readonly<Record<string, JsonSchema>> = {
  Text: object(Object.fromEntries(LANGUAGES.map((language) => [language, text]))),
  Role: { enum: ROLES },
  Place: object({ 'file?': text, 'line?': count, 'column?': count, 'path?': text }),
  Files: {
    description: 'Files of an edition by name: pack.yaml, its parts beside it, cases/<name>.yaml.',
    type: 'object',
    required: ['pack.yaml'],
    propertyNames: { pattern: '^(cases/)?[A-Za-z0-9_-]{1,100}\\.ya?ml$' },
    additionalProperties: text,
  },
  Edition: object({
    pack: text,
    edition: text,
    revision,
    by: orNull(text),
    at: orNull({ type: 'string', format: 'date-time' }),
    files: of('Files'),
  }),
  Ref: {
    description:
      'An edition; without `edition` the one in force `on` that day, else the latest. `files`: a draft to take instead of what is stored.',
    ...object({ pack: text, 'edition?': text, 'on?': date, 'readings?': map(text), 'files?': of('Files') }),
  },
  Published: object({ version: text, digest: revision, on: date, 'reason?': text }),
  Finding: {
    type: 'object',
    properties: {
      code: text,
      severity: { enum: ['error', 'warning', 'note'] },
      message: text,
      place: of('Place'),
      params: { type: 'object' },
    },
    required: ['code', 'severity', 'message', 'place', 'params'],
  },
  Problem: {
    description: 'RFC 9457, with the code of the problem, what to do, and where; some carry more.',
    type: 'object',
    properties: {
      type: text,
      title: text,
      status: count,
      detail: text,
      code: text,
      remedy: text,
      place: of('Place'),
      current: of('Edition'),
      findings: list(of('Finding')),
    },
    required: ['type', 'title', 'status', 'detail', 'code'],
  },
  LibraryPack: object({
    pack: text,
    editions: list(
      object({
        ...head,
        revision: orNull(revision),
        inForce: flag,
        published: orNull(of('Published')),
        isPublished: flag,
        checked: { enum: CHECKED },
        errors: orNull(count),
        warnings: orNull(count),
        coverage: orNull(object({ accounted: count, total: count })),
      }),
    ),
  }),
  Check: object({
    errors: count,
    warnings: count,
    version: orNull(text),
    digest: orNull(revision),
    findings: list(of('Finding')),
  }),
  Coverage: object({
    accounted: count,
    total: count,
    clauses: list(object({ id: text, status: text, title: of('Text'), citedBy: list(text), backed: flag })),
    missing: list(text),
    assumed: list(text),
  }),
  Case: object({
    file: text,
    line: count,
    name: text,
    sheet: { type: 'object' },
    readings: map(text),
    expect: { type: 'object', required: ['status'] },
  }),
  CaseReport: object({
    passed: count,
    failed: list(
      object({
        name: text,
        file: text,
        line: count,
        differences: list(object({ at: text, expected: text, found: orNull(text) })),
        findings: list(of('Finding')),
      }),
    ),
    reached: list(text),
    unreached: list(text),
    findings: list(of('Finding')),
  }),
  Explanation: {
    type: 'object',
    properties: { id: text, sentence: text, cite: text, official: flag, children: list(of('Explanation')) },
    required: ['id', 'sentence', 'cite', 'official', 'children'],
  },
  Diff: object({
    a: named,
    b: named,
    differences: list({ type: 'object', required: ['kind', 'change', 'path', 'label', 'cite'] }),
    text,
  }),
  Impact: object({
    a: named,
    b: named,
    impact: {
      type: 'object',
      properties: {
        sheets: count,
        changed: count,
        transitions: list({ type: 'object' }),
        findings: list(of('Finding')),
      },
      required: ['sheets', 'changed', 'transitions', 'persons', 'units', 'foreign', 'findings'],
    },
  }),
  BatchLine: {
    description: 'One line of a batch: what became of a row; last the summary, or why the batch broke off.',
    anyOf: [
      object({ line: count, result: of('result') }),
      object({ line: count, reject: { type: 'object', required: ['sheet', 'status', 'reason'] } }),
      object({ summary: map(count) }),
      object({ problem: of('Problem') }),
    ],
  },
};

/** All schemas of the API: those of the engine, as they are published, and its own. */
export function components(): Record<string, JsonSchema> {
  const published = [PACK_SCHEMA, SHEET_SCHEMA, RESULT_SCHEMA, RECEIPT_SCHEMA].map(({ $defs }) => $defs as JsonSchema);
  const engine = Object.assign({}, ...published) as JsonSchema;
  return { ...(rewrite(engine, pointed) as Record<string, JsonSchema>), ...SHAPES };
}

/** References inside the schema files lead to the same schemas here. */
function pointed(schema: JsonSchema): JsonSchema {
  const { $ref } = schema;
  if (typeof $ref !== 'string' || !isSchema(schema)) return schema;
  return { ...schema, $ref: $ref.replace('#/$defs/', '#/components/schemas/') };
}
