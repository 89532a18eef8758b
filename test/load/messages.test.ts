import { describe, expect, test } from 'vitest';
import { LOAD } from '../../engine/model/messages/load.ts';
import { HINT, kinds, syntaxError } from '../../engine/model/messages/load-words.ts';
import { LANGUAGES, type Text } from '../../engine/model/text.ts';

const placeholders = (sentence: string) => [...new Set(sentence.match(/\{[a-zA-Z]+\}/g))].sort();

const WORDS: readonly (readonly [string, Text])[] = [
  ['hint of a similar word', HINT.similar('x')],
  ['hint of allowed words', HINT.allowed(['x'])],
  ['hint where nothing is allowed', HINT.allowed([])],
  ['kinds', kinds(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'])],
  ...[
    'BAD_INDENT',
    'MISSING_CHAR',
    'BLOCK_AS_IMPLICIT_KEY',
    'BAD_SCALAR_START',
    'BAD_DQ_ESCAPE',
    'UNEXPECTED_TOKEN',
  ].map((code) => [code, syntaxError(code)] as const),
];

describe.each([...Object.entries(LOAD), ...WORDS])('%s', (_, text) => {
  test('is written in three languages, with the same placeholders', () => {
    expect(Object.keys(text)).toEqual([...LANGUAGES]);
    for (const language of LANGUAGES) {
      expect(text[language].trim()).not.toBe('');
      expect(placeholders(text[language])).toEqual(placeholders(text.en));
    }
    expect(new Set(LANGUAGES.map((language) => text[language])).size).toBe(LANGUAGES.length);
  });
});

test('kinds are joined by "or"', () => {
  expect(kinds(['string', 'array']).en).toBe('a text or a list');
  expect(kinds(['number', 'string', 'array']).ru).toBe('число, текст или список');
});
