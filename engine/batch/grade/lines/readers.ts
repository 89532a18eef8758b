import { daysIn } from '../../../javascript/index.ts';
import { textIn } from './text.ts';

const [NEWLINE, RETURN, ZERO, MINUS] = [10, 13, 48, 45];

/** What printed code calls to read cells of a line of UTF-8. */
export class Readers {
  readonly #separator: number;

  constructor(separator: number) {
    this.#separator = separator;
  }

  /** Where the cell ends that begins there. */
  end(bytes: Uint8Array, start: number): number {
    let at = start;
    while (bytes[at] !== this.#separator && bytes[at] !== NEWLINE && bytes[at] !== RETURN) at += 1;
    return at;
  }

  text(bytes: Uint8Array, start: number, end: number): string {
    return textIn(bytes, start, end);
  }
}

/** The day that ten bytes such as 2025-09-30 are, as printed code keeps it; -1 where they are none. */
export function dayAt(bytes: Uint8Array, at: number): number {
  if (bytes[at + 4] !== MINUS || bytes[at + 7] !== MINUS) return -1;
  const year = twoDigits(bytes, at) * 100 + twoDigits(bytes, at + 2);
  const month = twoDigits(bytes, at + 5);
  const day = twoDigits(bytes, at + 8);
  if (!(year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1)) return -1;
  const index = year * 12 + month - 1;
  return day <= 28 || day <= daysIn(index) ? index * 32 + day : -1;
}

/** A number that none is greater or less than where these are no digits. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const ten = (bytes[at] as number) - ZERO;
  const one = (bytes[at + 1] as number) - ZERO;
  return ten >= 0 && ten <= 9 && one >= 0 && one <= 9 ? ten * 10 + one : Number.NaN;
}
