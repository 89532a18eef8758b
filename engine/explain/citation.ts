import { fill } from '../model/diagnostic.ts';
import type { Language, Text } from '../model/text.ts';

/** What each token of a citation is called; `{n}` is its number. With a blank: where the token has a number. */
const NAMES: Record<string, Text> = {
  order: { kk: 'бұйрық', ru: 'приказ', en: 'the order' },
  preamble: { kk: 'кіріспе', ru: 'преамбула', en: 'preamble' },
  title: { kk: 'атауы', ru: 'заголовок', en: 'title' },
  note: { kk: 'ескертпе', ru: 'примечание', en: 'note' },
  ch: { kk: '{n}-тарау', ru: 'глава {n}', en: 'chapter {n}' },
  p: { kk: '{n}-тармақ', ru: 'пункт {n}', en: 'paragraph {n}' },
  sub: { kk: '{n}) тармақша', ru: 'подпункт {n})', en: 'subparagraph {n})' },
  part: { kk: '{n}-бөлік', ru: 'часть {n}', en: 'part {n}' },
  annex: { kk: '{n}-қосымша', ru: 'приложение {n}', en: 'annex {n}' },
  item: { kk: '{n}-позиция', ru: 'позиция {n}', en: 'item {n}' },
  row: { kk: '{n}-жол', ru: 'строка {n}', en: 'row {n}' },
  'order ': { kk: '№ {n} акт', ru: 'акт № {n}', en: 'act № {n}' },
  'note ': { kk: '{n}-ескертпе', ru: 'примечание {n}', en: 'note {n}' },
};

/** The clause right below the order's own text: `order.p3`. */
const OF_ORDER: Record<string, Text> = {
  p: { kk: 'бұйрықтың {n}-тармағы', ru: 'пункт {n} приказа', en: 'item {n} of the order' },
  annex: { kk: 'бұйрыққа {n}-қосымша', ru: 'приложение {n} к приказу', en: 'annex {n} to the order' },
  preamble: { kk: 'бұйрықтың кіріспесі', ru: 'преамбула приказа', en: 'preamble of the order' },
  title: { kk: 'бұйрықтың атауы', ru: 'заголовок приказа', en: 'title of the order' },
};

/** The same of an amending act, named by its number: `order131.p1`. */
const OF_ACT: Record<string, Text> = {
  p: { kk: '№ {act} актінің {n}-тармағы', ru: 'пункт {n} акта № {act}', en: 'item {n} of act № {act}' },
  annex: { kk: '№ {act} актіге {n}-қосымша', ru: 'приложение {n} к акту № {act}', en: 'annex {n} to act № {act}' },
  preamble: { kk: '№ {act} актінің кіріспесі', ru: 'преамбула акта № {act}', en: 'preamble of act № {act}' },
  title: { kk: '№ {act} актінің атауы', ru: 'заголовок акта № {act}', en: 'title of act № {act}' },
};

/** An annex of an annex: `annex2.annex1`. */
const ANNEX_OF_ANNEX: Text = {
  kk: '{n}-қосымшаға {m}-қосымша',
  ru: 'приложение {m} к приложению {n}',
  en: 'annex {m} to annex {n}',
};

interface Token {
  readonly kind: string;
  readonly number: string;
}

/**
 * A citation as people write it, outermost first: `p17.part2.sub1` → “17-тармақ, 2-бөлік, 1) тармақша”, “пункт 17,
 * часть 2, подпункт 1)”, “paragraph 17, part 2, subparagraph 1)”. Several citations are set apart by semicolons; a
 * token that the language does not know stays as it is.
 */
export function formatCitation(cite: string | readonly string[], language: Language): string {
  const cites = typeof cite === 'string' ? [cite] : cite;
  return [...new Set(cites)].map((one) => clauseOf(one.split('.').map(tokenOf), language)).join('; ');
}

function tokenOf(text: string): Token {
  const [, kind = text, number = ''] = /^([a-z]+?)(\d+(?:-\d+)?)?$/.exec(text) ?? [];
  return { kind, number };
}

function clauseOf(tokens: readonly Token[], language: Language): string {
  const [first, second, ...rest] = tokens;
  if (!first) return '';
  const joined = second && together(first, second, language);
  const names = joined
    ? [joined, ...rest.map((token) => nameOf(token, language))]
    : tokens.map((token) => nameOf(token, language));
  return names.join(', ');
}

/** The first two tokens where a language says them as one phrase. */
function together(first: Token, second: Token, language: Language): string | undefined {
  const ofOrder = first.kind === 'order' ? (first.number ? OF_ACT : OF_ORDER)[second.kind] : undefined;
  if (ofOrder) return fill(ofOrder[language], { n: second.number, act: first.number }, language);
  if (first.kind !== 'annex' || second.kind !== 'annex') return undefined;
  return fill(ANNEX_OF_ANNEX[language], { n: first.number, m: second.number }, language);
}

function nameOf(token: Token, language: Language): string {
  const name = (token.number ? NAMES[`${token.kind} `] : undefined) ?? NAMES[token.kind];
  return name ? fill(name[language], { n: token.number }, language) : token.kind + token.number;
}
