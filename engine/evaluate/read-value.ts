import type { Params } from '../model/diagnostic.ts';
import type { SheetCode } from '../model/messages/sheet.ts';
import type { InputPlan } from '../model/plan.ts';
import { didYouMean } from '../model/similar.ts';
import type { NumberType } from '../model/type.ts';
import type { Exact, Value } from '../model/value.ts';
import { isDate } from '../number/date.ts';
import { fromNumber, parseExact, placesOf, write } from '../number/exact.ts';
import { shown } from './problem.ts';

type Reading = { readonly value: Value } | { readonly code: SheetCode; readonly params: Params };

/** Longest text where the pack sets no limit, in characters. */
const LONGEST_TEXT = 2000;

/** One value of the sheet as the input's type wants it, exactly as written; nothing is rounded or guessed. */
export function readValue(
  input: InputPlan,
  raw: unknown,
  grades: readonly string[],
  maxLength: number | undefined,
): Reading {
  if (typeof raw === 'object') return { code: 'not-one-value', params: { found: shown(raw) } };
  switch (input.type.kind) {
    case 'number':
      return readNumber(input, input.type, raw);
    case 'boolean':
      if (typeof raw === 'boolean') return { value: raw };
      if (raw === 'true' || raw === 'false') return { value: raw === 'true' };
      return { code: 'not-a-boolean', params: { found: shown(raw) } };
    case 'date':
      return typeof raw === 'string' && isDate(raw)
        ? { value: raw }
        : { code: 'not-a-date', params: { found: shown(raw) } };
    case 'choice':
      return readOption(raw, input.type.options, (id) => id);
    case 'grade': {
      const { scale } = input.type;
      return readOption(raw, grades, (id) => ({ scale, id, rank: grades.indexOf(id) }));
    }
    default: {
      const text = String(raw);
      const max = maxLength ?? LONGEST_TEXT;
      return text.length <= max ? { value: text } : { code: 'text-too-long', params: { max, found: text.length } };
    }
  }
}

function readOption(raw: unknown, options: readonly string[], make: (id: string) => Value): Reading {
  const id = String(raw);
  if (options.includes(id)) return { value: make(id) };
  return {
    code: 'not-an-option',
    params: { options: [...options].sort().join(', '), found: shown(raw), similar: didYouMean(id, options) },
  };
}

function readNumber(input: InputPlan, type: NumberType, raw: unknown): Reading {
  const exact = toExact(raw);
  if ('code' in exact) return exact;
  const { value } = exact;
  const places = placesOf(value);
  if ((type.min && value.compare(type.min) < 0) || (type.max && value.compare(type.max) > 0)) {
    return {
      code: 'out-of-range',
      params: { min: type.min ? write(type.min) : '−∞', max: type.max ? write(type.max) : '∞', found: shown(raw) },
    };
  }
  if (type.places !== null && (places === null || places > type.places)) {
    return input.integer
      ? { code: 'not-an-integer', params: { found: write(value) } }
      : { code: 'too-many-places', params: { places: type.places, found: shown(raw) } };
  }
  return { value };
}

function toExact(raw: unknown): { readonly value: Exact } | { readonly code: SheetCode; readonly params: Params } {
  if (typeof raw === 'number') {
    const value = fromNumber(raw);
    if (value) return { value };
    return { code: Number.isFinite(raw) ? 'too-many-digits' : 'not-a-number', params: { found: shown(raw) } };
  }
  if (typeof raw !== 'string') return { code: 'not-a-number', params: { found: shown(raw) } };
  const value = parseExact(raw);
  if (value) return { value };
  if (/^[+-]?\d+,\d+$/.test(raw))
    return { code: 'decimal-comma', params: { found: shown(raw), fixed: shown(raw.replace(',', '.')) } };
  return {
    code: /^[+-]?[\d.]+([eE][+-]?\d+)?$/.test(raw) && /\d/.test(raw) ? 'too-many-digits' : 'not-a-number',
    params: { found: shown(raw) },
  };
}
