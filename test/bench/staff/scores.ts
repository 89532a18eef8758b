/** What those of Corps B, form 2, written by hand say of scores, in hundredths. */

/** What is no score, or no penalty. */
export const BAD = -1;

export function gradeOf(final: number): string {
  return final >= 400 ? 'effective' : final >= 300 ? 'proper' : final >= 200 ? 'satisfactory' : 'unsatisfactory';
}

/** The greatest score at a penalty. */
export function capOf(penalty: unknown): number {
  if (penalty === 'none') return 500;
  if (penalty === 'other') return 199;
  return penalty === 'warning' || penalty === 'reprimand' || penalty === 'severe-reprimand' ? 299 : BAD;
}

/** A score of two places in hundredths. */
export function cents(value: unknown): number {
  if (typeof value !== 'number') return BAD;
  const found = Math.round(value * 100);
  return found / 100 === value && found >= 0 && found <= 500 ? found : BAD;
}
