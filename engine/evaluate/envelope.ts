import type { FormPlan, Plan } from '../model/plan.ts';
import { own } from '../model/record.ts';
import { didYouMean } from '../model/similar.ts';
import { type Refusal, refusal, shown } from './problem.ts';

/** The outside of a sheet: which pack, which form, whose. */
export interface Envelope {
  /** Null where it isn't known on which form the sheet is. */
  readonly form: FormPlan | null;
  readonly formName: string;
  readonly id: string | undefined;
  readonly inputs: unknown;
  readonly refusals: Refusal[];
}

/** The id of a sheet, whole as it was given: a result is found by it. */
export function idOf(given: unknown): string | undefined {
  if (given === undefined || given === null) return undefined;
  return typeof given === 'object' ? shown(given) : String(given);
}

const KEYS = ['pack', 'edition', 'form', 'id', 'subject', 'inputs'];

export function readEnvelope(plan: Plan, sheet: unknown): Envelope {
  const nothing = { form: null, formName: '', id: undefined, inputs: undefined };
  if (typeof sheet !== 'object' || sheet === null || Array.isArray(sheet))
    return { ...nothing, refusals: [refusal('sheet-form', { found: shown(sheet) })] };
  const record = sheet as Readonly<Record<string, unknown>>;
  const refusals: Refusal[] = [];
  for (const key of Object.keys(record))
    if (!KEYS.includes(key))
      refusals.push(refusal('unknown-key', { name: shown(key), similar: didYouMean(key, KEYS) }));
  const id = idOf(own(record, 'id'));
  const { pack, edition } = plan.pack;
  if (own(record, 'pack') !== undefined && own(record, 'pack') !== pack)
    refusals.push(refusal('other-pack', { found: shown(own(record, 'pack')), expected: pack }));
  else if (own(record, 'edition') !== undefined && own(record, 'edition') !== edition)
    refusals.push(refusal('other-edition', { found: shown(own(record, 'edition')), expected: edition }));
  const formName = shown(own(record, 'form'));
  const form = plan.forms.get(formName);
  if (!form?.graded) {
    const known = [...plan.forms.values()].filter((one) => one.graded).map((one) => one.id);
    refusals.push(refusal('unknown-form', { found: formName, known: known.join(', ') }));
    return { ...nothing, formName, id, refusals };
  }
  return { form, formName, id, inputs: own(record, 'inputs'), refusals };
}
