import { describe, expect, test } from 'vitest';
import { consolidate } from '../../engine/consolidate/index.ts';
import { load } from '../../engine/load/index.ts';
import type { Change, Pack } from '../../engine/model/pack.ts';
import { minimal } from '../fixtures/minimal.ts';

const TEXT = { kk: 'С', ru: 'В', en: 'Q' };

/** The minimal pack with readings of two options each, of which the second has these changes. */
function packWith(readings: Readonly<Record<string, readonly Change[]>>): Pack {
  const entries = Object.entries(readings).map(([name, changes]) => [
    name,
    { question: TEXT, reason: TEXT, chosen: 'one', options: { one: { label: TEXT }, two: { label: TEXT, changes } } },
  ]);
  return { ...(load(minimal()).pack as Pack), readings: Object.fromEntries(entries) };
}

const edge = (from: number, to: number): Change => ({
  op: 'replace',
  at: 'rules/grade/bands/high/from',
  was: from,
  with: to,
});

describe('what cannot be switched is an error, at its place and with what there is', () => {
  const pack = packWith({ alpha: [], beta: [] });

  test('a reading', () => {
    expect(consolidate(pack, { gamma: 'two' })).toMatchObject({
      pack: null,
      diagnostics: [
        {
          code: 'unknown-reading',
          severity: 'error',
          place: { path: 'readings' },
          params: { name: 'gamma', known: 'alpha, beta' },
        },
      ],
    });
  });

  test('a reading of a pack that has none', () => {
    expect(consolidate(load(minimal()).pack as Pack, { gamma: 'two' }).diagnostics[0]?.params).toEqual({
      name: 'gamma',
      known: '—',
    });
  });

  test('an option', () => {
    expect(consolidate(pack, { beta: 'three' })).toMatchObject({
      pack: null,
      readings: { alpha: 'one', beta: 'three' },
      diagnostics: [
        {
          code: 'unknown-reading-option',
          severity: 'error',
          place: { path: 'readings/beta/options' },
          params: { reading: 'beta', option: 'three', known: 'one, two' },
        },
      ],
    });
  });

  test('a change of an option, at the change', () => {
    const { diagnostics } = consolidate(packWith({ alpha: [edge(3, 4), edge(3, 5)] }), { alpha: 'two' });
    expect(diagnostics.map(({ code, place }) => [code, place])).toEqual([
      ['change-differs', { path: 'readings/alpha/options/two/changes/1' }],
    ]);
  });
});

describe('readings are switched in order of their names, whatever their order in the pack', () => {
  const changes = { alpha: [edge(3, 4)], beta: [edge(4, 5)] };
  const backwards = { beta: changes.beta, alpha: changes.alpha };

  test.each([changes, backwards])('$#', (readings) => {
    const { diagnostics, readings: inEffect } = consolidate(packWith(readings), { alpha: 'two', beta: 'two' });
    expect(Object.keys(inEffect)).toEqual(['alpha', 'beta']);
    expect(diagnostics).toEqual([
      {
        code: 'change-clash',
        severity: 'error',
        place: { path: 'readings/beta' },
        params: { first: 'alpha', second: 'beta', at: 'rules/grade/bands/high/from' },
      },
    ]);
  });

  test('one reading may change a place twice', () => {
    const { pack, diagnostics } = consolidate(packWith({ alpha: [edge(3, 4), edge(4, 5)] }), { alpha: 'two' });
    expect(diagnostics).toEqual([]);
    expect(pack?.rules?.grade).toMatchObject({ bands: { high: { from: 5 } } });
  });
});

test('it tells whether anything was changed', () => {
  const pack = packWith({ alpha: [edge(3, 4)] });
  expect(consolidate(pack, {})).toMatchObject({ changed: false, readings: { alpha: 'one' } });
  expect(consolidate(pack, { alpha: 'two' })).toMatchObject({ changed: true, readings: { alpha: 'two' } });
  expect(pack.rules?.grade).toMatchObject({ bands: { high: { from: 3 } } });
});
