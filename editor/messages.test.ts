import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Text } from '../engine/index.ts';

const catalogues = import.meta.glob<Record<string, Record<string, Text>>>('./**/messages.ts', { eager: true });

const texts = Object.entries(catalogues).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, catalogue]) =>
    Object.entries(catalogue).map(([key, text]) => [`${file} ${name}.${key}`, text] as const),
  ),
);

const placeholders = (sentence: string) => [...new Set(sentence.match(/\{[a-zA-Z]+\}/g))].sort();

describe('what the elements say', () => {
  test('there are catalogues', () => {
    expect(texts.length).toBeGreaterThan(40);
  });

  test.each(texts)('%s exists in every language, with the same placeholders', (_, text) => {
    for (const language of LANGUAGES) {
      expect(text[language]).toMatch(/\S/);
      expect(placeholders(text[language])).toEqual(placeholders(text.en));
    }
  });
});
