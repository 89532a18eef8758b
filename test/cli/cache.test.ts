import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { adisteme, PACKS, scratch, sheet } from './adisteme.ts';

let folder: string;

beforeEach(() => {
  folder = scratch({ 'sheet.json': sheet() });
  cpSync(join(PACKS, 'news2'), join(folder, 'rules', 'news2'), { recursive: true });
});

/** What `grade` says with a cache in the folder of the test. */
function graded(environment: Record<string, string> = {}): string {
  const { code, stdout, stderr } = adisteme(['grade', 'sheet.json'], folder, {
    XDG_CACHE_HOME: join(folder, 'cache'),
    ...environment,
  });
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

/** The files of the cache. */
function kept(): string[] {
  const packs = join(folder, 'cache', 'adisteme', 'packs');
  return readdirSync(packs).map((name) => join(packs, name));
}

/** Writes an entry as the cache would, with something of it changed. */
function rewrite(path: string, change: (body: string) => string): void {
  const body = change(readFileSync(path, 'utf8').split('\n').slice(1).join('\n'));
  writeFileSync(path, `${createHash('sha256').update(body).digest('hex')}\n${body}`);
}

const PACK = 'rules/news2/2017/pack.yaml';

function edit(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('packs that were read are kept', () => {
  it('so the next call reads them no more, and says the same', () => {
    const first = graded();
    const [path = ''] = kept();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(graded()).toBe(first);
    rewrite(path, (body) => body.replaceAll('National Early Warning Score', 'From the cache'));
    expect(graded()).toContain('From the cache');
  });

  it('but a changed byte is read anew', () => {
    graded();
    edit(PACK, 'en: National Early Warning Score', 'en: Another score');
    expect(graded()).toContain('Another score');
    expect(kept()).toHaveLength(2);
  });

  it('and what is broken is passed over', () => {
    const first = graded();
    const [path = ''] = kept();
    const text = readFileSync(path, 'utf8');
    for (const broken of ['', 'nonsense', text.slice(0, -100), text.replace('National', 'Notional')]) {
      writeFileSync(path, broken);
      expect(graded()).toBe(first);
      expect(readFileSync(path, 'utf8')).toBe(text);
    }
  });

  it('unless ADISTEME_CACHE is off', () => {
    graded({ ADISTEME_CACHE: 'off' });
    expect(() => readdirSync(join(folder, 'cache'))).toThrow('ENOENT');
  });

  it('where there can be a folder', () => {
    writeFileSync(join(folder, 'nowhere'), '');
    expect(graded({ XDG_CACHE_HOME: join(folder, 'nowhere') })).toBe(graded());
  });

  it('never for check', () => {
    graded();
    const [path = ''] = kept();
    rewrite(path, (body) => body.replaceAll('"graded"', '"document"'));
    const words = ['check', 'news2', '--rules', resolve(folder, 'rules')];
    expect(adisteme(words, folder, { XDG_CACHE_HOME: join(folder, 'cache') }).code).toBe(0);
  });
});

describe('compiled code is kept', () => {
  const path = (): string => {
    const code = join(folder, 'cache', 'adisteme', 'code');
    const [name = '', ...others] = readdirSync(code);
    expect(others).toEqual([]);
    return join(code, name);
  };

  it('for its owner alone, and not made again while it is whole', () => {
    const first = graded();
    const { mode, mtimeMs } = statSync(path());
    expect(mode & 0o777).toBe(0o600);
    expect(graded()).toBe(first);
    expect(statSync(path()).mtimeMs).toBe(mtimeMs);
  });

  it('but what is broken is passed over, and made anew', () => {
    const first = graded();
    const whole = readFileSync(path());
    const changed = Buffer.from(whole);
    changed[whole.length >> 1] = (changed[whole.length >> 1] ?? 0) ^ 1;
    for (const broken of [Buffer.of(), Buffer.from('nonsense'), whole.subarray(0, -100), changed]) {
      writeFileSync(path(), broken);
      expect(graded()).toBe(first);
      expect(readFileSync(path()).length).toBeGreaterThan(100_000);
      expect(readFileSync(path()).equals(broken)).toBe(false);
    }
  });

  it('not of a call that went wrong', () => {
    expect(adisteme(['grade', 'nowhere.json'], folder, { XDG_CACHE_HOME: join(folder, 'cache') }).code).toBe(2);
    expect(() => readdirSync(join(folder, 'cache', 'adisteme', 'code'))).toThrow('ENOENT');
  });
});

describe('a pack that amends another', () => {
  it('is read anew when a byte of its base changes', () => {
    for (const edition of ['2018-05-24', '2022-04-10'])
      cpSync(`rules/kz-kentau-maslikhat/${edition}`, join(folder, `rules/kz-kentau-maslikhat/${edition}`), {
        recursive: true,
      });
    cpSync('rules/kz-model-corps-b-2018', join(folder, 'rules/kz-model-corps-b-2018'), { recursive: true });
    const show = (): string => {
      const words = ['show', 'kz-kentau-maslikhat@2022-04-10'];
      return adisteme(words, folder, { XDG_CACHE_HOME: join(folder, 'cache') }).stdout;
    };
    const first = show();
    expect(show()).toBe(first);
    expect(kept()).toHaveLength(1);
    edit('rules/kz-model-corps-b-2018/2018-01-16/pack.yaml', 'Result of the assessment of KPI', 'Changed below');
    expect(first).not.toContain('Changed below');
    expect(show()).toContain('Changed below');
  });
});
