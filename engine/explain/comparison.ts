import type { Index } from '../model/at-hand.ts';
import type { Comparison, Expression, Plan } from '../model/plan.ts';
import type { Language, Text } from '../model/text.ts';
import type { Type } from '../model/type.ts';
import { isExact, type Value } from '../model/value.ts';
import { placesOf } from '../number/exact.ts';
import { ANSWER, DATES, EQUAL, LISTS, NOT_ODD, NUMBERS, ODD, OPPOSITE, WORDS } from './comparison-words.ts';
import { ablative } from './kazakh.ts';
import { expressionLabel } from './label.ts';
import { filled, phrase } from './phrases.ts';
import { quotedValue } from './value.ts';

/** The values that stood on both sides when the comparison was made. */
export interface Sides {
  readonly left: Value;
  readonly right: Value | readonly Value[];
}

/**
 * A comparison as a sentence: as the act asks it, or, with `sides`, with the values that stood there. With `holds`
 * false it says the contrary, so that a comparison that failed is told as what is the case.
 */
export function comparisonText(
  plan: Plan,
  comparison: Comparison,
  language: Language,
  told: { readonly holds?: boolean; readonly sides?: Sides; readonly index?: Index } = {},
): string {
  const { holds = true, sides, index = {} } = told;
  const { fact, value } = comparison;
  const template = templateOf(comparison, holds, sides);
  const right =
    template === ANSWER ? answerText(comparison, holds, language) : rightText(plan, comparison, language, sides, index);
  const name = expressionLabel(plan, fact, index, language) ?? '';
  const left = sides && !saysValue(template, value) ? withValue(plan, name, sides.left, fact.type, language) : name;
  return filled(template[language], { left, right, than: than(comparison, right, language) }, language);
}

/** An answer, or an equality with a fixed value, says by itself what stands on the left. */
function saysValue(template: Text, right: Expression | readonly Expression[]): boolean {
  if (template === ANSWER) return true;
  return !isList(right) && right.kind === 'literal' && (template === EQUAL || template === WORDS.equal);
}

function templateOf(comparison: Comparison, holds: boolean, sides: Sides | undefined): Text {
  const { operator, value, fact } = comparison;
  if (operator === 'odd') {
    const wanted =
      sides && !isList(sides.right) ? sides.right : !isList(value) && value.kind === 'literal' ? value.value : true;
    return (wanted === true) === holds ? ODD : NOT_ODD;
  }
  if (fact.type.kind === 'boolean' && !isList(value) && value.kind === 'literal') return ANSWER;
  const keyword = holds ? operator : (OPPOSITE[operator] ?? operator);
  return tableOf(fact.type)[keyword] ?? LISTS[keyword] ?? EQUAL;
}

function answerText({ operator, value }: Comparison, holds: boolean, language: Language): string {
  const wanted = !isList(value) && value.kind === 'literal' && value.value === true;
  return phrase((wanted === (operator === 'equal')) === holds ? 'yes' : 'no', language);
}

function tableOf(type: Type): Record<string, Text> {
  if (type.kind === 'number') return NUMBERS;
  return type.kind === 'date' ? DATES : WORDS;
}

function rightText(
  plan: Plan,
  comparison: Comparison,
  language: Language,
  sides: Sides | undefined,
  index: Index,
): string {
  const { value, fact } = comparison;
  if (isList(value)) return value.map((one) => sideText(plan, one, fact.type, language, undefined, index)).join(', ');
  return sideText(plan, value, fact.type, language, sides && !isList(sides.right) ? sides.right : undefined, index);
}

/** The right side: a fixed value, or a named one, with the value it had. */
function sideText(
  plan: Plan,
  side: Expression,
  type: Type,
  language: Language,
  had: Value | undefined,
  index: Index,
): string {
  if (side.kind === 'literal') return quotedValue(plan, side.value, richer(type, side.type), language);
  const name = expressionLabel(plan, side, index, language) ?? '';
  return had === undefined ? name : withValue(plan, name, had, side.type, language);
}

/** The type that knows the labels of the options: the left side's, unless the right side names its set. */
function richer(left: Type, right: Type): Type {
  return right.kind === 'choice' && right.set !== undefined ? right : left;
}

function withValue(plan: Plan, label: string, value: Value, type: Type, language: Language): string {
  return phrase('withValue', language, { label, value: quotedValue(plan, value, type, language) });
}

/** “меньше 3”, “меньше, чем Порог (3)”; “3-тен”, “Шек (3) мәнінен”. */
function than({ value }: Comparison, right: string, language: Language): string {
  if (isList(value)) return right;
  const literal = value.kind === 'literal';
  if (language === 'ru') return literal ? ` ${right}` : `, чем ${right}`;
  if (language === 'en') return right;
  const decimal = literal && isExact(value.value) && placesOf(value.value) !== null;
  return decimal ? ablative(right) : `${right} мәнінен`;
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
