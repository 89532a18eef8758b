import type { Diagnostic, Params } from '../model/diagnostic.ts';
import { JOINED } from '../model/head.ts';
import type { ConsolidateCode } from '../model/messages/consolidate.ts';
import type { Amendment, Pack } from '../model/pack.ts';
import { isRecord } from '../model/record.ts';
import { applyChange } from './change.ts';

export interface Amended {
  readonly pack: Pack | null;
  readonly diagnostics: readonly Diagnostic<ConsolidateCode>[];
}

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
  const body = amendment.base.basis === 'assumed' ? assumed(base) : { ...base };
  for (const [index, change] of (amendment.changes ?? []).entries()) {
    const misfit = applyChange(body, change);
    if (misfit) report(misfit.code, misfit.params, `changes/${index}`);
  }
  for (const section of JOINED) {
    const inherited: unknown = body[section] ?? {};
    if (!isRecord(inherited)) continue; // a change put something else there: the schema will refuse it
    const joined: Record<string, unknown> = { ...inherited };
    for (const [id, entry] of Object.entries(amendment[section] ?? {})) {
      if (Object.hasOwn(joined, id)) report('change-already-there', { at: `${section}/${id}` }, `${section}/${id}`);
      else joined[id] = entry;
    }
    if (Object.keys(joined).length > 0) Object.assign(body, { [section]: joined });
  }
  if (diagnostics.length > 0) return { pack: null, diagnostics };
  for (const key of HEAD) Object.assign(body, { [key]: amendment[key] });
  return { pack: body, diagnostics };
}

/**
 * The base with every element that says nothing of its basis marked as assumed: the adopter's own text is not held. Elements are
 * entries of sections, of the parts of `procedure` and of the lists of `routing`; what lies inside them goes with them.
 */
function assumed(base: Pack): Pack {
  const sections = ASSUMED.filter((section) => base[section]).map((section) => [section, eachMarked(base[section])]);
  const { procedure, routing } = base;
  return {
    ...base,
    ...Object.fromEntries(sections),
    ...(procedure && { procedure: mapped(procedure, eachMarked) }),
    ...(routing && {
      routing: {
        ...routing,
        routes: routing.routes.map(marked),
        ...(routing.substitutes && { substitutes: routing.substitutes.map(marked) }),
      },
    }),
  };
}

function eachMarked(entries: object | undefined): object {
  return mapped(entries ?? {}, marked);
}

function marked<T extends object>(entry: T): T {
  return 'basis' in entry ? entry : { ...entry, basis: 'assumed' };
}

function mapped(map: object, change: (value: never) => unknown): object {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value as never)]));
}
