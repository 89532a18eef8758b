import type { Bounds, Constant, Key, Place, Term, Walk } from '../model/program.ts';
import { keyTerms, operandsOf } from '../model/program-terms.ts';
import { add } from '../operators/lowering/terms.ts';
import { together } from '../operators/lowering/together.ts';
import { choiceText } from './choices.ts';
import { fixedValue } from './constant.ts';
import type { Dialect } from './dialect.ts';
import { itemOf, type Member, walkMembers } from './members.ts';
import { isFormed, onceFormed } from './needs.ts';
import { settled, settledValue } from './past.ts';
import { roundText } from './round.ts';
import type { Scope } from './scope.ts';
import { printWalk } from './walks.ts';
import { formingBounds, hull, plus } from './width.ts';

/**
 * Prints terms as expressions; NULL stands for no value. `early`: inputs may be missing, and sets of a wrong size. Loops stand
 * for the member at hand.
 */
export class Terms {
  constructor(
    readonly scope: Scope,
    readonly early: boolean,
    readonly loops: ReadonlyMap<string, Member> = new Map(),
    /** What is known to have a value here. */
    readonly formed: ReadonlySet<string> = new Set(),
  ) {}

  get dialect(): Dialect {
    return this.scope.dialect;
  }

  /** The same with more loops bound. */
  with(...loops: readonly (readonly [string, Member])[]): Terms {
    return new Terms(this.scope, this.early, new Map([...this.loops, ...loops]), this.formed);
  }

  /** The same where more is known to have values. */
  knowing(formed: readonly string[]): Terms {
    return new Terms(this.scope, this.early, this.loops, new Set([...this.formed, ...formed]));
  }

  /** Whether a term may have no value here. */
  isPartial(term: Term): boolean {
    const mayLack = term.lack === 'always' || (term.lack === 'early' && this.early);
    return mayLack && !(this.formed.size > 0 && isFormed(this, term));
  }

  /** Places of the members of a given set. */
  places(set: string): string {
    return this.dialect.range(this.early ? this.scope.counted(set) : this.scope.walked(set));
  }

  /** The list of what a body gives for each member of a given set. */
  map(set: string, type: string, body: (member: Member) => string): string {
    return walkMembers(this.scope, set, this.early, type, body);
  }

  /** Whether a condition holds for some member; it may have no value. */
  some(set: string, condition: (member: Member) => string): string {
    const { dialect } = this;
    const isMet = (member: Member): string =>
      dialect.walks ? condition(member) : `coalesce(${condition(member)}, FALSE)`;
    return dialect.contains(this.map(set, dialect.types.boolean, isMet), 'TRUE');
  }

  /** For how many members a condition holds, of a type. */
  count(set: string, type: string, condition: (member: Member) => string): string {
    const { dialect } = this;
    const one = dialect.integerType({ min: 0n, max: 1n }) ?? '';
    const counted = (met: string): string =>
      dialect.walks ? dialect.cast(met, one) : `CASE WHEN ${met} THEN 1 ELSE 0 END`;
    return dialect.sum(
      this.map(set, one, (member) => counted(condition(member))),
      type,
    );
  }

  /** Place of a member of a given set. */
  at(place: Place): string {
    if ('name' in place) return this.dialect.position(this.scope.names(place.set), this.dialect.text(place.name));
    return this.#member(place.loop).place();
  }

