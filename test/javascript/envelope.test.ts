import { expect, test } from 'vitest';
import { prepare } from '../../engine/pipeline.ts';
import { disagreement } from '../agreement/agreement.ts';
import { minimal } from '../fixtures/minimal.ts';

const INPUTS = { day: '2025-05-01', mark: { maths: 3, music: 3.5 }, visit: [{ hours: 2 }], mood: 'unsaid' };
const SHEET = { form: 'report', inputs: INPUTS };

const { plan } = prepare(minimal());
if (!plan) throw new Error('no plan');
const { pack, edition } = plan.pack;

/** Sheets, and records of inputs, that are not written in the usual way. */
const ODD: Readonly<Record<string, unknown>> = {
  'its pack and edition': { pack, edition, ...SHEET },
  'another order': { inputs: INPUTS, id: 1, form: 'report' },
  'keys without a value': { ...SHEET, pack: undefined, edition: undefined, id: undefined, subject: undefined },
  'another pack': { ...SHEET, pack: 'other' },
  'another edition': { ...SHEET, edition: '1999-01-01' },
  'one key more': { ...SHEET, note: 'x' },
  'no form': { inputs: INPUTS },
  'no inputs': { form: 'report' },
  'a hidden form': Object.defineProperty({ inputs: INPUTS }, 'form', { value: 'report' }),
  'a list': Object.assign([], SHEET),
  'a list of inputs': { ...SHEET, inputs: Object.assign([], INPUTS) },
  'a list of members': { ...SHEET, inputs: { ...INPUTS, mark: Object.assign([], INPUTS.mark) } },
  'one member more': { ...SHEET, inputs: { ...INPUTS, mark: { ...INPUTS.mark, art: 1 } } },
  'one member for another': { ...SHEET, inputs: { ...INPUTS, mark: { maths: 3, art: 1 } } },
  'no sheet': null,
};

test.each(Object.entries(ODD))('%s is told as evaluate tells it', (_, sheet) => {
  expect(disagreement(plan, 'report', sheet)).toBeNull();
});

const NUMBERS = [
  -0,
  -1,
  -0.01,
  -0.005,
  1e-300,
  0.29,
  1.1,
  2.675,
  5.000000000000001,
  21_474_836.48,
  4_294_967_299,
  2 ** 53,
];
const VALUES: readonly unknown[] = [
  ...NUMBERS,
  Number.NaN,
  Infinity,
  -Infinity,
  3n,
  Symbol('3'),
  { valueOf: () => 3 },
  true,
];

test.each(VALUES.map((value) => [value]))('%p as a mark is told as evaluate tells it', (value) => {
  const sheet = { ...SHEET, inputs: { ...INPUTS, mark: { maths: value, music: 3.5 } } };
  expect(disagreement(plan, 'report', sheet)).toBeNull();
});
