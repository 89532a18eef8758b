import type { Term } from '../model/program.ts';
import { operandsOf, termsText } from '../model/program-terms.ts';
import { truth } from './constant.ts';
import type { Terms } from './terms.ts';

/** What must not be NULL for a term to have a value: where nothing of it is, it has one. */
export function needsOf(terms: Terms, term: Term): readonly string[] {
  if (!terms.isPartial(term)) return [];
  const parts = partsOf(term);
  return parts ? [...new Set(parts.flatMap((one) => needsOf(terms, one)))] : [terms.value(term)];
}

/** When a term has no value, by what definitions rest on in their place: where any of these holds; `where`: the members of which it is asked. */
export function openWhen(terms: Terms, term: Term, where: Term | null): readonly string[] {
  if (!terms.isPartial(term)) return [];
  const of = term.kind === 'value' ? definedTerm(terms, term.of, where) : term;
  const gap = of && gapOf(terms, of);
  if (gap) return [terms.value(gap)];
  const parts = of && partsOf(of);
  return parts ? parts.flatMap((one) => openWhen(terms, one, where)) : [`${terms.value(term)} IS NULL`];
}

function definedTerm({ scope, early }: Terms, name: string, where: Term | null): Term | null {
  const found = scope.definitionOf(name);
  const isAlike = found.where === null || termsText(found.where) === termsText(where);
  return isAlike && found.early === early && found.loops.length === 0 ? found.term : null;
}

/** The one condition under which a choice has no value; null where there are others. */
function gapOf(terms: Terms, term: Term): Term | null {
  if (term.kind !== 'if' || term.cases.length > 1 || terms.isPartial(term.otherwise)) return null;
  const [one] = term.cases;
  return one?.then.kind === 'undetermined' && !terms.isPartial(one.when) ? one.when : null;
}

/** Of what has a value just where all that it is made of has: this; null of anything else. */
function partsOf(term: Term): readonly Term[] | null {
  switch (term.kind) {
    case 'after':
    case 'lookup':
    case 'add':
    case 'multiply':
    case 'round':
    case 'magnitude':
    case 'compare':
    case 'among':
    case 'odd':
    case 'not':
    case 'all':
    case 'any':
    case 'months':
    case 'days':
    case 'move':
      return operandsOf(term);
    default: {
      const condition = truth(term);
      return condition && [condition];
    }
  }
}

/** Whether a term has a value since all that it rests on is known to have one. */
export function isFormed(terms: Terms, term: Term): boolean {
  if (term.kind === 'read' || term.kind === 'value') {
    const isAtHand = term.at.every((at) => 'name' in at || terms.loops.has(at.loop));
    return isAtHand && terms.formed.has(terms.value(term));
  }
  if (['undetermined', 'size', 'member'].includes(term.kind) || 'loop' in term) return false;
  return operandsOf(term).every((one) => !terms.isPartial(one));
}

/** A value, once what it asks for, beside what it needs anyway, is known to be there. */
export function onceFormed(
  terms: Terms,
  asked: readonly Term[],
  needed: readonly Term[],
  value: (inside: Terms) => string,
): string {
  const needs = (of: readonly Term[]): string[] => of.flatMap((one) => needsOf(terms, one));
  const anyway = new Set(needs(needed));
  const open = [...new Set(needs(asked))].filter((one) => !anyway.has(one));
  if (open.length === 0) return value(terms);
  return `CASE WHEN ${areFormed(open)} THEN ${value(terms.knowing(open))} END`;
}

export function areFormed(texts: readonly string[]): string {
  return texts.map((one) => `${one} IS NOT NULL`).join(' AND ');
}

export function areOpen(texts: readonly string[]): string {
  return texts.map((one) => `${one} IS NULL`).join(' OR ');
}
