import type { Pack } from '../../model/pack.ts';
import { LANGUAGES, type Language, type Text } from '../../model/text.ts';
import { isRecord, isText } from '../content.ts';
import type { Difference } from '../difference.ts';
import { describe } from './describe.ts';
import { type Piece, redline } from './redline.ts';

/** How the two sides of a difference are told: as a redline of a wording, or as a value before and after. */
export type Sides =
  | { readonly redline: readonly { readonly language: Language; readonly pieces: readonly Piece[] }[] }
  | { readonly before: string | null; readonly after: string | null };

/** The packs that are compared. */
export interface Pair {
  readonly a: Pack;
  readonly b: Pack;
}

/** Keys of which the label tells already. */
const TOLD = ['label', 'title', 'question', 'message', 'text'];

/**
 * The sides of a difference in a language. A wording is told in that language; where it is the same there, in those in which
 * it differs.
 */
export function sidesOf({ before, after, of, change }: Difference, { a, b }: Pair, language: Language): Sides {
  if (isText(before) && isText(after)) return { redline: wordings(before, after, language) };
  const side = (value: unknown, pack: Pack): string | null => {
    if (value === undefined) return null;
    const told = change !== 'changed' && isRecord(value) ? without(value) : value;
    const text = isText(told) ? '' : describe(told, of ?? '', { pack, language });
    return text === '' ? null : text;
  };
  return { before: side(before, a), after: side(after, b) };
}

function wordings(before: Text, after: Text, language: Language) {
  const differing = LANGUAGES.filter((one) => before[one] !== after[one]);
  const shown = differing.includes(language) ? [language] : differing;
  return shown.map((one) => ({ language: one, pieces: redline(before[one], after[one]) }));
}

function without(content: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (isText(content)) return content;
  return Object.fromEntries(Object.entries(content).filter(([key]) => !TOLD.includes(key)));
}
