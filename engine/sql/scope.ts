import type { Bounds, Cell, Definition, GivenSet, Program, Term } from '../model/program.ts';
import type { Dialect } from './dialect.ts';
import type { Column } from './given.ts';
import { isCut } from './members.ts';

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

/** What the relation of sheets has. All columns and fields, flat, unless told. */
export interface Source {
  /** The columns that it has; a cell without one is blank on all sheets. */
  readonly given?: ReadonlySet<string> | undefined;
  /** The same of the fields of records: `kpi.score`, and `kpi.id`. */
  readonly fields?: ReadonlySet<string> | undefined;
  /** Whether what an input says of members of declared sets are fields of one column, as JSON nests them: in DuckDB and Spark. */
  readonly nested?: boolean | undefined;
}

/** Names and types that a printed query uses throughout. No two names are the same when case is left aside, as SQL does. */
export class Scope {
  readonly #taken = new Set<string>();
  readonly #cells: readonly string[];
  readonly #definitions: Map<string, { readonly column: string; readonly definition: Definition }>;
  readonly #printed = new Map<string, string>();
  readonly #columns = new Map<string, string>();
  readonly #lists = new Map<string, { readonly set: string; readonly early: boolean }>();
  readonly #fields = new Map<string, { readonly records: string; readonly cell: Cell }>();
  readonly #asked = new Set<Cell>();
  readonly #conditions = new Map<string, string>();
  readonly #askedWhen = new Map<string, string>();
  #lambdas = 0;

  /** The cells that sheets may fill. */
  readonly filled: readonly { readonly cell: Cell; readonly place: number }[];

