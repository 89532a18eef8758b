import { isDate } from '../number/date.ts';
import type { PackEntry } from './entry.ts';
import type { Head } from './head.ts';

/** An edition with its head. */
export interface Edition {
  readonly entry: PackEntry;
  readonly head: Head;
}

/** What of an edition decides when it applies. */
export interface Dated {
  readonly entry: Pick<PackEntry, 'edition'>;
  readonly head: Pick<Head, 'from' | 'to' | 'appliesBy'>;
}

/** Editions, the latest first; those without a first day in force come last. */
export function latestFirst<E extends Dated>(editions: readonly E[]): readonly E[] {
  return [...editions].sort(
    (a, b) => compare(b.head.from ?? '', a.head.from ?? '') || compare(b.entry.edition, a.entry.edition),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The edition in force on a day: the latest that has begun, unless it has ended without a successor. */
export function inForce(editions: readonly Edition[], date: string): Edition | null {
  const begun = latestFirst(editions).find(({ head }) => head.from !== null && head.from <= date);
  return begun && (begun.head.to === null || date <= begun.head.to) ? begun : null;
}

/** Which edition a sheet falls under: an edition, or a day on which none is in force. */
export type Applying<E extends Dated = Edition> = { readonly edition: E } | { readonly date: string };

/**
 * The edition that applies to the inputs of a sheet: each pack says which date input counts (`appliesBy`). Without a
 * readable date the latest edition; it will then ask for that date itself.
 */
export function applying<E extends Dated>(
  editions: readonly E[],
  inputs: Readonly<Record<string, unknown>>,
): Applying<E> | null {
  const ordered = latestFirst(editions);
  let seen: string | null = null;
  for (const edition of ordered) {
    const date = edition.head.appliesBy === null ? undefined : inputs[edition.head.appliesBy];
    if (typeof date !== 'string' || !isDate(date)) continue;
    seen = date;
    if (edition.head.from === null || edition.head.from > date) continue;
    return edition.head.to === null || date <= edition.head.to ? { edition } : { date };
  }
  if (seen !== null) return { date: seen };
  return ordered[0] ? { edition: ordered[0] } : null;
}
