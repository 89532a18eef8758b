import { resultOf } from '../../executor/index.ts';
import type { Result } from '../../model/result.ts';
import type { Grader } from './grader.ts';

/** Grades sheets one by one with the form's compiled program. */
export const COMPILED: Pick<Grader, 'grade'> = {
  async grade(plan, sheets) {
    const results: Result[] = [];
    for (const sheet of sheets) results.push(resultOf(plan, sheet));
    return results;
  },
};
