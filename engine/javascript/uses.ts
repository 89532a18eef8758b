import type { Program, Question, Shown, Term } from '../model/program.ts';
import { operandsOf, ownTermsOf } from '../model/program-terms.ts';

type Terms = readonly (Term | null)[];

interface Used {
  readonly definitions: ReadonlySet<string>;
  readonly cells: ReadonlySet<number>;
}

const NOTHING: Used = { definitions: new Set(), cells: new Set() };

/** What terms rest on, through the definitions that they use. */
export class Uses {
  readonly #definitions: ReadonlyMap<string, Program['definitions'][number]>;
  readonly #direct: Map<string, Used>;
  #users: ReadonlyMap<string, ReadonlySet<string>> | null = null;

  /** `beside`: of a program with the same definitions, and more. */
  constructor(
    readonly program: Program,
    beside?: Uses,
  ) {
    this.#definitions = new Map(program.definitions.map((one) => [one.name, one]));
    this.#direct = beside ? beside.#direct : new Map();
  }

  /** Names of the definitions that use one themselves; an empty name where anything else does. */
  usersOf(name: string): ReadonlySet<string> {
    this.#users ??= this.#findUsers();
    return this.#users.get(name) ?? new Set();
  }

  #findUsers(): ReadonlyMap<string, ReadonlySet<string>> {
    const { program } = this;
    const users = new Map<string, Set<string>>();
    const add = (user: string, used: Used): void => {
      for (const name of used.definitions) users.set(name, (users.get(name) ?? new Set()).add(user));
    };
    for (const name of this.#definitions.keys()) add(name, this.directly(name));
    add('', usedBy(allRoots(program)));
    return users;
  }

  /** Names of definitions, besides those `known` with all that they use, and places of cells. */
  under(roots: Terms, known: ReadonlySet<string> = new Set()): Used {
    const definitions = new Set<string>();
    const cells = new Set<number>();
    const add = (used: Used): void => {
      for (const cell of used.cells) cells.add(cell);
      for (const name of used.definitions) {
        if (definitions.has(name) || known.has(name)) continue;
        definitions.add(name);
        add(this.directly(name));
      }
    };
    add(usedBy(roots));
    return { definitions, cells };
  }

  /** What a definition names itself. */
  directly(name: string): Used {
    const definition = this.#definitions.get(name);
    if (!definition) return NOTHING;
    const used = this.#direct.get(name) ?? usedBy([definition.where, definition.term]);
    this.#direct.set(name, used);
    return used;
  }
}

/** What terms name themselves. */
function usedBy(roots: Terms): Used {
  const definitions = new Set<string>();
  const cells = new Set<number>();
  const visit = (term: Term | null): void => {
    if (!term) return;
    if (term.kind === 'read') cells.add(term.cell);
    if (term.kind === 'value') definitions.add(term.of);
    for (const one of operandsOf(term)) visit(one);
    for (const one of ownTermsOf(term)) visit(one);
  };
  for (const root of roots) visit(root);
  return { definitions, cells };
}

export function rootsOfQuestion({ known, where, when }: Question): Terms {
  return [known, where, when];
}

/** Places of the cells on which anything rests. */
export function usedCells(program: Program): ReadonlySet<number> {
  return new Uses(program).under(allRoots(program)).cells;
}

/** The terms that decide what becomes of a sheet, and those that are shown. */
function allRoots(program: Program): Terms {
  return [...decisiveRoots(program), ...program.shown.flatMap(rootsOfShown)];
}

/** The terms that decide what becomes of a sheet; all others are only shown. */
export function decisiveRoots(program: Program): Terms {
  const shown = [
    ...(program.grade ? [program.grade] : []),
    ...program.needed.map((place) => program.shown[place] as Shown).filter(mayLack),
  ];
  return [
    ...program.grounds.map(({ when }) => when),
    ...program.questions.flatMap(rootsOfQuestion),
    ...(program.routing?.routes ?? []).map(({ when }) => when),
    ...(program.routing?.substitutes ?? []).map(({ when }) => when),
    ...program.checks.flatMap(({ known, items }) => [
      known,
      ...items.flatMap(({ at, require }) => [at.where, require]),
    ]),
    ...shown.flatMap(rootsOfShown),
  ];
}

/** Whether a value may not be formed. */
function mayLack(shown: Shown): boolean {
  return rootsOfShown(shown).some((term) => term !== null && term.lack !== 'never');
}

export function rootsOfShown({ known, items }: Shown): Terms {
  return [known, ...items.flatMap(({ at, value }) => [at.where, ...termsIn(value)])];
}

function termsIn(value: Shown['items'][number]['value']): Term[] {
  if (value.kind === 'number') return [value.numerator, value.denominator];
  if (value.kind === 'interval')
    return [value.from.numerator, value.from.denominator, value.to.numerator, value.to.denominator];
  return [value.term];
}
