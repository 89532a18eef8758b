import { fill, type Params } from '../model/diagnostic.ts';
import { SHEET, type SheetCode } from '../model/messages/sheet.ts';
import type { Result } from '../model/result.ts';
import { inLanguages, type Text } from '../model/text.ts';

/** Why a sheet is refused. */
export type Refusal = NonNullable<Result['refusals']>[number];

/** The sentence of a code in the three languages. */
export function sentence(code: SheetCode, params: Params): Text {
  return inLanguages((language) => fill(SHEET[code][language], params, language).trim());
}

export function refusal(code: SheetCode, params: Params, input?: string): Refusal {
  return input === undefined
    ? { code, message: sentence(code, params) }
    : { code, input, message: sentence(code, params) };
}

/** A value of a sheet as a message shows it: shortened, never expanded. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return '—';
  if (Array.isArray(value)) return `[… ${value.length}]`;
  if (typeof value === 'object') return '{…}';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text === '' ? '“”' : text;
}
