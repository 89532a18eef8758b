import type { Language } from '../../model/text.ts';
import { casesTask, runCasesTask } from './case-tasks.ts';
import { diffTask, impactTask } from './compare-tasks.ts';
import {
  checkTask,
  consolidatedTask,
  coverageTask,
  digestTask,
  formsTask,
  publishableTask,
  schemaTask,
  stateTask,
} from './edition-tasks.ts';
import { gradeTask, rowsTask } from './grade-tasks.ts';
import type { Library } from './library.ts';

/** A piece of work: a question about the packs of a library, answered in a language with plain data. */
export type Task<Question, Answer> = (
  library: Library,
  question: Question,
  language: Language,
) => Answer | Promise<Answer>;

/** All that a thread can be asked. */
export const TASKS = {
  state: stateTask,
  check: checkTask,
  publishable: publishableTask,
  digest: digestTask,
  consolidated: consolidatedTask,
  coverage: coverageTask,
  forms: formsTask,
  schema: schemaTask,
  cases: casesTask,
  runCases: runCasesTask,
  grade: gradeTask,
  rows: rowsTask,
  diff: diffTask,
  impact: impactTask,
};

export type Questions = { readonly [Name in keyof typeof TASKS]: Parameters<(typeof TASKS)[Name]>[1] };
export type Answers = { readonly [Name in keyof typeof TASKS]: Awaited<ReturnType<(typeof TASKS)[Name]>> };
