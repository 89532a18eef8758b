import type { Files } from './files.ts';

/** Unsaved work, kept against a crash. */
export interface Draft {
  readonly files: Files;
  /** Revision that the work began from, as the server names it; null where there is none. */
  readonly revision: string | null;
  /** When it was kept: milliseconds since 1970. */
  readonly at: number;
}

/** Where drafts are kept, by the name of the edition (`pack@edition`). */
export interface DraftStore {
  keep(name: string, draft: Draft): Promise<void>;
  find(name: string): Promise<Draft | null>;
  drop(name: string): Promise<void>;
}

const STORE = 'drafts';

/** Drafts in the browser's own database. */
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
  return {
    keep: async (name, draft) => void (await run('readwrite', (store) => store.put(draft, name))),
    find: async (name) => ((await run('readonly', (store) => store.get(name))) as Draft | undefined) ?? null,
    drop: async (name) => void (await run('readwrite', (store) => store.delete(name))),
  };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
