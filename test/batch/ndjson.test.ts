import { describe, expect, it } from 'vitest';
import { sheet } from '../cli/adisteme.ts';
import { run } from './batch.ts';

describe('NDJSON', () => {
  it('is graded line by line; a line that is no sheet costs that line only', async () => {
    const lines = [sheet(), '', '{', '[1]', '{"a":1,"a":2}', sheet({ age: 15 }), sheet({ gas: null })];
    const { summary, results, rejects } = await run('a.ndjson', `${lines.join('\r\n')}`);
    expect(summary).toEqual({
      read: 6,
      graded: 1,
      notAssessed: 1,
      undetermined: 0,
      rejected: 4,
      refused: 0,
      incomplete: 1,
      malformed: 3,
    });
    expect(results.map(({ status }) => status)).toEqual(['graded', 'not-assessed']);
    expect(rejects.map(({ row, status }) => [row, status])).toEqual([
      [3, 'malformed'],
      [4, 'malformed'],
      [5, 'malformed'],
      [7, 'incomplete'],
    ]);
    for (const { reason } of rejects) expect(reason).toMatch(/^[A-Z].{10}/);
  });

  it('keeps sixteen digits and more', async () => {
    const text = sheet().replace('36.8', '36.80000000000000000001');
    expect((await run('a.ndjson', text)).rejects).toMatchObject([{ status: 'refused', column: 'body-temperature' }]);
  });

  it('refuses a line that is too long without keeping it', async () => {
    const { rejects } = await run('a.ndjson', `"${'x'.repeat(5 * 1024 * 1024)}"\n${sheet()}\n`);
    expect(rejects).toMatchObject([{ row: 1, reason: expect.stringContaining('4 MiB') }]);
  });
});
