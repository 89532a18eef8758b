import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textEdit, withEdit } from '../testing/text-edits.ts';
import { Edition } from './index.ts';
import { parse } from './parse.ts';
import { dataOf, type Node } from './tree.ts';

const RULES = fileURLToPath(new URL('../../rules/', import.meta.url));
const TEXTS = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^[^/]+\/[^/]+\/[^/]+\.yaml$/.test(name))
  .map((name) => [name, readFileSync(RULES + name, 'utf8')] as const);

const LONGEST = [...TEXTS].sort(([, a], [, b]) => b.length - a.length).slice(0, 2);
const RUNS = Number(process.env.EDITOR_RUNS ?? 3);

/** Every key and value with its place. */
function placesOf(node: Node | null): unknown {
  if (!node || node.kind === 'scalar') return node;
  return { ...node, entries: node.entries.map((entry) => ({ ...entry, node: placesOf(entry.node) })) };
}

/** The same, read whole: a tab in a comment turns reading by parts off. */
function readWhole(text: string): Node | null {
  return parse(`${text}#\tread whole\n`).root;
}

describe('reading by parts', () => {
  it.each(TEXTS)('%s: every key and value stands where reading the whole text finds it', (_, text) => {
    const whole = text.endsWith('\n') ? text : `${text}\n`;
    expect(placesOf(parse(whole).root)).toEqual(placesOf(readWhole(whole)));
  });

  it('after an edit in the middle, what lies behind it has moved', () => {
    const [, text] = TEXTS.find(([name]) => name.includes('corps-a') && name.endsWith('pack.yaml')) ??
      TEXTS[0] ?? ['', ''];
    const before = parse(text);
    const at = text.indexOf('\n', text.length / 2);
    const after = `${text.slice(0, at)}\n# a comment\n${text.slice(at + 1)}`;
    const again = parse(after, before);
    expect(placesOf(again.root)).toEqual(placesOf(readWhole(after)));
    expect(dataOf(again.root)).toEqual(dataOf(before.root));
  });

  it.each(LONGEST)('%s: after any edits, all is as if the text had been read anew', (_, text) => {
    fc.assert(
      fc.property(fc.array(textEdit, { minLength: 1, maxLength: 4 }), (edits) => {
        let [now, parsed] = [text, parse(text)];
        for (const edit of edits) {
          now = withEdit(now, edit);
          const [next, anew] = [parse(now, parsed), parse(now)];
          expect(next.error === null).toBe(anew.error === null);
          expect(placesOf(next.root)).toEqual(placesOf(anew.root));
          expect(dataOf(next.root)).toEqual(dataOf(anew.root));
          if (!next.error) parsed = next;
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('a set of ten thousand members is edited in the entry alone', () => {
    const members = Array.from(
      { length: 10_000 },
      (_, row) => `      m${row}: { label: { kk: а, ru: б, en: M${row} } }\n`,
    );
    const text = `sets:\n  big:\n    kind: declared\n    members:\n${members.join('')}`;
    const edition = new Edition({ 'pack.yaml': text });
    edition.edit([{ op: 'set', at: 'sets/big/members/m5000/label/en', value: 'other' }]);
    expect(edition.text('pack.yaml')).toBe(text.replace('en: M5000 ', 'en: other '));
  });
});
