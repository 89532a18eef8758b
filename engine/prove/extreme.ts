import type { Exact } from '../model/value.ts';
import { compare } from '../number/compare.ts';
import { numberType } from '../operators/types.ts';
import { type Extent, either } from './extent.ts';

/** The greater (sign 1) or lesser of two values. */
export function extreme(a: Extent | null, b: Extent | null, sign: 1 | -1): Extent | null {
  if (a === null || b === null) return null;
  if (a.kind === 'number' && b.kind === 'number') {
    const places = a.places === null || b.places === null ? null : Math.max(a.places, b.places);
    const pick = (x: Exact | null, y: Exact | null, open: 1 | -1) => {
      if (x === null || y === null) return sign === open ? null : (x ?? y);
      return sign * compare(x, y) >= 0 ? x : y;
    };
    return numberType(pick(a.min, b.min, -1), pick(a.max, b.max, 1), places);
  }
  if (a.kind === 'grade' && b.kind === 'grade') {
    const pick = sign > 0 ? Math.max : Math.min;
    return { ...a, min: pick(a.min, b.min), max: pick(a.max, b.max) };
  }
  if (a.kind === 'date' && b.kind === 'date') {
    const pick = (x: string, y: string) => (sign > 0 === x > y ? x : y);
    return { kind: 'date', min: pick(a.min, b.min), max: pick(a.max, b.max) };
  }
  return either(a, b);
}
