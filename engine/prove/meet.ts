import type { Exact } from '../model/value.ts';
import { compare, same } from '../number/compare.ts';
import { exactly, numberType } from '../operators/types.ts';
import { type Extent, isOnly, onGrid } from './extent.ts';

/** The values of both; null where they surely have none in common. Kinds that can't be told apart are left as the first. */
export function meet(a: Extent, b: Extent): Extent | null {
  if (a.kind === 'number' && b.kind === 'number') {
    const places = a.places === null ? b.places : b.places === null ? a.places : Math.min(a.places, b.places);
    const min = edge(a.min, b.min, 1);
    const max = edge(a.max, b.max, -1);
    const low = min && onGrid(min, places, 'up');
    const high = max && onGrid(max, places, 'down');
    if (low && high && compare(low, high) > 0) return null;
    return low && high && same(low, high) ? exactly(low) : numberType(low, high, places);
  }
  if (a.kind === 'grade' && b.kind === 'grade') {
    const [min, max] = [Math.max(a.min, b.min), Math.min(a.max, b.max)];
    return min > max ? null : { ...a, min, max };
  }
  if (a.kind === 'date' && b.kind === 'date') {
    const [min, max] = [[a.min, b.min].sort()[1] ?? a.min, [a.max, b.max].sort()[0] ?? a.max];
    return min > max ? null : { kind: 'date', min, max };
  }
  if (a.kind === 'one-of' && b.kind === 'one-of') {
    const values = a.values.filter((value) => b.values.includes(value));
    return values.length === 0 ? null : { kind: 'one-of', values };
  }
  if (a.kind === 'interval' && b.kind === 'interval') {
    const [from, to] = [meet(a.from, b.from), meet(a.to, b.to)];
    return from?.kind === 'number' && to?.kind === 'number' ? { kind: 'interval', from, to } : null;
  }
  return a;
}

function edge(a: Exact | null, b: Exact | null, sign: 1 | -1): Exact | null {
  if (!a || !b) return a ?? b;
  return sign * compare(a, b) >= 0 ? a : b;
}

/** Whether one that lies in the other has fewer values. */
export function tighter(part: Extent, whole: Extent): boolean {
  if (part.kind === 'number' && whole.kind === 'number')
    return !sameEdge(part.min, whole.min) || !sameEdge(part.max, whole.max);
  if ((part.kind === 'grade' && whole.kind === 'grade') || (part.kind === 'date' && whole.kind === 'date'))
    return part.min !== whole.min || part.max !== whole.max;
  if (part.kind === 'interval' && whole.kind === 'interval')
    return tighter(part.from, whole.from) || tighter(part.to, whole.to);
  return part.kind === 'one-of' && whole.kind === 'one-of' && part.values.length < whole.values.length;
}

function sameEdge(a: Exact | null, b: Exact | null): boolean {
  return a === b || (a !== null && b !== null && same(a, b));
}

/** Every value that is not below (sign 1) or not above (-1) all of some; `strictly`: nor equal to the last of them. */
export function beside(of: Extent, sign: 1 | -1, strictly = false): Extent | null {
  switch (of.kind) {
    case 'number':
      return sign > 0 ? numberType(of.min, null, null) : numberType(null, of.max, null);
    case 'grade': {
      const by = strictly ? sign : 0;
      return sign > 0 ? { ...of, min: of.min + by, max: 1e9 } : { ...of, min: 0, max: of.max + by };
    }
    case 'date':
      return sign > 0 ? { ...of, max: LAST_FAR } : { ...of, min: FIRST_FAR };
    default:
      return null;
  }
}

/** Further than any date that is reckoned from one of a sheet. */
const LAST_FAR = '9999-12-31';
const FIRST_FAR = '0000-01-01';

/** All values but one; null where that isn't the one that a list has. */
export function but(of: Extent, value: Extent): Extent | null {
  if (!isOnly(value)) return of;
  if (of.kind === 'one-of' && value.kind === 'one-of') {
    const values = of.values.filter((one) => one !== value.values[0]);
    return values.length === 0 ? null : { kind: 'one-of', values };
  }
  if (of.kind !== 'grade' || value.kind !== 'grade') return of;
  const min = of.min === value.min ? of.min + 1 : of.min;
  const max = of.max === value.min ? of.max - 1 : of.max;
  return min > max ? null : { ...of, min, max };
}
