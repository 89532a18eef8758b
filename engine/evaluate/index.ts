import type { Evaluation, Trace } from '../model/evaluation.ts';
import type { FormPlan, Plan } from '../model/plan.ts';
import type { Result } from '../model/result.ts';
import { vouchedEntry } from '../model/vouched.ts';
import { type Asked, answersOf, askedOf } from './asked.ts';
import { readEnvelope } from './envelope.ts';
import { Evaluator } from './evaluator.ts';
import { linked } from './link.ts';
import type { LinkedCheck, LinkedRule } from './linked.ts';
import { MissingInput, Undetermined, unlessOpen } from './outcome.ts';
import { pendingWarnings } from './pending.ts';
import type { Place } from './place.ts';
import { type Refusal, refusal, sentence } from './problem.ts';
import { readSheet } from './read-sheet.ts';
import { citeOf, resultOf, WrittenValues, writeValue } from './result.ts';
import { type Routed, route } from './route.ts';

/**
 * Grades one sheet, with reasons. `sheet` is plain data: { pack?, edition?, form, id?, subject?, inputs }, numbers as
 * JavaScript numbers or exact texts. Never throws for what a sheet says. In this order: malformed input is refused; a ground
 * ends it as not assessed; missing inputs leave it incomplete; sizes, routing and checks refuse it; then the grade.
 */
export function evaluate(plan: Plan, sheet: unknown): Evaluation {
  const envelope = readEnvelope(plan, sheet);
  const base = resultOf(plan, envelope.form ?? envelope.formName, envelope.id);
  if (!envelope.form) return { result: { ...base, status: 'refused', refusals: envelope.refusals }, trace: NOTHING };
  const evaluator = evaluatorOf(plan, envelope.form, envelope.inputs);
  evaluator.reached.add(`forms/${envelope.form.id}`);
  const refusals = [...envelope.refusals, ...evaluator.sheet.refusals];
  if (refusals.length > 0) return { result: { ...base, status: 'refused', refusals }, trace: evaluator };
  const found = outcome(evaluator);
  const warnings = [...(found.warnings ?? []), ...pendingWarnings(evaluator)];
  return { result: { ...base, ...found, ...(warnings.length > 0 ? { warnings } : {}) }, trace: evaluator };
}

/** Which inputs the form asks for, given what the sheet says so far. */
export function askedInputs(plan: Plan, sheet: unknown): Asked {
  const { form, inputs } = readEnvelope(plan, sheet);
  return form ? askedOf(evaluatorOf(plan, form, inputs)) : { asked: new Set(), open: new Set() };
}

function evaluatorOf(plan: Plan, formPlan: FormPlan, inputs: unknown): Evaluator {
  const by = linked(plan);
  const form = by.form(formPlan);
  return new Evaluator(by, form, readSheet(by, form, inputs));
}

const NOTHING: Trace = {
  sheet: { values: new Map(), members: new Map() },
  steps: new Map(),
  comparisons: new Map(),
  values: new Map(),
  members: new Map(),
  hits: new Set(),
};

type Outcome = Pick<Result, 'status'> & Partial<Result>;

function outcome(evaluator: Evaluator): Outcome {
  const ground = groundOf(evaluator);
  if (typeof ground === 'string') {
    const { message, cite } = vouchedEntry(evaluator.plan.plan.pack.grounds, ground);
    return {
      status: 'not-assessed',
      values: valuesOf(evaluator, evaluator.form.basis),
      ground: { id: ground, message, cite: citeOf(cite) },
    };
  }
  const answers = answersOf(evaluator);
  const lacking = ground instanceof MissingInput ? [ground.input] : [];
  const missing = [...missingLists(evaluator), ...answers.missing, ...lacking];
  const unasked = answers.stray.map((key) => refusal('not-asked', { input: key }, key));
  const sizes = sizeRefusals(evaluator);
  if (unasked.length + sizes.length > 0) return { status: 'refused', refusals: [...unasked, ...sizes] };
  if (missing.length > 0) return { status: 'incomplete', missing: [...new Set(missing)].sort() };
  if (ground instanceof Undetermined) return undetermined(evaluator, ground);
  try {
    const routed = evaluator.form.plan.routed ? route(evaluator) : null;
    return checked(evaluator, routed);
  } catch (reason) {
    if (reason instanceof Undetermined) return undetermined(evaluator, reason);
    throw reason;
  }
}

/** The ground that holds; else, where one cannot be decided, the input it lacks or why it is undetermined. */
function groundOf(evaluator: Evaluator): string | MissingInput | Undetermined | null {
  let open = null as MissingInput | Undetermined | null;
  for (const { id, when } of evaluator.form.grounds) {
    try {
      if (!evaluator.holds(when, evaluator.nowhere)) continue;
      evaluator.reached.add(`grounds/${id}`);
      return id;
    } catch (reason) {
      if (!(reason instanceof MissingInput || reason instanceof Undetermined)) throw reason;
      if (open === null || (open instanceof Undetermined && reason instanceof MissingInput)) open = reason;
    }
  }
  return open;
}

