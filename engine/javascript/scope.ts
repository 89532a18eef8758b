import type { CellType, Definition, Program, Term } from '../model/program.ts';

const SAFE = 9_007_199_254_740_991n;

/** Whole numbers up to here, and below as far, stay what they are under bitwise operators. */
const SHORT = 2_147_483_647n;

/** Names and representations that a printed function uses throughout. */
export class Scope {
  readonly #definitions: ReadonlyMap<string, { readonly place: number; readonly definition: Definition }>;
  readonly #sets: ReadonlyMap<string, number>;
  readonly #constants: Map<string, string>;

  /**
   * Scopes of one module share its constants.
   *
   * @param columns places in `flat`, by rule and members as JSON, where values are kept rather than in a record; null: nowhere.
   */
  constructor(
    readonly program: Program,
    beside?: Scope,
    readonly columns: ReadonlyMap<string, number> | null = beside?.columns ?? null,
  ) {
    this.#constants = beside ? beside.#constants : new Map();
    this.#definitions = new Map(
      program.definitions.map((definition, place) => [definition.name, { place, definition }]),
    );
    this.#sets = new Map(program.sets.map(({ id }, place) => [id, place]));
  }

  cell(place: number): string {
    return `c${place}`;
  }

  definition(name: string): string {
    return `d${this.#definitions.get(name)?.place}`;
  }

  loopsOf(name: string): Definition['loops'] {
    return this.#definitions.get(name)?.definition.loops ?? [];
  }

  setPlace(set: string): number {
    const place = this.#sets.get(set);
    if (place === undefined) throw new RangeError(`no given set ${set}`);
    return place;
  }

  /** Number of a given set's members, and their names. */
  count(set: string): string {
    return `n${this.setPlace(set)}`;
  }

  names(set: string): string {
    return `m${this.setPlace(set)}`;
  }

  /** A constant of the module, by its text. */
  constant(text: string): string {
    const name = this.#constants.get(text) ?? `K${this.#constants.size}`;
    this.#constants.set(text, name);
    return name;
  }

  constants(): string[] {
    return [...this.#constants].map(([text, name]) => `const ${name} = ${text};`);
  }

  /** Whether an integer term is kept as a bigint. */
  isBig(term: Term): boolean {
    if (term.type !== 'integer') return false;
    if (term.kind === 'value') {
      const known = this.#definitions.get(term.of)?.definition.term;
      return known ? this.isBig(known) : isBeyond(term.bounds);
    }
    if (term.kind === 'read') {
      const type = this.program.cells[term.cell]?.type;
      return type?.kind === 'number' && isBigCell(type);
    }
    return isBeyond(term.bounds);
  }
}

export function isBeyond(bounds: { readonly min: bigint; readonly max: bigint } | null): boolean {
  return !bounds || bounds.min < -SAFE || bounds.max > SAFE;
}

export function isShort({ min, max }: { readonly min: bigint; readonly max: bigint }): boolean {
  return min >= -SHORT && max <= SHORT;
}

export function isBigCell({ min, max }: Extract<CellType, { kind: 'number' }>): boolean {
  return min === null || max === null || isBeyond({ min, max });
}

/** A date as printed code keeps it. */
export function packed(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return (year * 12 + month - 1) * 32 + day;
}
