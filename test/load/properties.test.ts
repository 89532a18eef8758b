import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { load } from '../../engine/load/index.ts';
import { parseSheet } from '../../engine/load/sheet.ts';
import { messageOf } from '../../engine/model/messages/index.ts';
import { LANGUAGES } from '../../engine/model/text.ts';
import { minimal } from '../fixtures/minimal.ts';

const { text } = minimal();
const loaded = (source: string) => load({ file: 'pack.yaml', text: source, part: () => null });

/** Pieces of which YAML is made, and some that break it. */
const piece = fc.constantFrom(
  ...[
    'a',
    'op',
    'rules',
    ': ',
    ':',
    '\n',
    '\n  ',
    '\n    ',
    '- ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '# ',
    '|\n',
    '>-\n',
  ],
  ...[
    '&a ',
    '*a',
    '!t ',
    '%Y 1',
    '---\n',
    '...\n',
    '\t',
    '\\',
    '1',
    '.5',
    '1e9',
    '~',
    'true',
    '\r\n',
    '\u0085',
    '\uFEFF',
    'ә',
    '😀',
    '\0',
    '\ud800',
  ],
);

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
);

/** Each finding has a place in the file, and a sentence with nothing left to fill. */
function expectSound(source: string, result: ReturnType<typeof loaded>): void {
  expect(result.pack === null).toBe(result.diagnostics.length > 0);
  for (const diagnostic of result.diagnostics) {
    const { line = 0, column = 0 } = diagnostic.place;
    if (diagnostic.code !== 'more-findings') {
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(source.split('\n').length);
      expect(column).toBeGreaterThan(0);
    }
    for (const language of LANGUAGES) expect(messageOf(diagnostic, language)).not.toMatch(/undefined|NaN|\[object/);
    const filled = {
      ...diagnostic,
      params: Object.fromEntries(Object.keys(diagnostic.params).map((key) => [key, 'x'])),
    };
    expect(messageOf(filled, 'en')).not.toMatch(/[{}]/);
  }
}

describe('whatever the text', () => {
  test('load never throws, and says where', () => {
    fc.assert(
      fc.property(hostile, (source) => expectSound(source, loaded(source))),
      { numRuns: 1000 },
    );
  });

  test('nor does parseSheet', () => {
    fc.assert(
      fc.property(hostile, (source) => {
        const { sheets, diagnostics } = parseSheet(source, 'sheet.yaml');
        expect(sheets.length > 0).toBe(diagnostics.length === 0);
      }),
      { numRuns: 1000 },
    );
  });

  test('a pack cut, pasted and spoiled anywhere is no worse', () => {
    const offset = fc.nat({ max: text.length });
    const edit = fc.tuple(offset, fc.nat({ max: 30 }), fc.oneof(piece, fc.string()));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let spoiled = text;
        for (const [at, length, by] of edits) spoiled = spoiled.slice(0, at) + by + spoiled.slice(at + length);
        expectSound(spoiled, loaded(spoiled));
      }),
      { numRuns: 300 },
    );
  });

  test('a pack with any value in the place of another is no worse', () => {
    const { pack } = loaded(text);
    const paths = pathsOf(pack);
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom([], {}, null, 'x', 1.5, { op: 'sum' }, { kind: 'best' }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, (path, by) => {
        const source = stringify(replaced(pack, path, by), { aliasDuplicateObjects: false });
        expectSound(source, loaded(source));
      }),
      { numRuns: 150 },
    );
  });
});

test('the order of keys never matters to the pack', () => {
  const pack = loaded(text).pack;
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
      const source = stringify(shuffled(pack, numbers), { aliasDuplicateObjects: false });
      expect(loaded(source)).toMatchObject({ diagnostics: [], pack });
    }),
    { numRuns: 50 },
  );
});

function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? replaced(item, rest, by) : item));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [key]: replaced(object[key], rest, by) };
}

function shuffled(value: unknown, numbers: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, numbers));
  if (typeof value !== 'object' || value === null) return value;
  const keyed = Object.entries(value).map((entry) => ({ entry, order: Number(numbers.next().value) }));
  keyed.sort((a, b) => a.order - b.order);
  return Object.fromEntries(keyed.map(({ entry: [key, inner] }) => [key, shuffled(inner, numbers)]));
}
