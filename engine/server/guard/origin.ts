import type { IncomingHttpHeaders } from 'node:http';
import { Problem } from '../../store/index.ts';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** Where a request says that it comes from and goes to. */
export interface Journey {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Refuses a request that was sent to another name than the server's (a page elsewhere that had its name point here would
 * otherwise read the answers), and an unsafe one that a page of somebody else sends. `origins` are the server's own.
 */
export function checkOrigin({ method, headers }: Journey, origins: readonly string[]): void {
  const host = headers.host ?? '';
  if (!origins.some((origin) => hostOf(origin) === host.toLowerCase())) throw new Problem('host-foreign', { host });
  if (SAFE.includes(method)) return;
  const { origin } = headers;
  if (origin !== undefined && !origins.includes(origin)) throw new Problem('origin-foreign', { origin });
  const site = headers['sec-fetch-site'];
  if (origin === undefined && site !== undefined && site !== 'same-origin')
    throw new Problem('origin-foreign', { origin: String(site) });
}

/** Whether a page of this server sent the request. */
export function isOwnPage({ headers }: Journey, origins: readonly string[]): boolean {
  return headers.origin !== undefined && origins.includes(headers.origin);
}

/** `host:port` of an origin, without the port that its scheme has anyway. */
function hostOf(origin: string): string {
  return new URL(origin).host;
}
