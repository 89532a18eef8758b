import type { Key, Term } from './program.ts';

/** What a term is made of, in the order in which it is looked at; without the `own` keys of `rank` and `best`, which stand outside their walk. */
export function operandsOf(term: Term): readonly Term[] {
  switch (term.kind) {
    case 'if':
      return [...term.cases.flatMap(({ when, then }) => [when, then]), term.otherwise];
    case 'after':
      return [...term.first, term.then];
    case 'lookup':
      return [term.key];
    case 'add':
    case 'multiply':
    case 'all':
    case 'any':
      return term.of;
    case 'round':
    case 'odd':
      return [term.of, term.by];
    case 'magnitude':
    case 'among':
    case 'not':
    case 'move':
      return [term.of];
    case 'compare':
      return [term.left, term.right];
    case 'months':
    case 'days':
      return [term.from, term.to];
    case 'total':
    case 'known':
      return [...whereOf(term.where), term.of];
    case 'extreme':
      return [...whereOf(term.where), ...keyTerms([term.by]), term.of];
    case 'ratio-total':
      return [...whereOf(term.where), term.of, term.by];
    case 'rank':
      return [...whereOf(term.where), ...keyTerms([term.by])];
    case 'best':
      return [...whereOf(term.where), ...keyTerms(term.by), term.take.numerator, term.take.denominator];
    default:
      return [];
  }
}

/** The keys of the member at hand. */
export function ownTermsOf(term: Term): readonly Term[] {
  if (term.kind === 'rank') return keyTerms([term.own]);
  return term.kind === 'best' ? keyTerms(term.own) : [];
}

export function keyTerms(keys: readonly Key[]): Term[] {
  return keys.flatMap(({ of, per }) => (per ? [of, per] : [of]));
}

function whereOf(where: Term | null): Term[] {
  return where ? [where] : [];
}

/** Terms, or data of them, as one text: the same where they are alike. */
export function termsText(data: unknown): string {
  return JSON.stringify(data, (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
}
