import { describe, expect, test } from 'vitest';
import { diff, diffPage } from '../../engine/diff/index.ts';
import { LANGUAGES } from '../../engine/model/text.ts';
import { minimalPack, packOf } from './packs.ts';

const HOSTILE = '</title><script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
const side = (pack: ReturnType<typeof minimalPack>) => ({ pack, readings: {} });

describe('a page', () => {
  const a = minimalPack();
  const b = structuredClone(a);
  const hostile = { kk: HOSTILE, ru: HOSTILE, en: HOSTILE };
  Object.assign(b, { title: hostile });
  Object.assign(b.rules?.grade ?? {}, { label: hostile });
  Object.assign(b.inputs ?? {}, { mood: { ...b.inputs?.mood, options: { low: hostile } } });
  Object.assign(b.clauses, { 'p2"><b>': { status: 'encoded', title: hostile } });
  b.act.number = HOSTILE;
  const page = diffPage(diff(a, b), side(a), { pack: b, readings: { [HOSTILE]: HOSTILE } }, 'en');

  test('hostile labels are text and nothing else', () => {
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(tagsIn(page).filter((tag) => /^(script|img|b|iframe|object|link)$/.test(tag))).toEqual([]);
    expect(page).not.toMatch(/<[^>]*\son\w+=/);
  });

  test('fetches nothing and runs nothing', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/\b(src|href)="(?!#)/);
    expect(page).not.toMatch(/url\(|@import/);
  });

  test('tells what was added and removed by a sign, not by a colour alone', () => {
    expect(page).toMatch(/<li class="added"><span class="sign" role="img" aria-label="added">\+<\/span>/);
    expect(page).toMatch(/<del>.*<\/del>/);
  });
});

test.each(LANGUAGES)('a whole comparison in %s, in well-formed HTML', (language) => {
  const [a, b] = [packOf('kz-turkistan-akimat@2018-04-23'), packOf('kz-turkistan-akimat@2022-10-26')];
  const page = diffPage(diff(a, b), side(a), side(b), language);
  expect(page).toContain(`<html lang="${language}">`);
  expect(page).not.toMatch(/undefined|\[object |NaN/);
  expect(unclosed(page)).toEqual([]);
});

test('two packs that say the same make a page that says so', () => {
  const a = minimalPack();
  expect(diffPage([], side(a), side(a), 'ru')).toContain('Различий нет.');
});

function tagsIn(page: string): string[] {
  return [...page.matchAll(/<([a-z0-9]+)[\s>/]/gi)].map(([, tag = '']) => tag.toLowerCase());
}

/** Elements that are opened and not closed, or closed in another order. */
function unclosed(page: string): string[] {
  const open: string[] = [];
  for (const [, close, tag = '', self] of page.matchAll(/<(\/?)([a-z0-9]+)(?:\s[^>]*?)?(\/?)>/gi)) {
    if (self === '/' || /^(meta|br)$/.test(tag)) continue;
    if (close !== '/') open.push(tag);
    else if (open.pop() !== tag) return [tag];
  }
  return open;
}
