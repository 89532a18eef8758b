import type { FormPlan, Plan } from '../model/plan.ts';
import { own, setOwn } from '../model/record.ts';
import type { Result } from '../model/result.ts';
import { isExact, isGrade, isInterval, type Value } from '../model/value.ts';
import { VERSION } from '../model/version.ts';
import { write } from '../number/exact.ts';
import type { Place } from './place.ts';

/** A value as results write it: numbers as exact decimals or fractions, intervals with an ellipsis, grades by id. */
export function writeValue(value: Value): string | boolean {
  if (isExact(value)) return write(value);
  if (isGrade(value)) return value.id;
  if (isInterval(value)) return `${write(value.from)}…${write(value.to)}`;
  return value;
}

type Values = Record<string, Result['values'][string]>;

/** Derived values as results have them: by rule and member. */
export class WrittenValues {
  readonly all: Values = {};
  /** Where those with the same members but the last stand; values come in turn. */
  #rule = '';
  #outer: Place | null = null;
  #record: Values = this.all;

  put(rule: string, place: Place, value: Value): void {
    if (rule !== this.#rule || place.outer !== this.#outer) {
      this.#record = recordAt(this.all, rule, place);
      this.#rule = rule;
      this.#outer = place.outer;
    }
    setOwn(this.#record, keyAt(rule, place), writeValue(value));
  }
}

/** The record in which the value at a place stands. */
function recordAt(written: Values, rule: string, place: Place): Values {
  if (!place.outer) return written;
  const outer = recordAt(written, rule, place.outer);
  const key = keyAt(rule, place.outer);
  const known = own(outer, key);
  if (typeof known === 'object') return known as Values;
  const made: Values = {};
  setOwn(outer, key, made);
  return made;
}

function keyAt(rule: string, place: Place): string {
  return place.outer ? place.member : rule;
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
