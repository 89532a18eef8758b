import { type PackEntry, publishedOf, type Version } from '../store/index.ts';
import type { Crew } from './work/crew.ts';

/** How far an edition has been checked: `failed` went beyond what a check may take. */
export const CHECKED = ['done', 'pending', 'failed'] as const;

/** What the checks say of an edition; nulls unless they are done. */
export interface State {
  readonly checked: (typeof CHECKED)[number];
  readonly digest: string | null;
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly coverage: { readonly accounted: number; readonly total: number } | null;
}

const OPEN = { digest: null, errors: null, warnings: null, coverage: null };
const PENDING: State = { checked: 'pending', ...OPEN };
export const FAILED: State = { checked: 'failed', ...OPEN };

/** An edition as it stands. */
export interface Standing {
  readonly entry: PackEntry;
  readonly version: Version;
}

/** What is known of an edition, as long as nothing changes on which it rests: its `key`. */
interface Known {
  readonly key: string;
  readonly done: Promise<State>;
  state: State;
}

/** States of editions, each found out once, one after another, as long as nothing changes on which it rests. */
export class States {
  readonly #crew: Crew;
  readonly #known = new Map<string, Known>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(crew: Crew) {
    this.#crew = crew;
  }

  /** The state of each edition of a library, in order, as far as it is known now; with `wait`, when all are. */
  async of(all: readonly Standing[], wait: boolean): Promise<readonly State[]> {
    const everything = all.map(({ version }) => version.revision).join();
    const names = new Set(all.map(({ entry }) => entry.file));
    for (const name of this.#known.keys()) if (!names.has(name)) this.#known.delete(name);
    const states = all.map(({ entry, version }) => {
      const key = JSON.stringify([version.revision, restsOnOthers(version) ? everything : '', publishedOf(entry)]);
      const known = this.#known.get(entry.file);
      return known?.key === key ? known : this.#begin(entry, key);
    });
    if (wait) await Promise.all(states.map(({ done }) => done));
    return states.map(({ state }) => state);
  }

  #begin(entry: PackEntry, key: string): Known {
    const done = this.#last.then(() => this.#ask(entry));
    this.#last = done;
    const known: Known = { key, done, state: PENDING };
    void done.then((state) => {
      known.state = state;
    });
    this.#known.set(entry.file, known);
    return known;
  }

  async #ask({ pack, edition }: PackEntry): Promise<State> {
    try {
      return { checked: 'done', ...(await this.#crew.ask('state', { pack, edition }, 'en')) };
    } catch {
      return FAILED;
    }
  }
}

/** Whether an edition may amend another: then it changes when that one does. */
function restsOnOthers({ files }: Version): boolean {
  return Object.entries(files).some(([name, text]) => !name.startsWith('cases/') && /\bbase\b/.test(text));
}
