import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND } from '../../engine/model/messages/command.ts';
import { LANGUAGES } from '../../engine/model/text.ts';

const SOURCE = [
  'engine/cli',
  'engine/batch',
  'engine/store',
  'engine/cases',
  'engine/diff',
  'engine/impact',
  'engine/template',
  'engine/server',
]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  .join('\n');

/** Codes of which the source writes only the beginning. */
const BUILT = /^((word|clause|diff-section)-|diff-(added|removed|changed)$)|-remedy$/;

describe.each(Object.entries(COMMAND))('%s', (code, text) => {
  it('exists in three languages with the same placeholders', () => {
    const placeholders = LANGUAGES.map((language) => [...new Set(text[language].match(/\{[a-zA-Z]+\}/g))].sort());
    expect(placeholders[1]).toEqual(placeholders[0]);
    expect(placeholders[2]).toEqual(placeholders[0]);
  });

  it('is said somewhere', () => {
    expect(BUILT.test(code) || SOURCE.includes(`'${code}'`), code).toBe(true);
  });
});
