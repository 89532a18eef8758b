import type { Impact, Language, Pack, PackDifference, Text } from '../../engine/index.ts';
import type { Files } from '../document/index.ts';

/** An edition as the server keeps it. */
export interface Stored {
  readonly pack: string;
  readonly edition: string;
  /** What was read; saving names it, so that nobody's work is lost. */
  readonly revision: string;
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

/** An edition by name. */
export interface Ref {
  readonly pack: string;
  readonly edition: string;
}

/** Why the server did not do what it was asked, in the language asked for. `current`: what stands there instead. */
export class Refusal extends Error {
  readonly status: number;
  readonly current: Stored | null;

  constructor(status: number, detail: string, current: Stored | null) {
    super(detail);
    this.status = status;
    this.current = current;
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

  /** What another edition does to the samples beside the first. */
  async impact(a: Ref, b: Ref): Promise<Impact> {
    return ((await this.#ask('POST', '/api/impact', { a, b })) as { impact: Impact }).impact;
  }

  async edition(pack: string, edition: string): Promise<Stored> {
    return (await this.#ask('GET', at(pack, edition))) as Stored;
  }

  /** Saves over the revision that was read. Throws a `Refusal` of status 412 where another stands there. */
  async save({ pack, edition, revision, files }: Stored): Promise<Stored> {
    return (await this.#ask('PUT', at(pack, edition), { files }, { 'If-Match': `"${revision}"` })) as Stored;
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
    const answer = (await response?.json().catch(() => null)) ?? null;
    if (response?.ok) return answer;
    throw new Refusal(
      response?.status ?? 0,
      [answer?.detail, answer?.remedy].filter(Boolean).join(' '),
      answer?.current ?? null,
    );
  }
}

function at(pack: string, edition: string): string {
  return `/api/packs/${encodeURIComponent(pack)}/${encodeURIComponent(edition)}`;
}
