import type { FormPlan, Plan } from '../model/plan.ts';
import { own, setOwn } from '../model/record.ts';
import type { Result } from '../model/result.ts';
import { isExact, isGrade, isInterval, type Value } from '../model/value.ts';
import { VERSION } from '../model/version.ts';
import { vouched } from '../model/vouched.ts';
import { write } from '../number/exact.ts';
import type { ByFact } from './by-fact.ts';

/** A value as results write it: numbers as exact decimals or fractions, intervals with an ellipsis, grades by id. */
export function writeValue(value: Value): string | boolean {
  if (isExact(value)) return write(value);
  if (isGrade(value)) return value.id;
  if (isInterval(value)) return `${write(value.from)}…${write(value.to)}`;
  return value;
}

type Written = Result['values'][string];

/** The derived values of a form, by rule and member; those of anonymous respondents are left out. */
export function writeValues(
  plan: Plan,
  rules: readonly string[],
  values: ByFact<Value>,
  members: ReadonlyMap<string, readonly (readonly string[])[]>,
): Result['values'] {
  const written: Record<string, Written> = {};
  for (const id of [...rules].sort()) {
    if (vouched(plan.rules, id).per.some((set) => vouched(plan.sets, set).anonymous)) continue;
    for (const path of vouched(members, id)) {
      const value = values.get(id, path);
      if (value !== undefined) put(written, [id, ...path], writeValue(value));
    }
  }
  return written;
}

function put(into: Record<string, Written>, path: readonly string[], value: Written): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    setOwn(into, key, value);
    return;
  }
  const inner = own(into, key);
  const next = typeof inner === 'object' ? inner : {};
  put(next as Record<string, Written>, rest, value);
  setOwn(into, key, next);
}

/** Enough to reproduce a result. */
export function receiptOf(plan: Plan): Result['receipt'] {
  const { pack, digest, readings } = plan;
  return {
    pack: pack.pack,
    edition: pack.edition,
    version: pack.version,
    digest,
    readings: { ...readings },
    engine: VERSION,
  };
}

/** What every result says, whatever its status. */
export function resultOf(
  plan: Plan,
  form: FormPlan | string,
  sheet: string | undefined,
): Pick<Result, 'form' | 'values' | 'receipt' | 'sheet'> {
  const base = { form: typeof form === 'string' ? form : form.id, values: {}, receipt: receiptOf(plan) };
  return sheet === undefined ? base : { sheet, ...base };
}

/** A citation as a list. */
export function citeOf(cite: string | readonly string[]): string[] {
  return typeof cite === 'string' ? [cite] : [...cite];
}
