import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hunksBetween, linesIn } from './lines.ts';
import { conflictsIn, merged, settled } from './merge.ts';

const FILE = 'pack.yaml';
const BASE = 'pack: p\ntitle: t\nrules:\n  a: 1\n  b: 2\n  c: 3\n';

const text = fc
  .array(fc.constantFrom('a\n', 'b\n', 'c\n', '  d\n', '\n'), { maxLength: 12 })
  .map((lines) => lines.join(''));

function together(base: string, mine: string, theirs: string) {
  return merged({ [FILE]: base }, { [FILE]: mine }, { [FILE]: theirs });
}

describe('two who edit one file', () => {
  test('on lines apart: both edits are kept', () => {
    const files = together(BASE, BASE.replace('a: 1', 'a: 10 # mine'), BASE.replace('c: 3', 'c: 30'));
    expect(conflictsIn(files)).toEqual([]);
    expect(settled(files, [])).toEqual({ [FILE]: 'pack: p\ntitle: t\nrules:\n  a: 10 # mine\n  b: 2\n  c: 30\n' });
  });

  test('on one line, or on lines side by side: somebody must choose', () => {
    const files = together(BASE, BASE.replace('a: 1', 'a: 10'), BASE.replace('a: 1', 'a: 11').replace('c: 3', 'c: 30'));
    expect(conflictsIn(files)).toEqual([
      { kind: 'conflict', before: '  a: 1\n', mine: '  a: 10\n', theirs: '  a: 11\n' },
    ]);
    expect(settled(files, ['mine'])[FILE]).toBe(BASE.replace('a: 1', 'a: 10').replace('c: 3', 'c: 30'));
    expect(conflictsIn(together(BASE, BASE.replace('a: 1', 'a: 10'), BASE.replace('b: 2', 'b: 20')))).toHaveLength(1);
  });

  test('alike: it is made once', () => {
    const both = BASE.replace('b: 2', 'b: 4');
    expect(settled(together(BASE, both, both), [])).toEqual({ [FILE]: both });
  });

  test('a file that one adds and one that the other removes', () => {
    const files = merged({ a: 'a\n', b: 'b\n' }, { a: 'a\n', b: 'b\n', mine: 'm\n' }, { a: 'a\n' });
    expect(settled(files, [])).toEqual({ a: 'a\n', mine: 'm\n' });
  });

  test('without the text that both began from, each difference is a choice', () => {
    const files = merged(null, { [FILE]: BASE.replace('a: 1', 'a: 10') }, { [FILE]: BASE });
    expect(conflictsIn(files)).toEqual([{ kind: 'conflict', before: '', mine: '  a: 10\n', theirs: '  a: 1\n' }]);
  });
});

describe('laws', () => {
  test('hunks make the other text', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = linesIn(before);
        let made = '';
        let at = 0;
        for (const { from, to, lines: added } of hunksBetween(lines, linesIn(after))) {
          made += lines.slice(at, from).join('') + added.join('');
          at = to;
        }
        expect(made + lines.slice(at).join('')).toBe(after);
      }),
    );
  });

  test('who alone edited is kept', () => {
    fc.assert(
      fc.property(text, text, (base, edited) => {
        expect(settled(together(base, edited, base), [])[FILE] ?? '').toBe(edited);
        expect(settled(together(base, base, edited), [])[FILE] ?? '').toBe(edited);
      }),
    );
  });

  test('whose is called mine does not matter where nothing touches; choosing mine everywhere keeps every hunk of mine', () => {
    fc.assert(
      fc.property(text, text, text, (base, left, right) => {
        const files = together(base, left, right);
        const conflicts = conflictsIn(files);
        if (conflicts.length === 0) expect(settled(files, [])).toEqual(settled(together(base, right, left), []));
        const swapped = together(base, right, left);
        expect(
          settled(
            files,
            conflicts.map(() => 'mine'),
          ),
        ).toEqual(
          settled(
            swapped,
            conflicts.map(() => 'theirs'),
          ),
        );
      }),
    );
  });
});
