import type { Term, Walk } from '../model/program.ts';
import { Unprintable } from './scope.ts';
import type { Terms } from './terms.ts';
import { formingBounds } from './width.ts';

type WalkTerm = Extract<Term, Walk>;

/** Prints a walk over the members of a given set, which has no value where something lacks for one of them. */
export function printWalk(terms: Terms, term: WalkTerm): string {
  const lacks = terms.lacks(term);
  const own = ownKeys(term).filter((one) => terms.isPartial(one));
  const value = walkText(terms, term);
  const formed = [...own.map((one) => `${terms.value(one)} IS NOT NULL`), ...(lacks ? [`NOT ${lacks}`] : [])];
  return formed.length === 0 ? value : `CASE WHEN ${formed.join(' AND ')} THEN ${value} END`;
}

function ownKeys(term: WalkTerm): Term[] {
  const keys = term.kind === 'rank' ? [term.own] : term.kind === 'best' ? term.own : [];
  return keys.flatMap(({ of, per }) => (per ? [of, per] : [of]));
}

function walkText(terms: Terms, term: WalkTerm): string {
  switch (term.kind) {
    case 'total':
      return totalText(terms, term);
    case 'known':
      return 'TRUE';
    case 'extreme':
      return extremeText(terms, term);
    case 'rank':
      return rankText(terms, term);
    case 'best':
      return bestText(terms, term);
    default:
      throw new Unprintable('unbounded', term.kind);
  }
}

/** The members that a walk keeps. */
function kept(terms: Terms, { where, loop }: Walk, place: string): string {
  return where ? terms.with([loop, place]).value(where) : 'TRUE';
}

function totalText(terms: Terms, term: Extract<Term, { kind: 'total' }>): string {
  const { dialect, scope } = terms;
  const name = scope.lambda();
  const of = terms.with([term.loop, name]).value(term.of);
  const body = term.where ? `CASE WHEN ${kept(terms, term, name)} THEN ${of} ELSE 0 END` : of;
  return dialect.sum(dialect.map(terms.places(term.set), name, body, scope.typeOf(term.of)), scope.typeOf(term));
}

/** How many members meet a condition, which is told by the place of each. */
function countOf(terms: Terms, term: WalkTerm, condition: (place: string) => string): string {
  const { dialect, scope } = terms;
  const name = scope.lambda();
  const body = `CASE WHEN ${condition(name)} THEN 1 ELSE 0 END`;
  const type = dialect.integerType({ min: 0n, max: 1n }) ?? '';
  return dialect.sum(dialect.map(terms.places(term.set), name, body, type), scope.integerType(COUNTS, term.kind));
}

const COUNTS = { min: 0n, max: 1000n };

function anyOf(terms: Terms, term: WalkTerm, condition: (place: string) => string): string {
  const { dialect, scope } = terms;
  const name = scope.lambda();
  const body = `coalesce(${condition(name)}, FALSE)`;
  return dialect.contains(dialect.map(terms.places(term.set), name, body, dialect.types.boolean), 'TRUE');
}

/** The first member whose key none exceeds, or falls below. */
function extremeText(terms: Terms, term: Extract<Term, { kind: 'extreme' }>): string {
  const { dialect, scope } = terms;
  const { by, order, loop, of } = term;
  const keyAt = (place: string): string[] => terms.with([loop, place]).keyTexts(by);
  const at = scope.lambda();
  const beaten = anyOf(terms, term, (other) => {
    const [a, b] = order === 'greatest' ? [at, other] : [other, at];
    return `${kept(terms, term, other)} AND ${terms.less(keyAt(a), keyAt(b), [by, by])}`;
  });
  const firsts = dialect.filter(terms.places(term.set), at, `${kept(terms, term, at)} AND NOT ${beaten}`);
  const place = scope.lambda();
  return dialect.item(dialect.map(firsts, place, terms.with([loop, place]).value(of), scope.typeOf(of)), '1');
}

function rankText(terms: Terms, term: Extract<Term, { kind: 'rank' }>): string {
  const { own, by, order, ties, loop } = term;
  const keyAt = (place: string): string[] => terms.with([loop, place]).keyTexts(by);
  const mine = terms.keyTexts(own);
  const ahead = (place: string): string => {
    const key = keyAt(place);
    const before = order === 'highest' ? terms.less(mine, key, [own, by]) : terms.less(key, mine, [by, own]);
    return `${kept(terms, term, place)} AND ${before}`;
  };
  const counts = (place: string): string => {
    if (ties === 'competition') return ahead(place);
    const earlier = anyOf(terms, term, (other) => {
      const same = terms.same(keyAt(other), keyAt(place), [by, by]);
      return `${other} < ${place} AND ${kept(terms, term, other)} AND ${same}`;
    });
    return `${ahead(place)} AND NOT ${earlier}`;
  };
  return terms.dialect.cast(`(1 + ${countOf(terms, term, counts)})`, terms.scope.typeOf(term));
}

/** Whether a member is among the first so many, by each key in turn, then by name: the shorter first. */
function bestText(terms: Terms, term: Extract<Term, { kind: 'best' }>): string {
  const { dialect, scope } = terms;
  const { own, by, order, at, take, set, loop } = term;
  const mine = own.map((key) => terms.keyTexts(key));
  const self = terms.at(at);
  const nameOf = (place: string): string => dialect.item(scope.names(set), place);
  const comesBefore = (place: string): string => {
    const keys = by.map((key) => terms.with([loop, place]).keyTexts(key));
    const [other, name] = [nameOf(place), nameOf(self)];
    const [lengths, ownLength] = [dialect.length(other), dialect.length(name)];
    const tie = `(${lengths} < ${ownLength} OR (${lengths} = ${ownLength} AND ${dialect.before(other, name)}))`;
    return by.reduceRight((rest, key, step) => {
      const [a, b] = [keys[step] as string[], mine[step] as string[]];
      const ownKey = own[step] as typeof key;
      const first = order === 'highest' ? terms.less(b, a, [ownKey, key]) : terms.less(a, b, [key, ownKey]);
      return `(${first} OR (${terms.same(a, b, [key, ownKey])} AND ${rest}))`;
    }, tie);
  };
  const ahead = countOf(
    terms,
    term,
    (place) => `${place} <> ${self} AND ${kept(terms, term, place)} AND ${comesBefore(place)}`,
  );
  const type = scope.integerType(
    formingBounds('multiply', [{ ...take.denominator, bounds: COUNTS }, take.denominator]),
    'best',
  );
  const [numerator, denominator] = [terms.value(take.numerator), terms.as(take.denominator, type)];
  return `(${dialect.cast(`(1 + ${ahead})`, type)} * ${denominator} <= ${numerator})`;
}
