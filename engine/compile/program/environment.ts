import type { Loop, Place, Point, Term } from '../../model/program.ts';
import { operandsOf, ownTermsOf } from '../../model/program-terms.ts';

/** A member of a set: a declared one by id, or one of a given set. */
export type Member = string | Place;

/** A member of a given set by name. */
export type Named = Exclude<Place, Loop>;

/** The member at hand of a set: a declared one by id, or the one of a loop over a given set. */
export type AtHand = string | Loop;

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

/** Names of the loops whose members a term speaks of, its own among them: no two loops share a name. */
export function loopsIn(term: Term, points: readonly Point[], found = new Set<string>()): Set<string> {
  const note = (at: Member) => {
    if (typeof at === 'object' && 'loop' in at) found.add(at.loop);
  };
  if (term.kind === 'undetermined') for (const { at } of (points[term.point] as Point).members) note(at);
  if ('at' in term) for (const at of [term.at].flat()) note(at);
  for (const one of [...ownTermsOf(term), ...operandsOf(term)]) loopsIn(one, points, found);
  return found;
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
