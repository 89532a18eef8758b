import { describe, expect, test } from 'vitest';
import { textAt, withValue } from './cell.ts';

describe('what stands on a sheet', () => {
  test('a value is put where it belongs, and everything else stays', () => {
    const before = { category: 'E-4', score: { quality: '4' } };
    expect(withValue(before, ['score', 'discipline'], '5')).toEqual({
      category: 'E-4',
      score: { quality: '4', discipline: '5' },
    });
    expect(before).toEqual({ category: 'E-4', score: { quality: '4' } });
  });

  test('a value of the third record makes room for the two before it', () => {
    expect(withValue({}, ['kpi', 2, 'percent'], '96.5')).toEqual({ kpi: [{}, {}, { percent: '96.5' }] });
  });

  test('an empty text takes the value out, and a record in which nothing is left', () => {
    expect(withValue({ score: { quality: '4' } }, ['score', 'quality'], '')).toEqual({});
    expect(withValue({ kpi: [{ percent: '4' }] }, ['kpi', 0, 'percent'], '')).toEqual({ kpi: [{}] });
  });

  test.each([
    [{ a: 4.5 }, ['a'], '4.5'],
    [{ a: false }, ['a'], 'false'],
    [{ a: null }, ['a'], ''],
    [{ a: { b: '1' } }, ['a'], ''],
    [{}, ['toString'], ''],
    [{ kpi: [{ id: 'k1' }] }, ['kpi', 0, 'id'], 'k1'],
  ])('the text of %j at %j is %j', (inputs, path, text) => {
    expect(textAt(inputs, path)).toBe(text);
  });
});
