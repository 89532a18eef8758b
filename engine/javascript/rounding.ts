import type { Term } from '../model/program.ts';
import { quoted } from './code.ts';
import { isBeyond, isShort } from './scope.ts';
import type { Terms } from './terms.ts';

/** Prints a quotient rounded to a whole number, as a bigint where `big`. */
export function roundText(terms: Terms, { of, by, mode }: Extract<Term, { kind: 'round' }>, big: boolean): string {
  const twice =
    of.bounds && by.bounds
      ? { min: of.bounds.min * 2n - by.bounds.max, max: of.bounds.max * 2n + by.bounds.max }
      : null;
  if (!twice || isBeyond(twice) || terms.scope.isBig(of) || terms.scope.isBig(by)) {
    const text = `roundBig(${terms.integer(of, true)}, ${terms.integer(by, true)}, ${quoted(mode)})`;
    return big ? text : `Number(${text})`;
  }
  const [top, bottom] = [terms.value(of), terms.value(by)];
  const isPositive = (of.bounds?.min ?? -1n) >= 0n;
  const down = (quotient: string): string =>
    isPositive && isShort(twice) ? `(${quotient} | 0)` : `Math.floor(${quotient})`;
  const text =
    mode === 'floor' || (mode === 'down' && isPositive)
      ? down(`${top} / ${bottom}`)
      : mode === 'half-up' && isPositive && by.kind === 'constant'
        ? down(`(${top} * 2 + ${bottom}) / ${(by.value as bigint) * 2n}`)
        : `roundNumber(${top}, ${bottom}, ${quoted(mode)})`;
  return big ? `BigInt(${text})` : text;
}
