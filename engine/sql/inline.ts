import type { Definition, Place, Program, Term } from '../model/program.ts';
import { operandsOf, termsText } from '../model/program-terms.ts';

/**
 * Puts what is defined of each member, and used once or soon formed, where it is used: one walk instead of two. What may be undetermined stays, since it is asked
 * why, and so does what is early, which is asked whether it is there.
 */
export function inlined(program: Program): Program {
  const uses = new Map<string, number>();
  count(program, uses);
  const byWhere = sameWhere(program);
  const repeating = repeatedChoices(program);
  const moved = new Map(
    program.definitions
      .filter(({ name, loops, where, term, early }) => {
        const isOwn =
          (loops.length > 0 || repeating.has(name)) &&
          term.lack !== 'always' &&
          !early &&
          (uses.get(name) === 1 || isSmall(term));
        return isOwn && (where === null || byWhere.has(name));
      })
      .map((one) => [one.name, one] as const),
  );
  const definitions = program.definitions.filter(({ name }) => !moved.has(name));
  return replaced({ ...program, definitions }, moved, new Map()) as Program;
}

type Choice = Extract<Term, { kind: 'if' }>;

/** Choices that others make under the very condition under which they come to them. */
function repeatedChoices({ definitions }: Program): ReadonlySet<string> {
  const byName = new Map(definitions.map((one) => [one.name, one] as const));
  const names = definitions.flatMap(({ term }) =>
    (term.kind === 'if' ? term.cases : []).flatMap(({ when, then }) => {
      const used = then.kind === 'value' ? byName.get(then.of) : undefined;
      return used?.term.kind === 'if' && used.loops.length === 0 && isFirst(when, used.term) ? used.name : [];
    }),
  );
  return new Set(names);
}

function isFirst(when: Term, { cases }: Choice): boolean {
  return termsText(cases[0]?.when ?? null) === termsText(when);
}

/** A case without a choice under its own condition. */
function chosen(one: Choice['cases'][number]): Choice['cases'][number] {
  const { when, then } = one;
  return then.kind === 'if' && isFirst(when, then) ? { when, then: then.cases[0]?.then ?? then } : one;
}

/** Whether a term is as soon formed as looked up. */
function isSmall(term: Term): boolean {
  const isOne = ['among', 'compare', 'not'].includes(term.kind);
  return isOne ? operandsOf(term).every(isSmall) : ['constant', 'read', 'member'].includes(term.kind);
}

export interface Use {
  readonly kind: 'value';
  readonly of: string;
  readonly at: readonly Place[];
}

function isUse(value: object): value is Use {
  return 'kind' in value && value.kind === 'value' && 'of' in value && typeof value.of === 'string';
}

function count(value: unknown, uses: Map<string, number>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isUse(value)) uses.set(value.of, (uses.get(value.of) ?? 0) + 1);
  for (const part of Object.values(value)) count(part, uses);
}

/** Whether a definition of some members is used for just those for which a condition holds. */
export function isUsedWhere(definition: Definition, use: Use, condition: Term | null): boolean {
  if (!definition.where) return false;
  const where = replaced(definition.where, new Map(), placesOf(definition, use));
  return termsText(where) === termsText(condition);
}

/** Definitions of some members that others use for just these members. */
function sameWhere({ definitions }: Program): ReadonlySet<string> {
  const byName = new Map(definitions.map((one) => [one.name, one] as const));
  const found = new Set<string>();
  const look = (value: unknown, of: Definition): void => {
    if (typeof value !== 'object' || value === null) return;
    const used = isUse(value) ? byName.get(value.of) : undefined;
    if (used && isUse(value) && isUsedWhere(used, value, of.where)) found.add(used.name);
    for (const part of Object.values(value)) look(part, of);
  };
  for (const one of definitions) if (one.where) look(one.term, one);
  return found;
}

function placesOf({ loops }: Definition, { at }: Use): ReadonlyMap<string, Place> {
  return new Map(loops.map(({ loop }, index) => [loop, at[index] as Place] as const));
}

/** The same with uses of what is moved replaced, and with other places in the place of loops. */
function replaced(value: unknown, moved: ReadonlyMap<string, Definition>, places: ReadonlyMap<string, Place>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => replaced(one, moved, places));
  const place = isLoop(value) ? places.get(value.loop) : undefined;
  if (place) return place;
  const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaced(part, moved, places)]));
  if (isChoice(copy)) return { ...copy, cases: copy.cases.map(chosen) };
  const definition = isUse(copy as object) ? moved.get((copy as unknown as Use).of) : undefined;
  if (!definition) return copy;
  return replaced(definition.term, moved, placesOf(definition, copy as unknown as Use));
}

function isChoice(value: object): value is Choice {
  return 'kind' in value && value.kind === 'if';
}

/** A member at hand; not a walk, which is also a term. */
function isLoop(value: object): value is Place & { readonly loop: string } {
  return 'loop' in value && Object.keys(value).length === 2;
}
