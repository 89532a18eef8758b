import type { Comparison, Condition, Expression, IndexArgument, InputPlan, Operation } from '../model/plan.ts';
import type { Keyword } from '../operators/index.ts';
import { At } from './at.ts';
import { type Box, type Ground, type Index, REST } from './box.ts';
import { type Cells, namedCell, partsOf, sizeCell } from './cells.ts';
import { type Combination, combined } from './combinations.ts';
import { type Extent, either, isOnly, only } from './extent.ts';
import type { InputFact, RuleFact } from './facts.ts';
import { type Formed, formed, type Members, NOTHING, sized, total } from './formed.ts';
import { meet, tighter } from './meet.ts';
import { type Counted, ordered } from './order.ts';
import { TRANSFER } from './transfer.ts';
import { ALIKE, both, compared, MAYBE, NO, not, OPEN, oneOf, type Truth, YES } from './truth.ts';
import { NOTHING_REACHED, Work } from './work.ts';

/**
 * Forms values for all sheets of a box at once. A value formed in a larger box stands where nothing that it rests on has
 * changed since, so that a search pays only for what it narrows.
 */
export class Side extends Work {
  constructor(
    readonly ground: Ground,
    readonly box: Box,
    parent: Side | null = null,
    changed: Iterable<string> = [],
  ) {
    super(ground.cells, parent, changed);
  }

  /** The same with one cell narrowed. */
  narrowed(cell: string, extent: Extent): Side {
    return new Side(this.ground, new Map(this.box).set(cell, extent), this, [cell]);
  }

  /** The same with some cells narrowed. */
  within(cells: ReadonlyMap<string, Extent>): Side {
    const box = new Map(this.box);
    for (const [cell, extent] of cells) box.set(cell, extent);
    return new Side(this.ground, box, this, cells.keys());
  }

  /** The same with some cells free to have any value. */
  freed(cells: Iterable<string>): Side {
    const box = new Map(this.box);
    const changed = [...cells];
    for (const cell of changed) box.delete(cell);
    return new Side(this.ground, box, this, changed);
  }

  extent(cell: string): Extent {
    return this.ground.extent(this.box, cell);
  }

  /** A cell that something rests on. */
  read(cell: string): Extent {
    this.rests(this.ground.cells.numberOf(cell));
    return this.extent(cell);
  }

  value(of: Expression, index: Index): Formed {
    const value = this.#value(of, index);
    if (value.open) this.doubt();
    return value;
  }

