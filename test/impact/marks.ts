import { type Impact, impact, type SheetAt } from '../../engine/impact/index.ts';
import type { Change, Pack } from '../../engine/model/pack.ts';

/** Inputs of a sheet of the minimal pack: two marks, no visits. */
export function marks(maths: number, music: number, more: Readonly<Record<string, unknown>> = {}): object {
  return { day: '2025-06-30', mark: { maths, music }, mood: 'low', visit: [], ...more };
}

/** A sheet of the minimal pack. */
export function sheet(id: string, inputs: object, head: object = {}): SheetAt {
  return { data: { form: 'report', id, inputs, ...head }, place: { file: 'sheets.yaml', line: 1 } };
}

/** What another pack does to sheets. */
export function impactOf(
  a: Pack,
  b: Pack,
  sheets: readonly SheetAt[],
  more: { amendments?: readonly Change[]; toForm?: string } = {},
): Promise<Impact> {
  async function* groups() {
    yield sheets;
  }
  return impact({ a, b, amendments: null, ...more }, groups());
}

/** Transitions as `form from → to: count`. */
export function told({ transitions }: Impact): string[] {
  return transitions.map(({ from, to, count }) => `${from} → ${to}: ${count}`).sort();
}
