import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../engine/evaluate/index.ts';
import { directed, monotone } from '../../engine/prove/monotone.ts';
import { seek } from '../../engine/prove/witness.ts';
import { randomPacks, sheetOf } from '../random-packs/index.ts';

const SEED = 20_250_728;

test('no sheet reaches what is proved to be out of reach, and each sheet found reaches its part', {
  timeout: 60_000,
}, async () => {
  const property = fc.asyncProperty(randomPacks(4), async ({ plan, sheets }) => {
    const never = new Set<string>();
    for (const part of plan.parts.slice(0, 12)) {
      const answer = seek(plan, { kind: 'part', part });
      if (answer.status === 'none') never.add(part);
      if (answer.status === 'found') expect([...evaluate(plan, answer.sheet).trace.hits]).toContain(part);
    }
    for (const sheet of sheets) {
      const { result, trace } = evaluate(plan, sheetOf(plan, sheet));
      if (result.status === 'graded') expect([...trace.hits].filter((part) => never.has(part))).toEqual([]);
    }
  });
  await fc.assert(property, { numRuns: 15, seed: SEED, endOnFailure: true });
});

test('each pair of sheets that refutes shows a worse grade for a better input', { timeout: 60_000 }, async () => {
  const property = fc.asyncProperty(randomPacks(1), async ({ plan, form }) => {
    const type = plan.rules.get(plan.forms.get(form)?.grade ?? '')?.type;
    const order = type?.kind === 'grade' ? (plan.pack.scales?.[type.scale]?.order ?? []) : [];
    for (const input of directed(plan, form).slice(0, 2)) {
      const found = monotone(plan, form, input);
      if (found.status !== 'refuted') continue;
      const [one, two] = await Promise.all(found.sheets.map((sheet) => evaluate(plan, sheet)));
      expect([one?.result.status, two?.result.status]).toEqual(['graded', 'graded']);
      if (typeof one?.result.grade === 'string')
        expect(order.indexOf(String(two?.result.grade))).toBeLessThan(order.indexOf(one.result.grade));
    }
  });
  await fc.assert(property, { numRuns: 10, seed: SEED, endOnFailure: true });
});
