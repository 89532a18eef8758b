import type { Constant, Definition, Term } from '../model/program.ts';
import { choose, FALSE } from '../operators/lowering/terms.ts';
import { fixedValue } from './constant.ts';

/** Whether no sheet can fill a cell. */
export type IsBlank = (cell: number) => boolean;

/*
 * Sheets of which nothing is missing. Who reads a cell that no sheet can fill was asked for it, so such a sheet is none of them: what would be
 * read does not matter.
 */

/** A choice or a junction without what does not matter. */
export function settled(term: Term, isBlank: IsBlank): Term {
  const isPast = (of: Term): boolean => of.kind === 'read' && of.lack !== 'always' && isBlank(of.cell);
  if (term.kind === 'all') return term.of.some(isPast) ? FALSE : term;
  if (term.kind !== 'if') return term;
  const cases = term.cases.filter(({ then }) => !isPast(then));
  const last = isPast(term.otherwise) ? cases.pop()?.then : undefined;
  if (cases.length === term.cases.length) return term;
  const left = choose(cases, last ?? term.otherwise);
  return left.kind === 'if' ? { ...left, bounds: term.bounds } : left;
}

/** The value that a definition has on all of them. */
export function settledValue({ where, term }: Definition, isBlank: IsBlank): Constant | null {
  if (where !== null || term.lack === 'always') return null;
  const of = settled(term.kind === 'after' ? term.then : term, isBlank);
  return of.kind === 'constant' ? of.value : fixedValue(of);
}
