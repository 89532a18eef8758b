import { describe, expect, test } from 'vitest';
import { compileForm } from '../../engine/executor/index.ts';
import { OPERATORS } from '../../engine/operators/index.ts';
import { planOf, sheetOf } from '../operators/fixture.ts';
import { disagreement } from './agreement.ts';

const EXAMPLES = OPERATORS.flatMap(({ keyword, examples }) =>
  examples.map((example, index) => ({ keyword, number: index + 1, example })),
);

describe.each(EXAMPLES)('example $number of $keyword', ({ example }) => {
  test('gives what it says, compiled', () => {
    expect(compileForm(planOf(example), 'sheet').run(sheetOf(example))).toMatchObject({
      status: 'graded',
      values: { result: example.gives },
    });
  });

  test('comes out alike', () => {
    expect(disagreement(planOf(example), 'sheet', sheetOf(example))).toBeNull();
  });
});
