import type { Bounds, Term } from '../model/program.ts';
import type { Terms } from './terms.ts';
import { hull, times } from './width.ts';

/**
 * Division to a whole number. SQL divides toward zero. A dividend that may be negative is shifted by a multiple of the
 * divisor, so that it is divided once.
 */
export function roundText(terms: Terms, term: Extract<Term, { kind: 'round' }>): string {
  const { of, by, mode } = term;
  const { scope, dialect } = terms;
  const wide = of.bounds && by.bounds ? hull([times(of.bounds, FOUR), times(by.bounds, FOUR)]) : null;
  const type = scope.integerType(wide, 'round');
  const own = scope.typeOf(term);
  const a = terms.as(of, type);
  const b = terms.as(by, type);
  const isNatural = (of.bounds?.min ?? -1n) >= 0n;
  const text = isNatural ? natural(mode, a, b, dialect) : signed(mode, a, b, dialect);
  return type === own ? text : dialect.cast(text, own);
}

const FOUR: Bounds = { min: -4n, max: 4n };

type Mode = Extract<Term, { kind: 'round' }>['mode'];
type Arithmetic = Terms['dialect'];

function natural(mode: Mode, a: string, b: string, { divide, remainder }: Arithmetic): string {
  switch (mode) {
    case 'floor':
    case 'down':
      return divide(a, b);
    case 'ceiling':
    case 'up':
      return divide(`(${a} + ${b} - 1)`, b);
    case 'half-up':
      return divide(`(${a} * 2 + ${b})`, `(${b} * 2)`);
    case 'half-down':
      return divide(`(${a} * 2 + ${b} - 1)`, `(${b} * 2)`);
    default: {
      const up = divide(`(${a} * 2 + ${b})`, `(${b} * 2)`);
      const isTie = `${remainder(`(${a} * 2 + ${b})`, `(${b} * 2)`)} = 0 AND ${remainder(up, '2')} = 1`;
      return `(${up} - CASE WHEN ${isTie} THEN 1 ELSE 0 END)`;
    }
  }
}

/** Up and down are away from zero and toward it; the ceiling and the floor are those of the number line. */
function signed(mode: Mode, a: string, b: string, dialect: Arithmetic): string {
  if (mode === 'down') return dialect.divide(a, b);
  if (mode === 'floor') return `(${dialect.divide(a, b)} - CASE WHEN ${dialect.remainder(a, b)} < 0 THEN 1 ELSE 0 END)`;
  if (mode === 'ceiling')
    return `(${dialect.divide(a, b)} + CASE WHEN ${dialect.remainder(a, b)} > 0 THEN 1 ELSE 0 END)`;
  return `(CASE WHEN ${a} < 0 THEN -1 ELSE 1 END * ${natural(mode, `abs(${a})`, b, dialect)})`;
}
