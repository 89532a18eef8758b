import { among } from './among.ts';
import type { Pack } from './pack.ts';
import type { Plan } from './plan.ts';
import { own } from './record.ts';
import { vouched } from './vouched.ts';

/** Most members that one given set of a sheet may list, whatever the law says. */
export const MOST_MEMBERS = 1000;

/** The declared or given set from which a set is taken in the end. */
export function rootOf({ sets }: Plan, set: string): string {
  return vouched(sets, set).lineage.at(-1) as string;
}

const ORDERED = new WeakMap<Pack, Map<string, readonly string[]>>();

/** Members of a declared set in order of name, so that the order of keys in a pack never shows. */
export function membersInOrder(pack: Pack, set: string): readonly string[] {
  const known = among(ORDERED, pack, () => new Map<string, readonly string[]>());
  return among(known, set, () => Object.keys(own(pack.sets, set)?.members ?? {}).sort(byName));
}

/** Made when first needed: it takes longer than most of what a call does. */
let names: Intl.Collator | null = null;

/** Order of names of declared members: as a reader expects, numbers by their size. */
export function byName(a: string, b: string): number {
  names ??= new Intl.Collator('en', { numeric: true });
  return names.compare(a, b);
}

/** Order of two names of members: the shorter first, then by code points; the same on every machine. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  if (left.length !== right.length) return left.length - right.length;
  for (const [index, character] of left.entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
