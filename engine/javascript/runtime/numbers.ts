/** Whole numbers are numbers where they are known to stay within 2^53, else bigints. */

/** numerator ÷ denominator (positive) to a whole number; both far enough within 2^53 for twice their sum. */
export function roundNumber(numerator: number, denominator: number, mode: string): number {
  const down = Math.floor(numerator / denominator);
  const rest = numerator - down * denominator;
  if (rest === 0) return down;
  const twice = rest * 2 - denominator;
  return down + (goesUp(mode, numerator < 0, twice, down % 2 !== 0) ? 1 : 0);
}

export function roundBig(numerator: bigint, denominator: bigint, mode: string): bigint {
  let rest = numerator % denominator;
  if (rest < 0n) rest += denominator;
  const down = (numerator - rest) / denominator;
  if (rest === 0n) return down;
  const twice = rest * 2n - denominator;
  return down + (goesUp(mode, numerator < 0n, twice < 0n ? -1 : twice > 0n ? 1 : 0, down % 2n !== 0n) ? 1n : 0n);
}

/** Whether the next whole number above is taken, given the side of the middle on which the value lies. */
export function goesUp(mode: string, negative: boolean, side: number, odd: boolean): boolean {
  switch (mode) {
    case 'floor':
      return false;
    case 'ceiling':
      return true;
    case 'up':
      return !negative;
    case 'down':
      return negative;
    case 'half-up':
      return side > 0 || (side === 0 && !negative);
    case 'half-down':
      return side > 0 || (side === 0 && negative);
    default:
      return side > 0 || (side === 0 && odd);
  }
}

/** A plain decimal of at most so many places as a whole number of its last place: of 2, `4.5` is 450. NaN where it is not that, or long. */
export function scaledText(text: string, places: number): number {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  if (text.length === start || text.length - start + places > 15) return Number.NaN;
  let value = 0;
  let left = places;
  let point = 0;
  for (let at = start; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      if (point > 0) left -= 1;
    } else if (digit === -2 && point === 0 && at > start && at < text.length - 1) point = at;
    else return Number.NaN;
  }
  if (left < 0) return Number.NaN;
  for (; left > 0; left -= 1) value *= 10;
  return start === 1 ? 0 - value : value;
}

/** A decimal of so many places, without idle noughts. */
export function decimalText(value: number | bigint, places: number): string {
  if (places === 0) return String(value);
  const negative = value < 0;
  const digits = String(negative ? -value : value).padStart(places + 1, '0');
  let end = digits.length;
  const point = end - places;
  while (end > point && digits.charCodeAt(end - 1) === 48) end -= 1;
  const text = digits.slice(0, point) + (end > point ? `.${digits.slice(point, end)}` : '');
  return negative ? `-${text}` : text;
}

/** A quotient that is a decimal of few digits, from a table of those already written by the same divisor. */
export function quotientText(known: string[], numerator: number, denominator: number): string {
  const text = known[numerator];
  if (text !== undefined) return text;
  const written = String(numerator / denominator);
  known[numerator] = written;
  return written;
}

/** Texts of ratios of small numbers, by 100 × numerator + denominator: they come up again and again. */
const RATIOS: string[] = /* @__PURE__ */ new Array(10_000);

/** A ratio as a decimal where there is one, else as a fraction in lowest terms. */
export function ratioText(numerator: number | bigint, denominator: number | bigint): string {
  if (numerator < 0 || numerator > 99 || denominator > 99) {
    if (typeof numerator === 'number' && typeof denominator === 'number' && numerator % denominator === 0)
      return String(numerator / denominator);
    return wholeRatioText(BigInt(numerator), BigInt(denominator));
  }
  const at = Number(numerator) * 100 + Number(denominator);
  const text = RATIOS[at] ?? wholeRatioText(BigInt(numerator), BigInt(denominator));
  RATIOS[at] = text;
  return text;
}

export function wholeRatioText(numerator: bigint, denominator: bigint): string {
  const common = greatestDivisor(numerator < 0n ? -numerator : numerator, denominator);
  const top = numerator / common;
  const bottom = denominator / common;
  let rest = bottom;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; twos += 1) rest /= 2n;
  for (; rest % 5n === 0n; fives += 1) rest /= 5n;
  if (rest !== 1n) return `${top}/${bottom}`;
  const places = Math.max(twos, fives);
  return decimalText((top * 10n ** BigInt(places)) / bottom, places);
}

export function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

/** Numerator or denominator of a total of ratios, in lowest terms. */
export function addRatio(total: [bigint, bigint], numerator: number | bigint, denominator: number | bigint): void {
  const bottom = BigInt(denominator);
  const top = total[0] * bottom + BigInt(numerator) * total[1];
  const all = total[1] * bottom;
  const common = greatestDivisor(top < 0n ? -top : top, all);
  total[0] = top / common;
  total[1] = all / common;
}
