import type { Term } from '../model/program.ts';
import { termsText } from '../model/program-terms.ts';
import { fits } from './width.ts';

type Choice = Extract<Term, { kind: 'if' }>;

/** From a number on, a choice gives this. */
export interface Band {
  /** Null of the lowest. */
  readonly from: bigint | null;
  readonly then: Term;
}

export interface Bands {
  readonly of: Term;
  readonly bands: readonly Band[];
}

/** A choice by bands of one whole number, the highest first, each with the number it begins from; null where it is none. */
export function bandsOf({ cases, otherwise }: Choice): Bands | null {
  const ranges: Range[] = [];
  for (const { when, then } of cases) {
    const range = rangeOf(when);
    if (!range) return null;
    ranges.push({ ...range, then });
  }
  const [first] = ranges;
  if (!first || ranges.length < FEWEST || !ranges.every(({ of }) => isSame(of, first.of))) return null;
  const bands: Band[] = [];
  let next: bigint | null | undefined = null;
  for (const { from, to, then } of ranges.sort(byStart)) {
    if (next === undefined || (from === null ? next !== null : next !== null && from < next)) return null;
    if (from !== null && from !== next) bands.unshift({ from: next, then: otherwise });
    bands.unshift({ from, then });
    next = to === null ? undefined : to + 1n;
  }
  if (next !== undefined) bands.unshift({ from: next, then: otherwise });
  return { of: first.of, bands };
}

/** Bands of one width whose numbers rise by one step from band to band: the lowest gives `start`, each next one `rise` more. */
export interface Steps {
  readonly width: bigint;
  readonly start: bigint;
  readonly rise: bigint;
  /** How many of the bands, the lowest ones, are such. */
  readonly count: number;
}

/** The lowest bands as steps: of numbers that are not negative; null where they are few. */
export function stepsOf({ of, bands }: Bands): Steps | null {
  const [first, second, ...others] = [...bands].reverse();
  const [start, next, width] = [known(first?.then), known(second?.then), second?.from ?? 0n];
  if (!of.bounds || of.bounds.min < 0n || start === null || next === null || width <= 0n) return null;
  const rise = next - start;
  const isNext = ({ from, then }: Band, place: number): boolean =>
    from === width * BigInt(place + 2) && known(then) === start + rise * BigInt(place + 2);
  const end = others.findIndex((one, place) => !isNext(one, place));
  const like = end < 0 ? bands.length : end + 2;
  // The highest of them must end where a next one would begin.
  const after = bands[bands.length - 1 - like]?.from ?? of.bounds.max + 1n;
  const count = after <= width * BigInt(like) ? like : like - 1;
  const isNarrow = [start, start + rise, rise, rise * BigInt(count)].every((one) => fits({ min: one, max: one }, 30));
  return count < FEWEST_STEPS || !isNarrow ? null : { width, start, rise, count };
}

function known(term: Term | undefined): bigint | null {
  return term?.kind === 'constant' && typeof term.value === 'bigint' ? term.value : null;
}

/** Fewer are as quick one by one. */
const FEWEST_STEPS = 5;

/** Fewer are as quick and as clear as they are told. */
const FEWEST = 3;

interface Range {
  readonly of: Term;
  /** The first and last number; null: none. */
  readonly from: bigint | null;
  readonly to: bigint | null;
  readonly then: Term;
}

function byStart(a: Range, b: Range): number {
  if (a.from === b.from) return 0;
  return a.from === null || (b.from !== null && a.from < b.from) ? -1 : 1;
}

function rangeOf(when: Term): Omit<Range, 'then'> | null {
  if (when.kind === 'compare' && when.left.type === 'integer') return edgeOf(when);
  if (when.kind !== 'all' || when.of.length !== 2) return null;
  const [low, high] = when.of.map((one) =>
    one.kind === 'compare' && one.left.type === 'integer' ? edgeOf(one) : null,
  );
  if (!low || !high || !isSame(low.of, high.of) || low.from === null || low.to !== null) return null;
  return high.from === null && high.to !== null && low.from <= high.to ? { ...low, to: high.to } : null;
}

/** What one comparison with a constant leaves. */
function edgeOf({ operator, left, right }: Extract<Term, { kind: 'compare' }>): Omit<Range, 'then'> | null {
  const isLow = left.kind === 'constant';
  const [limit, of] = isLow ? [left, right] : [right, left];
  if (limit.kind !== 'constant' || of.kind === 'constant') return null;
  const value = limit.value as bigint;
  if (operator === 'equal') return { of, from: value, to: value };
  const step = operator === 'less' ? 1n : 0n;
  return isLow ? { of, from: value + step, to: null } : { of, from: null, to: value - step };
}

function isSame(a: Term, b: Term): boolean {
  return termsText(a) === termsText(b);
}
