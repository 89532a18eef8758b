import { TYPE_NAMES } from '../model/messages/compile.ts';
import type { Expression } from '../model/plan.ts';
import type { Text } from '../model/text.ts';
import type { NumberType, Type } from '../model/type.ts';
import type { Exact } from '../model/value.ts';
import { compare } from '../number/compare.ts';
import { fits, integer, placesOf, step, ZERO } from '../number/exact.ts';
import type { Typing } from './operator.ts';

export const UNKNOWN: Type = { kind: 'unknown' };
export const BOOLEAN: Type = { kind: 'boolean' };
export const DATE: Type = { kind: 'date' };

export function typeName(type: Type): Text {
  return TYPE_NAMES[type.kind];
}

export function numberType(min: Exact | null, max: Exact | null, places: number | null): NumberType {
  return { kind: 'number', min, max, places };
}

export function wholeNumber(min: number | null, max: number | null): NumberType {
  return numberType(min === null ? null : integer(min), max === null ? null : integer(max), 0);
}

export function exactly(value: Exact): NumberType {
  return numberType(value, value, placesOf(value));
}

/** The type as a number; reports and gives null where it is something else. */
export function needNumber(typing: Typing, expression: Expression, at: string): NumberType | null {
  const { type } = expression;
  if (type.kind === 'number') return type;
  if (type.kind !== 'unknown')
    typing.error('type-mismatch', { expected: TYPE_NAMES.number, found: typeName(type) }, at);
  return null;
}

export function needNumbers(typing: Typing, expressions: readonly Expression[], at: string): NumberType[] | null {
  const types = expressions.map((expression) => needNumber(typing, expression, at));
  return types.every((type) => type !== null) ? types : null;
}

export function needDate(typing: Typing, expression: Expression, at: string): void {
  const { type } = expression;
  if (type.kind !== 'date' && type.kind !== 'unknown') {
    typing.error('type-mismatch', { expected: TYPE_NAMES.date, found: typeName(type) }, at);
  }
}

/** The type that holds the values of all of them; null where they have nothing in common. */
export function join(types: readonly Type[]): Type | null {
  const known = types.filter((type) => type.kind !== 'unknown');
  const [first, ...rest] = known;
  if (!first) return UNKNOWN;
  let joined: Type = first;
  for (const type of rest) {
    const next = joinTwo(joined, type);
    if (!next) return null;
    joined = next;
  }
  return joined;
}

function joinTwo(a: Type, b: Type): Type | null {
  if (a.kind === 'number' && b.kind === 'number')
    return numberType(least(a.min, b.min), greatest(a.max, b.max), morePlaces(a, b));
  if (a.kind === 'choice' && b.kind === 'choice') {
    const options = [...new Set([...a.options, ...b.options])];
    return a.set !== undefined && a.set === b.set
      ? { kind: 'choice', options, set: a.set }
      : { kind: 'choice', options };
  }
  if (a.kind === 'grade' && b.kind === 'grade') return a.scale === b.scale ? a : null;
  return a.kind === b.kind ? a : null;
}

/** `join`, reporting the first two that differ. */
export function needJoin(typing: Typing, expressions: readonly Expression[], at: string): Type {
  const types = expressions.map((expression) => expression.type);
  const joined = join(types);
  if (joined) return joined;
  const [first, ...others] = types.filter(({ kind }) => kind !== 'unknown') as [Type, ...Type[]];
  const other = others.find((type) => !join([first, type])) as Type;
  return typing.error('type-mismatch', { expected: describe(first), found: describe(other) }, at);
}

/** A type with its particulars: which scale a grade is of. */
export function describe(type: Type): Text {
  const name = typeName(type);
  if (type.kind !== 'grade') return name;
  return { kk: `${name.kk} (${type.scale})`, ru: `${name.ru} (${type.scale})`, en: `${name.en} (${type.scale})` };
}

/** The lesser bound; null is no bound. */
export function least(a: Exact | null, b: Exact | null): Exact | null {
  if (a === null || b === null) return null;
  return compare(a, b) <= 0 ? a : b;
}

export function greatest(a: Exact | null, b: Exact | null): Exact | null {
  if (a === null || b === null) return null;
  return compare(a, b) >= 0 ? a : b;
}

export function morePlaces(a: NumberType, b: NumberType): number | null {
  return a.places === null || b.places === null ? null : Math.max(a.places, b.places);
}

export function addTypes(a: NumberType, b: NumberType): NumberType {
  return numberType(a.min && b.min && a.min.add(b.min), a.max && b.max && a.max.add(b.max), morePlaces(a, b));
}

export function negateType(a: NumberType): NumberType {
  return numberType(a.max?.neg() ?? null, a.min?.neg() ?? null, a.places);
}

export function multiplyTypes(a: NumberType, b: NumberType): NumberType {
  const places = a.places === null || b.places === null ? null : a.places + b.places;
  if (a.min && b.min && a.max && b.max && notNegative(a.min) && notNegative(b.min))
    return numberType(a.min.mul(b.min), a.max.mul(b.max), places);
  const corners = cornersOf(a, b, (x, y) => x.mul(y));
  return numberType(corners?.min ?? null, corners?.max ?? null, places);
}

function notNegative(value: Exact): boolean {
  return value.s > 0n;
}

export function divideTypes(a: NumberType, b: NumberType): NumberType {
  const corners = canBeZero(b) ? null : cornersOf(a, b, (x, y) => x.div(y));
  return numberType(corners?.min ?? null, corners?.max ?? null, null);
}

function cornersOf(
  a: NumberType,
  b: NumberType,
  combine: (x: Exact, y: Exact) => Exact,
): { min: Exact; max: Exact } | null {
  if (!a.min || !a.max || !b.min || !b.max) return null;
  const corners = [combine(a.min, b.min), combine(a.min, b.max), combine(a.max, b.min), combine(a.max, b.max)];
  const [min, , , max] = corners.sort(compare) as [Exact, Exact, Exact, Exact];
  return { min, max };
}

export function canBeZero(type: NumberType): boolean {
  return !(type.min && compare(type.min, ZERO) > 0) && !(type.max && compare(type.max, ZERO) < 0);
}

/** A sum of between `min` and `max` such numbers. */
export function timesType(type: NumberType, min: number, max: number): NumberType {
  return multiplyTypes(type, wholeNumber(min, max));
}

/** Reports a literal written with more places than the values compared with it can have. */
export function checkPlaces(typing: Typing, literal: Exact, of: Type, at: string): void {
  if (of.kind !== 'number' || of.places === null || fits(literal, of.places)) return;
  typing.error('finer-literal', { value: literal.toString(), places: of.places, step: step(of.places).toString() }, at);
}
