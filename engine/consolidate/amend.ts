import type { Diagnostic, Params } from '../model/diagnostic.ts';
import type { ConsolidateCode } from '../model/messages/consolidate.ts';
import type { Amendment, Pack } from '../model/pack.ts';
import { applyChange } from './change.ts';

export interface Amended {
  readonly pack: Pack | null;
  readonly diagnostics: readonly Diagnostic<ConsolidateCode>[];
}

/** Sections of an amending pack whose entries join the base's. */
const JOINED = ['clauses', 'defects', 'readings'] as const;

/** Keys that say which edition it is: always the act's own. */
const HEAD = ['pack', 'edition', 'version', 'kind', 'title', 'official', 'act', 'force'] as const;

/** Sections of a base that stay what they are when an organisation adopts it: no claim about its own text. */
const NOT_ASSUMED = new Set(['clauses', 'defects', 'readings', 'act', 'title']);

/**
 * The base with an act's changes applied in turn, under the act's own head. Pure: neither is touched. Every change that does
 * not fit is reported, and then there is no pack; nothing is guessed.
 */
export function amend(base: Pack, amendment: Amendment): Amended {
  const diagnostics: Diagnostic<ConsolidateCode>[] = [];
  const report = (code: ConsolidateCode, params: Params, path: string) =>
    diagnostics.push({ code, severity: 'error', place: { path }, params });
  const body = structuredClone(base) as Pack;
  if (amendment.base.basis === 'assumed') assume(body);
  for (const [index, change] of (amendment.changes ?? []).entries()) {
    const misfit = applyChange(body, change);
    if (misfit) report(misfit.code, misfit.params, `changes/${index}`);
  }
  for (const section of JOINED) {
    const joined: Record<string, unknown> = body[section] ?? {};
    for (const [id, entry] of Object.entries(amendment[section] ?? {})) {
      if (Object.hasOwn(joined, id)) report('change-already-there', { at: `${section}/${id}` }, `${section}/${id}`);
      else
        Object.defineProperty(joined, id, {
          value: structuredClone(entry),
          enumerable: true,
          configurable: true,
          writable: true,
        });
    }
    if (Object.keys(joined).length > 0) Object.assign(body, { [section]: joined });
  }
  if (diagnostics.length > 0) return { pack: null, diagnostics };
  for (const key of HEAD) Object.assign(body, { [key]: structuredClone(amendment[key]) });
  return { pack: body, diagnostics };
}

/** Marks every cited element that says nothing of its basis as assumed: the adopter's own text is not held. */
function assume(pack: Pack): void {
  for (const [section, entries] of Object.entries(pack)) if (!NOT_ASSUMED.has(section)) mark(entries);
}

function mark(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && 'cite' in value && 'label' in value && !('basis' in value))
    Object.assign(value, { basis: 'assumed' });
  for (const one of Object.values(value)) mark(one);
}
