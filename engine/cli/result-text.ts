import { formatCitation } from '../explain/citation.ts';
import { labelAt, memberLabel } from '../explain/label.ts';
import { valueText } from '../explain/value.ts';
import type { Plan, Result, Text } from '../index.ts';
import type { CommandCode } from '../model/messages/command.ts';
import { readWritten } from '../number/exact.ts';
import type { Call } from './call.ts';

const STATUS: Readonly<Record<Result['status'], CommandCode>> = {
  graded: 'status-graded',
  'not-assessed': 'status-not-assessed',
  refused: 'status-refused',
  incomplete: 'status-incomplete',
  undetermined: 'status-undetermined',
};

/** A result as people read it: what it is, the outcome, the grade and values by their labels, the reasons. */
export function resultText(plan: Plan, result: Result, call: Call): string {
  const label = (path: string): string => labelAt(plan, path, call.language);
  const line = (code: CommandCode, text: string): string => call.say('result-line', { name: call.say(code), text });
  const lines = [headOf(plan, result, call), line('word-outcome', call.say(STATUS[result.status]))];
  const form = plan.forms.get(result.form);
  if (result.grade !== undefined && form?.grade) lines.push(...valueLines(plan, form.grade, result.grade, call));
  for (const rule of result.status === 'graded' ? (form?.values ?? []) : []) {
    if (Object.hasOwn(result.values, rule)) lines.push(...valueLines(plan, rule, result.values[rule], call));
  }
  const { ground, undetermined, route } = result;
  if (ground) lines.push(line('word-ground', cited(ground.message, ground.cite, call)));
  if (undetermined) lines.push(line('word-reason', undetermined.message[call.language]));
  for (const { message, cite = [] } of result.refusals ?? [])
    lines.push(line('word-refusal', cited(message, cite, call)));
  for (const input of result.missing ?? []) lines.push(line('word-missing', inputLabel(plan, input, call)));
  for (const { message, cite = [] } of result.warnings ?? [])
    lines.push(line('word-warning', cited(message, cite, call)));
  if (route) lines.push(line('word-assessor', label(`roles/${route.assessor}`)));
  return lines.join('\n');
}

function headOf(plan: Plan, { sheet, form, receipt }: Result, call: Call): string {
  const title = plan.pack.title[call.language];
  const name = plan.forms.has(form) ? labelAt(plan, `forms/${form}`, call.language) : form;
  return [...(sheet === undefined ? [] : [sheet]), name, `${title} (${receipt.pack}@${receipt.edition})`].join(' · ');
}

/** `label: value`; of an indexed value, a line for each member below it. */
function valueLines(plan: Plan, rule: string, value: unknown, call: Call): string[] {
  const { per = [], type } = plan.rules.get(rule) ?? {};
  const name = labelAt(plan, `rules/${rule}`, call.language);
  const written = (one: unknown): string => {
    if (typeof one === 'boolean') return valueText(plan, one, type, call.language);
    const text = String(one);
    return valueText(plan, (type?.kind === 'number' ? readWritten(text) : null) ?? text, type, call.language);
  };
  if (typeof value !== 'object' || value === null) return [call.say('result-line', { name, text: written(value) })];
  return [call.say('result-heading', { name }), ...byMember(value, per, [])];

  function byMember(values: object, sets: readonly string[], before: readonly string[]): string[] {
    const [set = '', ...rest] = sets;
    return Object.entries(values).flatMap(([member, one]) => {
      const names = [...before, memberLabel(plan, set, member, call.language)];
      if (typeof one === 'object' && one !== null) return byMember(one, rest, names);
      return [`  ${call.say('result-line', { name: names.join(', '), text: written(one) })}`];
    });
  }
}

function inputLabel(plan: Plan, input: string, call: Call): string {
  const [id = ''] = input.split('[', 1);
  const section = plan.inputs.has(id) ? 'inputs' : 'sets';
  return `${labelAt(plan, `${section}/${id}`, call.language)} (${input})`;
}

function cited(message: Text, cite: readonly string[], call: Call): string {
  return cite.length === 0
    ? message[call.language]
    : `${message[call.language]} (${formatCitation(cite, call.language)})`;
}
