import { Problem } from '../store/index.ts';

const SIZE = /^(\d{1,6})([KMGT]?)(?:i?B)?$/i;
const POWERS = ['', 'K', 'M', 'G', 'T'];

/** Bytes of a size as `512M` or `2G`; powers of 1024. */
export function bytesIn(text: string): number {
  const [, number, unit = ''] = SIZE.exec(text.trim()) ?? [];
  if (number === undefined) throw new Problem('memory-malformed', { found: text });
  return Number(number) * 1024 ** POWERS.indexOf(unit.toUpperCase());
}
