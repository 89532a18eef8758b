import { type CellNames, Cells } from './cells.ts';

/** What was found for one rule, set or question, and what it rests on. */
export interface Found<T> {
  readonly value: T;
  readonly reads: Cells;
  /** Parts of the pack reached: true where surely. */
  readonly hits: ReadonlyMap<string, boolean>;
  /** Rules asked for: true where surely. */
  readonly asks: ReadonlyMap<string, boolean>;
}

/** Work under way: what it has come to rest on, reach and ask for. */
interface Frame {
  readonly reads: Cells;
  hits: Map<string, boolean> | null;
  asks: Map<string, boolean> | null;
}

export const NOTHING_REACHED: ReadonlyMap<string, boolean> = new Map();

/**
 * Pieces of work, each done once, and what they rest on: cells. One that was done in a larger box stands where none of its
 * cells has changed since.
 */
export class Work {
  readonly #names: CellNames;
  readonly #parent: Work | null;
  readonly #changed: Cells;
  readonly #entries = new Map<string, Found<unknown>>();
  /** Null between two pieces of work. */
  #frame: Frame | null = null;
  #sure = true;
  /** Something that may not be formed came before: nothing after it is surely reached. */
  #doubtful = false;

  constructor(names: CellNames, parent: Work | null, changed: Iterable<string>) {
    this.#names = names;
    this.#parent = parent;
    this.#changed = new Cells(names, changed);
  }

  /** Done once; in a narrower box again only if what it rests on was narrowed. What it reaches, whoever asks for it reaches. */
  once<T>(key: string, make: () => T): Found<T> {
    const entry = this.#made(key, make);
    if (!this.#frame) return entry;
    if (entry.hits.size > 0) for (const [part, sure] of entry.hits) this.reach(part, sure);
    if (entry.asks.size > 0) for (const [ask, sure] of entry.asks) this.#ask(ask, sure);
    return entry;
  }

  /** The same, of a rule: what it reaches is told apart from what those reach that ask for it. */
  called<T>(rule: string, make: () => T): Found<T> {
    this.#ask(rule, true);
    return this.#made(rule, make);
  }

  find(key: string): Found<unknown> | undefined {
    const own = this.#entries.get(key);
    if (own) return own;
    const inherited = this.#parent?.find(key);
    if (!inherited || inherited.reads.meets(this.#changed)) return undefined;
    this.#entries.set(key, inherited);
    return inherited;
  }

  /** Cells that a piece of work rests on. */
  restsOn(key: string): Cells {
    return this.find(key)?.reads ?? new Cells(this.#names);
  }

  /** Records that the work under way rests on a cell. */
  protected rests(cell: number): void {
    this.#frame?.reads.addNumber(cell);
  }

  /** Records that a part of the pack is reached. */
  reach(part: string, sure: boolean): void {
    if (!this.#frame) return;
    this.#frame.hits ??= new Map();
    record(this.#frame.hits, part, sure && this.#sure && !this.#doubtful);
  }

  #ask(rule: string, sure: boolean): void {
    if (!this.#frame) return;
    this.#frame.asks ??= new Map();
    record(this.#frame.asks, rule, sure && this.#sure && !this.#doubtful);
  }

  /** Something may not be formed: what the work under way comes to after it is not surely reached. */
  protected doubt(): void {
    this.#doubtful = true;
  }

  /** Runs on its own: what cannot be formed inside does not keep from what comes after. */
  caught<T>(run: () => T): T {
    const before = this.#doubtful;
    const result = run();
    this.#doubtful = before;
    return result;
  }

  /** Runs with what is reached inside being sure only where `sure`. */
  under<T>(sure: boolean, run: () => T): T {
    const before = this.#sure;
    this.#sure = before && sure;
    const result = run();
    this.#sure = before;
    return result;
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
        for (const [part, reached] of entry.hits) record(hits, part, reached && now);
        follow(entry.asks, now);
      }
    };
    follow(work.asks, true);
    return hits;
  }

  #made<T>(key: string, make: () => T): Found<T> {
    const known = this.find(key) as Found<T> | undefined;
    const entry = known ?? this.#make(make);
    if (!known) this.#entries.set(key, entry);
    this.#frame?.reads.addAll(entry.reads);
    return entry;
  }

  #make<T>(make: () => T): Found<T> {
    const [before, sure, doubtful] = [this.#frame, this.#sure, this.#doubtful];
    const own: Frame = { reads: new Cells(this.#names), hits: null, asks: null };
    this.#frame = own;
    this.#sure = true;
    this.#doubtful = false;
    const value = make();
    this.#frame = before;
    this.#sure = sure;
    this.#doubtful = doubtful;
    return { value, reads: own.reads, hits: own.hits ?? NOTHING_REACHED, asks: own.asks ?? NOTHING_REACHED };
  }
}

/** Something is reached, surely where it ever is. */
function record(all: Map<string, boolean>, one: string, surely: boolean): void {
  if (surely || !all.has(one)) all.set(one, surely);
}
