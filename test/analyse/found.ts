import type { Check, Subject } from '../../engine/analyse/check.ts';
import type { PackSource } from '../../engine/index.ts';
import { prepare } from '../../engine/pipeline.ts';
import { minimal } from '../fixtures/minimal.ts';
import { type Patch, TODAY } from './bad.ts';

export const LABEL = 'label: { kk: Мысал, ru: Пример, en: Example }';

/** Puts entries at the head of a section that the minimal pack has. */
export function added(section: string, entries: string): Patch {
  return [`${section}:\n`, `${section}:\n${entries}\n`];
}

/** A section that the minimal pack does not have. */
export function section(text: string): Patch {
  return ['clauses:\n', `${text}\nclauses:\n`];
}

/** A finding in short: its code, its path, what it tells, and the changes that each of its repairs makes. */
export type Told = readonly [code: string, path: string, params: unknown, ...changes: unknown[]];

/** What one check finds in a pack that compiles. */
export function foundIn(check: Check, source: PackSource, subject: Partial<Subject> = {}): Told[] {
  const { pack, plan, diagnostics } = prepare(source);
  if (!pack || !plan) throw new Error(JSON.stringify(diagnostics, null, 2));
  const found = [...check.find({ pack, plan, today: TODAY, under: () => null, ...subject })];
  return found.map(({ code, path, params, repairs = [] }) => [
    code,
    path,
    params,
    ...repairs.map(({ changes }) => changes),
  ]);
}

/** What one check finds in the minimal pack with these pieces replaced. */
export function found(check: Check, ...patches: readonly Patch[]): Told[] {
  return foundIn(check, minimal(...patches));
}
