import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { similar } from '../model/similar.ts';
import { type PackSource, type Prepared, prepare } from '../prepare.ts';
import type { PackCache } from './cache.ts';
import { entriesBelow, entryOf, type PackEntry } from './entry.ts';
import { type Files, readFiles } from './files.ts';
import { type Edition, inForce, latestFirst } from './force.ts';
import { type Head, headIn, readHead } from './head.ts';
import { Problem } from './problem.ts';
import { isFolder, ruleRoots } from './roots.ts';
import { draftSource, packSource } from './source.ts';

/** Files of an edition that are not stored; they stand in place of those that are. */
export interface Draft {
  readonly pack: string;
  readonly edition: string;
  readonly files: Files;
}

/** Packs in folders: finds them by name and opens them, each file once. */
export class PackStore {
  readonly roots: readonly string[];
  readonly #drafts = new Map<string, Draft>();
  readonly #heads = new Map<string, Head>();
  readonly #opened = new Map<string, Prepared>();
  readonly #cache: PackCache | null;
  #entries: readonly PackEntry[] | null = null;

  /** `roots` as `ruleRoots` takes them. `cache`: packs that were opened before, by any process. */
  constructor(roots: readonly string[] = [], drafts: readonly Draft[] = [], cache: PackCache | null = null) {
    this.#cache = cache;
    this.roots = ruleRoots(roots);
    for (const draft of drafts) this.#drafts.set(this.#fileOf(draft), draft);
  }

  /** All packs; where two roots hold the same edition, the first root's. */
  entries(): readonly PackEntry[] {
    if (this.#entries) return this.#entries;
    const byName = new Map<string, PackEntry>();
    const drafts = [...this.#drafts].map(([file, { pack, edition }]) => ({ file, pack, edition }));
    for (const entry of [...drafts, ...this.roots.flatMap(entriesBelow)]) {
      const name = nameOf(entry);
      if (!byName.has(name)) byName.set(name, entry);
    }
    this.#entries = [...byName.values()];
    return this.#entries;
  }

  /** Whether an edition is a draft, which stands in no folder. */
  isDraft(entry: PackEntry): boolean {
    return this.#drafts.has(entry.file);
  }

  head(entry: PackEntry): Head {
    const draft = this.#drafts.get(entry.file);
    const known =
      this.#heads.get(entry.file) ?? (draft ? headIn(draft.files['pack.yaml'] ?? '') : readHead(entry.file));
    this.#heads.set(entry.file, known);
    return known;
  }

  /** All files of a pack, its golden cases among them. */
  files(entry: PackEntry): Files {
    return this.#drafts.get(entry.file)?.files ?? readFiles(dirname(entry.file));
  }

  /** The text of a pack; its base may lie in any of the roots. */
  source(entry: PackEntry): PackSource {
    const draft = this.#drafts.get(entry.file);
    return draft ? draftSource(entry.file, draft.files, this.#elsewhere) : packSource(entry.file, this.#elsewhere);
  }

  /** Loads, consolidates and compiles a pack with readings switched; `plan` is null where it has errors. */
  open(entry: PackEntry, readings: Readonly<Record<string, string>> = {}): Prepared {
    const key = JSON.stringify([entry.file, Object.entries(readings).sort()]);
    const known = this.#opened.get(key) ?? this.#prepare(entry, readings);
    this.#opened.set(key, known);
    return known;
  }

  #prepare(entry: PackEntry, readings: Readonly<Record<string, string>>): Prepared {
    if (!this.#cache || this.isDraft(entry)) return prepare(this.source(entry), readings);
    return this.#cache.prepare(packSource(entry.file, this.#elsewhere), readings);
  }

  readonly #elsewhere = (pack: string, edition: string): string | null =>
    this.entries().find((one) => one.pack === pack && one.edition === edition)?.file ?? null;

  /** Whether a name stands for a methodology in all its editions: neither `id@edition` nor a path. */
  isMethodology(name: string): boolean {
    return this.entries().some(({ pack }) => pack === name);
  }

  /**
   * Editions that a name stands for, the latest first: one where it names the edition (`id@edition`), where it is a
   * path (a pack.yaml or its folder), or where a day is given; else all of the methodology.
   */
  editions(name: string, on?: string): readonly Edition[] {
    const [id = '', edition, more] = name.split('@');
    const entries = this.entries().filter(({ pack }) => pack === id);
    if (entries.length === 0 || more !== undefined) return [this.#edition(this.#atPath(name, id))];
    if (edition !== undefined) return [this.#edition(named(entries, id, edition))];
    const all = entries.map((entry) => this.#edition(entry));
    if (on === undefined) return latestFirst(all);
    const found = inForce(all, on);
    if (!found) throw new Problem('edition-not-in-force', { pack: id, date: on, editions: list(entries) });
    return [found];
  }

  /** The one edition that a name stands for: that in force on a day, else the latest. */
  find(name: string, on?: string): Edition {
    const [first] = this.editions(name, on);
    if (!first) throw this.unknown(name);
    return first;
  }

  #fileOf({ pack, edition }: Draft): string {
    return join(this.roots[0] ?? '', pack, edition, 'pack.yaml');
  }

  #edition(entry: PackEntry): Edition {
    return { entry, head: this.head(entry) };
  }

  #atPath(name: string, id: string): PackEntry {
    const file = isFolder(name) ? join(name, 'pack.yaml') : name;
    if (existsSync(file)) return entryOf(file);
    if (file !== name) throw new Problem('folder-without-pack', { path: name });
    if (/[/\\]|\.ya?ml$/.test(name)) throw new Problem('file-missing', { path: name });
    throw this.unknown(id);
  }

  /** The problem that no pack has such an id, with what was probably meant. */
  unknown(id: string): Problem {
    const packs = new Set(this.entries().map(({ pack }) => pack));
    const roots = this.roots.join(', ');
    if (packs.size === 0) return new Problem('packs-none', { roots });
    const meant = similar(id, packs);
    if (meant) return new Problem('pack-unknown-meant', { pack: id, meant });
    return new Problem('pack-unknown', { pack: id, roots, packs: [...packs].join(', ') });
  }
}

/** Name of an edition: `id@edition`. */
export function nameOf(entry: PackEntry): string {
  return `${entry.pack}@${entry.edition}`;
}

function named(entries: readonly PackEntry[], pack: string, edition: string): PackEntry {
  const found = entries.find((entry) => entry.edition === edition);
  if (found) return found;
  const meant = similar(
    edition,
    entries.map((entry) => entry.edition),
  );
  if (meant) throw new Problem('edition-unknown-meant', { pack, edition, meant, editions: list(entries) });
  throw new Problem('edition-unknown', { pack, edition, editions: list(entries) });
}

function list(entries: readonly PackEntry[]): string {
  return entries.map(({ edition }) => edition).join(', ');
}
