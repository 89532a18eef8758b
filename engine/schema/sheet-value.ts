import type { InputPlan, Plan } from '../model/plan.ts';
import type { Text } from '../model/text.ts';
import type { NumberType } from '../model/type.ts';
import { write } from '../number/exact.ts';
import type { JsonSchema } from './json.ts';

/** Longest text where the pack sets no limit, in characters. */
const LONGEST_TEXT = 2000;

/** The JSON Schema of one value of an input. Decimals may be texts, so that nothing is lost on the way. */
export function valueSchema(plan: Plan, input: InputPlan): JsonSchema {
  const { type } = input;
  switch (type.kind) {
    case 'number':
      return numberSchema(type, input.integer);
    case 'boolean':
      return { type: 'boolean', examples: [true] };
    case 'date':
      return { type: 'string', format: 'date', examples: ['2025-09-30'] };
    case 'choice':
      return oneOf(type.options, (option) => optionLabel(plan, input, option));
    case 'grade': {
      const scale = plan.pack.scales?.[type.scale];
      return oneOf(scale?.order ?? [], (grade) => scale?.grades[grade]?.label);
    }
    default:
      return { type: 'string', maxLength: plan.pack.inputs?.[input.id]?.maxLength ?? LONGEST_TEXT, examples: ['—'] };
  }
}

/** Label as title (in Kazakh) and description (in Russian and English). */
export function labelled(label: Text | undefined): JsonSchema {
  return label ? { title: label.kk, description: `${label.ru} · ${label.en}` } : {};
}

function numberSchema({ min, max, places }: NumberType, integer: boolean): JsonSchema {
  const fraction = places ? `\\.[0-9]{1,${places}}0*` : '\\.0+';
  return {
    type: [integer ? 'integer' : 'number', 'string'],
    ...(min ? { minimum: Number(write(min)) } : {}),
    ...(max ? { maximum: Number(write(max)) } : {}),
    pattern: `^[+-]?[0-9]+(${fraction})?$`,
    examples: max ? [Number(write(max))] : [1],
  };
}

function oneOf(ids: readonly string[], label: (id: string) => Text | undefined): JsonSchema {
  return { oneOf: ids.map((id) => ({ const: id, ...labelled(label(id)) })), examples: ids.slice(0, 1) };
}

function optionLabel(plan: Plan, input: InputPlan, option: string): Text | undefined {
  const source = plan.pack.inputs?.[input.id];
  return source?.options?.[option] ?? plan.pack.sets?.[source?.set ?? '']?.members?.[option]?.label;
}
