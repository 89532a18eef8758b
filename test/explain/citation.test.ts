import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCitation } from '../../engine/explain/index.ts';
import { LANGUAGES } from '../../engine/model/text.ts';

describe('a citation', () => {
  test.each<[string, string, string, string]>([
    ['p8', '8-тармақ', 'пункт 8', 'paragraph 8'],
    ['p3.sub2', '3-тармақ, 2) тармақша', 'пункт 3, подпункт 2)', 'paragraph 3, subparagraph 2)'],
    [
      'p17.part2.sub1',
      '17-тармақ, 2-бөлік, 1) тармақша',
      'пункт 17, часть 2, подпункт 1)',
      'paragraph 17, part 2, subparagraph 1)',
    ],
    ['p5-1', '5-1-тармақ', 'пункт 5-1', 'paragraph 5-1'],
    ['ch2.p7', '2-тарау, 7-тармақ', 'глава 2, пункт 7', 'chapter 2, paragraph 7'],
    ['annex2.note', '2-қосымша, ескертпе', 'приложение 2, примечание', 'annex 2, note'],
    ['annex2.note1', '2-қосымша, 1-ескертпе', 'приложение 2, примечание 1', 'annex 2, note 1'],
    ['annex1.item5', '1-қосымша, 5-позиция', 'приложение 1, позиция 5', 'annex 1, item 5'],
    ['annex4.row10', '4-қосымша, 10-жол', 'приложение 4, строка 10', 'annex 4, row 10'],
    ['annex2.annex1', '2-қосымшаға 1-қосымша', 'приложение 1 к приложению 2', 'annex 1 to annex 2'],
    [
      'annex2.annex1.row3',
      '2-қосымшаға 1-қосымша, 3-жол',
      'приложение 1 к приложению 2, строка 3',
      'annex 1 to annex 2, row 3',
    ],
    ['order.p3', 'бұйрықтың 3-тармағы', 'пункт 3 приказа', 'item 3 of the order'],
    [
      'order.p1.sub2',
      'бұйрықтың 1-тармағы, 2) тармақша',
      'пункт 1 приказа, подпункт 2)',
      'item 1 of the order, subparagraph 2)',
    ],
    ['order.annex2', 'бұйрыққа 2-қосымша', 'приложение 2 к приказу', 'annex 2 to the order'],
    ['order.preamble', 'бұйрықтың кіріспесі', 'преамбула приказа', 'preamble of the order'],
    ['order131.p3', '№ 131 актінің 3-тармағы', 'пункт 3 акта № 131', 'item 3 of act № 131'],
    ['order131', '№ 131 акт', 'акт № 131', 'act № 131'],
    ['order', 'бұйрық', 'приказ', 'the order'],
    ['preamble', 'кіріспе', 'преамбула', 'preamble'],
    ['title', 'атауы', 'заголовок', 'title'],
  ])('%s', (cite, kk, ru, en) => {
    expect(formatCitation(cite, 'kk')).toBe(kk);
    expect(formatCitation(cite, 'ru')).toBe(ru);
    expect(formatCitation(cite, 'en')).toBe(en);
  });

  test('of several clauses sets them apart, each said once', () => {
    expect(formatCitation(['p8', 'annex1.item5', 'p8'], 'en')).toBe('paragraph 8; annex 1, item 5');
  });

  test('of no clause is empty', () => {
    expect(formatCitation([], 'kk')).toBe('');
  });

  test('names every token the language has, with its number', () => {
    const numbered = fc.tuple(fc.constantFrom('ch', 'p', 'sub', 'part', 'annex', 'item', 'row', 'note'), fc.nat(99));
    fc.assert(
      fc.property(
        fc.array(numbered, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...LANGUAGES),
        (tokens, language) => {
          const shown = formatCitation(tokens.map((token) => token.join('')).join('.'), language);
          for (const [, number] of tokens) expect(shown).toContain(String(number));
          expect(shown).not.toMatch(/[{}]|undefined/);
        },
      ),
    );
  });
});
