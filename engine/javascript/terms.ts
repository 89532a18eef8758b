import type { Place, Term, Walk } from '../model/program.ts';
import { operandsOf } from '../model/program-terms.ts';
import { type Code, dataText, quoted } from './code.ts';
import { roundText } from './rounding.ts';
import { isBeyond, packed, type Scope } from './scope.ts';
import { type Steps, stepsOf } from './steps.ts';
import { printWalk } from './walks.ts';

/** Most texts of a list that are compared one by one. */
const FEW = 8;

/**
 * Prints terms. A value that cannot be formed is a `Gap`, an object, so `typeof x === "object"` tells it from any value; it is
 * handed on as it is, and so says where the first such value was. Code runs `early` while inputs may be missing.
 */
export class Terms {
  constructor(
    readonly scope: Scope,
    readonly code: Code,
    readonly early: boolean,
    /** Indices of loops, by name. */
    readonly loops: ReadonlyMap<string, string>,
    /** Definitions over a given set of which only the value for the member at hand is kept. */
    readonly atHand: ReadonlySet<string> = new Set(),
  ) {}

  /** The same inside a block, where more loops may be bound. */
  inside(code: Code, loops: readonly (readonly [string, string])[] = [], atHand = this.atHand): Terms {
    const all = loops.length > 0 ? new Map([...this.loops, ...loops]) : this.loops;
    return new Terms(this.scope, code, this.early, all, atHand);
  }

  /** Whether a term may have no value here. */
  isPartial({ lack }: Term): boolean {
    return lack === 'always' || (lack === 'early' && this.early);
  }

