import { evaluate } from '../index.ts';
import type { Result } from '../model/result.ts';
import type { Language } from '../model/text.ts';
import type { Choice } from './choice.ts';
import { type Reject, rejectOfFault, rejectOfResult } from './reject.ts';
import type { Fault, Row } from './row.ts';

/** Where a row ends up: in the results or in the rejects. */
export type Outcome = { readonly line: number } & (
  | { readonly reject: Reject; readonly result: null }
  | { readonly reject: null; readonly result: Result }
);

type Sheet = Readonly<Record<string, unknown>>;

/** Evaluates the sheet of a row under the plan that applies to it. `form` is that of sheets which name none. */
export async function outcomeOf(
  row: Row,
  { choice, language }: { choice: Choice; language: Language },
  form: string | undefined,
): Promise<Outcome> {
  const { line } = row;
  const sheet: Sheet = { ...(form === undefined ? {} : { form }), ...(row.sheet as Sheet | undefined) };
  const refused = (fault: Fault): Outcome => ({
    line,
    reject: rejectOfFault(line, fault, sheet.id, language),
    result: null,
  });
  if (row.fault) return refused(row.fault);
  if (form !== undefined && sheet.form !== form) {
    const params = { found: String(sheet.form), expected: form };
    return refused({ code: 'sheet-of-other-form', params, column: 'form', refused: true });
  }
  const plan = choice.planFor({ ...sheet, inputs: inputsOf(sheet) });
  if ('code' in plan) return refused(plan);
  const { result } = await evaluate(plan, sheet);
  const reject = rejectOfResult(line, result, language);
  return reject ? { line, reject, result: null } : { line, reject, result };
}

function inputsOf({ inputs }: Sheet): Sheet {
  return typeof inputs === 'object' && inputs !== null ? (inputs as Sheet) : {};
}
