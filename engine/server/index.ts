import { realpathSync } from 'node:fs';
import { isIPv6 } from 'node:net';
import { userInfo } from 'node:os';
import { PackStore, Problem, settleEdition, systemCode } from '../store/index.ts';
import { application } from './app.ts';
import { byToken, ROLES, type Tokens } from './guard/token.ts';
import { States } from './states.ts';
import { Crew } from './work/crew.ts';
import { LIMITS, type Limits } from './work/limits.ts';

export type { Tokens } from './guard/token.ts';
export type { Limits } from './work/limits.ts';

export interface ServerOptions {
  /** Folders of packs, as `PackStore` takes them. */
  readonly roots: readonly string[];
  /** Address to listen on. Beyond this computer only with `tokens`. */
  readonly host?: string;
  /** 0: any that is free. */
  readonly port?: number;
  readonly tokens?: Tokens | undefined;
  /** Further origins under which the server is seen, as behind a proxy. */
  readonly origins?: readonly string[];
  readonly limits?: Partial<Limits>;
  /** Folder of the built studio, where it isn't this package's. */
  readonly studio?: string;
}

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const EVERYWHERE = ['0.0.0.0', '::'];

/**
 * Starts the server. Refused: an address beyond this computer without tokens; every address at once without an origin; an
 * address that can't be listened on; keys that can't be read.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 0, tokens, origins = [] } = options;
  if (!LOOPBACK.includes(host) && !tokens) throw new Problem('serve-without-token', { host });
  if (EVERYWHERE.includes(host) && origins.length === 0) throw new Problem('serve-origin-needed', { host });
  const store = new PackStore(options.roots);
  for (const entry of store.entries()) await settleEdition(entry);
  const roots = store.roots.map((root) => realpathSync(root));
  const limits = { ...LIMITS, ...options.limits };
  const given = origins.map(originOf);
  const identify = tokens ? byToken(tokens) : null;
  const crew = new Crew(roots, limits);
  let own: readonly string[] = given;
  const app = await application({
    service: { crew, states: new States(crew), roots, limits, authenticated: identify !== null },
    identify,
    local: { name: userInfo().username, roles: ROLES },
    origins: () => own,
    studio: options.studio,
  });
  try {
    await app.listen({ host, port });
  } catch (error) {
    await crew.close();
    throw new Problem('serve-unlistening', { host, port, cause: systemCode(error) });
  }
  const address = app.server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  const names = LOOPBACK.includes(host) ? LOOPBACK : EVERYWHERE.includes(host) ? [] : [host];
  own = [...given, ...names.map((name) => originOf(`http://${bracketed(name)}:${bound}`))];
  return {
    url: given[0] ?? originOf(`http://${bracketed(host)}:${bound}`),
    async close() {
      await app.close();
      await crew.close();
    },
  };
}

function bracketed(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}

function originOf(text: string): string {
  try {
    const { origin, protocol } = new URL(text);
    if (protocol === 'http:' || protocol === 'https:') return origin;
  } catch {
    // Told below.
  }
  throw new Problem('serve-origin-malformed', { found: text });
}
