import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { MAIN, PACKS, scratch, sheet } from './adisteme.ts';

/** Runs a command whose reader closes its end at once. */
async function closed(words: string[], folder = '.') {
  const child = spawn(process.execPath, [MAIN, ...words, '--rules', PACKS], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C' },
  });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stderr };
}

describe('a closed pipe ends quietly with the proper code', () => {
  it('0 where all is fine', async () => {
    expect(await closed(['show', 'news2'])).toEqual({ code: 0, stderr: '' });
  });

  it('1 where a sheet is refused', async () => {
    const lines = Array.from({ length: 200 }, () => sheet({ age: 200 })).join('\n');
    expect(await closed(['grade', 'a.ndjson', '--json'], scratch({ 'a.ndjson': lines }))).toEqual({
      code: 1,
      stderr: '',
    });
  });
});