  #value(of: Expression, index: Index): Formed {
    switch (of.kind) {
      case 'literal':
        return this.ground.constants.literal(of);
      case 'form':
        return this.ground.constants.name(this.ground.form.id);
      case 'member':
        return this.ground.constants.name(index[of.set] ?? '');
      case 'attribute':
        return this.#attribute(of.set, of.attribute, of.choice ? this.value(of.choice, index) : null, index);
      case 'operation':
        return this.operation(of.node, index);
      case 'input': {
        const fact = this.ground.facts.of<InputFact>(of, index);
        return this.#ifThere(of, fact.members, this.#input(fact));
      }
      case 'rule': {
        const fact = this.ground.facts.of<RuleFact>(of, index);
        return this.#ifThere(of, fact.members, this.#rule(fact));
      }
    }
  }

  /** A member called by name may not be in the set: then nothing is said of it. */
  #ifThere(of: Expression & { kind: 'input' | 'rule' }, members: readonly string[], value: Formed): Formed {
    if (!named(of.index)) return value;
    const { inputs, rules } = this.ground.plan;
    const per = (of.kind === 'input' ? inputs : rules).get(of.id)?.per ?? [];
    let there = YES;
    for (const [place, set] of per.entries()) {
      const argument = of.index[place];
      if (!argument || !('member' in argument) || this.ground.declared(set)) continue;
      const { list, open } = this.members(set);
      const found = list.find(({ name }) => name === members[place]);
      if (!found && !list.some(({ name }) => name === REST)) return NOTHING;
      if (!found?.low || open) there = MAYBE;
    }
    return there === YES ? value : { extent: value.extent, open: true };
  }

  operation(node: Operation, index: Index): Formed {
    this.reach(node.path, true);
    return TRANSFER[node.op as Keyword](node.slots as never, new At(this, node, index));
  }

  /** What can become of a condition: every value it names is formed before anything is compared. */
  truth(condition: Condition, index: Index): Truth {
    const answers = this.ground.constants.answers(condition);
    if (!answers) return this.#truth(condition, index);
    let truth = answers.get(index);
    if (truth === undefined) {
      truth = this.#truth(condition, index);
      answers.set(index, truth);
    }
    return truth;
  }

  #truth(condition: Condition, index: Index): Truth {
    if (condition.kind === 'not') return not(this.truth(condition.of, index));
    if (condition.kind === 'comparison') return this.#comparison(condition, index);
    const all = condition.kind === 'all';
    let truth: Truth = all ? YES : NO;
    for (const one of condition.of)
      truth = all ? both(truth, this.truth(one, index)) : oneOf(truth, this.truth(one, index));
    return truth;
  }

  #comparison({ fact, operator, value }: Comparison, index: Index): Truth {
    const left = this.value(fact, index);
    if (Array.isArray(value)) return this.#among(left, operator, value, index);
    const right = this.value(value as Expression, index);
    const open = left.open || right.open ? OPEN : 0;
    if (left.extent === null || right.extent === null) return OPEN;
    if (left.is !== undefined && left.is === right.is && !left.is.includes(REST) && operator in ALIKE)
      return (ALIKE[operator] ?? MAYBE) | open;
    return compared(operator, left.extent, right.extent) | open;
  }

  #among(left: Formed, operator: string, list: readonly Expression[], index: Index): Truth {
    const right = list.map((one) => this.value(one, index));
    const open = left.open || right.some((one) => one.open) ? OPEN : 0;
    const extents = right.flatMap((one) => one.extent ?? []);
    if (left.extent === null || extents.length < right.length) return OPEN;
    return compared(operator, left.extent, extents) | open;
  }

  input(id: string, members: readonly string[]): Formed {
    return this.#input(this.ground.facts.input(id, members));
  }

  #input(fact: InputFact): Formed {
    const { plan, key } = fact;
    if (!plan?.when) return { extent: this.#read(fact), open: false, is: key };
    const asked = this.#asked(fact);
    const otherwise = plan.otherwise === null ? only(false, 'boolean') : only(plan.otherwise, plan.type.kind);
    const given = asked & YES ? this.#read(fact) : null;
    return {
      extent: either(given, asked & NO ? otherwise : null),
      open: (asked & OPEN) !== 0,
      is: asked === YES ? key : undefined,
    };
  }

  #read({ cell, key, all }: InputFact): Extent {
    this.rests(cell);
    return this.box.get(key) ?? all;
  }

  /** Whether an input is asked at these members of its sets. */
  asked({ id, when }: InputPlan, members: readonly string[]): Truth {
    return when ? this.#asked(this.ground.facts.input(id, members)) : YES;
  }

  #asked({ plan, asked, index }: InputFact): Truth {
    return this.once(asked, () => this.truth(plan?.when as Condition, index)).value;
  }

  rule(id: string, members: readonly string[]): Formed {
    return this.#rule(this.ground.facts.rule(id, members));
  }

  #rule(fact: RuleFact): Formed {
    return this.called(fact.key, () => this.#formed(fact)).value;
  }

  #formed({ plan, part, index, taken, cell }: RuleFact): Formed {
    if (!plan) return NOTHING;
    this.reach(part, true);
    const value = this.value(plan.expression, index);
    this.rests(cell);
    const within = this.box.get(taken);
    if (!within || !value.extent) return value;
    const left = meet(value.extent, within);
    return { ...value, ...formed(left, value.open), loose: left === null || tighter(left, value.extent) };
  }

  /** The cells on which it rests that something may not be as it is taken to be; null where all is so. */
  loose(): Cells | null {
    for (const cell of this.box.keys()) {
      if (this.ground.said(cell)) continue;
      const name = cell.slice(1);
      const { loose } = cell.startsWith('#') ? this.members(name) : this.rule(...partsOf(name));
      if (loose) return this.restsOn(cell.startsWith('#') ? this.ground.members(name) : name);
    }
    return null;
  }

  /** What a cell is taken to have that no sheet says. */
  #taken(cell: string): Extent | undefined {
    this.rests(this.ground.cells.numberOf(cell));
    return this.box.get(cell);
  }

  members(id: string): Members {
    const { value } = this.once(this.ground.members(id), () => this.#members(id));
    if (value.open) this.doubt();
    return value;
  }

  index(per: readonly string[], members: readonly string[]): Index {
    return this.ground.index(per, members);
  }

  /** Every combination of members of the sets over which something is indexed; whether each surely belongs. */
  combinations(per: readonly string[]): readonly Combination[] {
    return combined(per.map((set) => this.members(set)));
  }

  /** Parts that one rule itself reaches, without the rules that it asks for. */
  hitsOf(id: string, members: readonly string[]): ReadonlyMap<string, boolean> {
    const { key } = this.ground.facts.rule(id, members);
    this.rule(id, members);
    return this.find(key)?.hits ?? NOTHING_REACHED;
  }

  #attribute(set: string, attribute: string, choice: Formed | null, index: Index): Formed {
    const { extent: names, open } = choice ?? this.ground.constants.name(index[set] ?? '');
    if (names === null) return NOTHING;
    let extent: Extent | null = null;
    for (const name of names.kind === 'one-of' ? names.values : [])
      extent = either(extent, this.ground.constants.attribute(set, attribute, String(name)));
    return { extent, open };
  }

  #members(id: string): Members {
    const { ground } = this;
    const declared = ground.declared(id);
    if (declared) return total(declared.map((name) => ({ name, low: 1, high: 1 })));
    const set = ground.plan.sets.get(id);
    if (set?.kind === 'given') return this.#given(id);
    const source = this.members(set?.lineage[1] ?? '');
    if (source.dead) return source;
    if (set?.where) return sized(this.#subset(id, source, set.where), this.#taken(sizeCell(id)));
    return set?.best ? ordered(this, id, source, set.best) : source;
  }

  #given(id: string): Members {
    const size = this.read(sizeCell(id));
    const [low, high] = size.kind === 'number' ? [Number(size.min?.valueOf()), Number(size.max?.valueOf())] : [0, 0];
    if (isOnly(size)) return total(numbered(low));
    const named = this.box.get(namedCell(id));
    const known = named?.kind === 'number' ? Number(named.min?.valueOf()) : 0;
    return total([...numbered(known), { name: REST, low: Math.max(0, low - known), high: high - known }]);
  }

  #subset(id: string, source: Members, where: Condition): Members {
    let { open, dead } = source;
    const list: Counted[] = [];
    for (const one of source.list) {
      const truth = this.truth(where, this.index([id], [one.name]));
      if (truth & OPEN && one.high > 0) open = true;
      if ((truth & (YES | NO)) === 0 && one.low > 0) dead = true;
      if (truth & YES) list.push(truth & NO ? { ...one, low: 0 } : one);
    }
    return { ...total(list), open, dead };
  }
}

/** Whether any member is called by name. */
function named(index: readonly IndexArgument[]): boolean {
  for (const one of index) if ('member' in one) return true;
  return false;
}

/** So many members, which go by number. */
function numbered(count: number): Counted[] {
  return Array.from({ length: count }, (_, place) => ({ name: String(place + 1), low: 1, high: 1 }));
}
