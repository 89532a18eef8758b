import type { Term, Walk } from '../model/program.ts';
import { isNumber } from './constant.ts';
import { type Member, memberAt } from './members.ts';
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
function kept(terms: Terms, { where, loop }: Walk, member: Member): string {
  return where ? terms.with([loop, member]).value(where) : 'TRUE';
}

function totalText(terms: Terms, term: Extract<Term, { kind: 'total' }>): string {
  const { dialect, scope } = terms;
  if (isNumber(term.of, 1n) && term.where)
    return terms.count(term.set, scope.typeOf(term), (one) => kept(terms, term, one));
  const values = terms.map(term.set, scope.typeOf(term.of), (one) => {
    const of = terms.with([term.loop, one]).value(term.of);
    return term.where ? `CASE WHEN ${kept(terms, term, one)} THEN ${of} ELSE 0 END` : of;
  });
  return dialect.sum(values, scope.typeOf(term));
}

/** How many members meet a condition. */
function countOf(terms: Terms, term: WalkTerm, condition: (member: Member) => string): string {
  return terms.count(term.set, terms.scope.integerType(COUNTS, term.kind), condition);
}

const COUNTS = { min: 0n, max: 1000n };

/** The first member whose key none exceeds, or falls below. */
function extremeText(terms: Terms, term: Extract<Term, { kind: 'extreme' }>): string {
  const { dialect, scope } = terms;
  const { by, order, loop, of } = term;
  const keyAt = (member: Member): string[] => terms.with([loop, member]).keyTexts(by);
  const name = scope.lambda();
  const at = memberAt(scope, name);
  const beaten = terms.some(term.set, (other) => {
    const [a, b] = order === 'greatest' ? [at, other] : [other, at];
    return `${kept(terms, term, other)} AND ${terms.less(keyAt(a), keyAt(b), [by, by])}`;
  });
  const firsts = dialect.filter(terms.places(term.set), name, `${kept(terms, term, at)} AND NOT ${beaten}`);
  const place = scope.lambda();
  return dialect.item(
    dialect.map(firsts, place, terms.with([loop, memberAt(scope, place)]).value(of), scope.typeOf(of)),
    '1',
  );
}

function rankText(terms: Terms, term: Extract<Term, { kind: 'rank' }>): string {
  const { own, by, order, ties, loop } = term;
  const keyAt = (member: Member): string[] => terms.with([loop, member]).keyTexts(by);
  const mine = terms.keyTexts(own);
  const ahead = (member: Member): string => {
    const key = keyAt(member);
    const before = order === 'highest' ? terms.less(mine, key, [own, by]) : terms.less(key, mine, [by, own]);
    return `${kept(terms, term, member)} AND ${before}`;
  };
  const counts = (member: Member): string => {
    if (ties === 'competition') return ahead(member);
    const earlier = terms.some(term.set, (other) => {
      const same = terms.same(keyAt(other), keyAt(member), [by, by]);
      return `${other.place()} < ${member.place()} AND ${kept(terms, term, other)} AND ${same}`;
    });
    return `${ahead(member)} AND NOT ${earlier}`;
  };
  return terms.dialect.cast(`(1 + ${countOf(terms, term, counts)})`, terms.scope.typeOf(term));
}

/** Whether a member is among the first so many, by each key in turn, then by name: the shorter first. */
function bestText(terms: Terms, term: Extract<Term, { kind: 'best' }>): string {
  const { dialect, scope } = terms;
  const { own, by, order, at, take, set, loop } = term;
  const mine = own.map((key) => terms.keyTexts(key));
  const self = terms.at(at);
  const comesBefore = (member: Member): string => {
    const keys = by.map((key) => terms.with([loop, member]).keyTexts(key));
    const [other, name] = [member.item(scope.names(set)), terms.item(scope.names(set), [at])];
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
    (member) => `${member.place()} <> ${self} AND ${kept(terms, term, member)} AND ${comesBefore(member)}`,
  );
  const type = scope.integerType(
    formingBounds('multiply', [{ ...take.denominator, bounds: COUNTS }, take.denominator]),
    'best',
  );
  const [numerator, denominator] = [terms.value(take.numerator), terms.as(take.denominator, type)];
  return `(${dialect.cast(`(1 + ${ahead})`, type)} * ${denominator} <= ${numerator})`;
}
