import { cpSync } from 'node:fs';
import { request as send } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, onTestFinished } from 'vitest';
import type { RunningServer, ServerOptions } from '../../engine/server/index.ts';
import { PACKS, scratch } from '../cli/adisteme.ts';

/** The built server: its threads are files of the build. */
export const { startServer } = (await import(
  pathToFileURL(resolve('dist/engine/server/index.js')).href
)) as typeof import('../../engine/server/index.ts');

/** An answer of the server. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is checked by the schema that it advertises
  readonly body: any;
}

/** What is sent along; `body` is data, or a text as it is. */
export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A client of a server. */
export interface Client {
  readonly url: string;
  readonly root: string;
  call(method: string, path: string, sent?: Sent): Promise<Answered>;
}

/** A folder of packs of its own: copies of those of the tests. */
export function library(...packs: readonly string[]): string {
  const folder = scratch();
  for (const pack of packs) cpSync(join(PACKS, pack), join(folder, pack), { recursive: true });
  return folder;
}

/** A server over a folder of packs; it is gone after the test. Every answer is checked against the API's own description. */
export async function serving(root: string, options: Partial<ServerOptions> = {}): Promise<Client> {
  const limits = { threads: 1, ...options.limits };
  const server = await startServer({ roots: [root], port: 0, ...options, limits });
  onTestFinished(() => server.close());
  return clientOf(server, root);
}

export function clientOf(server: Pick<RunningServer, 'url'>, root: string): Client {
  const { url } = server;
  return {
    url,
    root,
    async call(method, path, { headers = {}, body } = {}) {
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      const own = method === 'GET' ? {} : { origin: url };
      const answer = await fetch(url + path, {
        method,
        headers: { ...type, ...own, ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await answer.text();
      const isJson = /[/+]json$/.test((answer.headers.get('content-type') ?? '').split(';')[0] ?? '') && text !== '';
      const answered = { status: answer.status, headers: answer.headers, text, body: isJson ? JSON.parse(text) : null };
      if (path.startsWith('/api')) await conforms(url, method, path, answered);
      return answered;
    },
  };
}

/** Sends a request as it is written: headers that `fetch` would not let through, a path that it would tidy up. */
export function raw(
  url: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<{ status: number; text: string; headers: Readonly<Record<string, unknown>> }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = send({ hostname, port, path, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }));
    });
    request.on('error', reject).end();
  });
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { responses: Readonly<Record<string, unknown>> }>>>>;
}

const DESCRIPTIONS = new Map<string, { description: Description; ajv: Ajv2020 }>();

async function described(url: string) {
  const known = DESCRIPTIONS.get(url);
  if (known) return known;
  const description = (await (await fetch(`${url}/api/openapi.json`)).json()) as Description;
  const ajv = new Ajv2020({ strict: false });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema({ ...description, $id: 'api' });
  DESCRIPTIONS.set(url, { description, ajv });
  return { description, ajv };
}

/** An answer has the form that the description gives for its route, status and media type. */
async function conforms(url: string, method: string, path: string, answered: Answered): Promise<void> {
  if (answered.status === 304) return;
  const { description, ajv } = await described(url);
  const media = (answered.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const route = Object.keys(description.paths).find((one) => matches(one, path.split('?')[0] ?? ''));
  const responses = route === undefined ? undefined : description.paths[route]?.[method.toLowerCase()]?.responses;
  if (!route || !responses || answered.status >= 400) {
    expect(media).toBe('application/problem+json');
    check(ajv, ['components', 'schemas', 'Problem'], answered.body);
    return;
  }
  expect(Object.keys(responses)).toContain(String(answered.status));
  const keys = ['paths', route, method.toLowerCase(), 'responses', String(answered.status), 'content', media, 'schema'];
  const bodies =
    media === 'application/x-ndjson'
      ? answered.text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line))
      : [answered.body];
  for (const body of bodies) check(ajv, keys, body);
}

const COMPILED = new WeakMap<Ajv2020, Map<string, ReturnType<Ajv2020['compile']>>>();

function check(ajv: Ajv2020, keys: readonly string[], body: unknown): void {
  const pointer = keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const known = COMPILED.get(ajv) ?? new Map();
  COMPILED.set(ajv, known);
  const validate = known.get(pointer) ?? ajv.compile({ $ref: `api#/${pointer}` });
  known.set(pointer, validate);
  validate(body);
  expect(validate.errors ?? []).toEqual([]);
}

function matches(route: string, path: string): boolean {
  const literal = (part: string) => part.replace(/[.+?^$()|[\]\\]/g, '\\$&');
  const pattern = route
    .split(/\{\w+\}/)
    .map(literal)
    .join('[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}
