import { lowerForm } from '../../compile/program/index.ts';
import { Unprintable } from '../../sql/index.ts';
import { gradeChunks } from './chunks/grade.ts';
import { tableOf } from './chunks/table.ts';
import { COMPILED } from './compiled.ts';
import { type Grader, singleOf } from './grader.ts';
import { gradeSheets } from './sheets/grade.ts';

/**
 * Grades by SQL in DuckDB, from a table of texts to another, chunk by chunk. Rows that SQL can't decide by itself, because
 * anything of them is refused, missing or written otherwise than plainly, are graded by JS, which says why. Sheets as
 * JSON go straight from their bytes with JS, whatever else is asked block by block.
 */
export const DUCKDB: Grader = {
  engine: 'duckdb',
  grade: COMPILED.grade,
  async gradeFile(job) {
    const single = singleOf(job);
    if (!single) return null;
    const { plan, form } = single;
    const source = await tableOf(job, plan);
    if (!source) return gradeSheets(job, single);
    try {
      return await gradeChunks(job, { ...source, plan, program: lowerForm(plan, form) });
    } catch (error) {
      if (error instanceof Unprintable) return null;
      throw error;
    }
  },
};
