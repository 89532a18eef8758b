import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { gzipped, withImports } from './testing/weight.ts';

const DIST = fileURLToPath(new URL('../dist/editor/', import.meta.url));

/** What `<adisteme-sheet>` may weigh with all that it always needs, compressed. */
const MOST_BYTES = 150 * 1024;

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

describe('the bundle', () => {
  test.each(files)('%s needs no eval, which a content security policy may forbid', (file) => {
    const code = readFileSync(join(DIST, file), 'utf8');
    expect(code.match(/.{0,40}\b(?:eval|Function)\s*\(.{0,40}/g) ?? []).toEqual([]);
  });

  test('the sheet alone weighs little: the reader of packs comes only where there is text to read', () => {
    const modules = [...withImports(DIST, 'adisteme-sheet.js')];
    expect(gzipped(DIST, modules)).toBeLessThan(MOST_BYTES);
    const codes = modules.map((file) => readFileSync(join(DIST, file), 'utf8'));
    expect(codes.filter((code) => code.includes('json-schema.org'))).toEqual([]);
  });
});
