import fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { expect, test } from 'vitest';
import { evaluate, type Plan, prepare } from '../../engine/index.ts';
import { withRule } from '../fixtures/minimal.ts';

/** A condition over the marks in two subjects, as packs and json-rules-engine alike write it. */
type Written = Readonly<Record<string, unknown>>;

const MARKS = [0, 0.25, 2, 3.25, 4.5, 5];
const mark = fc.constantFrom(...MARKS);
const fact = fc.constantFrom('mark[maths]', 'mark[music]');
const ordered = ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];

const { condition } = fc.letrec<{ condition: Written }>((tie) => {
  const some = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
  return {
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.record({ fact, operator: fc.constantFrom(...ordered), value: mark }),
      fc.record({ fact, operator: fc.constantFrom(...ordered), value: fc.record({ fact }) }),
      fc.record({
        fact,
        operator: fc.constantFrom('in', 'notIn'),
        value: fc.uniqueArray(mark, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ all: some }),
      fc.record({ any: some }),
      fc.record({ not: tie('condition') }),
    ),
  };
});

test('a condition holds where json-rules-engine, whose shape it has, says that it holds', async () => {
  const property = fc.asyncProperty(condition, mark, mark, async (when, maths, music) => {
    const { plan } = prepare(withRule(`op: test, when: ${JSON.stringify(when)}`));
    const { result } = evaluate(plan as Plan, {
      form: 'report',
      inputs: { day: '2025-06-30', mark: { maths, music }, mood: 'high', visit: [{ hours: 2 }, { hours: 3 }] },
    });
    const engine = new Engine([{ conditions: { all: [when] } as never, event: { type: 'holds' } }]);
    const { events } = await engine.run({ 'mark[maths]': maths, 'mark[music]': music });
    expect(result.values.extra).toBe(events.length > 0);
  });
  await fc.assert(property, { numRuns: 200 });
});