  constructor(
    readonly program: Program,
    readonly dialect: Dialect,
    readonly source: Source = {},
  ) {
    for (const own of ['id']) this.#taken.add(own);
    const isFilled = (cell: Cell): boolean => {
      const [set] = cell.over;
      const given = set === undefined ? source.given : source.fields;
      return !given || given.has(set === undefined ? columnOfCell(cell) : `${set}.${columnOfCell(cell)}`);
    };
    this.filled = program.cells.map((cell, place) => ({ cell, place })).filter(({ cell }) => isFilled(cell));
    this.#cells = program.cells.map((cell) =>
      isFilled(cell) ? this.column(columnOfCell(cell)) : dialect.cast('NULL', this.typeOfCell(cell)),
    );
    this.#definitions = new Map(
      program.definitions.map((definition) => [definition.name, { column: this.column(definition.name), definition }]),
    );
    for (const { cell, place } of this.filled) {
      const [set, ...others] = cell.over;
      if (dialect.walks && set !== undefined && others.length === 0)
        this.#field(this.cell(place), this.asRead(set), cell);
    }
    for (const { column, definition } of this.#definitions.values()) {
      const [loop, ...others] = definition.loops;
      if (loop && others.length === 0) this.list(column, loop.set, definition.early);
    }
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

  /** Whether no sheet can fill a cell. */
  isBlank(place: number): boolean {
    return !this.filled.some((one) => one.place === place);
  }

  /** Whether the members of a set have names of their own. */
  isNamed({ id, anonymous }: GivenSet): boolean {
    return !anonymous && (this.source.fields?.has(`${id}.id`) ?? true);
  }

  /** What the sheet says in a cell, in a record of a member where it is one of its cells. */
  given(cell: Cell, record?: string): string {
    const { dialect } = this;
    const members = cell.members.filter((member) => member !== null);
    const path = this.source.nested ? [cell.input, ...members] : [columnOfCell(cell)];
    if (record !== undefined) return path.reduce((of, name) => dialect.field(of, name), record);
    const [column = '', ...fields] = path;
    return fields.reduce((of, name) => dialect.field(of, name), dialect.identifier(column));
  }

  /** The column of a condition on a cell, which may be asked often. */
  condition(place: number, text: string): string {
    return this.#once(this.#conditions, text, `${columnOfCell(this.program.cells[place] as Cell)} among`);
  }

  /** The column of a condition under which cells are asked. */
  askedWhen(text: string): string {
    return this.#once(this.#askedWhen, text, 'asked when');
  }

  #once(columns: Map<string, string>, text: string, name: string): string {
    const column = columns.get(text) ?? this.column(name);
    columns.set(text, column);
    return column;
  }

  /** What was asked for of these: conditions on cells, and those under which cells are asked, which may rest on definitions. */
  get conditions(): readonly Column[] {
    return columnsOf(this.#conditions);
  }

  get asking(): readonly Column[] {
    return columnsOf(this.#askedWhen);
  }

  /** What a body prints that is not kept: its names are free again. */
  tried(body: () => void): void {
    const before = this.#lambdas;
    body();
    this.#lambdas = before;
  }

  cell(place: number): string {
    return this.#cells[place] as string;
  }

  /** A cell of members, none where they are more than the law allows. */
  walkedCell(place: number): string {
    const cell = this.program.cells[place] as Cell;
    const set = this.program.sets.find(({ id }) => id === cell.over[0]);
    const isOwn = this.dialect.walks !== null && set !== undefined && isCut(set);
    return isOwn ? this.#field(`${this.cell(place)} walked`, this.asWalked(set.id), cell) : this.cell(place);
  }

  /** Makes known that what would be a list of a cell is a field of records. */
  #field(name: string, records: string, cell: Cell): string {
    this.#fields.set(name, { records, cell });
    return name;
  }

  /** Where a list is no column, but a field of records: the column of these, and the field. */
  fieldOf(list: string): { readonly records: string; readonly field: string } | null {
    const found = this.#fields.get(list);
    if (!found) return null;
    this.#asked.add(found.cell);
    return { records: found.records, field: columnOfCell(found.cell) };
  }

  /** Whether a field was asked for. */
  isAsked(cell: Cell): boolean {
    return this.#asked.has(cell);
  }

  holdsRecords(column: string): boolean {
    return [...this.#fields.values()].some(({ records }) => records === column);
  }

  /** The records of the members of a set as read; none where they are more than the law allows. */
  asRead(set: string): string {
    return this.list(this.known(`${set} as read`), set, true);
  }

  asWalked(set: string): string {
    return this.list(this.known(`${set} as walked`), set, false);
  }

  /** Makes known that a column has an item for each member of a set: for all of them (`early`), or for none where they are more than the law allows. */
  list(column: string, set: string, early: boolean): string {
    this.#lists.set(column, { set, early });
    return column;
  }

  /** Whether a column has an item for each member that is walked, and no more. */
  isWalked(column: string, set: string, early: boolean): boolean {
    const found = this.#lists.get(column);
    const given = this.program.sets.find(({ id }) => id === set);
    return found?.set === set && (found.early === early || (given !== undefined && !isCut(given)));
  }

  definition(name: string): string {
    return this.#definitions.get(name)?.column ?? '';
  }

  /** Makes known how a definition is printed; false where another is printed so, whose column then is its own too. */
  define(name: string, text: string): boolean {
    const own = this.#definitions.get(name);
    const same = this.#printed.get(text);
    if (own && same !== undefined) this.#definitions.set(name, { ...own, column: same });
    else if (own) this.#printed.set(text, own.column);
    return same === undefined;
  }

  definitionOf(name: string): Definition {
    const found = this.#definitions.get(name)?.definition;
    if (!found) throw new RangeError(`no definition ${name}`);
    return found;
  }

  /** How far the sheet came. No input or rule has a space in its id. */
  get step(): string {
    return this.known('step reached');
  }

  /** Why a value was not formed. */
  gap(name: string): string {
    return this.known(`${name} open`);
  }

  /** Whether a given set is listed; names of its members; how many there are; the same, but none where they are more than the law allows. */
  listed(set: string): string {
    return this.known(`${set} listed`);
  }

  /** The records of its members as given. */
  records(set: string): string {
    return this.known(this.dialect.walks ? `${set} members` : `${set} as given`);
  }

  /** The names of its members, NULL where none has one. */
  ownNames(set: string): string {
    return this.known(`${set} own names`);
  }

  /** Whether a cell that is asked of every sheet has no value; or, of a set, one that is asked of all its members, for some. */
  open(set: string | null): string {
    return this.known(set === null ? 'asked cell open' : `${set} open`);
  }

  /** Whether the sheet says what is not asked; whether something is missing. */
  get stray(): string {
    return this.known('something stray');
  }

  get missing(): string {
    return this.known('something missing');
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

function columnsOf(texts: ReadonlyMap<string, string>): Column[] {
  return [...texts].map(([value, name]) => ({ name, value }));
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