  /** An expression for a term; a name where it may be a gap. Lines that it needs come before. */
  value(term: Term): string {
    switch (term.kind) {
      case 'constant':
        return this.#constant(term);
      case 'read':
        return this.scope.cell(term.cell) + this.#index(this.scope.program.cells[term.cell]?.over ?? [], term.at);
      case 'value':
        if (this.atHand.has(term.of)) return this.scope.definition(term.of);
        return (
          this.scope.definition(term.of) +
          this.#index(
            this.scope.loopsOf(term.of).map(({ set }) => set),
            term.at,
          )
        );
      case 'undetermined':
        return this.#gap(term.point);
      case 'if':
        return this.#isPlain(term) ? this.#ternary(term) : this.#branches(term);
      case 'after':
        return this.#after(term);
      case 'size':
        return this.#size(term);
      case 'member':
        return `nameAt(${this.scope.names(term.set)}, ${this.at(term.at)})`;
      case 'listed':
        return `(${this.at(term)} >= 0)`;
      case 'total':
      case 'extreme':
      case 'ratio-total':
      case 'rank':
      case 'known':
      case 'best':
        return printWalk(this, term);
      default:
        return this.#strict(term);
    }
  }

  /** An integer as a bigint where it is asked for. */
  integer(term: Term, big: boolean): string {
    if (term.kind === 'constant') return big ? `${term.value}n` : `${term.value}`;
    const text = this.value(term);
    if (big === this.scope.isBig(term)) return text;
    return big ? `BigInt(${text})` : `Number(${text})`;
  }

  /** A name for an expression that is used more than once. */
  hold(text: string): string {
    if (/^[\w$]+$/.test(text)) return text;
    const name = this.code.name('t');
    this.code.line(`const ${name} = ${text};`);
    return name;
  }

  /** Index of a member of a given set. */
  at(place: Place): string {
    if ('loop' in place) {
      const index = this.loops.get(place.loop);
      if (index === undefined) throw new RangeError(`no loop ${place.loop}`);
      return index;
    }
    return `indexOf(${this.scope.names(place.set)}, ${this.scope.count(place.set)}, ${quoted(place.name)})`;
  }

  #constant(term: Extract<Term, { kind: 'constant' }>): string {
    if (term.type === 'date') return String(packed(String(term.value)));
    if (term.type === 'integer') return isBeyond(term.bounds) ? `${term.value}n` : `${term.value}`;
    return dataText(term.value);
  }

  #index(sets: readonly string[], at: readonly Place[]): string {
    return at.length === 0
      ? ''
      : `[${this.cellIndex(
          sets,
          at.map((place) => this.at(place)),
        )}]`;
  }

  /** Where the value for some members stands in an array over sets: that of the last set changes first. */
  cellIndex(sets: readonly string[], indices: readonly string[]): string {
    return indices.reduce((before, index, place) => `(${before}) * ${this.scope.count(sets[place] ?? '')} + ${index}`);
  }

  #gap(point: number): string {
    const loops = (this.scope.program.points[point]?.members ?? []).flatMap(({ at }) =>
      typeof at === 'object' && 'loop' in at ? [this.at(at)] : [],
    );
    return this.hold(`new Gap(${[point, ...loops].join(', ')})`);
  }

  #size({ set, ...term }: Extract<Term, { kind: 'size' }>): string {
    const count = this.scope.count(set);
    const place = this.scope.setPlace(set);
    return this.isPartial({ ...term, set } as Term) ? this.hold(`l${place} ? ${count} : MISSING`) : count;
  }

  /** Whether a term can be printed as an expression that does no more than is asked for. */
  #isPlain(term: Term): boolean {
    if (this.isPartial(term)) return false;
    switch (term.kind) {
      case 'constant':
      case 'read':
      case 'value':
      case 'member':
      case 'size':
      case 'listed':
        return true;
      case 'if':
        return (
          this.#isPlain(term.otherwise) &&
          term.cases.every(({ when, then }) => this.#isPlain(when) && this.#isPlain(then))
        );
      case 'all':
      case 'any':
      case 'add':
      case 'multiply':
        return term.of.every((one) => this.#isPlain(one));
      case 'not':
        return this.#isPlain(term.of);
      case 'compare':
        return this.#isPlain(term.left) && this.#isPlain(term.right);
      case 'among':
        return this.#isPlain(term.of) && ['read', 'value'].includes(term.of.kind);
      default:
        return false;
    }
  }

  #ternary(term: Extract<Term, { kind: 'if' }>): string {
    const big = this.scope.isBig(term);
    const steps = big ? null : stepsOf(term);
    if (steps && !this.scope.isBig(steps.of)) return this.#stepped(steps);
    const cases = term.cases.map(({ when, then }) => `${this.value(when)} ? ${this.#branch(then, big)} : `);
    return `(${cases.join('')}${this.#branch(term.otherwise, big)})`;
  }

  /** Which way a choice goes cannot be foretold, and each time a processor guesses wrong takes longer than to add up all steps. */
  #stepped({ of, first, rises }: Steps): string {
    const value = this.value(of);
    const parts = rises.map(({ from, by }) => `${by === 1n ? '' : `${by} * `}(${from} <= ${value})`);
    return `(${[...(first === 0n && parts.length > 1 ? [] : [first]), ...parts].join(' + ')})`;
  }

  #branch(term: Term, big: boolean): string {
    return term.type === 'integer' ? this.integer(term, big) : this.value(term);
  }

  #branches(term: Extract<Term, { kind: 'if' }>): string {
    const name = this.code.name('t');
    const big = this.scope.isBig(term);
    this.code.line(`let ${name};`);
    this.#nextBranch(term, 0, name, big);
    return name;
  }

  #nextBranch(term: Extract<Term, { kind: 'if' }>, place: number, name: string, big: boolean): void {
    const one = term.cases[place];
    if (!one) {
      this.assign(name, term.otherwise, big);
      return;
    }
    const when = this.value(one.when);
    const isPartial = this.isPartial(one.when);
    if (isPartial) this.code.line(`if (typeof ${when} === "object") ${name} = ${when};`);
    this.code.block(`${isPartial ? 'else ' : ''}if (${when})`, (code) => this.inside(code).assign(name, one.then, big));
    this.code.block('else', (code) => this.inside(code).#nextBranch(term, place + 1, name, big));
  }

  /** Sets a name to a term, as a bigint where `big`. */
  assign(name: string, term: Term, big: boolean): void {
    if (term.type !== 'integer' || big === this.scope.isBig(term) || term.kind === 'undetermined') {
      this.code.line(`${name} = ${this.value(term)};`);
      return;
    }
    if (!this.isPartial(term)) {
      this.code.line(`${name} = ${this.integer(term, big)};`);
      return;
    }
    const value = this.value(term);
    this.code.line(`${name} = typeof ${value} === "object" ? ${value} : ${big ? 'BigInt' : 'Number'}(${value});`);
  }

  #after(term: Extract<Term, { kind: 'after' }>): string {
    const first = term.first.filter((one) => this.isPartial(one)).map((one) => this.hold(this.value(one)));
    if (first.length === 0) return this.value(term.then);
    const name = this.code.name('t');
    this.code.line(`let ${name};`);
    for (const [place, one] of first.entries())
      this.code.line(`${place > 0 ? 'else ' : ''}if (typeof ${one} === "object") ${name} = ${one};`);
    this.code.block('else', (code) => this.inside(code).assign(name, term.then, this.scope.isBig(term)));
    return name;
  }

  /** A term with no value where an operand has none. */
  #strict(term: Term): string {
    const operands = operandsOf(term);
    const printed = operands.map((one) => (this.isPartial(one) ? this.hold(this.value(one)) : null));
    const open = printed.filter((one) => one !== null);
    if (open.length === 0) return this.apply(term);
    const held = new Map(operands.map((one, place) => [one, printed[place] ?? null]));
    const name = this.code.name('t');
    this.code.line(`let ${name};`);
    for (const [place, one] of open.entries())
      this.code.line(`${place > 0 ? 'else ' : ''}if (typeof ${one} === "object") ${name} = ${one};`);
    this.code.block('else', (code) => {
      const inside = new Held(this, code, held);
      code.line(`${name} = ${inside.apply(term)};`);
    });
    return name;
  }

  apply(term: Term): string {
    const big = this.scope.isBig(term);
    switch (term.kind) {
      case 'add':
        return `(${term.of.map((one) => this.integer(one, big)).join(' + ')})`;
      case 'multiply':
        return `(${term.of.map((one) => this.integer(one, big)).join(' * ')})`;
      case 'round':
        return roundText(this, term, big);
      case 'magnitude':
        return big ? this.#bigMagnitude(term.of) : `Math.abs(${this.integer(term.of, false)})`;
      case 'compare':
        return this.#compare(term);
      case 'among':
        return this.#among(term.of, term.values);
      case 'lookup':
        return this.#lookup(term, big);
      case 'odd': {
        const wide = this.scope.isBig(term.of) || this.scope.isBig(term.by);
        const [of, by] = [this.integer(term.of, wide), this.hold(this.integer(term.by, wide))];
        return wide
          ? `(${this.hold(`${of} % (${by} * 2n)`)} === ${by} || ${of} % (${by} * 2n) === -${by})`
          : `(Math.abs(${of}) % (${by} * 2) === ${by})`;
      }
      case 'not':
        return `!${this.value(term.of)}`;
      case 'all':
      case 'any':
        return `(${term.of.map((one) => this.value(one)).join(term.kind === 'all' ? ' && ' : ' || ')})`;
      case 'months':
        return `monthsBetween(${this.value(term.from)}, ${this.value(term.to)})`;
      case 'days':
        return `daysBetween(${this.value(term.from)}, ${this.value(term.to)})`;
      case 'move':
        return `moveDate(${this.value(term.of)}, ${term.months}, ${term.days})`;
      default:
        throw new TypeError(`${term.kind} has no operands`);
    }
  }

  #bigMagnitude(of: Term): string {
    const value = this.hold(this.integer(of, true));
    return `(${value} < 0n ? -${value} : ${value})`;
  }

  #compare({ operator, left, right }: Extract<Term, { kind: 'compare' }>): string {
    const sign = { equal: '===', less: '<', 'at-most': '<=' }[operator];
    const big = this.scope.isBig(left) || this.scope.isBig(right);
    const side = (one: Term): string => (one.type === 'integer' ? this.integer(one, big) : this.value(one));
    return `(${side(left)} ${sign} ${side(right)})`;
  }

  #among(of: Term, values: readonly string[]): string {
    const value = this.value(of);
    if (values.length === 0) return 'false';
    if (values.length > FEW)
      return `${this.scope.constant(`/* @__PURE__ */ new Set(${dataText(values)})`)}.has(${value})`;
    const held = this.hold(value);
    return `(${values.map((one) => `${held} === ${quoted(one)}`).join(' || ')})`;
  }

  #lookup({ key, entries }: Extract<Term, { kind: 'lookup' }>, big: boolean): string {
    const table = entries.map((one) => [
      one.key,
      typeof one.value === 'bigint' && !big ? Number(one.value) : one.value,
    ]);
    return `${this.scope.constant(`/* @__PURE__ */ new Map(${dataText(table)})`)}.get(${this.value(key)})`;
  }
}

/** Terms some of which have been printed already. */
class Held extends Terms {
  constructor(
    { scope, early, loops, atHand }: Terms,
    code: Code,
    readonly held: ReadonlyMap<Term, string | null>,
  ) {
    super(scope, code, early, loops, atHand);
  }

  override value(term: Term): string {
    return this.held.get(term) ?? super.value(term);
  }
}

export type WalkTerm = Extract<Term, Walk>;
