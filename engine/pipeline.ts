import type { Pack } from './model/pack.ts';
import type { Diagnostic, Place } from './model/diagnostic.ts';
import type { Plan } from './model/plan.ts';
import { load } from './load/index.ts';
import { consolidate } from './consolidate/index.ts';
import { compile } from './compile/index.ts';
import { analyse } from './analyse/index.ts';

/** The text of a pack: its main file, and the parts it names. No file is read here, so it runs in a browser too. */
export interface PackSource {
  /** Name of the main file, as findings show it. */
  readonly file: string;
  readonly text: string;
  /** Text of a part by the name that `parts:` gives; null where there is none. */
  part(name: string): string | null;
}

/** What became of a pack. `plan` is null where there are errors. */
export interface Prepared {
  readonly pack: Pack | null;
  readonly plan: Plan | null;
  readonly diagnostics: readonly Diagnostic[];
  /** File, line and column of a path of keys. */
  locate(path: string): Place;
}

/**
 * load → consolidate → compile: the table of contents of the engine. `readings` switches options of readings for
 * this run (id of the reading → id of the option).
 */
export function prepare(source: PackSource, readings: Readonly<Record<string, string>> = {}): Prepared {
  const loaded = load(source);
  if (!loaded.pack) return { ...loaded, plan: null };
  const consolidated = consolidate(loaded.pack, readings);
  if (!consolidated.pack) return { ...loaded, plan: null, diagnostics: [...loaded.diagnostics, ...at(consolidated.diagnostics, loaded.locate)] };
  const compiled = compile(consolidated.pack, consolidated.digest, consolidated.readings);
  return {
    pack: consolidated.pack,
    plan: compiled.plan,
    diagnostics: [...loaded.diagnostics, ...at(compiled.diagnostics, loaded.locate)],
    locate: loaded.locate,
  };
}

/** `prepare`, and the checks of `analyse` on what came out. */
export function check(source: PackSource): Prepared {
  const prepared = prepare(source);
  if (!prepared.plan) return prepared;
  return { ...prepared, diagnostics: [...prepared.diagnostics, ...at(analyse(prepared.plan), prepared.locate)] };
}

/** Gives each finding the file, line and column of its path. */
function at(diagnostics: readonly Diagnostic[], locate: (path: string) => Place): Diagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, place: { ...locate(diagnostic.place.path ?? ''), ...diagnostic.place } }));
}
