import { fill, type Params } from '../model/diagnostic.ts';
import { SHEET, type SheetCode } from '../model/messages/sheet.ts';
import type { Result } from '../model/result.ts';
import { similar } from '../model/similar.ts';
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

/** "Did you mean …?" in three languages; empty where nothing is like it. */
export function didYouMean(name: string, known: readonly string[]): Text {
  const near = similar(name, known);
  if (near === null) return { kk: '', ru: '', en: '' };
  return { kk: `Мүмкін, «${near}»?`, ru: `Возможно, «${near}»?`, en: `Did you mean “${near}”?` };
}

/** A value of a sheet as a message shows it: shortened, never expanded. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return '—';
  if (Array.isArray(value)) return `[… ${value.length}]`;
  if (typeof value === 'object') return '{…}';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text === '' ? '“”' : text;
}
