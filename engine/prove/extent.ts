import type { NumberType, Type } from '../model/type.ts';
import { type Exact, isExact, isGrade, isInterval, type Value } from '../model/value.ts';
import { compare, same } from '../number/compare.ts';
import { fits, step } from '../number/exact.ts';
import { exactly, greatest, least, morePlaces, numberType } from '../operators/types.ts';

/**
 * Every value that something can have on the sheets of a box, and perhaps some more: never fewer. Numbers lie between two
 * bounds on a grid of so many places, grades between two ranks, dates between two days; the rest is a list.
 */
export type Extent =
  | NumberType
  | { readonly kind: 'grade'; readonly scale: string; readonly min: number; readonly max: number }
  | { readonly kind: 'date'; readonly min: string; readonly max: string }
  | { readonly kind: 'one-of'; readonly values: readonly (string | boolean)[] }
  | { readonly kind: 'interval'; readonly from: NumberType; readonly to: NumberType }
  | { readonly kind: 'text' };

/** First and last day of the calendar that sheets know. */
export const FIRST_DAY = '1900-01-01';
export const LAST_DAY = '2199-12-31';

/** Grades of a scale, worst first. */
export type Grades = (scale: string) => readonly string[];

/** All values of a type. */
export function extentOf(type: Type, grades: Grades): Extent {
  switch (type.kind) {
    case 'number':
      return type;
    case 'choice':
      return { kind: 'one-of', values: type.options };
    case 'boolean':
      return { kind: 'one-of', values: [true, false] };
    case 'grade':
      return { kind: 'grade', scale: type.scale, min: 0, max: grades(type.scale).length - 1 };
    case 'date':
      return { kind: 'date', min: FIRST_DAY, max: LAST_DAY };
    case 'interval':
      return { kind: 'interval', from: numberType(null, null, null), to: numberType(null, null, null) };
    default:
      return { kind: 'text' };
  }
}

/** Grades as the rows of tables name them: by id. */
export function gradesById(extent: Extent, grades: Grades): Extent {
  if (extent.kind !== 'grade') return extent;
  return { kind: 'one-of', values: grades(extent.scale).slice(extent.min, extent.max + 1) };
}

/** One value; `type` tells a date from an option. */
export function only(value: Value, type: Type['kind'] | Extent['kind']): Extent {
  if (isExact(value)) return exactly(value);
  if (isGrade(value)) return { kind: 'grade', scale: value.scale, min: value.rank, max: value.rank };
  if (isInterval(value)) return { kind: 'interval', from: exactly(value.from), to: exactly(value.to) };
  if (type === 'date' && typeof value === 'string') return { kind: 'date', min: value, max: value };
  return type === 'text' ? { kind: 'text' } : { kind: 'one-of', values: [value] };
}

/** Whether it is one value only. */
export function isOnly(extent: Extent): boolean {
  switch (extent.kind) {
    case 'number':
      return extent.min !== null && extent.max !== null && same(extent.min, extent.max);
    case 'grade':
    case 'date':
      return extent.min === extent.max;
    case 'one-of':
      return extent.values.length === 1;
    case 'interval':
      return isOnly(extent.from) && isOnly(extent.to);
    case 'text':
      return true;
  }
}

/** The values of either. */
export function either(a: Extent | null, b: Extent | null): Extent | null {
  if (a === null || a === b) return b;
  if (b === null) return a;
  if (a.kind === 'number' && b.kind === 'number')
    return numberType(least(a.min, b.min), greatest(a.max, b.max), morePlaces(a, b));
  if (a.kind === 'grade' && b.kind === 'grade')
    return { ...a, min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
  if (a.kind === 'date' && b.kind === 'date')
    return { kind: 'date', min: [a.min, b.min].sort()[0] ?? a.min, max: [a.max, b.max].sort()[1] ?? a.max };
  if (a.kind === 'one-of' && b.kind === 'one-of')
    return { kind: 'one-of', values: [...new Set([...a.values, ...b.values])] };
  if (a.kind === 'interval' && b.kind === 'interval')
    return { kind: 'interval', from: either(a.from, b.from) as NumberType, to: either(a.to, b.to) as NumberType };
  return { kind: 'text' };
}

/** Sign of least and greatest differences: where one lies with regard to another. `null`: not known. */
export function span(a: Extent, b: Extent): { readonly least: number | null; readonly most: number | null } {
  if (a.kind === 'number' && b.kind === 'number')
    return { least: a.min && b.max && compare(a.min, b.max), most: a.max && b.min && compare(a.max, b.min) };
  if (a.kind === 'grade' && b.kind === 'grade') return { least: a.min - b.max, most: a.max - b.min };
  if (a.kind === 'date' && b.kind === 'date') return { least: order(a.min, b.max), most: order(a.max, b.min) };
  return { least: null, most: null };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether they surely have no value in common. */
export function apart(a: Extent, b: Extent): boolean {
  if (a.kind === 'one-of' && b.kind === 'one-of') return !a.values.some((value) => b.values.includes(value));
  if (a.kind === 'number' && b.kind === 'number' && (offGrid(a, b) || offGrid(b, a))) return true;
  const { least, most } = span(a, b);
  return (least !== null && least > 0) || (most !== null && most < 0);
}

/** One number that is finer than the other can be. */
function offGrid(one: NumberType, other: NumberType): boolean {
  if (other.places === null || one.min === null || !isOnly(one)) return false;
  return !fits(one.min, other.places);
}

/** The least number on the grid that is not below a value; the value itself where any fraction can occur. */
export function onGrid(value: Exact, places: number | null, way: 'up' | 'down'): Exact {
  if (places === null || fits(value, places)) return value;
  const unit = step(places);
  const count = value.div(unit);
  return (way === 'up' ? count.ceil() : count.floor()).mul(unit);
}
