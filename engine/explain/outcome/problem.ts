import type { CheckPlan } from '../../model/plan.ts';
import type { Result } from '../../model/result.ts';
import { conditionText } from '../condition.ts';
import type { Explanation } from '../explanation.ts';
import { labelAt, memberLabel } from '../label.ts';
import { node } from '../node.ts';
import { phrase } from '../phrases.ts';
import { reasons } from '../reason.ts';
import { type Source, sourceAt } from '../source.ts';
import { isAnonymous, type Telling } from '../telling.ts';
import { isNameless, keyLabel, keyOf, pathOf } from './key.ts';

type Problem = NonNullable<Result['refusals']>[number];

/** Codes whose message is about a set as a whole, so that it can be shown of an anonymous set too. */
const OF_THE_SET = new Set(['set-size', 'not-a-list', 'too-many-members']);

/** Why a sheet is refused, or what a warning is about: of alike problems of anonymous members only the first. */
export function explainProblems(telling: Telling, problems: readonly Problem[]): Explanation[] {
  const told = new Set<string>();
  return problems.flatMap((problem) => {
    const one =
      problem.check === undefined ? explainInput(telling, problem) : explainCheck(telling, problem, problem.check);
    const seen = told.has(one.sentence);
    told.add(one.sentence);
    return seen ? [] : [one];
  });
}

/** What the sheet says of an input, and what was expected. */
function explainInput(telling: Telling, problem: Problem): Explanation {
  const { plan, language } = telling;
  const message = messageOf(telling, problem);
  const key = keyOf(problem.input ?? '');
  const path = pathOf(plan, key);
  const label = keyLabel(plan, key, language);
  const cite = problem.cite ?? (path === null ? [] : sourceAt(plan.pack, path).cite);
  if (label === null) return node(telling, { id: problem.code, sentence: message }, { cite });
  if (isNameless(plan, key) && !OF_THE_SET.has(problem.code)) {
    return node(telling, { id: key.id, label, sentence: phrase('badAnswer', language, { label }) }, { cite });
  }
  const sentence = phrase('problemAt', language, { label, message });
  return node(telling, { id: problem.input ?? problem.code, label, sentence }, { cite });
}

/** What the problem says; where the form is the wrong one, with the labels of the forms. */
function messageOf({ plan, language, evaluation }: Telling, problem: Problem): string {
  const { form, route } = evaluation.result;
  if (problem.code !== 'wrong-form' || !route) return problem.message[language];
  const label = (id: string) => labelAt(plan, `forms/${id}`, language);
  return phrase('wrongForm', language, { expected: label(route.form), found: label(form) });
}

/** A check of the pack that failed: at which members, what it asks, and what was found. */
function explainCheck(telling: Telling, problem: Problem, id: string): Explanation {
  const { plan, language } = telling;
  const source = sourceAt(plan.pack, `checks/${id}`);
  const check = plan.checks.get(id);
  const members = (check?.per ?? []).map((set) => problem.members?.[set]);
  const named = members.flatMap((member, at) =>
    member === undefined ? [] : [memberLabel(plan, check?.per[at] ?? '', member, language)],
  );
  const message = problem.message[language];
  const sentence = named.length === 0 ? message : phrase('problemAt', language, { label: named.join(', '), message });
  const children = check ? found(telling, check, members, source) : [];
  return node(telling, { id: `checks/${id}`, sentence, children }, source);
}

/** The requirement, and what stands against it; of anonymous members the requirement alone. */
function found(
  telling: Telling,
  check: CheckPlan,
  members: readonly (string | undefined)[],
  source: Source,
): Explanation[] {
  const { plan, language } = telling;
  const known = members.every((member) => member !== undefined) && !check.per.some((set) => isAnonymous(plan, set));
  const index = known ? telling.hands.of(check.per, members) : {};
  const condition = conditionText(plan, check.require, language, index);
  const required = node(
    telling,
    { id: `checks/${check.id}/require`, sentence: phrase('required', language, { condition }) },
    { cite: source.cite },
  );
  return [required, ...(known ? reasons(telling, check.require, index, source) : [])];
}
