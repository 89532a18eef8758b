import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { home } from '../store/index.ts';

/** Where the build puts the studio. */
const FOLDER = join(home(), 'dist', 'editor');

/** Files whose names change with their content. */
const HASHED = /[/\\]parts[/\\][^/\\]+-[\w-]{8}\.\w+$/;

/** Shown where the studio has not been built. */
const PAGE = `<!doctype html>
<html lang="kk">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>adisteme</title>
<main>
<h1>adisteme</h1>
<p lang="kk">Студия әлі құрастырылмаған. <code>npm run build</code> командасын орындап, бетті жаңартыңыз. API: <a href="/api/openapi.json">/api/openapi.json</a>.</p>
<p lang="ru">Студия ещё не собрана. Выполните <code>npm run build</code> и обновите страницу. API: <a href="/api/openapi.json">/api/openapi.json</a>.</p>
<p lang="en">The studio has not been built yet. Run <code>npm run build</code> and reload this page. The API: <a href="/api/openapi.json">/api/openapi.json</a>.</p>
</main>
</html>
`;

/** Serves the studio's files; without them a page that says how to build it. */
export async function serveStudio(app: FastifyInstance, folder: string = FOLDER): Promise<void> {
  if (!existsSync(join(folder, 'studio', 'index.html'))) {
    app.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(PAGE));
    return;
  }
  app.get('/', async (_request, reply) => reply.redirect('/studio/'));
  await app.register(fastifyStatic, {
    root: folder,
    index: ['index.html'],
    dotfiles: 'deny',
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.setHeader('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
