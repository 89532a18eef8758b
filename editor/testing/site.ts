import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.yaml': 'application/yaml; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** As strict as the server's: no inline script, no `eval`, nothing from elsewhere. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Files on a loopback port. */
export interface Site {
  readonly address: string;
  close(): Promise<void>;
}

/** What stands at which path, besides the project's own `dist/` and `rules/`: by path (`/bare.html`), its text. */
export type Files = Readonly<Record<string, string>>;

/** Serves `dist/`, `rules/` and some files of a test, each with the content security policy. */
export async function site(files: Files): Promise<Site> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const content = await contentAt(path, files);
    if (content === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
    });
    response.end(content);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => closed(server),
  };
}

async function contentAt(path: string, files: Files): Promise<string | Buffer | null> {
  const own = Object.hasOwn(files, path) ? files[path] : undefined;
  if (own !== undefined) return own;
  const inside = normalize(path);
  if (!/^\/(dist|rules|test\/fixtures)\//.test(inside)) return null;
  return readFile(join(ROOT, inside)).catch(() => null);
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done, failed) => server.close((reason) => (reason ? failed(reason) : done())));
}
