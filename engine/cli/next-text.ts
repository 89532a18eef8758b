import { factLabel, labelAt, memberLabel } from '../explain/label.ts';
import { valueText } from '../explain/value.ts';
import type { Plan } from '../index.ts';
import type { RulePlan } from '../model/plan.ts';
import { readWritten } from '../number/exact.ts';
import type { Ahead, ChangeOf, WhatItTakes } from '../prove/next.ts';
import type { Call } from './call.ts';

/** What would it take, as people read it. */
export function nextText(plan: Plan, form: string, taken: WhatItTakes, call: Call): string {
  if (taken.status === 'refused') return refusal(plan, taken, call);
  const rule = plan.rules.get(plan.forms.get(form)?.grade ?? '');
  return taken.grades
    .map((one) => {
      const at = one.at.map((member, place) => memberLabel(plan, rule?.per[place] ?? '', member, call.language));
      const lines = aheadLines(plan, one, rule, call);
      if (at.length === 0) return lines.join('\n');
      const name = call.say('result-heading', { name: at.join(', ') });
      return [name, ...lines.map((line) => `  ${line}`)].join('\n');
    })
    .join('\n');
}

function aheadLines(plan: Plan, one: Ahead, rule: RulePlan | undefined, call: Call): string[] {
  const scale = rule?.type.kind === 'grade' ? rule.type.scale : '';
  const grade = (id: string) => labelAt(plan, `scales/${scale}/grades/${id}`, call.language);
  const isLowest = plan.pack.scales?.[scale]?.order[0] === one.grade;
  return [...gain(plan, one, grade, call), ...(isLowest ? [] : loss(plan, one, grade, call))];
}

function loss(plan: Plan, { grade: id, lost }: Ahead, grade: (id: string) => string, call: Call): string[] {
  if (lost.length === 0) return [call.say('next-kept', { grade: grade(id) })];
  return listed(plan, call.say('next-lost', { grade: grade(id) }), lost, call);
}

function gain(plan: Plan, { next, alone, jointly }: Ahead, grade: (id: string) => string, call: Call): string[] {
  if (next === null) return [call.say('next-top')];
  if (jointly === null) return [call.say('next-none', { grade: grade(next) })];
  const single = alone.length > 0 ? listed(plan, call.say('next-alone', { grade: grade(next) }), alone, call) : [];
  if (jointly.length < 2 && single.length > 0) return single;
  return [...single, ...listed(plan, call.say('next-jointly', { grade: grade(next) }), jointly, call)];
}

function listed(plan: Plan, name: string, changes: readonly ChangeOf[], call: Call): string[] {
  return [call.say('result-heading', { name }), ...changes.flatMap((one) => changeLines(plan, one, call))];
}

function changeLines(plan: Plan, one: ChangeOf, call: Call): string[] {
  return [
    `  ${changeText(plan, one, call)}`,
    ...(one.asks ?? []).map((asked) => `    ${changeText(plan, asked, call)}`),
  ];
}

function changeText(plan: Plan, { input, from, to }: ChangeOf, call: Call): string {
  const [id = '', members] = input.replace(/\]$/, '').split('[');
  const type = plan.inputs.get(id)?.type;
  const value = (text: string) => {
    const written = type?.kind === 'number' ? readWritten(text) : type?.kind === 'boolean' ? text === 'true' : text;
    return valueText(plan, written ?? text, type, call.language);
  };
  if (from === null) {
    const added = factLabel(plan, id, members === undefined ? [] : members.split(', '), call.language);
    return call.say('next-added', { name: added, to: value(to) });
  }
  const name = factLabel(plan, id, members === undefined ? [] : members.split(', '), call.language);
  return call.say('next-change', { name, from: value(from), to: value(to) });
}

function refusal(plan: Plan, { why, inputs }: Extract<WhatItTakes, { status: 'refused' }>, call: Call): string {
  if (why === 'not-graded') return call.say('next-not-graded');
  if (why === 'no-grade') return call.say('next-no-grade');
  if (why === 'too-many-cases') return call.say('next-too-many-cases');
  const names = inputs.map((id) => labelAt(plan, `inputs/${id}`, call.language));
  return call.say('next-not-monotone', { inputs: names.join(', ') });
}
