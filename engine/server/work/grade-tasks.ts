import { choiceOf, formOf, outcomeOf, type Row } from '../../batch/index.ts';
import { evaluate, explain } from '../../index.ts';
import { isRecord } from '../../model/record.ts';
import type { Language } from '../../model/text.ts';
import { Problem } from '../../store/index.ts';
import { mustBeSound } from './edition-tasks.ts';
import type { Library, Ref } from './library.ts';

/** A sheet, and by which edition to grade it: without one, as the sheet says. */
export interface GradeQuestion {
  readonly sheet: Readonly<Record<string, unknown>>;
  readonly pack?: Ref;
  readonly explain?: boolean;
}

export function gradeTask(library: Library, question: GradeQuestion, language: Language) {
  const { edition, ...rest } = question.sheet;
  const ref: Ref = question.pack ?? { pack: String(question.sheet.pack) };
  const choice = choiceIn(library, ref, language);
  const isFixed = ref.edition !== undefined || ref.on !== undefined;
  const sheet = isFixed ? rest : question.sheet;
  const inputs = isRecord(sheet.inputs) ? sheet.inputs : {};
  const plan = choice.planFor({ edition: isFixed ? undefined : edition, inputs });
  if ('code' in plan) throw new Problem(plan.code as Problem['code'], plan.params);
  const form = formOf({ plans: [plan] }, undefined);
  const evaluation = evaluate(plan, form === undefined ? sheet : { form, ...sheet });
  const { result } = evaluation;
  return question.explain ? { result, explanation: explain(plan, evaluation, language) } : { result };
}

/** Sheets as they were read, by which editions, and the form of those that name none. */
export interface RowsQuestion {
  readonly rows: readonly Row[];
  readonly ref: Ref;
  readonly form?: string | undefined;
}

/** What becomes of each sheet, in order. */
export async function rowsTask(library: Library, { rows, ref, form }: RowsQuestion, language: Language) {
  const choice = choiceIn(library, ref, language);
  const meant = formOf(choice, form);
  return await Promise.all(rows.map((row) => outcomeOf(row, { choice, language }, meant)));
}

/** The plans that a client means; each must be sound. */
function choiceIn(library: Library, ref: Ref, language: Language) {
  mustBeSound(library, ref, language);
  const name = ref.edition === undefined ? ref.pack : `${ref.pack}@${ref.edition}`;
  return choiceOf(library.store([ref]), name, { on: ref.on, readings: ref.readings ?? {} });
}
