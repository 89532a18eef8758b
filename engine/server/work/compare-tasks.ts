import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { amendedBy, diff, diffText } from '../../diff/index.ts';
import { amendmentsBetween, impact, type SheetAt, sheetsOf } from '../../impact/index.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Language } from '../../model/text.ts';
import { isFolder, nameOf, type PackEntry, Problem } from '../../store/index.ts';
import { planOf } from './edition-tasks.ts';
import { findingData } from './findings.ts';
import type { Library, Ref } from './library.ts';

/** What differs between two editions, by meaning, as data and as text. */
export function diffTask(library: Library, { a, b }: { a: Ref; b: Ref }, language: Language) {
  const [from, to] = [library.find(a), library.find(b, restingOn(a, b))];
  const [first, second] = [planOf(from, language), planOf(to, language)];
  const acts = amendmentsBetween(to.store, from.entry, to.entry) ?? [];
  const differences = amendedBy(diff(first.pack, second.pack), acts);
  const text = diffText(differences, { a: first.pack, b: second.pack }, language);
  return { a: headOf(first), b: headOf(second), differences, text };
}

/** Two editions, and sheets to grade by both; without any, the samples beside the first. */
export interface ImpactQuestion {
  readonly a: Ref;
  readonly b: Ref;
  readonly form?: string;
  readonly toForm?: string;
  readonly sheets?: readonly Readonly<Record<string, unknown>>[];
}

export async function impactTask(library: Library, question: ImpactQuestion, language: Language) {
  const { a, b, form, toForm, sheets } = question;
  const [from, to] = [library.find(a), library.find(b, restingOn(a, b))];
  const [first, second] = [planOf(from, language), planOf(to, language)];
  const isPlain = [a, b].every(({ readings = {} }) => Object.keys(readings).length === 0);
  const amendments = isPlain ? amendmentsBetween(to.store, from.entry, to.entry) : null;
  const groups = sheets ? given(sheets) : samplesOf(from.entry, first, form);
  const found = await impact({ a: first.pack, b: second.pack, amendments, form, toForm }, groups, { threads: false });
  const findings = found.findings.map((finding) => findingData(finding, from.entry, language));
  return { a: headOf(first), b: headOf(second), impact: { ...found, findings } };
}

/** The drafts among which the second edition stands: it may amend the first, unless both are one edition. */
function restingOn(a: Ref, b: Ref): readonly Ref[] {
  return a.pack === b.pack && a.edition === b.edition ? [b] : [a, b];
}

async function* given(sheets: readonly SheetAt['data'][]): AsyncGenerator<(SheetAt | Diagnostic)[]> {
  yield sheets.map((data, index) => ({ data, place: { path: `sheets/${index}` } }));
}

async function* samplesOf(entry: PackEntry, plan: Plan, form: string | undefined) {
  const folder = join(dirname(entry.file), 'samples');
  const files = isFolder(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ndjson')) : [];
  if (files.length === 0) throw new Problem('samples-none', { name: nameOf(entry) });
  for (const file of files.sort()) yield* sheetsOf(join(folder, file), plan, form);
}

function headOf({ pack: { pack, edition, version } }: Plan) {
  return { pack, edition, version };
}
