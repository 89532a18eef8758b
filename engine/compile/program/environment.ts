import type { Loop, Place, Point, Term } from '../../model/program.ts';
import { operandsOf, ownTermsOf } from '../../model/program-terms.ts';

/** The member at hand of a set: a declared one by id, or one of a given set. */
export type AtHand = string | Place;

/** A member of a given set by name. */
export type Named = Exclude<Place, Loop>;

/** Where a term stands. */
export interface Environment {
  /** Members at hand, by set. */
  readonly members: ReadonlyMap<string, AtHand>;
  /** Loops around it, outermost first. */
  readonly loops: readonly Loop[];
  /** What is known to hold here; where it does not, nothing need have a value. */
  readonly guards: readonly Term[];
}

export const NOWHERE: Environment = { members: new Map(), loops: [], guards: [] };

/** Names of the loops that a term depends on and does not bind itself. */
export function freeLoops(term: Term, points: readonly Point[]): Set<string> {
  const free = new Set<string>();
  collect(term, new Set(), free, points);
  return free;
}

function collect(term: Term, bound: ReadonlySet<string>, free: Set<string>, points: readonly Point[]): void {
  const place = (at: AtHand) => {
    if (typeof at === 'object' && 'loop' in at && !bound.has(at.loop)) free.add(at.loop);
  };
  if (term.kind === 'undetermined') for (const { at } of points[term.point]?.members ?? []) place(at);
  if ('at' in term) for (const at of Array.isArray(term.at) ? term.at : [term.at]) place(at);
  for (const own of ownTermsOf(term)) collect(own, bound, free, points);
  const inside = 'loop' in term ? new Set([...bound, term.loop]) : bound;
  for (const one of operandsOf(term)) collect(one, inside, free, points);
}

/** Whether a term is computed at no cost: it has no operands. */
export function isLeaf(term: Term): boolean {
  return ['constant', 'read', 'value', 'member', 'size'].includes(term.kind);
}

/** A leaf with places put in place of its loops. */
export function placed(leaf: Term, places: ReadonlyMap<string, Place>): Term {
  const at = (place: Place): Place => ('loop' in place ? (places.get(place.loop) ?? place) : place);
  if (leaf.kind === 'read' || leaf.kind === 'value') return { ...leaf, at: leaf.at.map(at) };
  return leaf.kind === 'member' ? { ...leaf, at: at(leaf.at) } : leaf;
}
