import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generated } from '../../engine/schema/generated.ts';

test('generated files are fresh: run npm run generate', async () => {
  const stale = [...(await generated())].filter(([path, content]) => {
    const file = new URL(`../../${path}`, import.meta.url);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
  expect(stale.map(([path]) => path)).toEqual([]);
});
