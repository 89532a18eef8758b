import type { Pack } from './model/pack.ts';
import type { Diagnostic, Place } from './model/diagnostic.ts';
import type { Plan } from './model/plan.ts';
import { conform, type Loaded, load, type PackSource } from './load/index.ts';
import { inLanguages } from './model/text.ts';
import { messageOf } from './model/messages/index.ts';
import { consolidate } from './consolidate/index.ts';
import { compile } from './compile/index.ts';
import { analyse } from './analyse/index.ts';

export type { PackSource } from './load/index.ts';

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
  return build(load(source), readings);
}

/** `prepare`, and the checks of `analyse` on what came out. */
export function check(source: PackSource): Prepared {
  const loaded = load(source);
  const prepared = build(loaded, {});
  if (!prepared.plan) return prepared;
  const found = [...analyse(prepared.plan), ...unfitReadings(loaded, prepared.plan.pack)];
  return { ...prepared, diagnostics: [...prepared.diagnostics, ...found.map(placed(prepared.locate))] };
}

function build(loaded: Loaded, readings: Readonly<Record<string, string>>): Prepared {
  const { pack, locate } = loaded;
  const stopped = (found: readonly Diagnostic[]): Prepared => ({ pack, plan: null, locate, diagnostics: [...loaded.diagnostics, ...found.map(placed(locate))] });
  if (!pack) return stopped([]);
  const consolidated = consolidate(pack, readings);
  if (!consolidated.pack) return stopped(consolidated.diagnostics);
  const misshapen = consolidated.changed ? conform(consolidated.pack) : [];
  if (misshapen.length > 0) return stopped(misshapen.map(misshapes));
  const { plan, diagnostics } = compile(consolidated.pack, consolidated.digest, consolidated.readings);
  return { ...stopped(diagnostics), pack: consolidated.pack, plan };
}

/** Every option of every reading, switched on by itself, must make a pack. */
function unfitReadings(loaded: Loaded, pack: Pack): Diagnostic[] {
  const options = Object.entries(pack.readings ?? {}).flatMap(([name, { options, chosen }]) =>
    Object.keys(options).flatMap((option) => (option === chosen ? [] : [{ name, option }])),
  );
  return options.flatMap(({ name, option }): Diagnostic[] => {
    const [first] = build(loaded, { [name]: option }).diagnostics;
    if (!first) return [];
    const message = inLanguages((language) => `${first.place.path ?? ''}: ${messageOf(first, language)}`);
    return [{ code: 'reading-unfit', severity: 'error', place: { path: `readings/${name}/options/${option}` }, params: { name, option, message } }];
  });
}

function misshapes(path: string): Diagnostic {
  return { code: 'change-misshapes', severity: 'error', place: { path }, params: { at: path } };
}

/** Gives a finding the file, line and column of its path. */
function placed(locate: (path: string) => Place): (diagnostic: Diagnostic) => Diagnostic {
  return (diagnostic) => ({ ...diagnostic, place: { ...locate(diagnostic.place.path ?? ''), ...diagnostic.place } });
}
