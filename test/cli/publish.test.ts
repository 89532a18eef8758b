import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adisteme, scratch, sheet, twoEditions } from './adisteme.ts';

function edit(folder: string, from: string, to: string): void {
  const file = join(folder, 'news2', '2017', 'pack.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

const call = (folder: string, ...words: string[]) => adisteme([...words, '--rules', folder]);

describe('publish', () => {
  it('fixes the content of an edition, and says so when asked again', () => {
    const rules = twoEditions();
    expect(call(rules, 'publish', 'news2@2017').code).toBe(0);
    const lock = JSON.parse(readFileSync(join(rules, 'published.json'), 'utf8'));
    expect(lock['news2@2017']).toMatchObject([{ version: '1.0.0', digest: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(call(rules, 'publish', 'news2@2017').code).toBe(0);
    expect(JSON.parse(readFileSync(join(rules, 'published.json'), 'utf8'))).toEqual(lock);
  });

  it('lets layout and comments change, and nothing else', () => {
    const rules = twoEditions();
    call(rules, 'publish', 'news2@2017');
    edit(rules, 'rules:\n', '# a remark\nrules:\n');
    expect(call(rules, 'check', 'news2@2017').code).toBe(0);
    edit(rules, 'from: 2017-12-19', 'from: 2017-12-18');
    const { code, stdout } = call(rules, 'check', 'news2@2017');
    expect(code).toBe(1);
    expect(stdout).toContain('published-changed');
  });

  it('takes a correction only as a new version with a reason', () => {
    const rules = twoEditions();
    call(rules, 'publish', 'news2@2017');
    edit(rules, 'from: 2017-12-19', 'from: 2017-12-18');
    expect(call(rules, 'publish', 'news2@2017').code).toBe(2);
    edit(rules, 'version: 1.0.0', 'version: 1.0.1');
    expect(call(rules, 'check', 'news2@2017').stdout).toContain('published-older');
    expect(call(rules, 'publish', 'news2@2017').code).toBe(2);
    expect(call(rules, 'publish', 'news2@2017', '--reason', 'the day was wrong').code).toBe(0);
    const lock = JSON.parse(readFileSync(join(rules, 'published.json'), 'utf8'));
    expect(lock['news2@2017'].map(({ version }: { version: string }) => version)).toEqual(['1.0.0', '1.0.1']);
    expect(call(rules, 'check', 'news2@2017').code).toBe(0);
  });

  it('refuses a pack with findings, and a damaged lock file', () => {
    const rules = twoEditions();
    writeFileSync(join(rules, 'published.json'), '{');
    expect(call(rules, 'publish', 'news2@2017').code).toBe(2);
    edit(rules, 'op: sum', 'op: summ');
    expect(call(rules, 'publish', 'news2@2017').code).toBe(2);
  });
});

describe('verify', () => {
  it('reproduces a result byte for byte', () => {
    const rules = twoEditions();
    const folder = scratch({ 'sheet.yaml': sheet() });
    const file = join(folder, 'sheet.yaml');
    writeFileSync(join(folder, 'result.json'), call(rules, 'grade', file, '--json').stdout);
    const { code, stdout } = call(rules, 'verify', join(folder, 'result.json'), file);
    expect(stdout).toContain('Identical');
    expect(code).toBe(0);
  });

  it('names what differs when the sheet or the pack is another', () => {
    const rules = twoEditions();
    const folder = scratch({ 'sheet.yaml': sheet(), 'other.yaml': sheet({ 'respiration-rate': 25 }) });
    writeFileSync(join(folder, 'result.json'), call(rules, 'grade', join(folder, 'sheet.yaml'), '--json').stdout);
    const other = call(rules, 'verify', join(folder, 'result.json'), join(folder, 'other.yaml'), '--json');
    expect(other.code).toBe(1);
    expect(JSON.parse(other.stdout).differences.map(({ at }: { at: string }) => at)).toContain('grade');
    edit(rules, 'version: 1.0.0', 'version: 1.0.1');
    const changed = call(rules, 'verify', join(folder, 'result.json'), join(folder, 'sheet.yaml'));
    expect(changed.code).toBe(1);
    expect(changed.stdout).toContain('receipt/digest');
  });

  it('says what is wrong with a file that holds no result', () => {
    const folder = scratch({ 'result.json': '{}', 'sheet.yaml': sheet() });
    const { code, stderr } = call(twoEditions(), 'verify', join(folder, 'result.json'), join(folder, 'sheet.yaml'));
    expect(code).toBe(2);
    expect(stderr).toContain('result.json');
  });
});

describe('editions in time', () => {
  it('two editions of one day are an error, days without any a warning', () => {
    const rules = twoEditions();
    edit(rules, 'from: 2017-12-19', 'from: 2024-01-01');
    expect(call(rules, 'check', 'news2').stdout).toContain('force-same-day');
    edit(rules, 'from: 2024-01-01', 'from: 2017-12-19, to: 2023-11-30');
    const gap = call(rules, 'check', 'news2');
    expect(gap.stdout).toContain('force-gap');
    expect(gap.code).toBe(0);
    edit(rules, 'to: 2023-11-30', 'to: 2024-01-01');
    expect(call(rules, 'check', 'news2').stdout).toContain('force-overlap');
  });
});
