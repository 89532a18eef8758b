import type { Compare, Key, Ratio, Term, TermType, Written } from '../../model/program.ts';
import type { Lowered } from './lowering.ts';
import { alike, compareRatios, keyOf } from './ratio.ts';
import { after, choose, compare, known, term } from './terms.ts';

/** Values as terms, whatever their type. */

/** The number that an operand is known to be. */
export function numberIn(value: Lowered): Ratio {
  if (value.kind !== 'number') throw new TypeError(`a number is needed, not ${value.kind}`);
  return value;
}

export function termIn(value: Lowered): Term {
  if (value.kind === 'number' || value.kind === 'interval')
    throw new TypeError(`one term is needed, not ${value.kind}`);
  return value.term;
}

export function asNumber(value: Ratio): Written {
  return { kind: 'number', ...value };
}

/** The terms of a value, in order. */
export function termsOf(value: Lowered): Term[] {
  if (value.kind === 'number') return [value.numerator, value.denominator];
  if (value.kind === 'interval') return [...termsOf(asNumber(value.from)), ...termsOf(asNumber(value.to))];
  return [value.term];
}

/** A value with each of its terms changed. */
export function withTerms<V extends Lowered>(value: V, change: (of: Term) => Term): V {
  const ratio = (of: Ratio): Ratio => ({ numerator: change(of.numerator), denominator: change(of.denominator) });
  if (value.kind === 'number') return { ...value, ...ratio(value) };
  if (value.kind === 'interval') return { ...value, from: ratio(value.from), to: ratio(value.to) };
  return { ...value, term: change(value.term) };
}

/** A value, once each of the first has one. */
export function afterAll<V extends Lowered>(first: readonly (Term | null)[], value: V): V {
  const open = first.filter((one) => one !== null && one.lack !== 'never');
  return open.length === 0 ? value : withTerms(value, (of) => after(open, of));
}

interface Case {
  readonly when: Term;
  readonly then: Lowered;
}

/** The value of the first case that holds, else `otherwise`: numbers over one denominator where they have constant ones. */
export function firstOf(all: readonly Case[], last: Lowered): Lowered {
  const certain = all.find(({ when }) => known(when) === true);
  const otherwise = certain?.then ?? last;
  const cases = (certain ? all.slice(0, all.indexOf(certain)) : all).filter(({ when }) => known(when) !== false);
  const values = [...cases.map(({ then }) => then), otherwise];
  const shape = values.find((one): one is Written => one.kind !== 'none');
  if (!shape)
    return {
      kind: 'none',
      term: pick(
        cases,
        values.map((one) => (one as { term: Term }).term),
      ),
    };
  if (shape.kind === 'number') return asNumber(ratios(cases, values, (one) => one as Written & Ratio));
  if (shape.kind === 'interval') {
    const side = (name: 'from' | 'to'): Ratio =>
      ratios(cases, values, (one) => (one as Extract<Written, { kind: 'interval' }>)[name]);
    return { kind: 'interval', from: side('from'), to: side('to') };
  }
  const { type } = shape.term;
  return {
    ...shape,
    term: pick(
      cases,
      values.map((one) => ofType(termIn(one), type)),
    ),
  };
}

function pick(cases: readonly Case[], terms: readonly Term[]): Term {
  return choose(
    cases.map(({ when }, index) => ({ when, then: terms[index] as Term })),
    terms.at(-1) as Term,
  );
}

function ratios(cases: readonly Case[], values: readonly Lowered[], part: (of: Lowered) => Ratio): Ratio {
  const formed = values.filter((one) => one.kind !== 'none').map(part);
  const fixed = formed.every(({ denominator }) => denominator.kind === 'constant');
  const common = fixed ? alike(formed) : null;
  const numerators = [...(common?.numerators ?? formed.map(({ numerator }) => numerator))];
  const denominators = formed.map(({ denominator }) => denominator);
  const spread = (terms: Term[]): Term[] =>
    values.map((one) => (one.kind === 'none' ? ofType(one.term, 'integer') : (terms.shift() as Term)));
  return {
    numerator: pick(cases, spread(numerators)),
    denominator: common?.denominator ?? pick(cases, spread(denominators)),
  };
}

/** "No value", as a term of a type. */
export function ofType(of: Term, type: TermType): Term {
  return of.type === type ? of : retyped(of, type);
}

function retyped(of: Term, type: TermType): Term {
  if (of.kind === 'undetermined') return term(type, of.lack, null, { kind: 'undetermined', point: of.point });
  if (of.kind === 'after') return after(of.first, retyped(of.then, type));
  if (of.kind === 'if')
    return choose(
      of.cases.map(({ when, then }) => ({ when, then: retyped(then, type) })),
      retyped(of.otherwise, type),
    );
  throw new TypeError(`${of.kind} has a value`);
}

/** Compares two numbers, grades, dates, texts or truth values. */
export function compareWritten(operator: Compare, left: Written, right: Written): Term {
  if (left.kind === 'number') return compareRatios(operator, left, numberIn(right));
  return compare(operator, termIn(left), termIn(right));
}

/** What values of one form are put in order by. */
export function orderKey(value: Written): Key {
  return value.kind === 'number' ? keyOf(value) : { of: termIn(value), per: null };
}
