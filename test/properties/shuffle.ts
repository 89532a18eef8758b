import type { Random } from '../../engine/sample/random.ts';

/** The same data with the keys of every record in another order; lists stay as they are. */
export function shuffled<T>(value: T, random: Random): T {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, random)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  for (let last = entries.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [entries[last], entries[other]] = [entries[other] as [string, unknown], entries[last] as [string, unknown]];
  }
  return Object.fromEntries(entries.map(([key, inner]) => [key, shuffled(inner, random)])) as T;
}
