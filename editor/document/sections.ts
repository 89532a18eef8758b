import { type Entry, idOf, type ListNode, type MapNode, type Node, type Read, shifted } from './tree.ts';

/** Parts longer than this are divided further, where they are maps or lists of blocks. */
const LONG = 2000;
/** A line that begins an entry with a plain key that means nothing else. */
const KEY = /^([A-Za-z][\w.-]*):(?=\s|$)/;
/** A line that begins an item of a block list. */
const ITEM = /^- (?=\S)/;
const RESERVED = /^(?:true|false|null)$/i;
/** What only a reader of the whole text understands: tabs, carriage returns, documents, anchors, keys that are not plain. */
const UNUSUAL = /[\t\r]|^(?:---|\.\.\.|%)|[&*][A-Za-z]/m;

/**
 * Divides a text into the entries of its block maps and lists by their margin alone: in such a map nothing but its own keys and
 * comments begins at its margin, in a list nothing but its dashes. Each entry is read by itself, and kept, so that an edit reads again the entry that it is in. Where the
 * text is not of that layout there is no root, and it is read whole.
 */
export class Sections {
  readonly known = new Map<string, Read>();
  readonly #text: string;
  readonly #before: ReadonlyMap<string, Read>;
  readonly #read: (part: string) => Node | null;

  constructor(text: string, before: ReadonlyMap<string, Read>, read: (part: string) => Node | null) {
    this.#text = text;
    this.#before = before;
    this.#read = read;
  }

  root(): MapNode | null {
    return this.#text.length < LONG || UNUSUAL.test(this.#text) ? null : this.#map(0, this.#text.length, 0);
  }

  /** The map whose keys begin at a margin, between two starts of lines; null where it is not one. */
  #map(from: number, to: number, margin: number): MapNode | null {
    const starts = this.#starts(from, to, margin, KEY);
    if (!starts || starts.length === 0) return null;
    const entries: Entry[] = [];
    for (const [index, start] of starts.entries()) {
      const entry = this.#entry(start, starts[index + 1] ?? to, margin);
      if (!entry) return null;
      entries.push(entry);
    }
    const [first, last] = [entries[0] as Entry, entries.at(-1) as Entry];
    return { kind: 'map', flow: false, start: first.keyStart, end: last.node.end, entries };
  }

  /** The list whose dashes stand at a margin. */
  #list(from: number, to: number, margin: number): ListNode | null {
    const starts = this.#starts(from, to, margin, ITEM);
    if (!starts || starts.length === 0) return null;
    const entries: Entry[] = [];
    for (const [index, start] of starts.entries()) {
      const item = this.#kept(start, starts[index + 1] ?? to);
      if (!item) return null;
      entries.push({ ...item, key: idOf(item.node) ?? String(index) });
    }
    const last = entries.at(-1) as Entry;
    return { kind: 'list', flow: false, start: (starts[0] ?? 0) + margin, end: last.node.end, entries };
  }

  /** Where the entries at a margin begin; null where a line is less far in, or begins with what is no such entry. */
  #starts(from: number, to: number, margin: number, begins: RegExp): number[] | null {
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

  #entry(from: number, to: number, margin: number): Entry | null {
    const [, key = ''] = KEY.exec(this.#text.slice(from + margin, from + margin + 80)) ?? [];
    if (RESERVED.test(key)) return null;
    const deeper = to - from > LONG ? this.#inner(from, to, margin) : null;
    if (deeper) return { key, keyStart: from + margin, keyEnd: from + margin + key.length, node: deeper };
    return this.#kept(from, to);
  }

  /** The only entry of a part, as it was read before where it is known. */
  #kept(from: number, to: number): Entry | null {
    const part = this.#text.slice(from, to);
    const known = this.known.get(part) ?? this.#before.get(part);
    const read = known
      ? { at: from, entry: known.at === from ? known.entry : shifted(known.entry, from - known.at) }
      : this.#fresh(part, from);
    if (read) this.known.set(part, read);
    return read?.entry ?? null;
  }

  /** The map or list below a key that has a line to itself. */
  #inner(from: number, to: number, margin: number): MapNode | ListNode | null {
    const end = this.#text.indexOf('\n', from);
    if (end < 0 || end >= to || !/^ *[\w.-]+:\s*(?:#.*)?$/.test(this.#text.slice(from, end))) return null;
    const [, blanks = '', mark] = /^( *)([^\s#])/m.exec(this.#text.slice(end + 1, to)) ?? [];
    if (blanks.length <= margin) return null;
    return mark === '-' ? this.#list(end + 1, to, blanks.length) : this.#map(end + 1, to, blanks.length);
  }

  #fresh(part: string, from: number): Read | null {
    const root = this.#read(part);
    const [entry, ...others] = root && root.kind !== 'scalar' && !root.flow ? root.entries : [];
    return entry && others.length === 0 ? { at: from, entry: shifted(entry, from) } : null;
  }
}
