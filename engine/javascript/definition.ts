import type { Definition, Program } from '../model/program.ts';
import type { Terms } from './terms.ts';
import { decisiveRoots, Uses } from './uses.ts';
import { each } from './walks.ts';

/** The definitions on which it rests what becomes of a sheet, and those that are only shown; each after those that it uses. */
export function definitionsOf(
  program: Program,
  uses = new Uses(program),
): {
  readonly decisive: readonly Definition[];
  readonly shown: readonly Definition[];
} {
  const names = uses.under(decisiveRoots(program)).definitions;
  return {
    decisive: program.definitions.filter(({ name }) => names.has(name)),
    shown: program.definitions.filter(({ name }) => !names.has(name)),
  };
}

/** Prints a definition as a constant, or an array over the members of given sets. */
export function printDefinition(terms: Terms, { name, loops, where, term }: Definition): void {
  const { code, scope } = terms;
  const target = scope.definition(name);
  const note = noteOf(name);
  const fill = (inside: Terms, into: string): void => printFilling(inside, { where, term }, into);
  if (loops.length === 0 && !where) {
    code.line(`const ${target} = ${terms.value(term)}; ${note}`);
    return;
  }
  if (loops.length === 0) {
    code.line(`let ${target}; ${note}`);
    fill(terms, target);
    return;
  }
  const sets = loops.map(({ set }) => set);
  code.line(`const ${target} = new Array(${sets.map((set) => scope.count(set)).join(' * ')}); ${note}`);
  const within = (at: Terms, indices: readonly string[]): void => {
    const next = loops[indices.length];
    if (next) each(at, next, (inside, index) => within(inside, [...indices, index]));
    else fill(at, `${target}[${at.cellIndex(sets, indices)}]`);
  };
  within(terms, []);
}

/** Sets a name to a definition's value, where it has one. */
export function printFilling(terms: Terms, { where, term }: Pick<Definition, 'where' | 'term'>, into: string): void {
  const big = terms.scope.isBig(term);
  const met = where ? terms.hold(terms.value(where)) : null;
  if (!met) terms.assign(into, term, big);
  else terms.code.block(`if (${met} === true)`, (code) => terms.inside(code).assign(into, term, big));
}

/** The name of a definition as a comment. */
export function noteOf(name: string): string {
  return `// ${name.replace(/[^\p{L}\p{N}\-[\], ]/gu, '')}`;
}
