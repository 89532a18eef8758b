import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const DIST = fileURLToPath(new URL('../dist/editor/', import.meta.url));

/** What `<adisteme-sheet>` may weigh with all that it always needs, compressed. */
const MOST_BYTES = 150 * 1024;

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

/** A module of the bundle and everything that it imports, but for what it loads later. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(DIST, file), 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:\bimport|\bfrom)\s*["'](\.[^"']+)["']/g))
    withImports(join(dirname(file), name), seen);
  return seen;
}

describe('the bundle', () => {
  test.each(files)('%s needs no eval, which a content security policy may forbid', (file) => {
    const code = readFileSync(join(DIST, file), 'utf8');
    expect(code.match(/.{0,40}\b(?:eval|Function)\s*\(.{0,40}/g) ?? []).toEqual([]);
  });

  test('the sheet alone weighs little: the reader of packs comes only where there is text to read', () => {
    const modules = [...withImports('adisteme-sheet.js')];
    const bytes = modules.map((file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(MOST_BYTES);
    const codes = modules.map((file) => readFileSync(join(DIST, file), 'utf8'));
    expect(codes.filter((code) => code.includes('json-schema.org'))).toEqual([]);
  });
});
