import { expect, test } from 'vitest';
import { evaluate, type Plan, prepare, type WhatItTakes, whatItTakes } from '../../engine/index.ts';
import { minimal } from '../fixtures/minimal.ts';

const BY_MEAN = 'of: average, scale: result, bands: { low: { from: 0, below: 3';

function taken(marks: { maths: number; music: number }, ...patches: (readonly [string, string])[]) {
  const { plan } = prepare(minimal(...patches)) as { plan: Plan };
  const inputs = { day: '2025-05-05', mood: 'low', visit: [], mark: marks };
  return whatItTakes(plan, evaluate(plan, { pack: 'minimal', form: 'report', inputs }));
}

test('a form that gives a grade to each member is told of each, by the values on which that grade rests', () => {
  const found = taken({ maths: 2, music: 4.5 }, [BY_MEAN, BY_MEAN.replace('of: average', 'per: subject, of: mark')]);
  const maths = { input: 'mark[maths]', from: '2', to: '3' };
  const music = { input: 'mark[music]', from: '4.5', to: '2.99' };
  expect(found).toEqual<WhatItTakes>({
    status: 'known',
    grades: [
      { at: ['maths'], grade: 'poor', next: 'good', alone: [maths], jointly: [maths], lost: [] },
      { at: ['music'], grade: 'good', next: null, alone: [], jointly: null, lost: [music] },
    ],
  });
});

test('a value that the sheet is asked for only then is told with the change that asks for it', () => {
  const { plan } = prepare(
    minimal([
      'type: choice, options: { low:',
      'type: choice, when: { fact: average, operator: greaterThanInclusive, value: 3 }, otherwise: unsaid, options: { low:',
    ]),
  ) as { plan: Plan };
  const inputs = { day: '2025-05-05', visit: [], mark: { maths: 1, music: 1 } };
  const found = whatItTakes(plan, evaluate(plan, { pack: 'minimal', form: 'report', inputs }));
  const asks = [{ input: 'mood', from: null, to: 'low' }];
  expect(found).toMatchObject({
    grades: [
      {
        alone: [
          { input: 'mark[maths]', from: '1', to: '5', asks },
          { input: 'mark[music]', from: '1', to: '5', asks },
        ],
        jointly: [{ input: 'mark[maths]', to: '3' }, { input: 'mark[music]', to: '3' }, ...asks],
      },
    ],
  });
});

test('nothing is told where an input that gets better can lower the grade', () => {
  const found = taken({ maths: 2, music: 4 }, [
    'type: decimal, per: subject, min: 0, max: 5, places: 2, better: higher',
    'type: decimal, per: subject, min: 0, max: 5, places: 2, better: lower',
  ]);
  expect(found).toEqual<WhatItTakes>({ status: 'refused', why: 'not-monotone', inputs: ['mark'] });
});
