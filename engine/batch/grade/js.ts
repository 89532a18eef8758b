import { resultOf } from '../../executor/index.ts';
import type { Result } from '../../model/result.ts';
import type { Grader } from './grader.ts';

/** Grades with the form's compiled program. */
export const JS: Grader = {
  engine: 'js',
  async grade(plan, sheets) {
    const results: Result[] = [];
    for (const sheet of sheets) results.push(resultOf(plan, sheet));
    return results;
  },
};
