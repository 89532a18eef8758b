import { factKey } from '../model/evaluation.ts';
import type { Comparison, Condition, Expression, InputPlan, Operation } from '../model/plan.ts';
import { At } from './at.ts';
import { type Box, type Ground, type Index, partsOf, REST, sizeCell, valueCell } from './box.ts';
import { Cells } from './cells.ts';
import { type Extent, either, isOnly, only } from './extent.ts';
import { type Formed, formed, type Members, NOTHING, sized, total } from './formed.ts';
import { meet, tighter } from './meet.ts';
import { type Counted, ordered } from './order.ts';
import { TRANSFER } from './transfer.ts';
import { ALIKE, and, compared, MAYBE, NO, not, OPEN, or, type Truth, YES } from './truth.ts';

/** What was found for one rule, set or question, and what it rests on. */
export interface Found<T> {
  readonly value: T;
  readonly reads: Cells;
  /** Parts of the pack reached: true where surely. */
  readonly hits: ReadonlyMap<string, boolean>;
  /** Rules asked for: true where surely. */
  readonly asks: ReadonlyMap<string, boolean>;
}

interface Frame {
  readonly reads: Cells;
  hits: Map<string, boolean>;
  asks: Map<string, boolean>;
}

/**
 * Forms values for all sheets of a box at once. A value formed in a larger box stands where nothing that it rests on has
 * changed since, so that a search pays only for what it narrows.
 */
export class Side {
  readonly #entries = new Map<string, Found<unknown>>();
  #frame: Frame;
  #sure = true;
  readonly #changed: Cells;

  constructor(
    readonly ground: Ground,
    readonly box: Box,
    readonly parent: Side | null = null,
    changed: Iterable<string> = [],
  ) {
    this.#changed = new Cells(ground.cells, changed);
    this.#frame = this.#open();
  }

  /** The same with one cell narrowed. */
  narrowed(cell: string, extent: Extent): Side {
    return new Side(this.ground, new Map(this.box).set(cell, extent), this, [cell]);
  }

  /** The same with some cells narrowed. */
  within(cells: ReadonlyMap<string, Extent>): Side {
    return new Side(this.ground, new Map([...this.box, ...cells]), this, cells.keys());
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
    this.#frame.reads.add(cell);
    return this.extent(cell);
  }

  value(of: Expression, index: Index): Formed {
    switch (of.kind) {
      case 'literal':
        return { extent: only(of.value, of.type.kind), open: false };
      case 'form':
        return { extent: { kind: 'one-of', values: [this.ground.form.id] }, open: false };
      case 'member':
        return { extent: { kind: 'one-of', values: [index[of.set] ?? ''] }, open: false };
      case 'attribute':
        return this.#attribute(of.set, of.attribute, of.choice ? this.value(of.choice, index) : null, index);
      case 'operation':
        return this.operation(of.node, index);
      default: {
        const members = of.index.map((one) => ('member' in one ? one.member : (index[one.set] ?? '')));
        const value = of.kind === 'input' ? this.input(of.id, members) : this.rule(of.id, members);
        return of.index.some((one) => 'member' in one) ? this.#ifThere(of, members, value) : value;
      }
    }
  }

