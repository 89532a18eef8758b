import type { Index } from '../model/at-hand.ts';
import { rootOf } from '../model/members.ts';
import type { Expression, Plan } from '../model/plan.ts';
import type { Language } from '../model/text.ts';
import type { ChoiceType, Type } from '../model/type.ts';
import { isExact, isGrade, isInterval, type Value } from '../model/value.ts';
import { formatDate, formatNumber } from '../number/format.ts';
import { attributeOf } from '../operators/attribute.ts';
import { keyAt, labelAt, memberLabel } from './label.ts';
import { phrase } from './phrases.ts';
import type { Telling } from './telling.ts';

/** A value as people read it: labels of grades, options and members, the language's numbers and dates. */
export function valueText(plan: Plan, value: Value, type: Type | undefined, language: Language): string {
  if (isGrade(value)) return labelAt(plan, `scales/${value.scale}/grades/${value.id}`, language);
  if (isInterval(value)) return `${formatNumber(value.from, language)}–${formatNumber(value.to, language)}`;
  if (isExact(value)) return formatNumber(value, language);
  if (typeof value === 'boolean') return phrase(value ? 'yes' : 'no', language);
  if (type?.kind === 'date') return formatDate(value, language);
  if (type?.kind === 'grade') return labelAt(plan, `scales/${type.scale}/grades/${value}`, language);
  return type?.kind === 'choice' ? optionLabel(plan, value, type, language) : value;
}

/** As `valueText`, in quotation marks where it is a label and stands in the middle of a sentence. */
export function quotedValue(plan: Plan, value: Value, type: Type | undefined, language: Language): string {
  const text = valueText(plan, value, type, language);
  const isLabel = isGrade(value) || (typeof value === 'string' && type?.kind !== 'date');
  return isLabel ? phrase('quoted', language, { text }) : text;
}

/** An option's label: the member of the set that the choice is of, or what an input or attribute with these options says. */
function optionLabel(plan: Plan, option: string, type: ChoiceType, language: Language): string {
  if (type.set !== undefined) return memberLabel(plan, type.set, option, language);
  if (plan.forms.has(option) && type.options.every((one) => plan.forms.has(one)))
    return labelAt(plan, `forms/${option}`, language);
  const owner = optionOwners(plan).find(({ options }) => type.options.every((one) => options.includes(one)));
  const partly = owner ?? optionOwners(plan).find(({ options }) => options.includes(option));
  return partly ? labelAt(plan, `${partly.path}/options/${option}`, language) : option;
}

/** Inputs and attributes that list options of their own. */
function optionOwners(plan: Plan): { path: string; options: readonly string[] }[] {
  const { inputs = {}, sets = {} } = plan.pack;
  const own = (path: string, of: { options?: object }) =>
    of.options ? [{ path, options: Object.keys(of.options) }] : [];
  const attributes = Object.entries(sets).flatMap(([set, { attributes = {} }]) =>
    Object.entries(attributes).flatMap(([id, attribute]) => own(`sets/${set}/attributes/${id}`, attribute)),
  );
  return [...Object.entries(inputs).flatMap(([id, input]) => own(`inputs/${id}`, input)), ...attributes];
}

/** The value that an expression had with these members at hand; undefined where it was not formed. */
export function valueAt(telling: Telling, expression: Expression, index: Index): Value | undefined {
  const { trace, result } = telling.evaluation;
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'input':
    case 'rule': {
      const key = keyAt(expression, index);
      return key === null ? undefined : trace.values.get(key);
    }
    case 'member':
      return index[expression.set];
    case 'form':
      return result.form;
    case 'attribute':
      return attributeAt(telling, expression, index);
    case 'operation':
      return trace.steps.get(expression.node.path, index)?.value;
  }
}

function attributeAt(telling: Telling, of: Expression & { kind: 'attribute' }, index: Index): Value | undefined {
  const { plan } = telling;
  const member = of.choice ? valueAt(telling, of.choice, index) : index[of.set];
  const root = rootOf(plan, of.set);
  return attributeOf(plan.pack, root, String(member), of.attribute);
}
