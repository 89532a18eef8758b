import { readdirSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Prepared } from '../../index.ts';
import { type Edition, type Files, type PackEntry, PackStore, Problem, statesIn } from '../../store/index.ts';

/** An edition that a client means. */
export interface Ref {
  readonly pack: string;
  /** Without it, the one in force `on` that day, else the latest. */
  readonly edition?: string;
  readonly on?: string;
  readonly readings?: Readonly<Record<string, string>>;
  /** A draft to take instead of what is stored. */
  readonly files?: Files;
}

/** An edition that was found, in the store in which it stands. */
export interface Found extends Edition {
  readonly store: PackStore;
  readonly prepared: Prepared;
}

/** Stores, by the drafts in them, that are remembered. */
const REMEMBERED = 6;

const PACK = /^[a-z][a-z0-9-]{0,99}$/;
const EDITION = /^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$/;

/** Whether names can be those of an edition: never a path that leads elsewhere. */
export function areNames(pack: string, edition: string): boolean {
  return PACK.test(pack) && EDITION.test(edition) && edition.length <= 50;
}

/** Editions of a store that may be served: of proper names, and inside the folders of packs when links are followed. */
export function servedIn(store: PackStore): readonly PackEntry[] {
  const roots = store.roots.map((root) => realpathSync(root) + sep);
  return store
    .entries()
    .filter(({ pack, edition }) => areNames(pack, edition))
    .filter((entry) => store.isDraft(entry) || roots.some((root) => real(dirname(entry.file))?.startsWith(root)));
}

/** The packs below folders, each opened once while nothing there changes. */
export class Library {
  readonly #roots: readonly string[];
  readonly #stores = new Map<string, PackStore>();
  #state = '';

  constructor(roots: readonly string[]) {
    this.#roots = roots;
  }

  /** The packs as they stand now, with drafts in place of those stored. */
  store(refs: readonly Ref[] = []): PackStore {
    const state = this.#roots.map(stateOf).join('\n');
    if (state !== this.#state) this.#stores.clear();
    this.#state = state;
    const drafts = refs.flatMap(({ pack, edition, files }) => {
      if (!files) return [];
      if (edition === undefined || !areNames(pack, edition))
        throw new Problem('edition-absent', { name: `${pack}@${edition ?? ''}` });
      return [{ pack, edition, files }];
    });
    const key = JSON.stringify(drafts);
    const store = this.#stores.get(key) ?? new PackStore(this.#roots, drafts);
    this.#stores.delete(key);
    this.#stores.set(key, store);
    for (const old of [...this.#stores.keys()].slice(0, -REMEMBERED)) this.#stores.delete(old);
    return store;
  }

  /** The edition that a client means, in a store with the drafts of all that it means. */
  find(ref: Ref, all: readonly Ref[] = [ref]): Found {
    const store = this.store(all);
    const name = ref.edition === undefined ? ref.pack : `${ref.pack}@${ref.edition}`;
    const served = servedIn(store).filter(({ pack }) => pack === ref.pack);
    if (!served.some(({ edition }) => ref.edition === undefined || edition === ref.edition))
      throw new Problem('edition-absent', { name });
    const { entry, head } = store.find(name, ref.on);
    if (!served.some(({ file }) => file === entry.file)) throw new Problem('edition-absent', { name });
    return { entry, head, store, prepared: store.open(entry, ref.readings) };
  }
}

/** Changes whenever a file of an edition below a folder does. */
function stateOf(root: string): string {
  return folders(root)
    .flatMap((pack) => folders(pack))
    .flatMap((folder) => [folder, ...[...statesIn(folder)].flat()])
    .join('\n');
}

function folders(of: string): string[] {
  try {
    return readdirSync(of)
      .filter((name) => !name.startsWith('.'))
      .map((name) => join(of, name));
  } catch {
    return [];
  }
}

function real(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
