import { describe, expect, test } from 'vitest';
import { monotone } from '../../engine/analyse/monotone.ts';
import { outcomes } from '../../engine/analyse/outcomes.ts';
import { readingReach } from '../../engine/analyse/reading-reach.ts';
import { evaluate, type Plan, prepare } from '../../engine/index.ts';
import { minimal } from '../fixtures/minimal.ts';
import type { Patch } from './bad.ts';
import { added, found, LABEL, section } from './found.ts';

/** One more rule, of which the form gives the value. */
const extra = (rule: string): [Patch, Patch] => [
  added('rules', `  extra: { ${LABEL}, ${rule}, cite: p1 }`),
  ['values: [ total ]', 'values: [ total, extra ]'],
];

describe('a value outside what is declared', () => {
  const declared = (range: string) =>
    found(outcomes, ['of: hours, over: visit, cite: p1', `of: hours, over: visit, ${range}, cite: p1`]);
  const outside = (edge: string, value: string) => [
    'value-outside',
    `rules/total/${edge}`,
    { name: 'total', edge: value },
  ];

  test('is told at the edge that it passes: five visits of 24 hours make 120', () => {
    expect(found(outcomes)).toEqual([]);
    expect(declared('min: 0, max: 120')).toEqual([]);
    expect(declared('min: 0, max: 48')).toEqual([outside('max', '48')]);
    expect(declared('max: 119')).toEqual([['value-unproved', 'rules/total/max', { name: 'total', edge: '119' }]]);
    expect(declared('min: 1')).toEqual([outside('min', '1')]);
    expect(declared('min: 0.5, max: 60')).toEqual([outside('min', '0.5'), outside('max', '60')]);
  });

  test('is shown by a sheet', () => {
    const { pack, plan } = prepare(
      minimal(['of: hours, over: visit, cite: p1', 'of: hours, over: visit, max: 23, cite: p1']),
    );
    const subject = { pack, plan, today: null, under: () => null } as never;
    const [one] = [...outcomes.find(subject)];
    expect(one?.proof).toEqual({ status: 'refuted' });
    expect(Number(evaluate(plan as Plan, one?.witness?.sheets[0]).result.values.total)).toBeGreaterThan(23);
  });
});

describe('a grade that falls where an input gets better', () => {
  const worse: Patch = ['places: 2, better: higher', 'places: 2, better: lower'];

  test('is told with two sheets', () => {
    const { pack, plan } = prepare(minimal(worse));
    const subject = { pack, plan, today: null, under: () => null } as never;
    const [one, ...others] = [...monotone.find(subject)];
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      code: 'not-monotone',
      path: 'rules/grade',
      params: { name: 'mark', form: 'report' },
      proof: { status: 'refuted' },
    });
    expect(one?.witness?.sheets.map((sheet) => evaluate(plan as Plan, sheet).result.grade)).toEqual(['good', 'poor']);
  });

  test('is none where it rises, or the form gives none', () => {
    expect(found(monotone)).toEqual([]);
    expect(found(monotone, worse, ['grade: grade, values: [ total ]', 'values: [ total, grade ]'])).toEqual([]);
  });
});

describe('a reading that nobody comes to', () => {
  const TEXTS =
    'question: { kk: Қалай, ru: Как, en: How }, reason: { kk: Себеп, ru: Довод, en: Reason }, chosen: first';
  const reading = (change: string) =>
    section(
      `readings: { way: { ${TEXTS}, options: { first: { ${LABEL} }, second: { ${LABEL}${change && `, changes: [ ${change} ]`} } } } }`,
    );
  const zero = '{ op: replace, at: rules/extra/zero, was: 0, with: 1 }';
  const share = (more = '') => extra(`op: divide, of: 10, by: { op: add, of: [ total, 1 ] }, zero: 0${more}`);

  test('decides only what no sheet meets', () => {
    expect(found(readingReach, ...share(), reading(zero))).toEqual([
      ['reading-unreachable', 'readings/way', { name: 'way' }],
    ]);
    expect(
      found(
        readingReach,
        ...share(),
        reading(`${zero}, { op: replace, at: rules/grade/bands/low/below, was: 3, with: 2 }`),
      ),
    ).toEqual([]);
    expect(found(readingReach, ...share(', reading: way'), reading(zero))).toEqual([]);
  });

  test('is none that decides nothing, or what does not run', () => {
    expect(found(readingReach, reading(''))).toEqual([]);
    expect(found(readingReach, reading('{ op: replace, at: force/from, was: 2025-01-01, with: 2025-01-02 }'))).toEqual(
      [],
    );
  });
});
