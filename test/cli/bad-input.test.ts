import { chmodSync, closeSync, ftruncateSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKS, scratch, sheet, WELL, withPacks } from './adisteme.ts';

/** root reads and writes everything, so permissions can't be tested as root. */
const isRoot = process.getuid?.() === 0;

function grade(text: string | Buffer, name = 'a.yaml') {
  return withPacks(['grade', name], scratch({ [name]: text }));
}

describe('a sheet that is no sheet exits 1 and says where and why', () => {
  it.each([
    ['not YAML', 'pack: [news2\nform: {', 'a.yaml'],
    ['a tab', 'pack: news2\ninputs:\n\tage: 54\n', 'a.yaml:3:'],
    ['a duplicate key', 'pack: news2\npack: news2\n', 'a.yaml:2:'],
    ['empty', '', 'a.yaml'],
    ['a list of numbers', '- 1\n- 2\n', 'a.yaml:1:'],
  ])('%s', (_, text, place) => {
    const { code, stdout, stderr } = grade(text);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(place);
    expect(stderr).not.toContain('    at ');
  });

  it('a broken line of NDJSON costs that line only', () => {
    const folder = scratch({ 'a.ndjson': `${sheet()}\n{"pack": \n[1]\n${sheet()}\n` });
    const { code, stdout, stderr } = withPacks(['grade', 'a.ndjson', '--json'], folder);
    expect(code).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['a.ndjson:2:1', 'a.ndjson:3:1']);
  });
});

describe('what cannot be graded at all exits 2', () => {
  it('100 MB', () => {
    const folder = scratch();
    const file = openSync(join(folder, 'a.yaml'), 'w');
    ftruncateSync(file, 100 * 1024 * 1024);
    closeSync(file);
    const { code, stderr } = withPacks(['grade', 'a.yaml'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('100 MiB');
  });

  it('not UTF-8', () => {
    const { code, stderr } = grade(Buffer.from([0xcf, 0xe0, 0xea, 0xe5, 0xf2]));
    expect(code).toBe(2);
    expect(stderr).toContain('UTF-8');
  });

  it.each([
    ['an unknown pack', sheet({}, { pack: 'new2' }), 'Did you mean “news2”?'],
    ['an unknown edition', sheet({}, { edition: '2018' }), 'Did you mean “2017”?'],
    ['a path instead of a pack', sheet({}, { pack: `${PACKS}/news2/2017` }), 'There is no pack'],
    ['no pack', JSON.stringify({ form: 'observation-chart', inputs: WELL }), '--pack'],
  ])('%s', (_, text, sentence) => {
    const { code, stdout, stderr } = grade(text);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('a.yaml:1:1: ');
    expect(stderr).toContain(sentence);
  });

  it('a path that does not exist, a folder without sheets', () => {
    expect(withPacks(['grade', 'nowhere.yaml'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('nowhere.yaml'),
    });
    expect(withPacks(['grade', scratch()])).toMatchObject({ code: 2, stderr: expect.stringContaining('.ndjson') });
  });

  it.skipIf(isRoot)('an unreadable file', () => {
    const folder = scratch({ 'a.yaml': sheet() });
    chmodSync(join(folder, 'a.yaml'), 0);
    expect(withPacks(['grade', 'a.yaml'], folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('permission'),
    });
  });
});

it('a sheet of another pack is refused', () => {
  const folder = scratch({ 'a.yaml': sheet() });
  const { code, stdout } = withPacks(['grade', 'a.yaml', '--pack', 'penalty-points', '--json'], folder);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)[0]).toMatchObject({ status: 'refused', refusals: [{ code: 'other-pack' }, {}] });
});

it('an unwritable folder is told before any work', () => {
  const folder = scratch({ out: 'a file' });
  const words = ['batch', join(PACKS, 'nothing.csv'), '--out', 'out/a.csv', '--rejects', 'b.csv', '--pack', 'news2'];
  expect(withPacks(words, folder)).toMatchObject({ code: 2, stdout: '' });
});
