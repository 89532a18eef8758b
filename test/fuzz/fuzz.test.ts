import { expect, test } from 'vitest';
import { fuzz } from './run.ts';
import { shrink } from './shrink.ts';

/** Inputs tried with every run of the tests; `npm run fuzz` tries a million. */
const RUNS = 10_000;

/** Ends that inputs must come to: a fuzz of which all is refused at the door finds nothing. */
const REACHED = [
  'pack with findings',
  'pack without findings',
  'sheet not read',
  'sheet graded',
  'sheet refused',
  'sheet incomplete',
];

test(`${RUNS} spoilt packs, acts and sheets: no crash, no hang, no misshapen result, the same again`, async () => {
  const { failure, counts } = await fuzz({ runs: RUNS, seed: 'tests' });
  expect(failure).toBeNull();
  for (const outcome of REACHED) expect(counts[outcome], outcome).toBeGreaterThan(50);
}, 600_000);

test('an input that fails is shrunk to what makes it fail', () => {
  const input = { kind: 'pack', seed: 'minimal', text: 'a: 1\nb: { c: [ x, 2 ] }\nd: 3\n' } as const;
  expect(shrink(input, ({ text }) => /x.*2/.test(text)).text).toBe('x2');
});
