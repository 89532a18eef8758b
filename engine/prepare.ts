import { compile } from './compile/index.ts';
import { amend } from './consolidate/amend.ts';
import { consolidate } from './consolidate/index.ts';
import { conform, load, type PackSource } from './load/index.ts';
import { digestOf } from './model/canonical.ts';
import type { Diagnostic, Place } from './model/diagnostic.ts';
import { messageOf } from './model/messages/index.ts';
import type { Amendment, Pack } from './model/pack.ts';
import type { Plan } from './model/plan.ts';
import { inLanguages, type Text } from './model/text.ts';

export type { PackSource } from './load/index.ts';

/** What became of a pack. `plan` is null where there are errors. */
export interface Prepared {
  readonly pack: Pack | null;
  readonly plan: Plan | null;
  readonly diagnostics: readonly Diagnostic[];
  /** File, line and column of a path of keys. */
  locate(path: string): Place;
}

/** load → consolidate → compile. `readings` switches options of readings for this run (id of the reading → id of the option). */
export function prepare(source: PackSource, readings: Readonly<Record<string, string>> = {}): Prepared {
  return build(whole(source, []), readings);
}

/**
 * What keeps a source from making a plan, as `prepare` finds it; none where it makes one. For whoever asks again at every key: no
 * digest is formed.
 */
export function faults(source: PackSource): readonly Diagnostic[] {
  return build(whole(source, []), {}, UNSIGNED).diagnostics;
}

/** The pack of a plan, as far as it takes long to come to it. */
export type Resolved = Pick<Plan, 'pack' | 'digest' | 'readings'>;

/** As `prepare` gave it, from the pack that it had resolved. */
export function resume({ pack, digest, readings }: Resolved, locate: Prepared['locate']): Prepared {
  const { plan, diagnostics } = compile(pack, digest, readings);
  return { pack, plan, locate, diagnostics: diagnostics.map(placed(locate)) };
}

/** The plan of a pack that stands in one piece, with its readings as they are; null where it is not of the form or does not compile. */
export function planOf(pack: Pack): Plan | null {
  return conform(pack).length > 0 ? null : compile(pack, '', {}).plan;
}

/** A pack in one piece, its base and its act's changes included, before any reading is switched. */
export type Whole = Pick<Prepared, 'pack' | 'diagnostics' | 'locate'>;

/** Bases that are sound, by the source they were read from: whoever gives the same source again means the same text. */
const KNOWN = new WeakMap<PackSource, Whole>();

export function whole(source: PackSource, above: readonly string[]): Whole {
  const { pack, amendment, diagnostics, locate } = load(source);
  if (!amendment) return { pack, diagnostics, locate };
  const name = `${amendment.base.pack}@${amendment.base.edition}`;
  const stopped = (code: string, message: Text | string = ''): Whole => ({
    pack: null,
    locate,
    diagnostics: [
      placed(locate)({ code, severity: 'error', place: { path: 'base' }, params: { base: name, message } }),
    ],
  });
  if (above.includes(name)) return stopped('base-circle');
  const basis = source.base?.(amendment.base.pack, amendment.base.edition);
  if (!basis) return stopped('base-unknown');
  const base = KNOWN.get(basis) ?? whole(basis, [...above, name]);
  if (base.diagnostics.length === 0) KNOWN.set(basis, base);
  const [first] = base.diagnostics;
  if (!base.pack || first) return stopped('base-unfit', first && inLanguages((language) => messageOf(first, language)));
  const amended = amend(base.pack, amendment);
  const here = locator(amendment, locate, base.locate);
  const misshapen = amended.pack ? conform(amended.pack).map(misshapes) : [];
  return {
    pack: misshapen.length === 0 ? amended.pack : null,
    locate: here,
    diagnostics: [...amended.diagnostics, ...misshapen].map(placed(here)),
  };
}

/** Where an element of a consolidated pack stands: in the change that made it, in the act's own sections, or in the base. */
function locator(
  amendment: Amendment,
  own: (path: string) => Place,
  base: (path: string) => Place,
): (path: string) => Place {
  return (path) => {
    const [section = ''] = path.split('/');
    const changes = amendment.changes ?? [];
    const index = changes.findLastIndex((change) => path === change.at || path.startsWith(`${change.at}/`));
    if (index >= 0) return { ...own(`changes/${index}/with${path.slice(changes[index]?.at.length)}`), path };
    const [, id = ''] = path.split('/');
    const entries = (amendment as unknown as Record<string, object | undefined>)[section];
    return section === 'changes' || section === 'base' || (entries && (id === '' || Object.hasOwn(entries, id)))
      ? own(path)
      : base(path);
  };
}

/** Digests of packs, before any reading is switched: a pack is built once under each option of its readings. */
const DIGESTS = new WeakMap<Pack, string>();

function digestFor(pack: Pack): string {
  const digest = DIGESTS.get(pack) ?? digestOf(pack);
  DIGESTS.set(pack, digest);
  return digest;
}

/** For whoever only wants to know what is wrong: no digest is formed. */
export const UNSIGNED = (): string => '';

/** `like`: the plan of the same pack under other readings. */
export function build(
  { pack, diagnostics: before, locate }: Whole,
  readings: Readonly<Record<string, string>>,
  digest: (pack: Pack) => string = digestFor,
  like: Plan | null = null,
): Prepared {
  const stopped = (found: readonly Diagnostic[]): Prepared => ({
    pack,
    plan: null,
    locate,
    diagnostics: [...before, ...found.map(placed(locate))],
  });
  if (!pack) return stopped([]);
  const consolidated = consolidate(pack, readings);
  if (!consolidated.pack) return stopped(consolidated.diagnostics);
  const misshapen = consolidated.changed ? conform(consolidated.pack) : [];
  if (misshapen.length > 0) return stopped(misshapen.map(misshapes));
  const { plan, diagnostics } = compile(consolidated.pack, digest(pack), consolidated.readings, like);
  return { ...stopped(diagnostics), pack: consolidated.pack, plan };
}

function misshapes(path: string): Diagnostic {
  return { code: 'change-misshapes', severity: 'error', place: { path }, params: { at: path } };
}

/** Gives a finding the file, line and column of its path. */
export function placed(locate: (path: string) => Place): (diagnostic: Diagnostic) => Diagnostic {
  return (diagnostic) => ({ ...diagnostic, place: { ...locate(diagnostic.place.path ?? ''), ...diagnostic.place } });
}
