import { lowerForm } from '../../compile/program/index.ts';
import { Unprintable } from '../../sql/index.ts';
import { gradeChunks } from './chunks/grade.ts';
import { tableOf } from './chunks/table.ts';
import { COMPILED } from './compiled.ts';
import type { Grader } from './grader.ts';
import { gradeSheets } from './sheets/grade.ts';

/**
 * Grades by SQL in DuckDB, from a table of texts to another, chunk by chunk. Rows that SQL can't decide by itself, because
 * anything of them is refused, missing or written otherwise than plainly, are graded by JS, which says why. Whatever else
 * is asked goes block by block with JS.
 */
export const DUCKDB: Grader = {
  engine: 'duckdb',
  grade: COMPILED.grade,
  async gradeFile(job) {
    const [plan, ...others] = job.choice.plans;
    if (!plan || others.length > 0 || job.form === undefined || job.results === 'ndjson') return null;
    if (plan.inputs.has('id')) return null;
    const source = await tableOf(job, plan);
    if (!source) return gradeSheets(job, plan);
    try {
      return await gradeChunks(job, { ...source, plan, program: lowerForm(plan, job.form) });
    } catch (error) {
      if (error instanceof Unprintable) return null;
      throw error;
    }
  },
};
