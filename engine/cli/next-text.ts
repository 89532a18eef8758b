import { factLabel, labelAt } from '../explain/label.ts';
import { valueText } from '../explain/value.ts';
import type { Plan } from '../index.ts';
import { readWritten } from '../number/exact.ts';
import type { ChangeOf, WhatItTakes } from '../prove/next.ts';
import type { Call } from './call.ts';

/** What would it take, as people read it. */
export function nextText(plan: Plan, form: string, taken: WhatItTakes, call: Call): string {
  if (taken.status === 'refused') return refusal(plan, taken, call);
  const type = plan.rules.get(plan.forms.get(form)?.grade ?? '')?.type;
  const scale = type?.kind === 'grade' ? type.scale : '';
  const grade = (id: string) => labelAt(plan, `scales/${scale}/grades/${id}`, call.language);
  const lines = [...ahead(plan, taken, grade, call)];
  if (taken.lost.length === 0) lines.push(call.say('next-kept', { grade: grade(taken.grade) }));
  else lines.push(...listed(plan, call.say('next-lost', { grade: grade(taken.grade) }), taken.lost, call));
  return lines.join('\n');
}

type Known = Extract<WhatItTakes, { status: 'known' }>;

function ahead(plan: Plan, { next, alone, jointly }: Known, grade: (id: string) => string, call: Call): string[] {
  if (next === null) return [call.say('next-top')];
  if (jointly === null) return [call.say('next-none', { grade: grade(next) })];
  return [
    ...(alone.length > 0 ? listed(plan, call.say('next-alone', { grade: grade(next) }), alone, call) : []),
    ...listed(plan, call.say('next-jointly', { grade: grade(next) }), jointly, call),
  ];
}

function listed(plan: Plan, name: string, changes: readonly ChangeOf[], call: Call): string[] {
  return [call.say('result-heading', { name }), ...changes.map((one) => `  ${changeText(plan, one, call)}`)];
}

function changeText(plan: Plan, { input, from, to }: ChangeOf, call: Call): string {
  const [id = '', members] = input.replace(/\]$/, '').split('[');
  const type = plan.inputs.get(id)?.type;
  const value = (text: string) => {
    const written = type?.kind === 'number' ? readWritten(text) : type?.kind === 'boolean' ? text === 'true' : text;
    return valueText(plan, written ?? text, type, call.language);
  };
  const name = factLabel(plan, id, members === undefined ? [] : members.split(', '), call.language);
  return call.say('next-change', { name, from: value(from), to: value(to) });
}

function refusal(plan: Plan, { why, inputs }: Extract<WhatItTakes, { status: 'refused' }>, call: Call): string {
  if (why === 'not-graded') return call.say('next-not-graded');
  if (why === 'no-single-grade') return call.say('next-no-single-grade');
  const names = inputs.map((id) => labelAt(plan, `inputs/${id}`, call.language));
  return call.say('next-not-monotone', { inputs: names.join(', ') });
}
