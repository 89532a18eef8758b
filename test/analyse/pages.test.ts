import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGES, pages } from './pages.ts';

const written = pages();

test('there is a page for each code, and no other', () => {
  expect(readdirSync(PAGES).sort()).toEqual([...written.keys()].sort());
});

test.each([...written])('%s is what npm run generate writes', (file, make) => {
  expect(readFileSync(join(PAGES, file), 'utf8')).toBe(make());
});
