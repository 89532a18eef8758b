import { isFree } from './plain.ts';
import type { Splice } from './splice.ts';
import {
  dataOf,
  type Entry,
  idOf,
  type ListNode,
  lastUpTo,
  lazyNode,
  type MapNode,
  mapOf,
  type Node,
  shifted,
  shiftedNode,
} from './tree.ts';

/** Parts longer than this are divided further, where they are maps or lists of blocks. */
const LONG = 2000;
/** Parts that are read before those of the text before are put together. */
const FEW = 20;
/** A line that begins an entry with a plain key that means nothing else. */
const KEY = /^([A-Za-z][\w.-]*):(?=\s|$)/;
/** A line that begins an item of a block list. */
const ITEM = /^- (?=\S)/;
/** A key that has a line to itself. */
const KEY_LINE = /^ *[\w.-]+:\s*(?:#.*)?$/;
const RESERVED = /^(?:true|false|null)$/i;
/** What only a reader of the whole text understands: tabs and characters that do not print, documents, anchors. */
const UNUSUAL =
  /[^\n\x20-\x7e\u{a0}-\u{d7ff}\u{e000}-\u{fefe}\u{ff00}-\u{fffc}\u{10000}-\u{10ffff}]|^(?:---|\.\.\.|%)|[&*][A-Za-z]/mu;

/** What a part of a text says, read by itself. */
export interface Reading {
  readonly root: Node | null;
  readonly error: { readonly offset: number; readonly message: string } | null;
  /** Whether nothing about it needs a judge who reads the text itself: see `plain.ts`. */
  readonly isPlain: boolean;
  /** At most so many keys, values and marks that begin them. */
  readonly size: number;
}

/** A part that is not YAML: where it begins in the text, and where its first error is. */
export class Unreadable extends Error {
  readonly part: number;
  readonly offset: number;

  constructor(part: number, { offset, message }: NonNullable<Reading['error']>) {
    super(message);
    this.part = part;
    this.offset = part + offset;
  }
}

/** A stretch of lines divided into the entries of a block map or list. Offsets count from its beginning. */
export interface Division {
  readonly kind: 'map' | 'list';
  readonly margin: number;
  readonly length: number;
  /** Where the first line of each entry begins; the last line of each comes before the next. */
  readonly starts: readonly number[];
  readonly parts: readonly Part[];
  readonly node: MapNode | ListNode;
  readonly isPlain: boolean;
  readonly size: number;
}

/** An entry of a division with the lines up to the next. Offsets count from its beginning. */
interface Part {
  readonly entry: Entry;
  /** What stands below a key with a line to itself, where that was divided too. */
  readonly inner: { readonly at: number; readonly division: Division } | null;
  readonly isPlain: boolean;
  readonly size: number;
}

/**
 * Divides a text into the entries of its block maps and lists by their margin alone: in such a map nothing but its own keys and
 * comments begins at its margin, in a list nothing but its dashes. Each entry is read by itself. After an edit only the entries
 * that it touches are divided and read again. Where a text is not of that layout there is no division, and it is read whole;
 * a part that is not YAML is thrown as `Unreadable`.
 */
export class Sections {
  readonly #text: string;
  readonly #read: (part: string) => Reading;
  /** Parts of the text before, by their text; put together when the margin alone does not tell what stayed. */
  readonly #before: () => ReadonlyMap<string, Part>;
  #known: ReadonlyMap<string, Part> | null = null;
  #count = 0;

  constructor(
    text: string,
    read: (part: string) => Reading,
    before: () => ReadonlyMap<string, Part> = () => new Map(),
  ) {
    this.#text = text;
    this.#read = read;
    this.#before = before;
  }

  whole(): Division | null {
    if (this.#text.length < LONG || UNUSUAL.test(this.#text)) return null;
    return this.#divided('map', 0, this.#text.length, 0);
  }

  /** The division after an edit of the text that had one; null where the edit changes more than some of its entries. */
  again(before: Division, edit: Splice): Division | null {
    const end = edit.from + edit.insert.length;
    const lines = this.#text.slice(this.#text.lastIndexOf('\n', edit.from - 1) + 1, lineEnd(this.#text, end));
    return this.#text.length < LONG || UNUSUAL.test(lines) ? null : this.#again(before, 0, edit);
  }

  /** `at`: where the division begins in the text. */
  #again(before: Division, at: number, edit: Splice): Division | null {
    const { starts, parts, margin, kind } = before;
    const grown = edit.insert.length - (edit.to - edit.from);
    const [from, to] = [edit.from - at, edit.to - at];
    const first = starts[0] ?? 0;
    if (to < first) {
      const head = this.#starts(at, at + first + grown, kind, margin);
      return head?.length === 0 ? joined(before, [0, -1], { starts: [], parts: [] }, grown) : null;
    }
    if (from < first) return null;
    const upTo = (offset: number): number => lastUpTo(starts.length, (index) => starts[index] ?? 0, offset);
    const touched = [Math.max(0, upTo(from - 1)), upTo(to)] as const;
    const [begin, last] = touched;
    const start = at + (starts[begin] ?? 0);
    const end = at + (starts[last + 1] ?? before.length) + grown;
    const alone = begin === last ? this.#within(parts[begin] as Part, start, edit, grown) : null;
    if (alone) return joined(before, touched, { starts: [start - at], parts: [alone] }, grown);
    const found = this.#starts(start, end, kind, margin);
    if (!found || found[0] !== start) return null;
    const made = this.#parts(found, end, kind, margin);
    return made && joined(before, touched, { starts: found.map((one) => one - at), parts: made }, grown);
  }

  /** A part that was divided, with an edit in the line of its key, or below that; null where the edit is not in one of them alone. */
  #within({ entry, inner }: Part, start: number, edit: Splice, grown: number): Part | null {
    if (!inner) return null;
    const below = start + inner.at;
    if (edit.from >= below) {
      const division = this.#again(inner.division, below, edit);
      return division && divisionPart({ key: entry.key, at: inner.at, margin: entry.keyStart, division });
    }
    const line = this.#text.slice(start, below + grown);
    if (edit.to >= below || line.indexOf('\n') !== line.length - 1 || !KEY_LINE.test(line.slice(0, -1))) return null;
    const key = this.#keyAt(start, entry.keyStart);
    return key === null
      ? null
      : divisionPart({ key, at: inner.at + grown, margin: entry.keyStart, division: inner.division });
  }

  #divided(kind: Division['kind'], from: number, to: number, margin: number): Division | null {
    const starts = this.#starts(from, to, kind, margin);
    if (!starts || starts.length === 0) return null;
    const parts = this.#parts(starts, to, kind, margin);
    return parts && divisionOf({ kind, margin, length: to - from, starts: starts.map((start) => start - from), parts });
  }

  #parts(starts: readonly number[], to: number, kind: Division['kind'], margin: number): Part[] | null {
    const parts: Part[] = [];
    for (const [index, start] of starts.entries()) {
      const end = starts[index + 1] ?? to;
      const part = kind === 'map' ? this.#entry(start, end, margin) : this.#kept(start, end);
      if (!part) return null;
      parts.push(part);
    }
    return parts;
  }

  /** Where the entries at a margin begin; null where a line is less far in, or begins with what is no such entry. */
  #starts(from: number, to: number, kind: Division['kind'], margin: number): number[] | null {
    const begins = kind === 'map' ? KEY : ITEM;
    const starts: number[] = [];
    for (let line = from; line < to; ) {
      const end = this.#text.indexOf('\n', line);
      const next = end < 0 || end >= to ? to : end + 1;
      let at = line;
      while (this.#text[at] === ' ') at += 1;
      const isEmpty = at >= next - 1 && (at >= to || this.#text[at] === '\n');
      if (!isEmpty && this.#text[at] !== '#') {
        if (at - line < margin || (starts.length === 0 && at - line > margin)) return null;
        if (at - line === margin) {
          if (!begins.test(this.#text.slice(at, Math.min(next, at + 80)))) return null;
          starts.push(line);
        }
      }
      line = next;
    }
    return starts;
  }

  #entry(from: number, to: number, margin: number): Part | null {
    const key = this.#keyAt(from, margin);
    if (key === null) return null;
    return (to - from > LONG ? this.#inner(key, from, to, margin) : null) ?? this.#kept(from, to);
  }

  #keyAt(line: number, margin: number): string | null {
    const [, key = ''] = KEY.exec(this.#text.slice(line + margin, line + margin + 80)) ?? [];
    return key === '' || RESERVED.test(key) ? null : key;
  }

  /** The map or list below a key that has a line to itself. */
  #inner(key: string, from: number, to: number, margin: number): Part | null {
    const end = this.#text.indexOf('\n', from);
    if (end < 0 || end >= to || !KEY_LINE.test(this.#text.slice(from, end))) return null;
    const [, blanks = '', mark] = /^( *)([^\s#])/m.exec(this.#text.slice(end + 1, to)) ?? [];
    if (blanks.length <= margin) return null;
    const division = this.#divided(mark === '-' ? 'list' : 'map', end + 1, to, blanks.length);
    return division && divisionPart({ key, at: end + 1 - from, margin, division });
  }

  /** The only entry of a part, as it was read before where it is known: worth looking up for whoever reads many. */
  #kept(from: number, to: number): Part | null {
    const text = this.#text.slice(from, to);
    this.#count += 1;
    if (this.#count <= FEW) return this.#fresh(text, from);
    this.#known ??= this.#before();
    return this.#known.get(text) ?? this.#fresh(text, from);
  }

  #fresh(text: string, from: number): Part | null {
    const { root, error, isPlain, size } = this.#read(text);
    if (error) throw new Unreadable(from, error);
    const [entry, ...others] = root && root.kind !== 'scalar' && !root.flow ? root.entries : [];
    return entry && others.length === 0 ? { entry, inner: null, isPlain, size } : null;
  }
}

/** The parts of a division that were read by themselves, by their text. */
export function partsIn(division: Division, text: string): ReadonlyMap<string, Part> {
  const found = new Map<string, Part>();
  const visit = ({ starts, parts, length }: Division, at: number): void => {
    for (const [index, part] of parts.entries()) {
      const start = at + (starts[index] ?? 0);
      if (part.inner) visit(part.inner.division, start + part.inner.at);
      else found.set(text.slice(start, at + (starts[index + 1] ?? length)), part);
    }
  };
  visit(division, 0);
  return found;
}

/** A division with its parts from the first to the last touched replaced; what comes after has moved. */
function joined(
  { kind, margin, length, starts, parts }: Division,
  [first, last]: readonly [number, number],
  come: Pick<Division, 'starts' | 'parts'>,
  grown: number,
): Division {
  const moved = starts.slice(last + 1).map((start) => start + grown);
  return divisionOf({
    kind,
    margin,
    length: length + grown,
    starts: [...starts.slice(0, first), ...come.starts, ...moved],
    parts: [...parts.slice(0, first), ...come.parts, ...parts.slice(last + 1)],
  });
}

function divisionOf(lines: Pick<Division, 'kind' | 'margin' | 'length' | 'starts' | 'parts'>): Division {
  const { kind, margin, parts, starts } = lines;
  const start = (starts[0] ?? 0) + margin;
  const end = (starts.at(-1) ?? 0) + (parts.at(-1) as Part).entry.node.end;
  const key = (index: number): string => keyOf(kind, (parts[index] as Part).entry, index);
  const node = lazyNode(
    { kind, flow: false, start, end },
    {
      count: parts.length,
      key,
      entry: (index) => ({ ...shifted((parts[index] as Part).entry, starts[index] ?? 0), key: key(index) }),
      data: () =>
        kind === 'map' ? mapOf(parts.map(({ entry }) => entry)) : parts.map(({ entry }) => dataOf(entry.node)),
    },
  );
  const hasDoubles = kind === 'map' && new Set(parts.map(({ entry }) => entry.key)).size < parts.length;
  return {
    ...lines,
    node,
    isPlain: !hasDoubles && parts.every(({ isPlain }) => isPlain),
    size: parts.reduce((sum, { size }) => sum + size, 1),
  };
}

/** Items of a list go by their id, else by their place. */
function keyOf(kind: Division['kind'], { key, node }: Entry, index: number): string {
  return kind === 'map' ? key : (idOf(node) ?? String(index));
}

function divisionPart(given: { key: string; at: number; margin: number; division: Division }): Part {
  const { key, at, margin, division } = given;
  const node = shiftedNode(division.node, at);
  const entry: Entry = { key, keyStart: margin, keyEnd: margin + key.length, node };
  return { entry, inner: { at, division }, isPlain: division.isPlain && isFree(key), size: division.size + 3 };
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
