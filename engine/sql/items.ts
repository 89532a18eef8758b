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
  const { dialect, scope } = terms;
  const name = scope.lambda();
  const body = `coalesce(${someMember(terms.with([member.loop, name]), item, place + 1, condition)}, FALSE)`;
  return dialect.contains(dialect.map(terms.places(member.set), name, body, dialect.types.boolean), 'TRUE');
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
  const name = scope.lambda();
  const own = dialect.item(scope.names(member.set), name);
  const body = itemTexts(terms.with([member.loop, name]), item, place + 1, text, [...path, own], separator);
  const list = dialect.map(terms.places(member.set), name, body, dialect.types.text);
  return `nullif(${dialect.join(list, separator)}, '')`;
}
