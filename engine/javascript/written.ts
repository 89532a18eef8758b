import type { At, Bounds, Ratio, Shown, Written } from '../model/program.ts';
import { type Code, dataText, keyText, quoted } from './code.ts';
import type { Terms } from './terms.ts';
import { each } from './walks.ts';

/** Prints values as results write them. */

/** The text of a value that has been formed. */
export function writtenText(terms: Terms, value: Written): string {
  switch (value.kind) {
    case 'number':
      return numberText(terms, value);
    case 'interval':
      return `\`\${${numberText(terms, value.from)}}…\${${numberText(terms, value.to)}}\``;
    case 'grade':
      return `${terms.scope.constant(dataText(value.grades))}[${terms.value(value.term)}]`;
    case 'date':
      return `dateText(${terms.value(value.term)})`;
    default:
      return terms.value(value.term);
  }
}

/** A quotient of numbers is written exactly while it has at most so many digits in all, and so many after the point. */
const MOST_DIGITS = 10n ** 15n;
const MOST_PLACES = 6;

function numberText(terms: Terms, { numerator, denominator }: Ratio): string {
  const top = terms.value(numerator);
  const bottom = denominator.kind === 'constant' ? (denominator.value as bigint) : null;
  if (bottom === 1n) return `String(${top})`;
  const places = bottom === null ? null : placesOf(bottom);
  if (bottom === null || places === null) {
    const wide = terms.scope.isBig(denominator);
    return `ratioText(${top}, ${terms.integer(denominator, wide)})`;
  }
  const factor = 10n ** BigInt(places) / bottom;
  if (isWritable(numerator.bounds, factor) && places <= MOST_PLACES && !terms.scope.isBig(numerator)) {
    if (!isFew(numerator.bounds)) return `String(${top} / ${bottom})`;
    return `quotientText(${terms.scope.constant(`[/* by ${bottom} */]`)}, ${top}, ${bottom})`;
  }
  return factor === 1n ? `decimalText(${top}, ${places})` : `ratioText(${top}, ${bottom}n)`;
}

/** How many places the quotients by a whole number have at most; null where they may have no end. */
function placesOf(bottom: bigint): number | null {
  let places = 0;
  for (let scale = 1n; scale % bottom !== 0n; scale *= 10n) {
    if (scale > MOST_DIGITS) return null;
    places += 1;
  }
  return places;
}

/** Most values of which all the texts are kept. */
const FEW = 10_000n;

function isFew(bounds: Bounds | null): boolean {
  return bounds !== null && bounds.min >= 0n && bounds.max < FEW;
}

function isWritable(bounds: Bounds | null, factor: bigint): boolean {
  return bounds !== null && bounds.min * factor > -MOST_DIGITS && bounds.max * factor < MOST_DIGITS;
}

/** The terms of which a value is made, of those that may have no value here. */
export function openTerms(terms: Terms, value: Written): string[] {
  const all =
    value.kind === 'number'
      ? [value.numerator, value.denominator]
      : value.kind === 'interval'
        ? [value.from.numerator, value.from.denominator, value.to.numerator, value.to.denominator]
        : [value.term];
  return all.filter((one) => terms.isPartial(one)).map((one) => terms.hold(terms.value(one)));
}

/** Prints a body for each combination of members, in order; `path`: an expression for each member's name. */
export function eachItem<Item extends { readonly at: At }>(
  terms: Terms,
  items: readonly Item[],
  body: (inside: Terms, item: Item, path: readonly string[]) => void,
): void {
  const [first] = items;
  if (!first) return;
  const leading = first.at.members.findIndex((member) => typeof member === 'object');
  if (leading === 0 && first.at.members.length === 2 && typeof first.at.members[1] === 'string') {
    // The given set comes first: all declared members of one record before the next record.
    const { set } = first.at.members[0] as { set: string };
    each(terms, { loop: '', set }, (inside, index) => {
      for (const item of items) {
        const { loop } = item.at.members[0] as { loop: string };
        inside.code.block('', (code) => {
          const bound = inside.inside(code, [[loop, index]]);
          body(bound, item, pathOf(bound, item.at));
        });
      }
    });
    return;
  }
  for (const item of items) eachMember(terms, item, 0, body);
}

