import type { IncomingMessage } from 'node:http';
import type { Language } from '../model/text.ts';
import type { JsonSchema } from '../schema/json.ts';
import type { Person, Role } from './guard/token.ts';
import type { States } from './states.ts';
import type { Crew } from './work/crew.ts';
import type { Limits } from './work/limits.ts';

/** What all requests share. */
export interface Service {
  readonly crew: Crew;
  readonly states: States;
  /** Folders of packs; new editions are made in the first. */
  readonly roots: readonly string[];
  readonly limits: Limits;
  /** Whether tokens are checked. */
  readonly authenticated: boolean;
}

/** One request that may be answered: its parts are of the form that the route says. */
export interface Ask {
  readonly service: Service;
  readonly person: Person;
  readonly language: Language;
  readonly path: Readonly<Record<string, string>>;
  /** A parameter that may repeat is a list, any other the text that stands there. */
  readonly query: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: unknown;
  /** The revision in `If-Match`. */
  readonly expected: string;
  readonly stream: IncomingMessage;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Data that become JSON, or pieces of text as they come. */
  readonly body: unknown;
}

/** One answer of a route as the API describes it. */
export interface AnswerForm {
  readonly description: string;
  readonly media?: string;
  readonly schema: JsonSchema;
  /** With the ETag of the edition. */
  readonly tagged?: true;
}

/** An address of the API: all that is known of it. Its checks and its description are made from it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** `/api/packs/{pack}` */
  readonly path: string;
  readonly summary: string;
  /** Who may; null: anybody. */
  readonly role: Role | null;
  readonly query?: Readonly<Record<string, JsonSchema>>;
  /** Needs `If-Match` with the revision that is to be changed. */
  readonly conditional?: true;
  readonly body?: { readonly schema: JsonSchema; readonly kind: 'json' | 'files' | 'stream' };
  readonly answer: AnswerForm & { readonly status: number };
  handle(ask: Ask): Promise<Answer> | Answer;
}

/** Roles that change something. */
export function writes({ role }: Route): boolean {
  return role === 'author' || role === 'publisher';
}

/** Whether the query `reading=id=option` was given, and how often: as readings by id. */
export function readingsOf(query: Ask['query']): Readonly<Record<string, string>> {
  const given = query.reading ?? [];
  const pairs = (typeof given === 'string' ? [given] : given).map((text) => {
    const [id = '', ...option] = text.split('=');
    return [id, option.join('=')] as const;
  });
  return Object.fromEntries(pairs);
}
