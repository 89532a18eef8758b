import { rootOf } from '../model/members.ts';
import type { FormPlan, InputPlan, Plan } from '../model/plan.ts';
import { DIALECT, type JsonSchema } from './json.ts';
import { alwaysAsked, declaredMembers, sheetLayout } from './sheet-layout.ts';
import { labelled, valueSchema } from './sheet-value.ts';

/**
 * JSON Schema (2020-12) of a sheet on one form of a pack: inputs with their types and limits, given sets as lists of
 * records. It asks for what the form always asks; inputs asked only in some cases may be left out. A sheet of a person
 * who isn't assessed may be shorter than this schema wants.
 */
export function sheetSchema(plan: Plan, form: string): JsonSchema {
  const formPlan = plan.forms.get(form);
  if (!formPlan)
    throw new RangeError(`no form ${form} in ${plan.pack.pack}; forms are ${[...plan.forms.keys()].join(', ')}`);
  const { pack } = plan;
  return {
    $schema: DIALECT,
    $id: `adisteme:/sheets/${pack.pack}/${pack.edition}/${form}.schema.json`,
    ...labelled(pack.forms[form]?.label),
    ...record(
      {
        pack: { title: 'Pack', description: 'Id of the methodology.', const: pack.pack, examples: [pack.pack] },
        edition: { title: 'Edition', description: 'Id of the edition.', const: pack.edition, examples: [pack.edition] },
        form: { title: 'Form', description: 'Id of the form.', const: form, examples: [form] },
        id: {
          title: 'Id',
          description: 'Name of the sheet, repeated in its result.',
          type: ['string', 'integer'],
          examples: ['17'],
        },
        subject: {
          title: 'Subject',
          description: 'Whom it is about; texts that no rule uses.',
          type: 'object',
          additionalProperties: { type: ['string', 'number'] },
          examples: [{ name: 'А. Б.' }],
        },
        inputs: { title: 'Inputs', description: 'The facts, by id of input.', ...inputsSchema(plan, formPlan) },
      },
      ['pack', 'form', 'inputs'],
    ),
  };
}

function inputsSchema(plan: Plan, form: FormPlan): JsonSchema {
  const { plain, given } = sheetLayout(plan, form);
  const properties = Object.fromEntries([
    ...plain.map((input) => [input.id, inputSchema(plan, input, input.per)]),
    ...given.map(({ set, inputs }) => [set, listSchema(plan, set, inputs)]),
  ]);
  const required = [
    ...plain.filter((input) => alwaysAsked(plan, input)).map(({ id }) => id),
    ...given.map(({ set }) => set),
  ];
  return record(properties, required);
}

/** A given set: a list of records, each with the inputs of one member. */
function listSchema(plan: Plan, set: string, inputs: readonly InputPlan[]): JsonSchema {
  const size = plan.sets.get(set)?.size;
  const properties = Object.fromEntries(
    inputs.map((input) => [input.id, inputSchema(plan, input, input.per.toSpliced(home(plan, input, set), 1))]),
  );
  const id = {
    title: 'Id',
    description: 'Name of the member; without it 1, 2, 3 …',
    type: ['string', 'integer'],
    examples: ['1'],
  };
  return {
    ...labelled(plan.pack.sets?.[set]?.label),
    type: 'array',
    ...(size ? { minItems: size.min, maxItems: size.max } : {}),
    items: record(
      { id, ...properties },
      inputs.filter((input) => alwaysAsked(plan, input)).map((input) => input.id),
    ),
  };
}

function home(plan: Plan, input: InputPlan, set: string): number {
  return input.per.findIndex((one) => rootOf(plan, one) === set);
}

/** An input by the members of the sets that are left. */
function inputSchema(plan: Plan, input: InputPlan, per: readonly string[]): JsonSchema {
  const label = labelled(plan.pack.inputs?.[input.id]?.label);
  const [set, ...rest] = per;
  if (set === undefined) return { ...label, ...valueSchema(plan, input) };
  const members = declaredMembers(plan, set);
  if (!members) return { ...label, type: 'object', additionalProperties: inputSchema(plan, input, rest) };
  const labels = plan.pack.sets?.[rootOf(plan, set)]?.members;
  const of = (member: string) => ({ ...inputSchema(plan, input, rest), ...labelled(labels?.[member]?.label) });
  const every = alwaysAsked(plan, input) ? members : [];
  return { ...label, ...record(Object.fromEntries(members.map((member) => [member, of(member)])), every) };
}

function record(properties: Record<string, JsonSchema>, required: readonly string[]): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}
