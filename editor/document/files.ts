import { child, type Data, type DataMap, isMap, put } from './data.ts';
import { parse } from './parse.ts';
import { keysOf, type Path } from './path.ts';
import { dataOf, type Entry, entryAt, type Node, type Parsed } from './tree.ts';

/** Texts of an edition's files by name: `pack.yaml`, parts beside it, `cases/<name>.yaml`. */
export type Files = Readonly<Record<string, string>>;

export const MAIN = 'pack.yaml';

/** Where something stands: a file and a stretch of its text. */
export interface Stretch {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** The texts of an edition, each read once. A text that is not YAML keeps what it last said until it is mended. */
export class FileSet {
  readonly #texts = new Map<string, string>();
  readonly #parsed = new Map<string, Parsed>();
  /** What was read of the text before: most of the next is the same. */
  readonly #before = new Map<string, Parsed>();
  readonly #sound = new Map<string, Node | null>();
  #data: { readonly said: readonly Data[]; readonly merged: DataMap } | null = null;

  constructor(files: Files) {
    for (const [name, text] of Object.entries(files)) this.put(name, text);
  }

  get names(): string[] {
    return [...this.#texts.keys()];
  }

  get files(): Files {
    return Object.fromEntries(this.#texts);
  }

  text(name: string): string {
    return this.#texts.get(name) ?? '';
  }

  put(name: string, text: string, parsed: Parsed | null = null): void {
    this.#texts.set(name, text);
    const before = this.#parsed.get(name);
    if (before && !before.error) this.#before.set(name, before);
    if (parsed) this.#parsed.set(name, parsed);
    else this.#parsed.delete(name);
  }

  parsed(name: string): Parsed {
    const known = this.#parsed.get(name);
    if (known) return known;
    const parsed = parse(this.text(name), this.#before.get(name));
    this.#parsed.set(name, parsed);
    return parsed;
  }

  /** What a file says, or last said while it was YAML. */
  root(name: string): Node | null {
    const { root, error } = this.parsed(name);
    if (!error) this.#sound.set(name, root);
    return error ? (this.#sound.get(name) ?? null) : root;
  }

  /** The main file and the parts it names, as far as they are there. */
  get packFiles(): string[] {
    const parts = child(dataOf(this.root(MAIN)), 'parts');
    const named = Array.isArray(parts) ? parts.map(String) : [];
    return [MAIN, ...named.filter((name) => this.#texts.has(name))];
  }

  /** Everything the pack's files say, in one piece. */
  get data(): DataMap {
    const said = this.packFiles.map((name) => dataOf(this.root(name)));
    const known = this.#data;
    if (known?.said.length === said.length && said.every((one, index) => one === known.said[index]))
      return known.merged;
    const merged = mergedOf(said);
    this.#data = { said, merged };
    return merged;
  }

  /** The file that holds a path, or the most of it; among equals the last, where its siblings end. */
  fileOf(path: Path): string {
    const keys = keysOf(path);
    let best = { name: MAIN, depth: -1 };
    for (const name of this.packFiles) {
      const depth = depthOf(this.root(name), keys);
      if (depth > best.depth || (depth === best.depth && depth > 0 && depth < keys.length)) best = { name, depth };
    }
    return best.name;
  }

  /** Where an element stands, with its key; null where it does not. */
  stretch(path: Path, name = this.fileOf(path)): Stretch | null {
    let node: Node | null = this.root(name);
    let entry: Entry | undefined;
    for (const key of keysOf(path)) {
      entry = entryAt(node, key);
      if (!entry) return null;
      node = entry.node;
    }
    return node && { file: name, start: entry?.keyStart ?? node.start, end: node.end };
  }
}

function depthOf(root: Node | null, keys: readonly string[]): number {
  let node: Node | null = root;
  for (const [depth, key] of keys.entries()) {
    const entry = entryAt(node, key);
    if (!entry) return depth;
    node = entry.node;
  }
  return keys.length;
}

/** What files say together: of a doubled key the first counts, of sections in several files the entries of all. */
function mergedOf(said: readonly Data[]): DataMap {
  const merged: Record<string, Data> = {};
  for (const data of said) {
    if (!isMap(data)) continue;
    for (const [key, value] of Object.entries(data)) {
      const before = merged[key];
      put(merged, key, isMap(before) && isMap(value) ? { ...value, ...before } : (before ?? value));
    }
  }
  return merged;
}
