import type { Files } from './files.ts';

/** Unsaved work, kept against a crash. */
export interface Draft {
  readonly files: Files;
  /** Revision that the work began from, as the server names it; null where there is none. */
  readonly revision: string | null;
  /** When it was kept: milliseconds since 1970. */
  readonly at: number;
}

/** A draft that was found, with the name of the window that kept it. */
export type FoundDraft = Draft & { readonly window: string };

/** Where drafts are kept, by the name of the edition (`pack@edition`). Each window has one of its own. */
export interface DraftStore {
  keep(name: string, draft: Draft): Promise<void>;
  /** Keeps a draft as if its window had been closed, so that it is found. */
  setAside(name: string, draft: Draft): Promise<void>;
  /** The latest draft of a window that is no more, or that this one kept before it opened the edition anew; null where there is none. */
  find(name: string): Promise<FoundDraft | null>;
  /** Forgets the draft of a window: this one's unless told. */
  drop(name: string, window?: string): Promise<void>;
}

const STORE = 'drafts';

/** Drafts in the browser's own database. A window is known to be there by a lock that it holds as long as it lives. */
export function draftsInBrowser(database = 'adisteme'): DraftStore {
  const run = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const opened = indexedDB.open(database, 1);
    opened.onupgradeneeded = () => void opened.result.createObjectStore(STORE);
    const open = await settled(opened);
    try {
      return await settled(work(open.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      open.close();
    }
  };
  const own = hold();
  const put = async (name: string, window: string, draft: Draft): Promise<void> =>
    void (await run('readwrite', (store) => store.put(draft, [name, window])));
  const drop = async (name: string, window = own): Promise<void> =>
    void (await run('readwrite', (store) => store.delete([name, window])));
  return {
    keep: (name, draft) => put(name, own, draft),
    setAside: (name, draft) => put(name, newName(), draft),
    find: async (name) => {
      const within = IDBKeyRange.bound([name, ''], [name, '\uffff']);
      const keys = (await run('readonly', (store) => store.getAllKeys(within))) as [string, string][];
      const drafts = (await run('readonly', (store) => store.getAll(within))) as Draft[];
      const living = await livingWindows();
      const found = keys.flatMap(([, window], at): FoundDraft[] => {
        const draft = drafts[at];
        return draft && (window === own || !living.has(window)) ? [{ ...draft, window }] : [];
      });
      const [latest = null] = found.sort((a, b) => b.at - a.at);
      if (latest?.window !== own) return latest;
      const aside = newName();
      await put(name, aside, latest);
      await drop(name);
      return { ...latest, window: aside };
    },
    drop,
  };
}

const LOCK = 'adisteme-window ';

/** A name that no other window has. */
function newName(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}

let held: string | null = null;

/** The name of this window, held from now on. */
function hold(): string {
  if (held !== null) return held;
  held = newName();
  const name = LOCK + held;
  if ('locks' in navigator) void navigator.locks.request(name, () => new Promise(() => undefined));
  return held;
}

async function livingWindows(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held: locks = [] } = await navigator.locks.query();
  return new Set(locks.map(({ name = '' }) => name.slice(LOCK.length)));
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
