import type { Bounds, Cell, Definition, Program, Term } from '../model/program.ts';
import type { Dialect } from './dialect.ts';

/** A form that can't be printed in a dialect: what of it can't, and why. */
export class Unprintable extends Error {
  constructor(
    readonly reason: 'unbounded' | 'pairs',
    /** Rule, input or set. */
    readonly element: string,
  ) {
    super(`${element}: ${reason}`);
  }
}

/** Names and types that a printed query uses throughout. No two names are the same when case is left aside, as SQL does. */
export class Scope {
  readonly #taken = new Set<string>();
  readonly #cells: readonly string[];
  readonly #definitions: ReadonlyMap<string, { readonly column: string; readonly definition: Definition }>;
  readonly #columns = new Map<string, string>();
  #lambdas = 0;

  /** The cells that sheets may fill. */
  readonly filled: readonly { readonly cell: Cell; readonly place: number }[];

  /** `given`: the columns that there are; all unless told. */
  constructor(
    readonly program: Program,
    readonly dialect: Dialect,
    given?: ReadonlySet<string>,
  ) {
    for (const own of ['id']) this.#taken.add(own);
    const isFilled = (cell: Cell): boolean => cell.over.length > 0 || !given || given.has(columnOfCell(cell));
    this.filled = program.cells.map((cell, place) => ({ cell, place })).filter(({ cell }) => isFilled(cell));
    this.#cells = program.cells.map((cell) =>
      isFilled(cell) ? this.column(columnOfCell(cell)) : dialect.cast('NULL', this.typeOfCell(cell)),
    );
    this.#definitions = new Map(
      program.definitions.map((definition) => [definition.name, { column: this.column(definition.name), definition }]),
    );
  }

  /** The column of a name, by which it is known from here on. */
  column(name: string): string {
    const free = this.#free(name.replaceAll('.', this.dialect.point));
    const column = this.dialect.identifier(free);
    if (!this.#columns.has(name)) this.#columns.set(name, column);
    return column;
  }

  /** A column that was named before. */
  known(name: string): string {
    return this.#columns.get(name) ?? this.column(name);
  }

  #free(name: string): string {
    for (let count = 1; ; count += 1) {
      const end = count === 1 ? '' : ` ${count}`;
      const found = shortened(name, this.dialect.longestName - end.length) + end;
      const key = found.toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return found;
    }
  }

  /** A name for what a list function hands on; no column begins so. */
  lambda(): string {
    this.#lambdas += 1;
    return `_${this.#lambdas}`;
  }

  cell(place: number): string {
    return this.#cells[place] as string;
  }

  definition(name: string): string {
    return this.#definitions.get(name)?.column ?? '';
  }

  definitionOf(name: string): Definition {
    const found = this.#definitions.get(name)?.definition;
    if (!found) throw new RangeError(`no definition ${name}`);
    return found;
  }

  /** Why a value was not formed. */
  gap(name: string): string {
    return this.known(`${name} open`);
  }

  /** Whether a given set is listed; names of its members; how many there are; the same, but none where they are more than the law allows. */
  listed(set: string): string {
    return this.known(`${set} listed`);
  }

  names(set: string): string {
    return this.known(`${set} names`);
  }

  counted(set: string): string {
    return this.known(`${set} counted`);
  }

  walked(set: string): string {
    return this.known(`${set} walked`);
  }

  /** SQL type of a term. */
  typeOf(term: Term): string {
    const { types } = this.dialect;
    if (term.type !== 'integer') return types[term.type];
    return this.integerType(term.bounds, elementOf(term));
  }

  typeOfCell({ type, input }: Cell): string {
    const { types } = this.dialect;
    if (type.kind === 'boolean' || type.kind === 'date') return types[type.kind];
    if (type.kind === 'choice' || type.kind === 'text') return types.text;
    const places = type.kind === 'grade' ? { min: 0n, max: BigInt(Math.max(0, type.grades.length - 1)) } : type;
    const { min, max } = places;
    return this.integerType(min === null || max === null ? null : { min, max }, input);
  }

  integerType(bounds: Bounds | null, element: string): string {
    const type = bounds && this.dialect.integerType(bounds);
    if (!type) throw new Unprintable('unbounded', element);
    return type;
  }
}

function elementOf(term: Term): string {
  return term.kind === 'value' ? term.of : term.kind;
}

/** Name of a cell's column, as in tables: `score.quality`. */
export function columnOfCell({ input, members }: Program['cells'][number]): string {
  return [input, ...members.filter((member) => member !== null)].join('.');
}

function shortened(name: string, most: number): string {
  let text = name;
  while (new TextEncoder().encode(text).length > most) text = [...text].slice(0, -1).join('');
  return text;
}
