import type { InputPlan } from '../../model/plan.ts';

const DECIMAL_COMMA = /^([+-]?\d+),(\d+)$/;

/** How spreadsheets and people write yes and no, in lower case. */
const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'иә', 'да', 'истина', 'ақиқат'].map((word) => [word, true] as const),
  ...['false', 'no', 'жоқ', 'нет', 'ложь', 'жалған'].map((word) => [word, false] as const),
]);

/**
 * The value of a cell as a sheet holds it. Numbers stay text, so that they stay exact; a decimal comma becomes a point
 * in decimal inputs only. (Where commas separate the cells, a cell can hold one only in quotes.) What doesn't fit the
 * input is passed on as it stands: the engine refuses it and says why.
 */
export function cellValue(cell: string, input: InputPlan): string | boolean {
  if (input.type.kind === 'text') return cell;
  const text = cell.trim();
  if (input.type.kind === 'boolean') return TRUTH.get(text.toLowerCase()) ?? text;
  return input.type.kind === 'number' && !input.integer ? text.replace(DECIMAL_COMMA, '$1.$2') : text;
}
