import type { PackSet } from '../model/generated/pack.ts';
import type { Pack } from '../model/pack.ts';
import { own } from '../model/record.ts';

/** Sets of which a member is at hand at some place of the pack: those named there, and the sets they are taken from. */
export class Scope {
  static readonly NONE = new Scope(new Set());

  private constructor(readonly sets: ReadonlySet<string>) {}

  has(set: string): boolean {
    return this.sets.has(set);
  }

  with(pack: Pack, ids: readonly string[]): Scope {
    const sets = new Set(this.sets);
    for (const id of ids) for (const one of lineageOf(pack, id)) sets.add(one);
    return new Scope(sets);
  }
}

/** `per:` as a list. */
export function perOf(per: string | readonly string[] | undefined): readonly string[] {
  if (per === undefined) return [];
  return typeof per === 'string' ? [per] : per;
}

/** A set and the sets it is taken from, nearest first, as written; stops where they go in a circle. */
export function lineageOf(pack: Pack, id: string): readonly string[] {
  const lineage: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !lineage.includes(at); ) {
    lineage.push(at);
    at = own<PackSet>(pack.sets, at)?.of;
  }
  return lineage;
}

/** The set from which a set is taken in the end. */
export function rootOf(pack: Pack, id: string): string {
  return lineageOf(pack, id).at(-1) as string;
}