function missingLists({ form, sheet }: Evaluator): string[] {
  return form.lists.flatMap(({ plan: { id, size } }) => (size.min > 0 && !sheet.members.has(id) ? [id] : []));
}

function sizeRefusals({ plan, form, sheet }: Evaluator): Refusal[] {
  return form.lists.flatMap(({ plan: { id, size } }) => {
    const found = sheet.members.get(id)?.length;
    if (found === undefined || (found >= size.min && found <= size.max)) return [];
    const { label, cite } = vouchedEntry(plan.plan.pack.sets, id);
    const one = refusal('set-size', { name: label, min: size.min, max: size.max, found }, id);
    return [{ ...one, cite: citeOf(cite) }];
  });
}

function checked(evaluator: Evaluator, routed: Routed | null): Outcome {
  const { form } = evaluator;
  const routing = routed?.route ? { route: routed.route } : {};
  if (routed?.refusal)
    return { status: 'refused', ...routing, refusals: [routed.refusal], values: valuesOf(evaluator, form.rules) };
  const refusals: Refusal[] = [];
  const warnings: Refusal[] = [];
  let open: Undetermined | null = null;
  for (const check of form.checks) {
    try {
      (check.effect === 'refuse' ? refusals : warnings).push(...failures(evaluator, check));
    } catch (reason) {
      if (!(reason instanceof Undetermined)) throw reason;
      open ??= reason;
    }
  }
  const warned = warnings.length > 0 ? { warnings } : {};
  if (refusals.length > 0)
    return { status: 'refused', ...routing, refusals, ...warned, values: valuesOf(evaluator, form.rules) };
  if (open) throw open;
  return { ...graded(evaluator), ...routing, ...warned };
}

function failures(evaluator: Evaluator, { id, per, require }: LinkedCheck): Refusal[] {
  const failed: Refusal[] = [];
  const { message, cite } = vouchedEntry(evaluator.plan.plan.pack.checks, id);
  const anonymous = per.some((set) => set.plan.anonymous);
  for (const place of evaluator.combinations(per)) {
    if (evaluator.holds(require, place)) continue;
    evaluator.reached.add(`checks/${id}`);
    const { members } = place;
    const at =
      per.length > 0 && !anonymous
        ? { members: Object.fromEntries(per.map((set, depth) => [set.plan.id, members[depth] as string])) }
        : {};
    failed.push({ code: 'check', check: id, ...at, message, cite: citeOf(cite) });
  }
  return failed;
}

function graded(evaluator: Evaluator): Outcome {
  const { form } = evaluator;
  const grade = form.grade && gradeOf(evaluator, form.grade);
  for (const rule of form.values) everywhere(evaluator, rule);
  const values = valuesOf(evaluator, form.rules);
  return { status: 'graded', ...(grade === null ? {} : { grade }), values };
}

function gradeOf(evaluator: Evaluator, rule: LinkedRule): NonNullable<Result['grade']> {
  const grades: Record<string, string> = {};
  for (const place of everywhere(evaluator, rule)) {
    const grade = String(writeValue(evaluator.value(rule, place)));
    if (!place.outer) return grade;
    grades[place.members.join(', ')] = grade;
  }
  return grades;
}

/** Forms a rule's value for every member of its sets. */
function everywhere(evaluator: Evaluator, rule: LinkedRule): readonly Place[] {
  const all = evaluator.combinations(rule.per);
  for (const place of all) evaluator.value(rule, place);
  return all;
}

/**
 * The values of these rules that can be formed, whether or not what became of the sheet rests on them, so that they do not
 * depend on how far the evaluation came. What is reached only for them counts as not reached.
 */
function valuesOf(evaluator: Evaluator, rules: readonly LinkedRule[]): Result['values'] {
  return evaluator.reached.aside(() => {
    const values = new WrittenValues();
    for (const rule of rules)
      for (const place of unlessOpen(() => evaluator.combinations(rule.per)) ?? []) {
        const value = evaluator.tried(rule, place);
        if (value !== null && !rule.isAnonymous) values.put(rule.id, place, value);
      }
    return values.all;
  });
}

function undetermined(evaluator: Evaluator, reason: Undetermined): Outcome {
  const { defects } = evaluator.plan.plan.pack;
  const defect = reason.defect === null ? null : vouchedEntry(defects, reason.defect);
  const why = {
    at: reason.at,
    ...(reason.defect === null ? {} : { defect: reason.defect }),
    message: defect?.text ?? sentence(reason.reason ?? 'open-value', {}),
  };
  return { status: 'undetermined', undetermined: why, values: valuesOf(evaluator, evaluator.form.rules) };
}