  #member(loop: string): Member {
    const member = this.loops.get(loop);
    if (!member) throw new RangeError(`no loop ${loop}`);
    return member;
  }

  value(term: Term): string {
    const { dialect, scope } = this;
    switch (term.kind) {
      case 'constant':
        return this.constant(term.value, term.type);
      case 'read':
        if (scope.isBlank(term.cell)) return scope.cell(term.cell);
        return this.item(
          this.early || term.at.length !== 1 ? scope.cell(term.cell) : scope.walkedCell(term.cell),
          term.at,
        );
      case 'value':
        return this.#defined(term);
      case 'undetermined':
        return dialect.cast('NULL', term.bounds ? scope.typeOf(term) : noneType(this, term));
      case 'member':
        return this.item(scope.names(term.set), [term.at]);
      case 'size':
        return this.#size(term);
      case 'listed':
        return `coalesce(${dialect.contains(scope.names(term.set), dialect.text(term.name))}, FALSE)`;
      case 'if':
        return this.#settled(term, (one) => (one.kind === 'if' ? choiceText(this, one) : null));
      case 'after':
        return this.#after(term);
      case 'lookup':
        return this.#lookup(term);
      case 'add':
      case 'multiply':
        return this.#arithmetic(term);
      case 'round':
        return roundText(this, term);
      case 'magnitude':
        return `abs(${this.value(term.of)})`;
      case 'compare':
        return this.#compare(term);
      case 'among':
        return this.#among(term);
      case 'odd':
        return this.#odd(term);
      case 'not':
        return `(NOT ${this.value(term.of)})`;
      case 'all':
      case 'any':
        return this.#settled(term, (one) => (one.kind === 'all' || one.kind === 'any' ? this.#junction(one) : null));
      case 'months':
        return this.#months(term.from, term.to);
      case 'days':
        return dialect.daysBetween(this.value(term.from), this.value(term.to));
      case 'move':
        return dialect.moved(this.value(term.of), term.months, term.days);
      default:
        return printWalk(this, term);
    }
  }

  /** An integer term as a type. */
  as(term: Term, type: string): string {
    const text = this.value(term);
    return term.kind !== 'constant' && this.scope.typeOf(term) === type ? text : this.dialect.cast(text, type);
  }

  constant(value: Constant, type: Term['type']): string {
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value === 'bigint') return this.dialect.integer(value);
    return type === 'date' ? this.dialect.date(value) : this.dialect.text(value);
  }

  #defined(term: Extract<Term, { kind: 'value' }>): string {
    const { scope } = this;
    const value = this.early ? null : settledValue(scope.definitionOf(term.of), (cell) => scope.isBlank(cell));
    return value === null ? this.item(scope.definition(term.of), term.at) : this.constant(value, term.type);
  }

  /** What a column over loops holds for the members at hand. */
  item(list: string, at: readonly Place[]): string {
    const [place, ...others] = at;
    if (!place) return list;
    if (others.length === 0 && 'loop' in place) return this.#member(place.loop).item(list);
    return itemOf(this.scope, list, (column) => this.dialect.item(column, ...at.map((one) => this.at(one))));
  }

  #size(term: Extract<Term, { kind: 'size' }>): string {
    const { scope } = this;
    const count = this.early ? scope.counted(term.set) : scope.walked(term.set);
    return this.isPartial(term) ? `CASE WHEN ${scope.listed(term.set)} THEN ${count} END` : count;
  }

  /** A term as it is on sheets of which nothing is missing, once that is settled. */
  #settled(term: Term, text: (of: Term) => string | null): string {
    const { scope } = this;
    const of = this.early ? term : settled(term, (cell) => scope.isBlank(cell));
    return text(of) ?? (of.type === 'integer' ? this.as(of, scope.typeOf(term)) : this.value(of));
  }

  /** What `then` can't do without need not be asked for. */
  #after({ first, then }: Extract<Term, { kind: 'after' }>): string {
    return onceFormed(this, first, [then], (inside) => inside.value(then));
  }

  #lookup(term: Extract<Term, { kind: 'lookup' }>): string {
    const entries = term.entries.map(
      ({ key, value }) => `WHEN ${this.dialect.text(key)} THEN ${this.constant(value, term.type)}`,
    );
    const text = `CASE ${this.value(term.key)} ${entries.join(' ')} END`;
    return term.type === 'integer' ? this.dialect.cast(text, this.scope.typeOf(term)) : text;
  }

  #arithmetic(term: Extract<Term, { kind: 'add' | 'multiply' }>): string {
    if (term.kind === 'add') {
      const isTotal = (one: Term): boolean => !this.isPartial(one);
      const sum = add(together(term.of, { isTotal, nameOf: (name) => this.scope.definition(name) }));
      if (sum.kind !== 'add') return this.as(sum, this.scope.typeOf(term));
      return this.#formed(sum.of, 'add', this.scope.typeOf(term));
    }
    return this.#formed(term.of, 'multiply', this.scope.typeOf(term));
  }

  #formed(of: readonly Term[], kind: 'add' | 'multiply', type: string): string {
    const forming = this.scope.integerType(formingBounds(kind, of), kind);
    const text = of.map((one) => this.as(one, forming)).join(kind === 'add' ? ' + ' : ' * ');
    return type === forming ? `(${text})` : this.dialect.cast(text, type);
  }

  #compare({ operator, left, right }: Extract<Term, { kind: 'compare' }>): string {
    const sign = { equal: '=', less: '<', 'at-most': '<=' }[operator];
    return `(${this.value(left)} ${sign} ${this.value(right)})`;
  }

  #among({ of, values }: Extract<Term, { kind: 'among' }>): string {
    const value = this.value(of);
    if (values.length === 0) return `CASE WHEN ${value} IS NOT NULL THEN FALSE END`;
    const cell = of.kind === 'read' && !this.scope.isBlank(of.cell) ? this.scope.program.cells[of.cell] : undefined;
    const text = this.dialect.among(value, values, cell?.type.kind === 'choice' ? cell.type.options : []);
    const isOften = values.length >= MANY && of.kind === 'read' && of.at.length === 0 && cell !== undefined;
    return isOften ? this.scope.condition(of.cell, text) : text;
  }

  #odd({ of, by }: Extract<Term, { kind: 'odd' }>): string {
    const { dialect, scope } = this;
    const twice = by.bounds && plus(by.bounds, by.bounds);
    const type = scope.integerType(of.bounds && twice && hull([of.bounds, twice]), 'odd');
    const divisor = this.as(by, type);
    return `(abs(${dialect.remainder(this.as(of, type), `(${divisor} * 2)`)}) = ${divisor})`;
  }

  /** Operands of fixed value say nothing, but that they have one. */
  #junction(term: Extract<Term, { kind: 'all' | 'any' }>): string {
    const fixed = fixedValue(term);
    const live = fixed === null ? term.of.filter((one) => fixedValue(one) === null) : [];
    const rest = term.of.filter((one) => !live.includes(one));
    return onceFormed(this, rest, live, (inside) =>
      fixed === null ? inside.#counted(term.kind, live) : inside.constant(fixed, 'boolean'),
    );
  }

  /** SQL's AND and OR give a value although an operand has none, so those that may have none are counted. */
  #counted(kind: 'all' | 'any', of: readonly Term[]): string {
    const sign = kind === 'all' ? ' AND ' : ' OR ';
    const sure = of.filter((one) => !this.isPartial(one)).map((one) => this.value(one));
    const open = of.filter((one) => this.isPartial(one)).map((one) => this.value(one));
    if (open.length === 0) return `(${sure.join(sign)})`;
    if (open.length === 1 && sure.length === 0) return open[0] as string;
    const counted = [...(sure.length > 0 ? [`(${sure.join(sign)})`] : []), ...open].map((one) =>
      this.dialect.cast(one, 'INTEGER'),
    );
    return kind === 'all' ? `(${counted.join(' * ')} = 1)` : `(${counted.join(' + ')} > 0)`;
  }

  /** The greatest number of months by which the first can be moved without passing the second. */
  #months(first: Term, second: Term): string {
    const { monthsApart, dayOf, lastDay } = this.dialect;
    const [from, to] = [this.value(first), this.value(second)];
    // No day comes before the first of a month.
    if (first.kind === 'constant' && String(first.value).endsWith('-01')) return monthsApart(from, to);
    const short = `CASE WHEN ${dayOf(from)} > ${dayOf(to)} AND ${to} <> ${lastDay(to)} THEN 1 ELSE 0 END`;
    return `(${monthsApart(from, to)} - ${short})`;
  }

  /** Whether one key comes before another: numbers and dates as they are, ratios crosswise. */
  less(a: readonly string[], b: readonly string[], keys: readonly [Key, Key]): string {
    return this.#keys('<', a, b, keys);
  }

  same(a: readonly string[], b: readonly string[], keys: readonly [Key, Key]): string {
    return this.#keys('=', a, b, keys);
  }

  #keys(sign: string, [a, aPer]: readonly string[], [b, bPer]: readonly string[], keys: readonly [Key, Key]): string {
    const [left, right] = keys;
    if (!left.per || !right.per) return `(${a} ${sign} ${b})`;
    const type = this.scope.integerType(widest(left, right), 'key');
    const wide = (one: string | undefined): string => this.dialect.cast(one ?? '', type);
    return `(${wide(a)} * ${bPer} ${sign} ${wide(b)} * ${aPer})`;
  }

  keyTexts(key: Key): string[] {
    return keyTerms([key]).map((one) => this.value(one));
  }

  /** Whether all operands of a walk have values for each member: where they may not. */
  lacks(walk: Walk & Term): string | null {
    const { dialect } = this;
    const inside = operandsOf(walk).filter((one) => this.isPartial(one));
    if (inside.length === 0) return null;
    const { where } = walk;
    const formed = this.map(walk.set, dialect.types.boolean, (member) => {
      const at = this.with([walk.loop, member]);
      const rest = inside.filter((one) => one !== where).map((one) => `${at.value(one)} IS NOT NULL`);
      const isFormed = rest.length > 0 ? rest.join(' AND ') : 'TRUE';
      if (!where) return isFormed;
      return `CASE WHEN ${at.value(where)} THEN ${isFormed} WHEN NOT ${at.value(where)} THEN TRUE ELSE FALSE END`;
    });
    return dialect.contains(formed, 'FALSE');
  }
}

/** So many texts are looked through once. */
const MANY = 6;

function widest(left: Key, right: Key): Bounds | null {
  const a = formingBounds('multiply', [left.of, right.per as Term]);
  const b = formingBounds('multiply', [right.of, left.per as Term]);
  return a && b && hull([a, b]);
}

/** "No value" alone has no bounds. */
function noneType({ scope }: Terms, term: Term): string {
  return term.type === 'integer'
    ? (scope.dialect.integerType({ min: 0n, max: 1n }) ?? '')
    : scope.dialect.types[term.type];
}
