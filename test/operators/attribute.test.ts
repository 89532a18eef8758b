import { expect, test } from 'vitest';
import type { Pack } from '../../engine/model/pack.ts';
import type { Exact } from '../../engine/model/value.ts';
import { write } from '../../engine/number/exact.ts';
import { attributeOf } from '../../engine/operators/attribute.ts';

const members = { kpi: { attributes: { weight: 0.1, group: 'main', long: 0.1234567890123456 } }, bare: {} };
const pack = { sets: { indicator: { members }, visit: {} } } as unknown as Pack;
const of = (member: string, attribute: string, set = 'indicator') => attributeOf(pack, set, member, attribute);

test('an attribute is as written, numbers exactly', () => {
  expect(write(of('kpi', 'weight') as Exact)).toBe('0.1');
  expect(of('kpi', 'group')).toBe('main');
});

test('there is none of what the pack does not have, or has not exactly', () => {
  expect([of('kpi', 'colour'), of('kpi', 'long'), of('bare', 'weight'), of('other', 'weight')]).toEqual(
    Array(4).fill(undefined),
  );
  expect([of('kpi', 'weight', 'visit'), of('kpi', 'weight', 'goal')]).toEqual(Array(2).fill(undefined));
});
