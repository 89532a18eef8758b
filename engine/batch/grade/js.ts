import { COMPILED } from './compiled.ts';
import { type Grader, singleOf } from './grader.ts';
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
    const single = singleOf(job);
    return single && ((await gradeTable(job, single)) ?? gradeSheets(job, single));
  },
};