  /** A member called by name may not be in the set: then nothing is said of it. */
  #ifThere(of: Expression & { kind: 'input' | 'rule' }, members: readonly string[], value: Formed): Formed {
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
    const transfer = TRANSFER[node.op];
    if (!transfer) throw new TypeError(`no bounds for ${node.op}`);
    return transfer(node.slots as never, new At(this, node, index));
  }

  /** What can become of a condition: every value it names is formed before anything is compared. */
  truth(condition: Condition, index: Index): Truth {
    if (condition.kind === 'not') return not(this.truth(condition.of, index));
    if (condition.kind === 'comparison') return this.#comparison(condition, index);
    const truths = condition.of.map((one) => this.truth(one, index));
    return condition.kind === 'all' ? and(truths) : or(truths);
  }

  #comparison({ fact, operator, value }: Comparison, index: Index): Truth {
    const left = this.value(fact, index);
    const list = Array.isArray(value) ? value.map((one) => this.value(one, index)) : null;
    const right = list ?? [this.value(value as Expression, index)];
    const open = left.open || right.some((one) => one.open) ? OPEN : 0;
    const extents = right.flatMap((one) => one.extent ?? []);
    if (left.extent === null || extents.length < right.length) return OPEN;
    if (!list && left.is !== undefined && left.is === right[0]?.is && !left.is.includes(REST) && operator in ALIKE)
      return (ALIKE[operator] ?? MAYBE) | open;
    return compared(operator, left.extent, list ? extents : (extents[0] as Extent)) | open;
  }

  input(id: string, members: readonly string[]): Formed {
    const key = factKey(id, members);
    const plan = this.ground.plan.inputs.get(id);
    if (!plan?.when) return { extent: this.read(key), open: false, is: key };
    const asked = this.asked(plan, members);
    const otherwise = plan.otherwise === null ? only(false, 'boolean') : only(plan.otherwise, plan.type.kind);
    const given = asked & YES ? this.read(key) : null;
    return {
      extent: either(given, asked & NO ? otherwise : null),
      open: (asked & OPEN) !== 0,
      is: asked === YES ? key : undefined,
    };
  }

  /** Whether an input is asked at these members of its sets. */
  asked(plan: InputPlan, members: readonly string[]): Truth {
    const { when } = plan;
    if (!when) return YES;
    return this.once(`asked ${factKey(plan.id, members)}`, () => this.truth(when, this.index(plan.per, members))).value;
  }

  rule(id: string, members: readonly string[]): Formed {
    const key = factKey(id, members);
    const known = this.#frame.asks.get(key);
    this.#frame.asks.set(key, known === true || this.#sure);
    return this.#made(key, (): Formed => {
      const plan = this.ground.plan.rules.get(id);
      if (!plan) return NOTHING;
      this.#frame.hits.set(`rules/${id}`, true);
      const value = this.value(plan.expression, this.index(plan.per, members));
      const taken = this.#taken(valueCell(key));
      if (!taken || !value.extent) return value;
      const left = meet(value.extent, taken);
      return { ...value, ...formed(left, value.open), loose: left === null || tighter(left, value.extent) };
    }).value;
  }

  /** The cells on which it rests that something may not be as it is taken to be; null where all is so. */
  loose(): Cells | null {
    for (const cell of this.box.keys()) {
      if (this.ground.said(cell)) continue;
      const name = cell.slice(1);
      const { loose } = cell.startsWith('#') ? this.members(name) : this.rule(...partsOf(name));
      if (loose) return this.restsOn(cell.startsWith('#') ? `members ${name}` : name);
    }
    return null;
  }

  /** What a cell is taken to have that no sheet says. */
  #taken(cell: string): Extent | undefined {
    this.#frame.reads.add(cell);
    return this.box.get(cell);
  }

  members(id: string): Members {
    return this.once(`members ${id}`, () => this.#members(id)).value;
  }

  index(per: readonly string[], members: readonly string[]): Index {
    return this.ground.index(per, members);
  }

  /** Every combination of members of the sets over which something is indexed; whether each surely belongs. */
  combinations(per: readonly string[]): { members: string[]; sure: boolean }[] {
    let found: { members: string[]; sure: boolean }[] = [{ members: [], sure: true }];
    for (const set of per) {
      const { list, open } = this.members(set);
      found = found.flatMap((before) =>
        list.map(({ name, low }) => ({
          members: [...before.members, name],
          sure: before.sure && low > 0 && !open,
        })),
      );
    }
    return found;
  }

  /** Records that a part of the pack is reached. */
  reach(part: string, sure: boolean): void {
    const surely = sure && this.#sure;
    if (surely || !this.#frame.hits.has(part)) this.#frame.hits.set(part, surely);
  }

  /** Runs with what is reached inside being sure only where `sure`. */
  under<T>(sure: boolean, run: () => T): T {
    const before = this.#sure;
    this.#sure = before && sure;
    const result = run();
    this.#sure = before;
    return result;
  }

  /** Cells that a rule's value rests on. */
  restsOn(key: string): Cells {
    return this.find(key)?.reads ?? new Cells(this.ground.cells);
  }

  /** Parts that one rule itself reaches, without the rules that it asks for. */
  hitsOf(id: string, members: readonly string[]): ReadonlyMap<string, boolean> {
    this.rule(id, members);
    return this.find(factKey(id, members))?.hits ?? new Map();
  }

  /** Parts reached by a piece of work and by the rules that it asks for; true where surely. */
  reached(work: Found<unknown>): ReadonlyMap<string, boolean> {
    const hits = new Map(work.hits);
    const seen = new Map<string, boolean>();
    const follow = (asks: ReadonlyMap<string, boolean>, sure: boolean): void => {
      for (const [key, surely] of asks) {
        const now = sure && surely;
        const before = seen.get(key);
        if (before === true || (before === false && !now)) continue;
        seen.set(key, now);
        const entry = this.find(key);
        if (!entry) continue;
        for (const [part, reached] of entry.hits)
          if ((reached && now) || !hits.has(part)) hits.set(part, reached && now);
        follow(entry.asks, now);
      }
    };
    follow(work.asks, true);
    return hits;
  }

  find(key: string): Found<unknown> | undefined {
    const own = this.#entries.get(key);
    if (own) return own;
    const inherited = this.parent?.find(key);
    if (!inherited || inherited.reads.meets(this.#changed)) return undefined;
    this.#entries.set(key, inherited);
    return inherited;
  }

  /** Done once; in a narrower box again only if what it rests on was narrowed. What it reaches, whoever asks for it reaches. */
  once<T>(key: string, make: () => T): Found<T> {
    const entry = this.#made(key, make);
    for (const [part, sure] of entry.hits) this.reach(part, sure);
    for (const [ask, sure] of entry.asks)
      this.#frame.asks.set(ask, this.#frame.asks.get(ask) === true || (sure && this.#sure));
    return entry;
  }

  #made<T>(key: string, make: () => T): Found<T> {
    let entry = this.find(key) as Found<T> | undefined;
    if (!entry) {
      const [before, sure] = [this.#frame, this.#sure];
      const own = this.#open();
      this.#frame = own;
      this.#sure = true;
      entry = { value: make(), ...own };
      this.#frame = before;
      this.#sure = sure;
      this.#entries.set(key, entry);
    }
    this.#frame.reads.addAll(entry.reads);
    return entry;
  }

  #open(): Frame {
    return { reads: new Cells(this.ground.cells), hits: new Map(), asks: new Map() };
  }

  #attribute(set: string, attribute: string, choice: Formed | null, index: Index): Formed {
    const names = choice ? choice.extent : only(index[set] ?? '', 'choice');
    if (names === null) return NOTHING;
    let extent: Extent | null = null;
    for (const name of names.kind === 'one-of' ? names.values : [])
      extent = either(extent, this.ground.attribute(set, attribute, String(name)));
    return { extent, open: choice?.open ?? false };
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
    if (isOnly(size))
      return total(Array.from({ length: low }, (_, place) => ({ name: String(place + 1), low: 1, high: 1 })));
    const named = NAMED.filter((name) => this.box.has(`named ${id}[${name}]`));
    const rest = { name: REST, low: Math.max(0, low - named.length), high: high - named.length };
    return total([...named.map((name) => ({ name, low: 1, high: 1 })), rest]);
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

/** Members of a given set that a pair of sheets speaks of by name while the rest stays open. */
const NAMED = ['1'];
