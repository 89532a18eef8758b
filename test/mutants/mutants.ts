import type { Check } from '../../engine/analyse/check.ts';
import { conditions } from '../../engine/analyse/conditions.ts';
import { grades } from '../../engine/analyse/grades.ts';
import { CHECKS } from '../../engine/analyse/index.ts';
import { limits } from '../../engine/analyse/limits.ts';
import { monotone } from '../../engine/analyse/monotone.ts';
import { outcomes } from '../../engine/analyse/outcomes.ts';
import { reach } from '../../engine/analyse/reach.ts';
import { readingReach } from '../../engine/analyse/reading-reach.ts';
import { type GoldenCase, runCases } from '../../engine/cases/index.ts';
import { readCasesOf } from '../../engine/cli/beside.ts';
import { check, type Pack, type PackSource, type Prepared, prepare } from '../../engine/index.ts';
import { nameOf, PackStore } from '../../engine/store/index.ts';
import type { Mutator } from './mutator.ts';
import { RULES } from './rules.ts';
import { TABLES } from './tables.ts';
import { TEXTS } from './texts.ts';
import { broken, type Spot } from './walk.ts';

export const MUTATORS: readonly Mutator[] = [...TABLES, ...RULES, ...TEXTS];

/** A day on which nothing more has gone stale than the packs record. */
const DAY = '2026-01-01';

/** A pack of `rules/`, consolidated, with what the checks find in it as it stands. */
export interface Sound {
  readonly name: string;
  readonly pack: Pack;
  readonly known: ReadonlySet<string>;
  readonly cases: readonly GoldenCase[];
}

/** A pack broken in one way at one spot. */
export interface Mutant {
  readonly of: Sound;
  readonly mutator: Mutator;
  readonly spot: Spot;
}

/** The packs of `rules/`, or those of the names wanted. */
export function soundPacks(wanted: (name: string) => boolean = () => true): Sound[] {
  const store = new PackStore(['rules']);
  const entries = store.entries().filter((entry) => wanted(nameOf(entry)));
  return entries.map((entry) => {
    const { pack } = store.open(entry);
    if (!pack) throw new Error(`${nameOf(entry)} has errors`);
    const cases = readCasesOf(entry).flatMap((file) => file.cases);
    return { name: nameOf(entry), pack, known: new Set(found(pack, CHECKS)), cases };
  });
}

/** At most so many mutants of each way from each pack, spread over its spots. */
export function mutantsOf(of: Sound, most: number): Mutant[] {
  return MUTATORS.flatMap((mutator) =>
    spread(mutator.spots(of.pack), most).map((spot): Mutant => ({ of, mutator, spot })),
  );
}

function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, place) => all[Math.floor((place * all.length) / most)] as T);
}

/** The checks that ask the prover, and the others. What runs is all that the prover looks at: no text, no citation. */
const PROVING: readonly Check[] = [monotone, reach, grades, conditions, limits, outcomes, readingReach];
const PLAIN = CHECKS.filter((one) => !PROVING.includes(one));

/**
 * Codes of what is found in a mutant and not in the pack it was made from. The prover is asked where nothing else finds it,
 * and last the whole command, other readings and records of lawful findings included.
 */
export function codesOf({ of, mutator, spot }: Mutant): string[] {
  const pack = broken(of.pack, spot);
  const plain = news(found(pack, PLAIN), of.known);
  const proved = plain.length > 0 || TEXTS.includes(mutator) ? plain : news(found(pack, PROVING), of.known);
  return proved.length > 0 ? proved : news(told(pack), toldOf(of));
}

const TOLD = new WeakMap<Sound, ReadonlySet<string>>();

function toldOf(of: Sound): ReadonlySet<string> {
  const known = TOLD.get(of) ?? new Set(told(of.pack));
  TOLD.set(of, known);
  return known;
}

/** All that `check` tells of a pack. */
function told(pack: Pack): string[] {
  return check(sourceOf(pack), DAY).diagnostics.map(({ code, place }) => `${code} ${place.path}`);
}

/** Whether a golden case of the pack comes out otherwise on the mutant: then it is another law, not the same. */
export function differs({ of, spot }: Mutant): boolean {
  const source = sourceOf(broken(of.pack, spot));
  const prepared = new Map<string, Prepared>();
  const open = (readings: Readonly<Record<string, string>>): Prepared => {
    const key = JSON.stringify(readings);
    const known = prepared.get(key) ?? prepare(source, readings);
    prepared.set(key, known);
    return known;
  };
  const { failed } = runCases(of.cases, open);
  return failed.length > 0;
}

function news(findings: readonly string[], known: ReadonlySet<string>): string[] {
  const fresh = findings.filter((one) => !known.has(one));
  return [...new Set(fresh.map((one) => one.split(' ')[0] ?? ''))].sort();
}

/** What loading, compiling and the checks find, each as its code and place; other readings are left alone. */
function found(pack: Pack, checks: readonly Check[]): string[] {
  const prepared = prepare(sourceOf(pack));
  if (!prepared.plan) return prepared.diagnostics.map(({ code, place }) => `${code} ${place.path}`);
  const subject = { pack: prepared.plan.pack, plan: prepared.plan, today: DAY, under: () => null };
  return checks.flatMap((one) => [...one.find(subject)]).map(({ code, path }) => `${code} ${path}`);
}

function sourceOf(pack: Pack): PackSource {
  return { file: 'mutant.yaml', text: JSON.stringify(pack), part: () => null };
}
