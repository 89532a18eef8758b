import { COMPILED } from './compiled.ts';
import type { Grader } from './grader.ts';
import { gradeTable } from './lines/grade.ts';
import { gradeSheets } from './sheets/grade.ts';

/**
 * Grades with the form's compiled program: tables of texts, and sheets as JSON, under one edition straight from their bytes,
 * in threads; whatever else is asked goes block by block.
 */
export const JS: Grader = {
  engine: 'js',
  grade: COMPILED.grade,
  async gradeFile(job) {
    const [plan, ...others] = job.choice.plans;
    if (!plan || others.length > 0) return null;
    return (await gradeTable(job, plan)) ?? gradeSheets(job, plan);
  },
};
