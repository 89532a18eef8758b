import { COMPILED } from './compiled.ts';
import type { Grader } from './grader.ts';
import { gradeTable } from './lines/grade.ts';

/**
 * Grades with the form's compiled program: a table of texts under one edition straight from its bytes, in threads; whatever
 * else is asked goes block by block.
 */
export const JS: Grader = {
  engine: 'js',
  grade: COMPILED.grade,
  async gradeFile(job) {
    const [plan, ...others] = job.choice.plans;
    return plan && others.length === 0 ? gradeTable(job, plan) : null;
  },
};
