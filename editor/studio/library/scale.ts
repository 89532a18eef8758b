import type { EditionHead, PackHead } from '../server.ts';

const DAY = 86_400_000;

/** Years of room after the last date known. */
const AHEAD = 1;

/** A stretch of whole years, drawn from 0 to 100. */
export interface Scale {
  readonly first: number;
  readonly last: number;
  readonly years: readonly number[];
}

/** The years in which editions begin or end, and that of a day; from the start of the first to the end of the last. */
export function scaleOf(packs: readonly PackHead[], day: string): Scale {
  const dates = packs.flatMap(({ editions }) => editions.flatMap(({ from, to }) => [from, to]));
  const years = [...dates, day].flatMap((date) => (date ? [Number(date.slice(0, 4))] : []));
  const [first, last] = [Math.min(...years), Math.max(...years) + AHEAD];
  return { first, last, years: Array.from({ length: last - first + 1 }, (_, place) => first + place) };
}

/** Where a day stands, in percent; beyond the ends, at the end. */
export function placeOf(date: string, scale: Scale): number {
  const [start, end] = [startOf(scale), Date.UTC(scale.last + 1, 0)];
  return Math.min(100, Math.max(0, ((Date.parse(date) - start) / (end - start)) * 100));
}

/** The part of the scale in which an edition is in force; null where its first day is not known. */
export function spanOf(
  { from, to }: EditionHead,
  scale: Scale,
): { readonly at: number; readonly width: number } | null {
  if (from === null) return null;
  const at = placeOf(from, scale);
  return { at, width: (to === null ? 100 : placeOf(dateAt(dayOf(to, scale) + 1, scale), scale)) - at };
}

/** Days since the scale's first. */
export function dayOf(date: string, scale: Scale): number {
  return Math.round((Date.parse(date) - startOf(scale)) / DAY);
}

export function dateAt(day: number, scale: Scale): string {
  return new Date(startOf(scale) + day * DAY).toISOString().slice(0, 10);
}

export function daysIn(scale: Scale): number {
  return dayOf(`${scale.last}-12-31`, scale);
}

function startOf({ first }: Scale): number {
  return Date.UTC(first, 0);
}
