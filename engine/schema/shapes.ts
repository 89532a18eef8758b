import type { JsonSchema } from './json.ts';

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const list = (name: string): JsonSchema => ({ type: 'array', items: ref(name) });
const object = (properties: Record<string, JsonSchema>, required = Object.keys(properties)): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const remarks = { basis: ref('basis'), reading: ref('reading-id'), note: ref('note') };

/**
 * Types that are handier than what the schema says keyword by keyword: for TypeScript an operation is `op` and unknown
 * keys, since its keys are known to its operator only. By name of the schema file.
 */
export const SHAPES: Readonly<Record<string, JsonSchema>> = {
  nested: {
    ...object({ op: { type: 'string' }, cite: ref('cite'), ...remarks }, ['op']),
    additionalProperties: true,
  },
  rule: {
    ...object(
      {
        op: { type: 'string' },
        label: ref('text'),
        cite: ref('cite'),
        per: ref('per'),
        min: { type: 'number' },
        max: { type: 'number' },
        ...remarks,
      },
      ['op', 'label', 'cite'],
    ),
    additionalProperties: true,
  },
  literal: {
    anyOf: [
      object({ grade: { type: 'string' }, scale: { type: 'string' } }, ['grade']),
      object({ option: { type: 'string' } }),
      object({ date: { type: 'string' } }),
    ],
  },
  operand: { anyOf: [{ type: 'number' }, { type: 'boolean' }, { type: 'string' }, ref('literal'), ref('nested')] },
  fallback: { anyOf: [object({ undetermined: { type: 'string' } }), ref('operand')] },
  condition: {
    anyOf: [
      object({ all: list('condition') }),
      object({ any: list('condition') }),
      object({ not: ref('condition') }),
      ref('comparison'),
    ],
  },
  comparison: object({
    fact: { type: 'string' },
    operator: ref('comparison-operator'),
    value: { anyOf: [ref('value'), { type: 'array', items: ref('value') }, object({ fact: { type: 'string' } })] },
  }),
};
