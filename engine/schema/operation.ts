import type { Operator } from '../operators/operator.ts';
import { DIALECT, type JsonSchema } from './json.ts';
import { slotsSchema } from './slot.ts';

/** Keys that a rule may have beside its operator's. They are described in rule.schema.json and nested.schema.json. */
const SHARED = ['op', 'label', 'per', 'min', 'max', 'cite', 'basis', 'reading', 'note'];

/** The operators' part of the pack schema: which keys each operation takes; others are refused. */
export function operationSchema(operators: readonly Operator[]): JsonSchema {
  return {
    $schema: DIALECT,
    $id: 'adisteme:/schemas/pack/1/operation.schema.json',
    $comment: 'Generated from engine/operators by npm run generate.',
    title: 'Operation',
    description: 'An operator and its operands.',
    examples: operators.slice(0, 2).map((operator) => operator.examples[0]?.rule),
    type: 'object',
    required: ['op'],
    properties: {
      op: {
        title: 'Operator',
        description: 'What kind of rule it is; the other keys follow from it.',
        examples: operators.slice(0, 2).map((operator) => operator.keyword),
        enum: operators.map((operator) => operator.keyword),
      },
    },
    allOf: operators.map(branch),
  };
}

function branch(operator: Operator): JsonSchema {
  const { properties, required } = slotsSchema(
    operator.slots,
    operator.examples.map((example) => example.rule),
  );
  const shared = Object.fromEntries(SHARED.map((key) => [key, true]));
  return {
    if: { properties: { op: { const: operator.keyword } }, required: ['op'] },
    then: {
      title: operator.title,
      description: operator.description,
      properties: { ...shared, ...properties },
      required,
      additionalProperties: false,
    },
  };
}
