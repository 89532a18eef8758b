import { day, monthsBefore, monthsBetween, nextDay } from './days.ts';

/** JsonLogic, written short; what the language has no operation for are operations of our own, as its documentation has it. */
export type Logic = unknown;

export const OPERATIONS: Readonly<Record<string, (values: never[]) => unknown>> = {
  day: ([text]) => day(text),
  nextDay: ([at]: number[]) => nextDay(at as number),
  monthsBefore: ([at, months]: number[]) => monthsBefore(at as number, months as number),
  monthsBetween: ([from, to]: number[]) => monthsBetween(from as number, to as number),
  /** A number of two places in hundredths; −1 what is none, or beyond the limit. */
  hundredths: ([value, most]: unknown[]) => hundredths(value, most as number),
  isBoolean: ([value]) => typeof value === 'boolean',
  isWhole: ([value]) => Number.isInteger(value),
  floor: ([value]: number[]) => Math.floor(value as number),
};

function hundredths(value: unknown, most: number): number {
  if (typeof value !== 'number') return -1;
  const found = Math.round(value * 100);
  return found / 100 === value && found >= 0 && found <= most ? found : -1;
}

export const get = (path: string): Logic => ({ var: path });
export const literal = (value: unknown): Logic => ({ preserve: value });
export const record = (of: Readonly<Record<string, Logic>>): Logic => ({ eachKey: of });
export const not = (value: Logic): Logic => ({ '!': [value] });
export const is = (value: Logic, other: Logic): Logic => ({ '===': [value, other] });
export const isIn = (value: Logic, list: readonly string[]): Logic => ({ in: [value, list] });
export const isMissing = (value: Logic): Logic => is(value, null);
export const hasKeys = (value: Logic, count: number): Logic => is({ length: [{ keys: [value] }] }, count);
/** A list of what of the items is the case. */
export const those = (...items: readonly (readonly [Logic, Logic])[]): Logic => ({
  merge: items.map(([condition, item]) => ({ if: [condition, [item], literal([])] })),
});
