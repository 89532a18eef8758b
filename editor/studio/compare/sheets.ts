import { isMap } from '../../document/index.ts';

/** Sheets in a file: one a line, a list, or one; null where it is neither. */
export function sheetsIn(text: string): readonly object[] | null {
  const whole = parsed(text);
  const found =
    whole === undefined
      ? text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map(parsed)
      : [whole].flat();
  return found.length > 0 && found.every((one) => isMap(one)) ? (found as object[]) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
