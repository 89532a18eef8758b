import type { Diagnostic } from '../model/diagnostic.ts';
import { addToDate } from '../number/date.ts';
import type { Edition } from './force.ts';

/** Editions of one methodology that begin on one day, overlap, or leave days between them on which none is in force. */
export function forceFindings(editions: readonly Edition[]): Diagnostic[] {
  const begun = editions
    .filter(({ head }) => head.from !== null)
    .sort((a, b) => ((a.head.from ?? '') < (b.head.from ?? '') ? -1 : 1));
  return begun.flatMap((edition, index): Diagnostic[] => {
    const before = begun[index - 1];
    const from = edition.head.from;
    if (!before || from === null) return [];
    const place = { file: edition.entry.file, line: 1, column: 1, path: 'force/from' };
    const params = { pack: edition.entry.pack, first: before.entry.edition, second: edition.entry.edition, date: from };
    if (before.head.from === from) return [{ code: 'force-same-day', severity: 'error', place, params }];
    const to = before.head.to;
    if (to === null) return [];
    if (to >= from) return [{ code: 'force-overlap', severity: 'error', place, params }];
    if (addToDate(to, { days: 1 }) < from)
      return [
        {
          code: 'force-gap',
          severity: 'warning',
          place,
          params: { ...params, from: addToDate(to, { days: 1 }), to: addToDate(from, { days: -1 }) },
        },
      ];
    return [];
  });
}
