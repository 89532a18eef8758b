import type { Result } from '../../model/result.ts';
import type { Reject } from '../reject.ts';
import type { Row } from '../row.ts';
import { EVALUATE } from './evaluate.ts';
import { type GradeOptions, outcomesOf } from './outcome.ts';

/** What becomes of one row by itself. */
export type RowOutcome = { readonly line: number } & (
  | { readonly reject: Reject; readonly result: null }
  | { readonly reject: null; readonly result: Result }
);

/** Grades a row that belongs to no file. `form` is that of sheets which name none. */
export async function outcomeOf(
  row: Row,
  { choice, language }: Pick<GradeOptions, 'choice' | 'language'>,
  form: string | undefined,
): Promise<RowOutcome> {
  const [outcome] = await outcomesOf([row], { grader: EVALUATE, choice, language, form, file: '' });
  const { reject, result } = outcome as NonNullable<typeof outcome>;
  return reject ? { line: row.line, reject, result: null } : { line: row.line, reject, result };
}
