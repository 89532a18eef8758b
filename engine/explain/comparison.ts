import type { Comparison, Expression, Plan } from '../model/plan.ts';
import type { Language, Text } from '../model/text.ts';
import type { Type } from '../model/type.ts';
import { isExact, type Value } from '../model/value.ts';
import { placesOf } from '../number/exact.ts';
import { ablative } from './kazakh.ts';
import { expressionLabel } from './label.ts';
import { filled, phrase } from './phrases.ts';
import type { Index } from './telling.ts';
import { quotedValue } from './value.ts';

const EQUAL: Text = { kk: '{left} = {right}', ru: '{left} = {right}', en: '{left} = {right}' };
const NOT_EQUAL: Text = { kk: '{left} ≠ {right}', ru: '{left} ≠ {right}', en: '{left} ≠ {right}' };

/**
 * Each comparison in words, by the type of what is compared: `{than}` is the right side after “than”, in Kazakh in the
 * ablative.
 */
const NUMBERS: Record<string, Text> = {
  equal: EQUAL,
  notEqual: NOT_EQUAL,
  lessThan: { kk: '{left} {than} кем', ru: '{left} меньше{than}', en: '{left} is less than {right}' },
  lessThanInclusive: { kk: '{left} {than} аспайды', ru: '{left} не больше{than}', en: '{left} is at most {right}' },
  greaterThan: { kk: '{left} {than} артық', ru: '{left} больше{than}', en: '{left} is more than {right}' },
  greaterThanInclusive: {
    kk: '{left} {than} кем емес',
    ru: '{left} не меньше{than}',
    en: '{left} is at least {right}',
  },
  within: { kk: '{left} {right} аралығында', ru: '{left} — в пределах {right}', en: '{left} lies within {right}' },
  notWithin: {
    kk: '{left} {right} аралығынан тыс',
    ru: '{left} — вне пределов {right}',
    en: '{left} lies outside {right}',
  },
};
const DATES: Record<string, Text> = {
  equal: EQUAL,
  notEqual: NOT_EQUAL,
  lessThan: { kk: '{left} {right} күнінен бұрын', ru: '{left} раньше{than}', en: '{left} is before {right}' },
  lessThanInclusive: {
    kk: '{left} {right} күнінен кеш емес',
    ru: '{left} не позже{than}',
    en: '{left} is not after {right}',
  },
  greaterThan: { kk: '{left} {right} күнінен кейін', ru: '{left} позже{than}', en: '{left} is after {right}' },
  greaterThanInclusive: {
    kk: '{left} {right} күнінен ерте емес',
    ru: '{left} не раньше{than}',
    en: '{left} is not before {right}',
  },
};
const WORDS: Record<string, Text> = {
  equal: { kk: '{left} — {right}', ru: '{left} — {right}', en: '{left} is {right}' },
  notEqual: { kk: '{left} — {right} емес', ru: '{left} — не {right}', en: '{left} is not {right}' },
  lessThan: {
    kk: '{left} {right} деңгейінен төмен',
    ru: '{left} хуже, чем {right}',
    en: '{left} is worse than {right}',
  },
  lessThanInclusive: {
    kk: '{left} {right} деңгейінен жоғары емес',
    ru: '{left} не лучше, чем {right}',
    en: '{left} is not better than {right}',
  },
  greaterThan: {
    kk: '{left} {right} деңгейінен жоғары',
    ru: '{left} лучше, чем {right}',
    en: '{left} is better than {right}',
  },
  greaterThanInclusive: {
    kk: '{left} {right} деңгейінен төмен емес',
    ru: '{left} не хуже, чем {right}',
    en: '{left} is not worse than {right}',
  },
};
const LISTS: Record<string, Text> = {
  in: { kk: '{left} — мыналардың бірі: {right}', ru: '{left} — одно из: {right}', en: '{left} is one of: {right}' },
  notIn: {
    kk: '{left} — мыналардың бірі де емес: {right}',
    ru: '{left} — ни одно из: {right}',
    en: '{left} is none of: {right}',
  },
};
/** A yes or no that is asked of a fact: the answer says it all. */
const ANSWER: Text = { kk: '«{left}» — {right}', ru: '«{left}» — {right}', en: '“{left}”: {right}' };
const ODD: Text = { kk: '{left} — тақ сан', ru: '{left} — нечётное число', en: '{left} is odd' };
const NOT_ODD: Text = { kk: '{left} — тақ сан емес', ru: '{left} — не нечётное число', en: '{left} is not odd' };

const OPPOSITE: Record<string, string> = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'greaterThanInclusive',
  greaterThanInclusive: 'lessThan',
  greaterThan: 'lessThanInclusive',
  lessThanInclusive: 'greaterThan',
  in: 'notIn',
  notIn: 'in',
  within: 'notWithin',
  notWithin: 'within',
};

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
