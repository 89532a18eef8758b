import {
  type DiffSection,
  diff,
  type Pack,
  type PackDifference,
  type Prepared,
  sections,
  sectionTitle,
  type Text,
} from '../../engine/index.ts';
import { MESSAGES } from './messages.ts';

/** An edition as a page hands it over: consolidated, or what `prepare` gave. */
export type GivenEdition = Pack | Prepared;

export type ChangeKind = PackDifference['change'];
export const CHANGES: readonly ChangeKind[] = ['added', 'removed', 'changed'];

/** Two editions, and what differs. */
export interface Compared {
  readonly a: Pack;
  readonly b: Pack;
  readonly differences: readonly PackDifference[];
}

/** Differences under one heading; `id` names it in the filter. */
export interface Part {
  readonly id: string;
  readonly title: Text;
  readonly differences: readonly PackDifference[];
}

/** Null where either has no pack; `known`: the differences, where they were found elsewhere. */
export function compare(
  a: GivenEdition | null,
  b: GivenEdition | null,
  known: readonly PackDifference[] | null,
): Compared | null {
  const [first, second] = [packOf(a), packOf(b)];
  return first && second ? { a: first, b: second, differences: known ?? diff(first, second) } : null;
}

export function packOf(given: GivenEdition | null): Pack | null {
  return given && 'diagnostics' in given ? given.pack : given;
}

/** By section of the pack; what only changes citations and remarks stands last. */
export function partsOf(differences: readonly PackDifference[]): Part[] {
  const found = sections(differences);
  const parts = found.sections.map((one: DiffSection) => ({
    id: one.heading,
    title: sectionTitle(one),
    differences: one.differences,
  }));
  return found.remarks.length === 0
    ? parts
    : [...parts, { id: 'remarks', title: MESSAGES.remarks, differences: found.remarks }];
}
