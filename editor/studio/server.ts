import type { Impact, Language, Pack, PackDifference, Text } from '../../engine/index.ts';
import type { Files } from '../document/index.ts';
import { MESSAGES } from './messages.ts';

/** An edition as the server keeps it. */
export interface Stored {
  readonly pack: string;
  readonly edition: string;
  /** What was read; saving names it, so that nobody's work is lost. */
  readonly revision: string;
  /** Who wrote it, and when, as an ISO time; null where that is not known. */
  readonly by: string | null;
  readonly at: string | null;
  readonly files: Files;
}

/** A methodology and its editions, latest first. */
export interface PackHead {
  readonly pack: string;
  readonly editions: readonly EditionHead[];
}

/** What the library shows of an edition; what its text lacks is null, and so are the checks' figures until they are done. */
export interface EditionHead {
  readonly edition: string;
  readonly title: Text | null;
  readonly issuer: Text | null;
  /** First and last day in force. */
  readonly from: string | null;
  readonly to: string | null;
  readonly inForce: boolean;
  readonly isPublished: boolean;
  readonly checked: 'done' | 'pending' | 'failed';
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly coverage: { readonly accounted: number; readonly total: number } | null;
}

/** What publishing the stored files would publish, what stands against it, and what is published now. */
export interface Outlook {
  readonly version: string | null;
  /** Null where the files have errors. */
  readonly digest: string | null;
  readonly findings: readonly {
    readonly severity: 'error' | 'warning' | 'note';
    readonly message: string;
    readonly place: { readonly file?: string; readonly path?: string };
  }[];
  readonly published: { readonly version: string; readonly digest: string; readonly on: string } | null;
}

/** An edition by name. */
export interface Ref {
  readonly pack: string;
  readonly edition: string;
}

/**
 * Why the server did not do what it was asked, in the language asked for; its status is 0 where it can't be reached. `current`: what
 * stands there instead.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly current: Stored | null;

  constructor(status: number, detail: string, current: Stored | null) {
    super(detail);
    this.status = status;
    this.current = current;
  }
}

/** Does something that the server may refuse; gives its refusal, null where it was done. */
export async function refusalOf(work: () => Promise<void>): Promise<Refusal | null> {
  try {
    await work();
    return null;
  } catch (reason) {
    if (reason instanceof Refusal) return reason;
    throw reason;
  }
}

/** The studio's server, of the same origin. */
export class Server {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /** The library; what is in force is told for a day, without one for today. */
  async packs(on = ''): Promise<readonly PackHead[]> {
    const path = on === '' ? '/api/packs' : `/api/packs?on=${on}`;
    return ((await this.#ask('GET', path)) as { packs: readonly PackHead[] }).packs;
  }

  /** An edition in one piece; null where its text is not sound. */
  async consolidated({ pack, edition }: Ref): Promise<Pack | null> {
    return ((await this.#ask('GET', `${at(pack, edition)}/consolidated`)) as { pack: Pack | null }).pack;
  }

  async diff(a: Ref, b: Ref): Promise<readonly PackDifference[]> {
    return ((await this.#ask('POST', '/api/diff', { a, b })) as { differences: readonly PackDifference[] }).differences;
  }

  /** What another edition does to sheets; without any, to the samples beside the first. */
  async impact(a: Ref, b: Ref, sheets: readonly object[] | null = null): Promise<Impact> {
    const question = sheets ? { a, b, sheets } : { a, b };
    return ((await this.#ask('POST', '/api/impact', question)) as { impact: Impact }).impact;
  }

  /** Makes an edition that is not there yet. */
  async create(edition: Ref & { readonly files: Files }): Promise<Stored> {
    return (await this.#ask('POST', '/api/packs', edition)) as Stored;
  }

  async edition(pack: string, edition: string): Promise<Stored> {
    return (await this.#ask('GET', at(pack, edition))) as Stored;
  }

  /** The files as they were at a revision; null where the server no longer has them. */
  async filesAt({ pack, edition }: Ref, revision: string): Promise<Files | null> {
    const path = `${at(pack, edition)}/history/${encodeURIComponent(revision)}`;
    const known = await this.#ask('GET', path).catch((reason: unknown) => {
      if (reason instanceof Refusal && reason.status === 404) return null;
      throw reason;
    });
    return (known as Stored | null)?.files ?? null;
  }

  /** Saves over the revision that was read. Throws a `Refusal` of status 412 where another stands there. */
  async save({ pack, edition, revision, files }: Stored): Promise<Stored> {
    return (await this.#ask('PUT', at(pack, edition), { files }, { 'If-Match': `"${revision}"` })) as Stored;
  }

  async outlook({ pack, edition }: Ref): Promise<Outlook> {
    return (await this.#ask('GET', `${at(pack, edition)}/publish`)) as Outlook;
  }

  /** Publishes the stored files, if they are still those of the revision. A correction has a reason. */
  async publish({ pack, edition, revision }: Ref & Pick<Stored, 'revision'>, reason: string): Promise<void> {
    const body = reason === '' ? {} : { reason };
    await this.#ask('POST', `${at(pack, edition)}/publish`, body, { 'If-Match': `"${revision}"` });
  }

  async #ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<unknown> {
    const response = await fetch(path, {
      method,
      headers: {
        'Accept-Language': this.#language,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => null);
    if (!response) throw new Refusal(0, MESSAGES.unreachable[this.#language], null);
    const answer = await response.json().catch(() => null);
    if (response.ok) return answer;
    // Of what is missing the remedy names addresses of the interface; a screen has a way back instead.
    const said = response.status === 404 ? [answer?.detail] : [answer?.detail, answer?.remedy];
    throw new Refusal(response.status, said.filter(Boolean).join(' '), answer?.current ?? null);
  }
}

function at(pack: string, edition: string): string {
  return `/api/packs/${encodeURIComponent(pack)}/${encodeURIComponent(edition)}`;
}
