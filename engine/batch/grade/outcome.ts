import type { Plan } from '../../model/plan.ts';
import type { Result } from '../../model/result.ts';
import type { Language } from '../../model/text.ts';
import type { Choice } from '../choice.ts';
import { type Reject, rejectOfFault, rejectOfResult } from '../reject.ts';
import type { Fault, Row, Sheet } from '../row.ts';
import type { Grader } from './grader.ts';

/** Where a row ends up: in the results or in the rejects. */
export type Outcome = { readonly row: Row; readonly sheet: Sheet; readonly plan: Plan | null } & (
  | { readonly reject: Reject; readonly result: null }
  | { readonly reject: null; readonly result: Result }
);

export interface GradeOptions {
  readonly grader: Pick<Grader, 'grade'>;
  readonly choice: Choice;
  readonly language: Language;
  /** The form of sheets that name none. */
  readonly form: string | undefined;
  readonly file: string;
}

/** A sheet that can be graded, under the plan that applies to it; or why a row can't. */
type Ready = { readonly row: Row; readonly sheet: Sheet } & ({ readonly plan: Plan } | { readonly fault: Fault });

/** What becomes of rows, in their order. Those under one plan are graded together. */
export async function outcomesOf(rows: readonly Row[], options: GradeOptions): Promise<readonly Outcome[]> {
  const { grader, language, file } = options;
  const ready = rows.map((row) => readyOf(row, options));
  const results = new Map<Ready, Result>();
  for (const plan of new Set(ready.flatMap((one) => ('plan' in one ? [one.plan] : [])))) {
    const block = ready.filter((one) => 'plan' in one && one.plan === plan);
    const graded = await grader.grade(
      plan,
      block.map(({ sheet }) => sheet),
    );
    for (const [at, one] of block.entries()) results.set(one, graded[at] as Result);
  }
  return ready.map((one): Outcome => {
    const { row, sheet } = one;
    if ('fault' in one) {
      const reject = rejectOfFault(file, row, one.fault, language);
      return { row, sheet, plan: null, reject, result: null };
    }
    const result = results.get(one) as Result;
    const reject = rejectOfResult(file, row, sheet, result, one.plan, language);
    return reject
      ? { row, sheet, plan: one.plan, reject, result: null }
      : { row, sheet, plan: one.plan, reject, result };
  });
}

function readyOf(row: Row, { choice, form }: GradeOptions): Ready {
  const sheet: Sheet = form === undefined ? (row.sheet ?? {}) : { form, ...row.sheet };
  if (row.fault) return { row, sheet, fault: row.fault };
  if (form !== undefined && sheet.form !== form) {
    const params = { found: String(sheet.form), expected: form };
    return { row, sheet, fault: { code: 'sheet-of-other-form', params, column: 'form', refused: true } };
  }
  const plan = row.plan ?? choice.planFor({ ...sheet, inputs: inputsOf(sheet) });
  return 'code' in plan ? { row, sheet, fault: plan } : { row, sheet, plan };
}

function inputsOf({ inputs }: Sheet): Sheet {
  return typeof inputs === 'object' && inputs !== null ? (inputs as Sheet) : {};
}
