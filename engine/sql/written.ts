import type { At, Loop, Ratio, Shown, Term, Written } from '../model/program.ts';
import type { Terms } from './terms.ts';
import { digitsOf, hull, times } from './width.ts';

/** How values are written: as texts, as JSON, or, decimals of fixed places, as numbers where the dialect can. */
export type Form = 'text' | 'json' | 'number';

/** Prints values as results write them, NULL where they are not formed. */
function writtenText(terms: Terms, value: Written, form: Form): string {
  const { dialect } = terms;
  switch (value.kind) {
    case 'number':
      return numberText(terms, value, form);
    case 'interval':
      return `(${numberText(terms, value.from, 'text')} || '…' || ${numberText(terms, value.to, 'text')})`;
    case 'grade':
      return `CASE ${terms.value(value.term)} ${value.grades.map((id, place) => `WHEN ${place} THEN ${dialect.text(id)}`).join(' ')} END`;
    case 'date':
      return dialect.dateText(terms.value(value.term));
    case 'boolean': {
      const holds = terms.value(value.term);
      return `CASE WHEN ${holds} THEN 'true' WHEN NOT ${holds} THEN 'false' END`;
    }
    default:
      return terms.value(value.term);
  }
}

export function termsOf(value: Written): Term[] {
  if (value.kind === 'number') return [value.numerator, value.denominator];
  if (value.kind === 'interval') return [...ratioTerms(value.from), ...ratioTerms(value.to)];
  return [value.term];
}

function ratioTerms({ numerator, denominator }: Ratio): Term[] {
  return [numerator, denominator];
}

function numberText(terms: Terms, { numerator, denominator }: Ratio, form: Form): string {
  const { dialect, scope } = terms;
  const top = terms.value(numerator);
  if (numerator.kind === 'undetermined' || !numerator.bounds) {
    scope.typeOf(numerator.kind === 'undetermined' ? { ...numerator, bounds: ONE } : numerator);
    return dialect.cast('NULL', dialect.types.text);
  }
  if (denominator.kind === 'constant') {
    const bottom = denominator.value as bigint;
    const asNumber = form === 'number' ? dialect.decimalNumber : null;
    if (bottom === 1n) return asNumber ? top : dialect.cast(top, dialect.types.text);
    const { places, rest } = factored(bottom);
    const factor = (10n ** BigInt(places) * rest) / bottom;
    if (rest === 1n) {
      const scaled = times(numerator.bounds, { min: factor, max: factor });
      const type = scope.integerType(scaled, 'written');
      const value = factor === 1n ? top : `(${terms.as(numerator, type)} * ${dialect.integer(factor)})`;
      return (asNumber ?? dialect.decimalText)(value, places, digitsOf(scaled));
    }
  }
  return fractionText(terms, { numerator, denominator });
}

const ONE = { min: 0n, max: 1n };

/** Over 10^places a ratio is a whole number if it has a decimal at all; else it is written in lowest terms. */
function fractionText(terms: Terms, { numerator, denominator }: Ratio): string {
  const { dialect, scope } = terms;
  const most = denominator.bounds?.max ?? 0n;
  const places =
    denominator.kind === 'constant' ? factored(denominator.value as bigint).places : most.toString(2).length - 1;
  const scale = 10n ** BigInt(places);
  const edges =
    numerator.bounds &&
    denominator.bounds &&
    hull([times(numerator.bounds, { min: 1n, max: scale }), denominator.bounds]);
  const type = scope.integerType(edges, 'written');
  const [top, bottom] = [terms.as(numerator, type), terms.as(denominator, type)];
  const scaled = `(${top} * ${dialect.integer(scale)})`;
  const decimal =
    places === 0
      ? dialect.cast(dialect.divide(scaled, bottom), dialect.types.text)
      : dialect.decimalText(dialect.divide(scaled, bottom), places, digitsOf(edges as never));
  const common = dialect.divisor(`abs(${top})`, bottom, type);
  const [n, d] = [top, bottom].map((one) => dialect.cast(dialect.divide(one, common), dialect.types.text));
  return `CASE WHEN ${dialect.remainder(scaled, bottom)} = 0 THEN ${decimal} ELSE ${n} || '/' || ${d} END`;
}

/** The fewest places over which 1 ÷ a number would be decimal but for the rest of its factors. */
function factored(of: bigint): { readonly places: number; readonly rest: bigint } {
  let rest = of;
  let [twos, fives] = [0, 0];
  for (; rest % 2n === 0n; twos += 1) rest /= 2n;
  for (; rest % 5n === 0n; fives += 1) rest /= 5n;
  return { places: Math.max(twos, fives), rest };
}

type Item = Shown['items'][number];

/** A text as JSON writes it. */
function jsonText({ dialect }: Terms, text: string): string {
  const escapes = [
    ['\\', '\\\\'],
    ['"', '\\"'],
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
  ] as const;
  const escaped = escapes.reduce(
    (of, [from, to]) => `replace(${of}, ${dialect.text(from)}, ${dialect.text(to)})`,
    text,
  );
  return `('"' || ${escaped} || '"')`;
}

/** The values of a rule as one JSON object, by member and member; NULL where there is none. */
export function jsonOf(terms: Terms, items: readonly Item[], axis = 0): string {
  const { dialect, scope } = terms;
  const [first] = items;
  const member = first?.at.members[axis];
  if (!first) return dialect.cast('NULL', dialect.types.text);
  if (member === undefined) return itemText(terms, first, 'json');
  if (typeof member === 'string') {
    const members = [...new Set(items.map(({ at }) => at.members[axis] as string))];
    const entries = members.map((one) => {
      const key = dialect.text(`${JSON.stringify(one)}:`);
      return `${key} || ${jsonOf(
        terms,
        items.filter(({ at }) => at.members[axis] === one),
        axis + 1,
      )}`;
    });
    return `('{' || nullif(${dialect.joinTexts(entries, ',')}, '') || '}')`;
  }
  const list = terms.map(member.set, dialect.types.text, (one) => {
    const bound = terms.with(...items.map(({ at }) => [(at.members[axis] as Loop).loop, one] as const));
    return `'"' || ${one.item(scope.names(member.set))} || '":' || ${jsonOf(bound, items, axis + 1)}`;
  });
  return `('{' || nullif(${dialect.join(list, ',')}, '') || '}')`;
}

/** The value of a rule at one combination of members. */
export function itemText(terms: Terms, { at, value }: { at: At; value: Written }, form: Form = 'text'): string {
  const written = writtenText(terms, value, form);
  const text = form === 'json' && value.kind !== 'boolean' ? jsonText(terms, written) : written;
  return at.where ? `CASE WHEN ${terms.value(at.where)} THEN ${text} END` : text;
}

/** Whether a value can be formed in any case. */
export function isTotal(terms: Terms, value: Written): boolean {
  return termsOf(value).every((one) => !terms.isPartial(one));
}
