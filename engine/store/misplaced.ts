import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { Pack } from '../model/pack.ts';
import type { PackEntry } from './entry.ts';

/** The folders of an edition are named for its pack and edition; a finding for each that is not. */
export function misplacedFindings(entry: PackEntry, pack: Pack, locate: (path: string) => Place): Diagnostic[] {
  return (['pack', 'edition'] as const).flatMap((key): Diagnostic[] => {
    if (pack[key] === entry[key]) return [];
    const params = { key, found: pack[key], folder: entry[key] };
    return [{ code: 'folder-differs', severity: 'error', place: { ...locate(key), path: key }, params }];
  });
}
