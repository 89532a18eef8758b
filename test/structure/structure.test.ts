import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { misdirected } from './directions.ts';
import { cycles, reachable } from './graph.ts';
import { filesBelow, importsOf, type Sources, sourcesBelow, textOf } from './sources.ts';

const MOST_LINES = 350;
const EMPTY_NAMES = /(^|[/.-])(utils?|helpers?|common|managers?|misc)([/.-]|$)/i;

const sources = sourcesBelow('engine', 'editor', 'build');

/** A house of these files only. */
function house(files: Readonly<Record<string, string>>): Sources {
  return new Map(Object.entries(files).map(([file, text]) => [file, importsOf(file, text)]));
}

describe('imports go one way', () => {
  test('each folder imports only what DESIGN.md allows', () => {
    expect(misdirected(sources)).toEqual([]);
  });

  test.each([
    ['engine/load/a.ts', `import { b } from '../compile/b.ts'`],
    ['engine/compile/a.ts', `import type { B } from '../evaluate/b.ts'`],
    ['engine/explain/a.ts', `export { b } from '../pipeline.ts'`],
    ['engine/operators/a.ts', `import { b } from '../compile/walk.ts'`],
    ['engine/number/a.ts', `import { b } from '../model/value.ts'`],
    ['engine/model/a.ts', `import { b } from '../number/exact.ts'`],
    ['engine/model/a.ts', `import Fraction from 'fraction.js'`],
    ['engine/novelty/a.ts', `import { b } from '../model/value.ts'`],
    ['engine/evaluate/a.ts', `const b = await import('../analyse/index.ts')`],
    ['editor/a.ts', `import { b } from '../engine/compile/index.ts'`],
    ['engine/cli/a.ts', `import { b } from '../../editor/index.ts'`],
    ['editor/element/a.ts', `import { b } from '../sheet/b.ts'`],
    ['editor/sheet/a.ts', `import { open } from '../testing/index.ts'`],
  ])('would find %s: %s', (file, text) => {
    expect(misdirected(house({ [file]: text }))).toHaveLength(1);
  });

  test.each([
    ['engine/load/a.ts', `import { b } from '../model/value.ts'; import { parse } from 'yaml'`],
    ['engine/number/a.ts', `import type { Exact } from '../model/value.ts'`],
    ['engine/model/a.ts', `import type Fraction from 'fraction.js'`],
    ['engine/cli/a.ts', `import { evaluate } from '../evaluate/index.ts'`],
    ['editor/a.ts', `import { check } from '../engine/index.ts'; import { LitElement } from 'lit'`],
    ['editor/element/a.ts', `import { adoptTokens } from '../tokens.ts'`],
    ['editor/sheet/a.ts', `import { AdistemeElement } from '../element/index.ts'; import '../explanation/index.ts'`],
    ['editor/sheet/a.browser.test.ts', `import { open } from '../testing/index.ts'`],
  ])('lets %s pass: %s', (file, text) => {
    expect(misdirected(house({ [file]: text }))).toEqual([]);
  });
});

describe('no circles', () => {
  test('no file brings itself with it', () => {
    expect(cycles(sources)).toEqual([]);
  });

  test('would find a circle, but not one of types', () => {
    const circle = {
      'engine/a.ts': `import './b.ts'`,
      'engine/b.ts': `import './c.ts'`,
      'engine/c.ts': `import { a } from './a.ts'`,
    };
    expect(cycles(house(circle))).toEqual([['engine/a.ts', 'engine/b.ts', 'engine/c.ts', 'engine/a.ts']]);
    expect(cycles(house({ ...circle, 'engine/c.ts': `import type { A } from './a.ts'` }))).toEqual([]);
  });
});

describe('the engine runs in a browser', () => {
  const builtin = (name: string) => name.startsWith('node:') || builtinModules.includes(name.split('/')[0] ?? '');

  test('nothing of Node is reachable from engine/index.ts', () => {
    expect([...reachable(sources, 'engine/index.ts')].filter(([of]) => builtin(of))).toEqual([]);
  });

  test('would find it behind another file', () => {
    const files = house({
      'engine/index.ts': `export * from './a.ts'`,
      'engine/a.ts': `import { readFileSync } from 'node:fs'`,
    });
    expect([...reachable(files, 'engine/index.ts')].filter(([of]) => builtin(of))).toEqual([
      ['node:fs', 'engine/a.ts'],
    ]);
  });
});

describe('a file is one idea', () => {
  const written = filesBelow('engine', 'editor', 'test').filter((file) => !file.includes('/generated/'));

  test(`no file is longer than ${MOST_LINES} lines`, () => {
    const lengths = written.map((file) => [file, textOf(file).split('\n').length] as const);
    expect(lengths.filter(([, lines]) => lines > MOST_LINES)).toEqual([]);
  });

  test('every name says what is inside', () => {
    expect(written.filter((file) => EMPTY_NAMES.test(file))).toEqual([]);
    expect(
      ['engine/load/utils.ts', 'engine/common/a.ts', 'engine/a-helper.ts'].filter((file) => EMPTY_NAMES.test(file)),
    ).toHaveLength(3);
  });
});
