import { dirname, relative, sep } from 'node:path';
import { type CaseFile, readCases } from '../../cases/index.ts';
import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import type { Language } from '../../model/text.ts';
import { checkEdition } from '../../store/check.ts';
import { type PackEntry, type PackStore, sentenceOf } from '../../store/index.ts';
import type { Found } from './library.ts';

/** A finding as the API gives it: with its sentence, and the name of its file inside the edition. */
export type FindingData = Diagnostic & { readonly message: string };

/** All that the checks tell of an edition, and of its golden cases as far as their form goes. */
export interface Checked {
  readonly errors: number;
  readonly warnings: number;
  readonly version: string | null;
  readonly digest: string | null;
  readonly findings: readonly FindingData[];
}

export function checked({ store, entry }: Pick<Found, 'store' | 'entry'>, language: Language): Checked {
  const today = new Date().toISOString().slice(0, 10);
  const { plan, diagnostics } = checkEdition(store, entry, today);
  const all = [...diagnostics, ...casesOf(store, entry).flatMap((file) => file.diagnostics)];
  const count = (severity: string): number => all.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    version: plan?.pack.version ?? store.head(entry).version,
    digest: plan?.digest ?? null,
    findings: all.map((finding) => findingData(finding, entry, language)),
  };
}

export function findingData(finding: Diagnostic, entry: PackEntry, language: Language): FindingData {
  const { code, params, place } = finding;
  return { ...finding, place: placeIn(entry, place), message: sentenceOf(code, params, language) };
}

/** A place by the name of its file inside the edition; in another edition, by that one's name before it. */
export function placeIn(entry: PackEntry, place: Place): Place {
  if (place.file === undefined) return place;
  const own = relative(dirname(entry.file), place.file).split(sep);
  if (own[0] !== '..') return { ...place, file: own.join('/') };
  const [pack = '', edition = '', ...name] = relative(dirname(dirname(dirname(entry.file))), place.file).split(sep);
  return { ...place, file: `${pack}@${edition}/${name.join('/')}` };
}

/** The golden cases of an edition, by file. */
export function casesOf(store: PackStore, entry: PackEntry): CaseFile[] {
  const folder = dirname(entry.file);
  return Object.entries(store.files(entry))
    .filter(([name]) => name.startsWith('cases/'))
    .map(([name, text]) => readCases(text, `${folder}/${name}`));
}
