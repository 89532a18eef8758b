import type { Slot, Slots } from '../operators/slot.ts';
import type { JsonSchema } from './json.ts';

const EDGES = ['from', 'above', 'to', 'below'];

/** What may also stand on an entry of a map or list, whatever the operator. */
const REMARKS: JsonSchema = {
  cite: { $ref: 'cite.schema.json' },
  basis: { $ref: 'basis.schema.json' },
  reading: { $ref: 'reading-id.schema.json' },
  note: { $ref: 'note.schema.json' },
};

const id = { $ref: 'id.schema.json' };
const operand = { $ref: 'operand.schema.json' };
const match = { $ref: 'match.schema.json' };

/**
 * `properties` and `required` of a group of slots. `samples` are objects that fill such slots: the rules of an
 * operator's examples, from which each key takes its own examples.
 */
export function slotsSchema(
  slots: Slots,
  samples: readonly Sample[],
): { properties: Record<string, JsonSchema>; required: string[] } {
  const entries = Object.entries(slots);
  return {
    properties: Object.fromEntries(entries.map(([key, slot]) => [key, slotSchema(slot, found(samples, key))])),
    required: entries.filter(([, slot]) => !slot.optional).map(([key]) => key),
  };
}

type Sample = Readonly<Record<string, unknown>>;

function slotSchema(slot: Slot, values: readonly unknown[]): JsonSchema {
  const examples = slot.kind === 'edge' && values.length === 0 ? [3] : values.slice(0, 2);
  return { title: slot.title, description: slot.description, examples, ...shape(slot, values) };
}

/** Different values of a key among the samples. */
function found(samples: readonly Sample[], key: string): unknown[] {
  const values = new Map(
    samples.filter((sample) => key in sample).map((sample) => [JSON.stringify(sample[key]), sample[key]]),
  );
  return [...values.values()];
}

function shape(slot: Slot, values: readonly unknown[]): JsonSchema {
  switch (slot.kind) {
    case 'operand':
      return operand;
    case 'operands':
      return slot.over ? oneOr(operand, { minItems: 1 }) : { type: 'array', items: operand, minItems: 1 };
    case 'keys':
      return oneOr(operand, TWO);
    case 'at':
      return oneOr(match, TWO);
    case 'condition':
      return { $ref: 'condition.schema.json' };
    case 'fallback':
      return { $ref: 'fallback.schema.json' };
    case 'number':
    case 'edge':
      return { type: 'number' };
    case 'integer':
      return { type: 'integer', minimum: slot.min, maximum: slot.max };
    case 'word':
      return { enum: slot.words };
    case 'set':
    case 'scale':
    case 'grade':
    case 'defect':
      return id;
    case 'entries':
      return slot.list ? listOf(slot.fields, inside(values)) : mapOf(slot.fields, inside(values));
  }
}

const TWO = { minItems: 2, maxItems: 2 };

/** One of it, or a list. The conditional keeps messages to the shape that was meant. */
function oneOr(item: JsonSchema, size: JsonSchema): JsonSchema {
  return { if: { type: 'array' }, then: { type: 'array', items: item, ...size }, else: item };
}

/** The entries of maps or lists. */
function inside(values: readonly unknown[]): Sample[] {
  return values.flatMap((value) => Object.values(value as Readonly<Record<string, Sample>>));
}

function mapOf(fields: Slots, samples: readonly Sample[]): JsonSchema {
  return {
    type: 'object',
    propertyNames: id,
    minProperties: 1,
    additionalProperties: entry(fields, {}, samples),
  };
}

function listOf(fields: Slots, samples: readonly Sample[]): JsonSchema {
  const own = {
    id: {
      title: 'Id',
      description: 'Name of the entry, unique in its list.',
      examples: found(samples, 'id').slice(0, 2),
      ...id,
    },
  };
  return { type: 'array', minItems: 1, items: entry(fields, own, samples) };
}

function entry(fields: Slots, own: Record<string, JsonSchema>, samples: readonly Sample[]): JsonSchema {
  const { properties, required } = slotsSchema(fields, samples);
  const range = EDGES.every((edge) => edge in fields);
  return {
    type: 'object',
    properties: { ...own, ...properties, ...REMARKS },
    required: [...Object.keys(own), ...required],
    additionalProperties: false,
    ...(range ? RANGE : {}),
  };
}

/** A range has at least one edge, and no side has two. */
const RANGE: JsonSchema = {
  anyOf: EDGES.map((edge) => ({ required: [edge] })),
  dependentSchemas: { from: { properties: { above: false } }, to: { properties: { below: false } } },
};
