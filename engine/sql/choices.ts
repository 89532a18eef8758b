import type { Term } from '../model/program.ts';
import { type Bands, bandsOf, type Steps, stepsOf } from './bands.ts';
import { truth } from './constant.ts';
import type { Dialect } from './dialect.ts';
import type { Terms } from './terms.ts';

type Choice = Extract<Term, { kind: 'if' }>;

/** Prints a choice, which has no value where it is not known which case holds. */
export function choiceText(terms: Terms, term: Choice): string {
  const { dialect, scope } = terms;
  const condition = truth(term);
  if (condition) return dialect.cast(terms.value(condition), scope.typeOf(term));
  const bands = bandsOf(term);
  const text = bands ? bandsText(terms, term, bands) : casesText(terms, term);
  return term.type === 'integer' ? dialect.cast(text, scope.typeOf(boundless(term))) : text;
}

function casesText(terms: Terms, term: Choice): string {
  let value = thenText(terms, term, term.otherwise);
  let sure: string[] = [];
  const flush = (): void => {
    if (sure.length > 0) value = `CASE ${sure.join(' ')} ELSE ${value} END`;
    sure = [];
  };
  for (const { when, then } of [...term.cases].reverse()) {
    const condition = terms.value(when);
    const met = `WHEN ${condition} THEN ${thenText(terms, term, then)}`;
    if (!terms.isPartial(when)) {
      sure.unshift(met);
      continue;
    }
    flush();
    value = `CASE ${met} WHEN NOT ${condition} THEN ${value} END`;
  }
  flush();
  return value;
}

function bandsText(terms: Terms, term: Choice, { of, bands }: Bands): string {
  const { dialect } = terms;
  const value = terms.value(of);
  const steps = dialect.divides && term.type === 'integer' ? stepsOf({ of, bands }) : null;
  const others = steps ? bands.slice(0, bands.length - steps.count) : bands;
  const whens = others.flatMap(({ from, then }) =>
    from === null ? [] : [`WHEN ${value} >= ${dialect.integer(from)} THEN ${thenText(terms, term, then)}`],
  );
  if (terms.isPartial(of)) whens.unshift(`WHEN ${value} IS NULL THEN NULL`);
  const lowest = bands.find(({ from }) => from === null);
  const rest = steps ? stepsText(dialect, value, steps) : lowest ? thenText(terms, term, lowest.then) : 'NULL';
  return whens.length === 0 ? rest : `CASE ${whens.join(' ')} ELSE ${rest} END`;
}

function stepsText({ divide, integer }: Dialect, value: string, { width, start, rise }: Steps): string {
  const risen = rise === 1n ? divide(value, integer(width)) : `${divide(value, integer(width))} * ${integer(rise)}`;
  return start === 0n ? risen : `(${risen} + ${integer(start)})`;
}

/** What a choice comes to in a case. */
function thenText(terms: Terms, term: Choice, of: Term): string {
  const isWhole = of.type === 'integer' && of.kind !== 'undetermined' && of.kind !== 'constant';
  return isWhole ? terms.as(of, terms.scope.typeOf(boundless(term))) : terms.value(of);
}

/** A choice among nothing but "no value" is of any type. */
function boundless(term: Choice): Term {
  return isNothing(term) ? { ...term, bounds: { min: 0n, max: 1n } } : term;
}

function isNothing(term: Term): boolean {
  if (term.kind === 'undetermined') return true;
  if (term.kind === 'after') return isNothing(term.then);
  return term.kind === 'if' && [term.otherwise, ...term.cases.map(({ then }) => then)].every(isNothing);
}
