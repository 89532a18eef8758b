import type { Bounds, Term } from '../model/program.ts';

/** Whether numbers within bounds fit so many bits beside the sign. */
export function fits({ min, max }: Bounds, bits: number): boolean {
  const edge = 1n << BigInt(bits);
  return min >= -edge && max < edge;
}

/** Digits of the greatest number within bounds. */
export function digitsOf({ min, max }: Bounds): number {
  return Math.max(String(max).replace('-', '').length, String(min).replace('-', '').length);
}

export function hull(all: readonly Bounds[]): Bounds {
  return all.reduce((a, b) => ({ min: lesser(a.min, b.min), max: greater(a.max, b.max) }));
}

function lesser(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

function greater(a: bigint, b: bigint): bigint {
  if (a > b) return a;
  return b;
}

/** Bounds of all that comes up while a sum or product is formed from left to right; null where there are none. */
export function formingBounds(kind: 'add' | 'multiply', of: readonly Term[]): Bounds | null {
  const parts = of.map(({ bounds }) => bounds);
  if (!parts.every((one) => one !== null)) return null;
  let all: Bounds | null = null;
  let sum: Bounds | null = null;
  for (const one of parts) {
    sum = sum ? (kind === 'add' ? plus(sum, one) : times(sum, one)) : one;
    all = all ? hull([all, sum, one]) : one;
  }
  return all;
}

export function plus(a: Bounds, b: Bounds): Bounds {
  return { min: a.min + b.min, max: a.max + b.max };
}

export function times(a: Bounds, b: Bounds): Bounds {
  const corners = [a.min * b.min, a.min * b.max, a.max * b.min, a.max * b.max];
  return hull(corners.map((one) => ({ min: one, max: one })));
}
