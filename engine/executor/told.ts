import { idOf, readEnvelope } from '../evaluate/envelope.ts';
import { linked } from '../evaluate/link.ts';
import { type Refusal, refusal, sentence } from '../evaluate/problem.ts';
import { readSheet } from '../evaluate/read-sheet.ts';
import { citeOf, receiptOf } from '../evaluate/result.ts';
import type { Plan } from '../model/plan.ts';
import type { Result } from '../model/result.ts';
import type { Reason, SheetOutcome } from '../model/sheet-outcome.ts';

/** A sheet as plain data. */
export type Sheet = Readonly<Record<string, unknown>>;

/**
 * The result that an outcome without sentences stands for, as `evaluate` gives it; null where the sentences of a refusal
 * are known to `evaluate` only.
 */
export function told(plan: Plan, form: string, sheet: Sheet, outcome: SheetOutcome): Result | null {
  const { status, grade, values, route, missing } = outcome;
  const refusals = status === 'refused' ? refusalsOf(plan, form, sheet, outcome) : [];
  if (!refusals) return null;
  const warnings = outcome.warnings?.map((warning) => warningOf(plan, warning));
  const id = idOf(sheet.id);
  return {
    ...(id === undefined ? {} : { sheet: id }),
    form,
    values: values as Result['values'],
    receipt: receiptFor(plan),
    status,
    ...(grade === undefined ? {} : { grade: grade as NonNullable<Result['grade']> }),
    ...groundOf(plan, outcome),
    ...(missing ? { missing: [...missing] } : {}),
    ...undeterminedOf(plan, outcome),
    ...(route ? { route: { ...route } } : {}),
    ...(refusals.length > 0 ? { refusals } : {}),
    ...(warnings && warnings.length > 0 ? { warnings } : {}),
  };
}

/** All sheets of a plan have one receipt. */
const RECEIPTS = new WeakMap<Plan, Result['receipt']>();

function receiptFor(plan: Plan): Result['receipt'] {
  const receipt = RECEIPTS.get(plan) ?? receiptOf(plan);
  RECEIPTS.set(plan, receipt);
  return receipt;
}

/** Reading the sheet again gives the sentences about what does not fit; those of checks stand in the pack. */
function refusalsOf(plan: Plan, form: string, sheet: Sheet, { refusals = [] }: SheetOutcome): Refusal[] | null {
  if (refusals.every(({ check }) => check !== undefined)) return refusals.map((reason) => warningOf(plan, reason));
  const { form: on, inputs, refusals: envelope } = readEnvelope(plan, { form, ...sheet });
  const by = linked(plan);
  const found = on ? [...envelope, ...readSheet(by, by.form(on), inputs).refusals] : [];
  return found.length > 0 ? found : null;
}

function groundOf(plan: Plan, { ground }: SheetOutcome): Pick<Result, 'ground'> {
  const source = ground === undefined ? undefined : plan.pack.grounds?.[ground];
  if (ground === undefined || !source) return {};
  return { ground: { id: ground, message: source.message, cite: citeOf(source.cite) } };
}

function undeterminedOf(plan: Plan, { undetermined }: SheetOutcome): Pick<Result, 'undetermined'> {
  if (!undetermined) return {};
  const { at, defect } = undetermined;
  const text = defect === undefined ? undefined : plan.pack.defects?.[defect]?.text;
  const message = text ?? sentence('open-value', {});
  return { undetermined: defect === undefined ? { at, message } : { at, defect, message } };
}

/** A check that failed, or a wording that is not held, with its sentence. */
function warningOf(plan: Plan, { code, check, members, cite }: Reason): Refusal {
  const source = check === undefined ? undefined : plan.pack.checks?.[check];
  if (check !== undefined && source) {
    const at = members ? { members: { ...members } } : {};
    return { code, check, ...at, message: source.message, cite: citeOf(source.cite) };
  }
  const pending = plan.pack.clauses[cite?.[0] ?? '']?.pending;
  const params = { act: pending?.act ?? '', from: pending?.from ?? '', clauses: (cite ?? []).join(', ') };
  return { ...refusal('pending-text', params), cite: [...(cite ?? [])] };
}
