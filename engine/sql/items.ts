import type { At } from '../model/program.ts';
import type { Terms } from './terms.ts';

/** Whether a condition holds for some combination of members. */
export function someItem<Item extends { readonly at: At }>(
  terms: Terms,
  items: readonly Item[],
  condition: (inside: Terms, item: Item) => string,
): string {
  return items.map((item) => someMember(terms, item, 0, condition)).join(' OR ');
}

function someMember<Item extends { readonly at: At }>(
  terms: Terms,
  item: Item,
  place: number,
  condition: (inside: Terms, item: Item) => string,
): string {
  const member = item.at.members[place];
  if (member === undefined) return `(${condition(terms, item)})`;
  if (typeof member === 'string') return someMember(terms, item, place + 1, condition);
  return terms.some(member.set, (one) => someMember(terms.with([member.loop, one]), item, place + 1, condition));
}

/** The texts that combinations of members give, as one text apart by commas; NULL or empty where there is none. */
export function itemTexts<Item extends { readonly at: At }>(
  terms: Terms,
  item: Item,
  place: number,
  text: (inside: Terms, item: Item, path: readonly string[]) => string,
  path: readonly string[] = [],
  separator = ',',
): string {
  const member = item.at.members[place];
  const { dialect, scope } = terms;
  if (member === undefined) return text(terms, item, path);
  if (typeof member === 'string')
    return itemTexts(terms, item, place + 1, text, [...path, dialect.text(member)], separator);
  const list = terms.map(member.set, dialect.types.text, (one) => {
    const own = one.item(scope.names(member.set));
    return itemTexts(terms.with([member.loop, one]), item, place + 1, text, [...path, own], separator);
  });
  return `nullif(${dialect.join(list, separator)}, '')`;
}
