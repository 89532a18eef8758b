import type { Diagnostic, Params } from '../model/diagnostic.ts';
import type { ConsolidateCode } from '../model/messages/consolidate.ts';
import type { Amendment, Pack } from '../model/pack.ts';
import { isRecord } from '../model/record.ts';
import { applyChange } from './change.ts';

export interface Amended {
  readonly pack: Pack | null;
  readonly diagnostics: readonly Diagnostic<ConsolidateCode>[];
}

/** Sections of an amending pack whose entries join the base's. */
const JOINED = ['clauses', 'defects', 'readings'] as const;

/** Keys that say which edition it is: always the act's own. */
const HEAD = ['pack', 'edition', 'version', 'kind', 'title', 'official', 'act', 'force'] as const;

/** Sections whose entries are elements of the law. */
const ASSUMED = ['scales', 'roles', 'sets', 'inputs', 'rules', 'grounds', 'checks', 'forms'] as const;

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
    const joined: unknown = body[section] ?? {};
    if (!isRecord(joined)) continue; // a change put something else there: the schema will refuse it
    for (const [id, entry] of Object.entries(amendment[section] ?? {})) {
      if (Object.hasOwn(joined, id)) report('change-already-there', { at: `${section}/${id}` }, `${section}/${id}`);
      else joined[id] = structuredClone(entry);
    }
    if (Object.keys(joined).length > 0) Object.assign(body, { [section]: joined });
  }
  if (diagnostics.length > 0) return { pack: null, diagnostics };
  for (const key of HEAD) Object.assign(body, { [key]: structuredClone(amendment[key]) });
  return { pack: body, diagnostics };
}

/**
 * Marks every element that says nothing of its basis as assumed: the adopter's own text is not held. Elements are entries of
 * sections, of the parts of `procedure` and of the lists of `routing`; what lies inside them goes with them.
 */
function assume(pack: Pack): void {
  for (const section of ASSUMED) for (const entry of Object.values(pack[section] ?? {})) mark(entry);
  for (const kind of Object.values((pack.procedure ?? {}) as Readonly<Record<string, Record<string, object>>>))
    for (const entry of Object.values(kind)) mark(entry);
  for (const route of [...(pack.routing?.routes ?? []), ...(pack.routing?.substitutes ?? [])]) mark(route);
}

function mark(entry: object): void {
  if (!('basis' in entry)) Object.assign(entry, { basis: 'assumed' });
}