function eachMember<Item extends { readonly at: At }>(
  terms: Terms,
  item: Item,
  place: number,
  body: (inside: Terms, item: Item, path: readonly string[]) => void,
): void {
  const member = item.at.members[place];
  if (member === undefined) body(terms, item, pathOf(terms, item.at));
  else if (typeof member === 'string') eachMember(terms, item, place + 1, body);
  else each(terms, member, (inside) => eachMember(inside, item, place + 1, body));
}

function pathOf(terms: Terms, { members }: At): string[] {
  return members.map((member) =>
    typeof member === 'string' ? quoted(member) : `nameAt(${terms.scope.names(member.set)}, ${terms.at(member)})`,
  );
}

/** Prints the values of a rule into `values`, one by one; those that cannot be formed are left out. */
export function printShown(terms: Terms, shown: Shown): void {
  const { known } = shown;
  if (known) {
    const isKnown = terms.hold(terms.value(known));
    terms.code.block(`if (${isKnown} === true)`, (code) => printShown(terms.inside(code), { ...shown, known: null }));
    return;
  }
  eachItem(terms, shown.items, (inside, { at, value }, path) => {
    inside.code.block('', (code) => {
      const here = inside.inside(code);
      const where = at.where && here.hold(here.value(at.where));
      const print = (within: Code): void => {
        const deep = here.inside(within);
        const open = openTerms(deep, value);
        const keep = (of: Terms): void => of.code.line(kept(of, shown.rule, at, path, writtenText(of, value)));
        if (open.length === 0) keep(deep);
        else
          within.block(`if (${open.map((one) => `typeof ${one} !== "object"`).join(' && ')})`, (last) =>
            keep(deep.inside(last)),
          );
      };
      if (where) code.block(`if (${where} === true)`, print);
      else print(code);
    });
  });
}

/** Keeps a value: in its column, or under the members of its rule. */
function kept({ scope }: Terms, rule: string, { members }: At, path: readonly string[], text: string): string {
  const column = scope.columns?.get(JSON.stringify([rule, ...members]));
  if (column !== undefined) return `flat[${column}] = ${text};`;
  return `put(values, [${[quoted(rule), ...path].join(', ')}], ${text});`;
}

/** Whether a rule has a value in any case, for itself or for all declared members, so that it can be written in one piece. */
export function isWhole(terms: Terms, { known, items }: Shown): boolean {
  const isPlain = items.every(
    ({ at, value }) => at.where === null && at.members.every((one) => typeof one === 'string') && isTotal(terms, value),
  );
  return known === null && isPlain && items.length > 0;
}

/** The entry of such a rule in the record of values. */
export function wholeText(terms: Terms, { rule, items }: Shown): string {
  return `${keyText(rule)}: ${recordText(terms, items, 0)}`;
}

/** Values by the members of one set after another. */
function recordText(terms: Terms, items: Shown['items'], place: number): string {
  const [first] = items as [Shown['items'][number]];
  if (place === first.at.members.length) return writtenText(terms, first.value);
  const of = new Map<string, Shown['items'][number][]>();
  for (const one of items) {
    const member = one.at.members[place] as string;
    of.set(member, [...(of.get(member) ?? []), one]);
  }
  const entries = [...of].map(([member, some]) => `${keyText(member)}: ${recordText(terms, some, place + 1)}`);
  return `{ ${entries.join(', ')} }`;
}

/** Whether a value can be formed in any case. */
export function isTotal(terms: Terms, value: Written): boolean {
  if (value.kind === 'number') return !terms.isPartial(value.numerator) && !terms.isPartial(value.denominator);
  if (value.kind === 'interval')
    return [value.from, value.to].every((one) => isTotal(terms, { kind: 'number', ...one }));
  return !terms.isPartial(value.term);
}
