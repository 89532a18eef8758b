import type { DataValidation } from 'exceljs';
import { optionLabels } from '../batch/columns/cell.ts';
import { say } from '../model/messages/command.ts';
import type { InputPlan, Plan } from '../model/plan.ts';
import type { Language } from '../model/text.ts';
import type { NumberType } from '../model/type.ts';
import { write } from '../number/exact.ts';
import { formatNumber } from '../number/format.ts';
import { alwaysAsked } from '../schema/sheet-layout.ts';

/** Days of the years that a date may lie in, as a spreadsheet counts them: 1 January 1900 and 31 December 2199. */
const DATES = [1, 109_574];

/** Most characters of a hint that a spreadsheet shows. */
const HINT = 255;

/** The texts among which a cell is chosen; null where it is written. Labels that are not told apart have their ids beside. */
export function choicesOf(input: InputPlan, plan: Plan, language: Language): readonly string[] | null {
  if (input.type.kind === 'boolean') return [say('template-yes', language), say('template-no', language)];
  const options = optionLabels(input, plan);
  if (options.length === 0) return null;
  const labels = options.map(([id, label]) => label?.[language] ?? id);
  return options.map(([id], at) => {
    const label = labels[at] ?? id;
    return labels.filter((one) => one.toLowerCase() === label.toLowerCase()).length > 1 ? id : label;
  });
}

/** What a spreadsheet checks in the cells of an input, with its hint. `list` is the range that holds the choices. */
export function validationOf(input: InputPlan, plan: Plan, language: Language, list: string | null): DataValidation {
  const optional = alwaysAsked(plan, input) ? '' : ` (${say('template-hint-optional', language)})`;
  const hint = `${hintOf(input, plan, language)}${optional}`.slice(0, HINT);
  const told = { allowBlank: true, showInputMessage: true, prompt: hint, showErrorMessage: true, error: hint } as const;
  if (list !== null) return { ...told, type: 'list', formulae: [list] };
  if (input.type.kind === 'number') return { ...told, ...numberRule(input.type, input.integer) };
  if (input.type.kind === 'date') return { ...told, type: 'date', operator: 'between', formulae: DATES };
  return { ...told, type: 'textLength', operator: 'between', formulae: [0, lengthOf(input, plan)] };
}

function numberRule(
  { min, max }: NumberType,
  integer: boolean,
): Pick<DataValidation, 'type' | 'operator' | 'formulae'> {
  const limits = [min ? write(min) : '-1E+30', max ? write(max) : '1E+30'];
  return { type: integer ? 'whole' : 'decimal', operator: 'between', formulae: limits };
}

/** Longest text where the pack sets no limit, in characters. */
function lengthOf(input: InputPlan, plan: Plan): number {
  return plan.pack.inputs?.[input.id]?.maxLength ?? 2000;
}

function hintOf(input: InputPlan, plan: Plan, language: Language): string {
  const { type } = input;
  const help = plan.pack.inputs?.[input.id]?.help?.[language];
  return [help, typeHint(input, type, language)].filter((part) => part !== undefined && part !== '').join('. ');
}

function typeHint({ integer }: InputPlan, type: InputPlan['type'], language: Language): string {
  if (type.kind === 'date') return say('template-hint-date', language);
  if (type.kind === 'choice' || type.kind === 'grade' || type.kind === 'boolean')
    return say('template-hint-choice', language);
  if (type.kind !== 'number') return '';
  const [min, max] = [type.min, type.max].map((one) => (one ? formatNumber(one, language) : '∞'));
  const params = { min: min ?? '', max: max ?? '', places: type.places ?? 0 };
  return integer ? say('template-hint-integer', language, params) : say('template-hint-number', language, params);
}
