import { describe, expect, test } from 'vitest';
import { texts } from '../../engine/analyse/texts.ts';
import { found, section } from './found.ts';

/** What is found in the label of the rule `average`, written so. */
function told(kk: string, ru: string, en: string) {
  const label = `label: { kk: ${JSON.stringify(kk)}, ru: ${JSON.stringify(ru)}, en: ${JSON.stringify(en)} }`;
  return found(texts, ['label: { kk: Орташа, ru: Среднее, en: Mean }', label]).map(([code, path, params]) => {
    expect(path).toBe('rules/average/label');
    return [code, params];
  });
}

const KAZAKH = { kk: 'қазақ', ru: 'казахский', en: 'Kazakh' };
const RUSSIAN = { kk: 'орыс', ru: 'русский', en: 'Russian' };
const ENGLISH = { kk: 'ағылшын', ru: 'английский', en: 'English' };

test('texts that say something in each language are not told of', () => {
  expect(found(texts)).toEqual([]);
  expect(told('Орташа мән', 'Среднее значение', 'Mean value')).toEqual([]);
});

describe('a text that says nothing', () => {
  test('in one language', () => {
    expect(told('…', 'Среднее', 'Mean')).toEqual([['text-blank', { language: KAZAKH, found: '…' }]]);
    expect(told('Орташа', '—', 'Mean')).toEqual([['text-blank', { language: RUSSIAN, found: '—' }]]);
  });

  test('in two: nothing else is told of it', () => {
    expect(told('-', 'Mean value', '?')).toEqual([
      ['text-blank', { language: KAZAKH, found: '-' }],
      ['text-blank', { language: ENGLISH, found: '?' }],
    ]);
  });

  test('in all is a sign that the act has, and a number is a text', () => {
    expect(told('—', '—', '—')).toEqual([]);
    expect(told('5', '5', '5')).toEqual([]);
  });
});

describe('the same words in two languages', () => {
  test.each([
    ['Среднее по классу', 'Среднее по классу', 'Class mean', KAZAKH, RUSSIAN],
    ['Class mean і', 'Среднее по классу', 'Class mean і', KAZAKH, ENGLISH],
    ['Орташа мән', ' Class mean и ', 'Class mean и', RUSSIAN, ENGLISH],
  ])('%s, %s, %s', (kk, ru, en, language, other) => {
    const copied = language === KAZAKH ? kk : ru;
    expect(told(kk, ru, en)).toContainEqual(['text-copied', { language, other, found: copied }]);
  });

  test('are no sign where there is but one, or only short ones', () => {
    expect(told('Среднее', 'Среднее', 'Mean')).toEqual([]);
    expect(told('Балл по АБ', 'Балл по АБ', 'Mark')).toEqual([]);
  });
});

describe('letters of another script', () => {
  test.each([
    ['Mean', 'Среднее', 'Mean', KAZAKH, 'Mean'],
    ['Орташа', 'Total', 'Mean', RUSSIAN, 'Total'],
    ['Орташа', 'Среднее', 'Средн', ENGLISH, 'Средн'],
  ])('%s, %s, %s', (kk, ru, en, language, found) => {
    expect(told(kk, ru, en)).toEqual([['text-foreign', { language, found }]]);
  });

  test('beside those of its own, or a few, are none', () => {
    expect(told('Excel кестесі', 'Таблица Excel', 'Table «Кесте»')).toEqual([]);
    expect(told('KPI', 'KPI', 'ҚНК')).toEqual([]);
  });
});

describe('numbers', () => {
  test.each([
    ['5 күн', '5 дней', '5 days'],
    ['3-тен 5-ке', 'от 3 до 5', 'from 3 to 5'],
    ['5-тен 3', 'от 3 до 5', 'from 3 to 5'],
    ['2,50', '2.5', '2.50'],
    ['1 000 теңге', '1\u00a0000 тенге', '1000 tenge'],
    ['1\u202f000 000 т', '1000000 т', '1 000 000 t'],
    ['007', '7', '07'],
    ['0,5 б', '0.5 б', '0.50 p'],
    ['3,0 б', '3 б', '3.00 p'],
  ])('are the same: %s, %s, %s', (kk, ru, en) => expect(told(kk, ru, en)).toEqual([]));

  test.each([
    ['5 күн', '5 дней', '4 days', 'kk: 5; ru: 5; en: 4'],
    ['күн', '5 дней', 'days', 'kk: —; ru: 5; en: —'],
    ['1 0000 т', '10000 т', '1 0000 t', 'kk: 0 1; ru: 10000; en: 0 1'],
    ['3 б, 3 б', '3 б', '3 p, 3 p', 'kk: 3 3; ru: 3; en: 3 3'],
    ['10 000 б', '10 000 б', '10 00 p', 'kk: 10000; ru: 10000; en: 0 10'],
    ['2,5 б', '25 б', '2.05 p', 'kk: 2.5; ru: 25; en: 2.05'],
    ['100 б', '1 б', '10 p', 'kk: 100; ru: 1; en: 10'],
  ])('differ: %s, %s, %s', (kk, ru, en, numbers) => {
    expect(told(kk, ru, en)).toEqual([['text-numbers', { numbers }]]);
  });

  test('of a defect or a reading may be told in words', () => {
    const text = '{ kk: 5 мәні жоқ, ru: Пяти нет, en: Five is left out }';
    expect(found(texts, section(`defects: { five: { place: [ p1 ], kind: hole, text: ${text} } }`))).toEqual([]);
    const reading = `question: ${text}, reason: ${text}, chosen: one, options: { one: { label: ${text} } }`;
    expect(found(texts, section(`readings: { way: { ${reading} } }`))).toEqual([]);
  });
});
