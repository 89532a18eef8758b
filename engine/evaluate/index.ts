import type { Evaluation, Trace } from '../model/evaluation.ts';
import type { CheckPlan, Plan } from '../model/plan.ts';
import type { Result } from '../model/result.ts';
import { vouched, vouchedEntry } from '../model/vouched.ts';
import { type Asked, answersOf, askedOf, unlessOpen } from './asked.ts';
import { readEnvelope } from './envelope.ts';
import { Evaluator } from './evaluator.ts';
import { MissingInput, Undetermined } from './outcome.ts';
import { pendingWarnings } from './pending.ts';
import { Place } from './place.ts';
import { type Refusal, refusal, sentence } from './problem.ts';
import { readSheet } from './read-sheet.ts';
import { citeOf, resultOf, writeValue, writeValues } from './result.ts';
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
  const facts = readSheet(plan, envelope.form, envelope.inputs);
  const evaluator = new Evaluator(plan, envelope.form, facts);
  evaluator.hits.add(`forms/${envelope.form.id}`);
  const refusals = [...envelope.refusals, ...facts.refusals];
  if (refusals.length > 0) return { result: { ...base, status: 'refused', refusals }, trace: evaluator };
  const found = outcome(evaluator);
  const warnings = [...(found.warnings ?? []), ...pendingWarnings(evaluator)];
  return { result: { ...base, ...found, ...(warnings.length > 0 ? { warnings } : {}) }, trace: evaluator };
}

/** Which inputs the form asks for, given what the sheet says so far. */
export function askedInputs(plan: Plan, sheet: unknown): Asked {
  const { form, inputs } = readEnvelope(plan, sheet);
  return form
    ? askedOf(new Evaluator(plan, form, readSheet(plan, form, inputs)))
    : { asked: new Set(), open: new Set() };
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
  const { plan, form } = evaluator;
  const ground = groundOf(evaluator);
  if (typeof ground === 'string') {
    const { message, cite } = vouchedEntry(plan.pack.grounds, ground);
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
    const routed = form.routed ? route(evaluator) : null;
    return checked(evaluator, routed);
  } catch (reason) {
    if (reason instanceof Undetermined) return undetermined(evaluator, reason);
    throw reason;
  }
}

/** The ground that holds; else, where one cannot be decided, the input it lacks or why it is undetermined. */
function groundOf(evaluator: Evaluator): string | MissingInput | Undetermined | null {
  let open = null as MissingInput | Undetermined | null;
  for (const id of evaluator.form.grounds) {
    const ground = vouched(evaluator.plan.grounds, id);
    try {
      if (!evaluator.holds(ground.when, Place.NOWHERE)) continue;
      evaluator.hits.add(`grounds/${id}`);
      return id;
    } catch (reason) {
      if (!(reason instanceof MissingInput || reason instanceof Undetermined)) throw reason;
      if (open === null || (open instanceof Undetermined && reason instanceof MissingInput)) open = reason;
    }
  }
  return open;
}

function missingLists({ plan, form, sheet }: Evaluator): string[] {
  return form.sets.filter((id) => {
    const set = vouched(plan.sets, id);
    return set.kind === 'given' && set.size.min > 0 && !sheet.members.has(id);
  });
}

function sizeRefusals(evaluator: Evaluator): Refusal[] {
  const { plan, form, sheet } = evaluator;
  return form.sets.flatMap((id) => {
    const set = vouched(plan.sets, id);
    const found = sheet.members.get(id)?.length;
    if (set.kind !== 'given' || found === undefined || (found >= set.size.min && found <= set.size.max)) return [];
    const { label, cite } = vouchedEntry(plan.pack.sets, id);
    const one = refusal('set-size', { name: label, min: set.size.min, max: set.size.max, found }, id);
    return [{ ...one, cite: citeOf(cite) }];
  });
}

function checked(evaluator: Evaluator, routed: Routed | null): Outcome {
  const { plan, form } = evaluator;
  const routing = routed?.route ? { route: routed.route } : {};
  if (routed?.refusal)
    return { status: 'refused', ...routing, refusals: [routed.refusal], values: valuesOf(evaluator, form.rules) };
  const refusals: Refusal[] = [];
  const warnings: Refusal[] = [];
  let open: Undetermined | null = null;
  for (const id of form.checks) {
    const check = vouched(plan.checks, id);
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

function failures(evaluator: Evaluator, check: CheckPlan): Refusal[] {
  const failed: Refusal[] = [];
  const { message, cite } = vouchedEntry(evaluator.plan.pack.checks, check.id);
  for (const members of evaluator.combinations(check.per)) {
    if (evaluator.holds(check.require, Place.of(evaluator.plan, check.per, members))) continue;
    evaluator.hits.add(`checks/${check.id}`);
    const anonymous = check.per.some((set) => vouched(evaluator.plan.sets, set).anonymous);
    const at =
      check.per.length > 0 && !anonymous
        ? { members: Object.fromEntries(check.per.map((set, place) => [set, members[place] as string])) }
        : {};
    failed.push({ code: 'check', check: check.id, ...at, message, cite: citeOf(cite) });
  }
  return failed;
}

function graded(evaluator: Evaluator): Outcome {
  const { form } = evaluator;
  const grade = form.grade === null ? null : gradeOf(evaluator, form.grade);
  for (const rule of form.values) everywhere(evaluator, rule);
  const values = valuesOf(evaluator, form.rules);
  return { status: 'graded', ...(grade === null ? {} : { grade }), values };
}

function gradeOf(evaluator: Evaluator, rule: string): NonNullable<Result['grade']> {
  const grades: Record<string, string> = {};
  for (const members of everywhere(evaluator, rule)) {
    const grade = String(writeValue(evaluator.rule(rule, members)));
    if (members.length === 0) return grade;
    grades[members.join(', ')] = grade;
  }
  return grades;
}

/** Forms a rule's value for every member of its sets. */
function everywhere(evaluator: Evaluator, rule: string): readonly (readonly string[])[] {
  const all = evaluator.combinations(vouched(evaluator.plan.rules, rule).per);
  for (const members of all) evaluator.rule(rule, members);
  return all;
}

/**
 * The values of these rules that can be formed, whether or not what became of the sheet rests on them, so that they do not
 * depend on how far the evaluation came. What is reached only for them counts as not reached.
 */
function valuesOf(evaluator: Evaluator, rules: readonly string[]): Result['values'] {
  const reached = new Set(evaluator.hits);
  const members = new Map<string, readonly (readonly string[])[]>();
  for (const id of rules) {
    const all = unlessOpen(() => evaluator.combinations(vouched(evaluator.plan.rules, id).per));
    members.set(id, all ?? []);
    for (const path of all ?? []) unlessOpen(() => evaluator.rule(id, path));
  }
  for (const part of evaluator.hits) if (!reached.has(part)) evaluator.hits.delete(part);
  return writeValues(evaluator.plan, rules, evaluator.formed, members);
}

function undetermined(evaluator: Evaluator, reason: Undetermined): Outcome {
  const { defects } = evaluator.plan.pack;
  const defect = reason.defect === null ? null : vouchedEntry(defects, reason.defect);
  const why = {
    at: reason.at,
    ...(reason.defect === null ? {} : { defect: reason.defect }),
    message: defect?.text ?? sentence(reason.reason ?? 'open-value', {}),
  };
  return { status: 'undetermined', undetermined: why, values: valuesOf(evaluator, evaluator.form.rules) };
}
