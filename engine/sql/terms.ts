import { MOST_MEMBERS } from '../model/members.ts';
import type { Bounds, Constant, Key, Place, Term, Walk } from '../model/program.ts';
import { keyTerms, operandsOf } from '../model/program-terms.ts';
import { type Bands, bandsOf } from './bands.ts';
import { fixedValue, groundsOf, isNumber } from './constant.ts';
import type { Dialect } from './dialect.ts';
import { type Member, walkMembers } from './members.ts';
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
  ) {}

  get dialect(): Dialect {
    return this.scope.dialect;
  }

  /** The same with more loops bound. */
  with(...loops: readonly (readonly [string, Member])[]): Terms {
    return new Terms(this.scope, this.early, new Map([...this.loops, ...loops]));
  }

  /** Whether a term may have no value here. */
  isPartial({ lack }: Term): boolean {
    return lack === 'always' || (lack === 'early' && this.early);
  }

  /** Places of the members of a given set. */
  places(set: string): string {
    return this.dialect.range(this.early ? this.scope.counted(set) : this.scope.walked(set));
  }

  /** The list of what a body gives for each member of a given set. */
  map(set: string, type: string, body: (member: Member) => string): string {
    return walkMembers(this.scope, set, this.early, body, { type });
  }

  /** Whether a condition holds for some member; it may have no value. */
  some(set: string, condition: (member: Member) => string): string {
    const { dialect } = this;
    const isMet = (member: Member): string =>
      dialect.walks ? condition(member) : `coalesce(${condition(member)}, FALSE)`;
    return dialect.contains(this.map(set, dialect.types.boolean, isMet), 'TRUE');
  }

  /** For how many members a condition holds. */
  count(set: string, condition: (member: Member) => string): string {
    const { dialect, scope } = this;
    if (dialect.walks) return dialect.count(walkMembers(scope, set, this.early, condition, 'members'));
    const type = dialect.integerType({ min: 0n, max: 1n }) ?? '';
    return dialect.sum(
      this.map(set, type, (member) => `CASE WHEN ${condition(member)} THEN 1 ELSE 0 END`),
      scope.integerType({ min: 0n, max: BigInt(MOST_MEMBERS) }, set),
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
        return this.item(scope.definition(term.of), term.at);
      case 'undetermined':
        return dialect.cast('NULL', term.bounds ? scope.typeOf(term) : noneType(this, term));
      case 'member':
        return this.item(scope.names(term.set), [term.at]);
      case 'size':
        return this.#size(term);
      case 'listed':
        return `coalesce(${dialect.contains(scope.names(term.set), dialect.text(term.name))}, FALSE)`;
      case 'if':
        return this.#if(term);
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
        return this.#junction(term);
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

  /** What a column over loops holds for the members at hand. */
  item(list: string, at: readonly Place[]): string {
    const [place, ...others] = at;
    if (!place) return list;
    if (others.length === 0 && 'loop' in place) return this.#member(place.loop).item(list);
    return this.dialect.item(list, ...at.map((one) => this.at(one)));
  }

  #size(term: Extract<Term, { kind: 'size' }>): string {
    const { scope } = this;
    const count = this.early ? scope.counted(term.set) : scope.walked(term.set);
    return this.isPartial(term) ? `CASE WHEN ${scope.listed(term.set)} THEN ${count} END` : count;
  }

  #if(term: Extract<Term, { kind: 'if' }>): string {
    const [one, ...others] = term.cases;
    if (
      one &&
      others.length === 0 &&
      isNumber(one.then, 1n) &&
      isNumber(term.otherwise, 0n) &&
      !this.isPartial(one.when)
    )
      return this.dialect.cast(this.value(one.when), this.scope.typeOf(term));
    const bands = bandsOf(term);
    if (bands) return this.#bands(term, bands);
    const type = this.scope.typeOf(boundless(term));
    const then = (of: Term): string =>
      of.type === 'integer' && of.kind !== 'undetermined' ? this.#whole(of, type) : this.value(of);
    let value = then(term.otherwise);
    let sure: string[] = [];
    const flush = (): void => {
      if (sure.length > 0) value = `CASE ${sure.join(' ')} ELSE ${value} END`;
      sure = [];
    };
    for (const { when, then: met } of [...term.cases].reverse()) {
      const condition = this.value(when);
      sure.unshift(`WHEN ${condition} THEN ${then(met)}`);
      if (!this.isPartial(when)) continue;
      sure.shift();
      flush();
      value = `CASE WHEN ${condition} THEN ${then(met)} WHEN NOT ${condition} THEN ${value} END`;
    }
    flush();
    return term.type === 'integer' ? this.dialect.cast(value, type) : value;
  }

  #bands(term: Extract<Term, { kind: 'if' }>, { of, bands }: Bands): string {
    const { dialect, scope } = this;
    const type = scope.typeOf(boundless(term));
    const isWhole = term.type === 'integer';
    const value = this.value(of);
    const then = (one: Term): string =>
      isWhole && one.kind !== 'undetermined' ? this.#whole(one, type) : this.value(one);
    const whens = bands.flatMap((one) =>
      one.from === null ? [] : [`WHEN ${value} >= ${dialect.integer(one.from)} THEN ${then(one.then)}`],
    );
    const lowest = bands.find(({ from }) => from === null);
    if (this.isPartial(of)) whens.unshift(`WHEN ${value} IS NULL THEN NULL`);
    const text = `CASE ${whens.join(' ')} ELSE ${lowest ? then(lowest.then) : 'NULL'} END`;
    return isWhole ? dialect.cast(text, type) : text;
  }

  #whole(of: Term, type: string): string {
    return of.kind === 'constant' ? this.value(of) : this.as(of, type);
  }

  #after({ first, then }: Extract<Term, { kind: 'after' }>): string {
    const open = new Set(first.filter((one) => this.isPartial(one)).map((one) => `${this.value(one)} IS NOT NULL`));
    return open.size === 0 ? this.value(then) : `CASE WHEN ${[...open].join(' AND ')} THEN ${this.value(then)} END`;
  }

  #lookup(term: Extract<Term, { kind: 'lookup' }>): string {
    const entries = term.entries.map(
      ({ key, value }) => `WHEN ${this.dialect.text(key)} THEN ${this.constant(value, term.type)}`,
    );
    const text = `CASE ${this.value(term.key)} ${entries.join(' ')} END`;
    return term.type === 'integer' ? this.dialect.cast(text, this.scope.typeOf(term)) : text;
  }

  #arithmetic(term: Extract<Term, { kind: 'add' | 'multiply' }>): string {
    const forming = this.scope.integerType(formingBounds(term.kind, term.of), term.kind);
    const type = this.scope.typeOf(term);
    const text = term.of.map((one) => this.as(one, forming)).join(term.kind === 'add' ? ' + ' : ' * ');
    return type === forming ? `(${text})` : this.dialect.cast(text, type);
  }

  #compare({ operator, left, right }: Extract<Term, { kind: 'compare' }>): string {
    const sign = { equal: '=', less: '<', 'at-most': '<=' }[operator];
    return `(${this.value(left)} ${sign} ${this.value(right)})`;
  }

  #among({ of, values }: Extract<Term, { kind: 'among' }>): string {
    const value = this.value(of);
    if (values.length === 0) return `CASE WHEN ${value} IS NOT NULL THEN FALSE END`;
    return this.dialect.among(value, values);
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
    const value = fixed === null ? this.#counted(term.kind, live) : this.constant(fixed, 'boolean');
    const asked = term.of.filter((one) => !live.includes(one) && this.isPartial(one)).flatMap(groundsOf);
    const known = new Set(asked.filter((one) => this.isPartial(one)).map((one) => `${this.value(one)} IS NOT NULL`));
    return known.size === 0 ? value : `CASE WHEN ${[...known].join(' AND ')} THEN ${value} END`;
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

/** A choice among nothing but "no value" is of any type. */
function boundless(term: Extract<Term, { kind: 'if' }>): Term {
  const isNone = [term.otherwise, ...term.cases.map(({ then }) => then)].every(isNothing);
  return isNone ? { ...term, bounds: { min: 0n, max: 1n } } : term;
}

export function isNothing(term: Term): boolean {
  if (term.kind === 'undetermined') return true;
  if (term.kind === 'after') return isNothing(term.then);
  return term.kind === 'if' && [term.otherwise, ...term.cases.map(({ then }) => then)].every(isNothing);
}
