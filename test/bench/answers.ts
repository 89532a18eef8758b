import assert from 'node:assert';
import type { SheetOutcome } from '../../engine/model/sheet-outcome.ts';

/**
 * What each contestant says of a sheet: the outcome, without values where it has a grade. Of an input that is not of its type the
 * kind of fault is told, not which input it is; of a sheet with something missing only that it is.
 */
export interface Answer {
  readonly status: string;
  readonly grade?: string | Readonly<Record<string, string>>;
  readonly ground?: string;
  readonly route?: {
    readonly id: string;
    readonly form: string;
    readonly assessor: string;
    readonly substitute?: string;
  };
  readonly refusals?: readonly object[];
  readonly undetermined?: object;
  readonly warnings?: readonly object[];
  readonly values?: object;
}

/** A sheet that those by hand do not take: it asks what is asked of few. */
export const ELSEWHERE: Answer = { status: 'elsewhere' };

/** Kinds of faults of an input, by what `evaluate` says of it. */
const KINDS: Readonly<Record<string, string>> = {
  'decimal-comma': 'not-in-range',
  'not-a-number': 'not-in-range',
  'not-an-integer': 'not-in-range',
  'out-of-range': 'not-in-range',
  'too-many-digits': 'not-in-range',
  'too-many-places': 'not-in-range',
  'input-of-another-form': 'not-asked',
  'unknown-input': 'not-asked',
  'unknown-member': 'not-asked',
};

/** The same of an outcome of `evaluate` or of a module; with its values where a form is there for them. */
export function answerOf({ values, missing: _, ...answer }: SheetOutcome, hasValues: boolean): Answer {
  const code = answer.refusals?.[0]?.code;
  if (answer.status === 'incomplete') return { status: 'incomplete' };
  if (code !== undefined && code !== 'check' && code !== 'wrong-form') return malformed(KINDS[code] ?? code);
  return hasValues && answer.status === 'graded' ? { ...answer, values } : answer;
}

export function malformed(code: string): Answer {
  return { status: 'refused', refusals: [{ code }] };
}

/** A refusal, or a warning, by a check. */
export function failed(check: string, members?: Readonly<Record<string, string>>): object {
  return members === undefined ? { code: 'check', check } : { code: 'check', check, members };
}

/** A warning that from a date on acts change the text. */
export function pending(...cite: readonly string[]): object {
  return { code: 'pending-text', cite };
}

/** Whether a sheet is told to have too little to appraise. */
export function lacks({ status, refusals }: Answer): boolean {
  return status === 'incomplete' || (refusals?.[0] as { code?: string } | undefined)?.code === 'set-size';
}

/** Throws where an answer is not the one expected; the order of refusals does not matter, nor does an empty list of them. */
export function same(name: string, sheet: object, found: unknown, expected: Answer): void {
  assert.deepStrictEqual(plain(found), plain(expected), `${name} differs from evaluate on ${JSON.stringify(sheet)}`);
}

/** The same of one that has floats: its values need agree to twelve places. */
export function near(name: string, sheet: object, found: unknown, expected: Answer): void {
  same(name, sheet, floats(found), floats(expected) as Answer);
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, one) => {
    if (Array.isArray(one)) return one.length === 0 ? undefined : one.sort(byText);
    return one === null ? undefined : one;
  });
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

function floats(answer: unknown): unknown {
  const { values, ...rest } = answer as Answer;
  if (values === undefined) return rest;
  const rounded = JSON.parse(JSON.stringify(values), (_, one) => (typeof one === 'object' ? one : floatOf(one)));
  return { ...rest, values: rounded };
}

/** A number, or a text of a decimal or a fraction, to twelve places. */
function floatOf(value: string | number): number {
  const [top, bottom = 1] = String(value).split('/').map(Number);
  return Number(((top as number) / bottom).toFixed(12));
}
