import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Problem } from '../store/index.ts';
import { HEADERS } from './guard/headers.ts';
import { checkOrigin, isOwnPage } from './guard/origin.ts';
import type { Identify, Person } from './guard/token.ts';
import { languageOf } from './language.ts';
import { mediaOf } from './openapi.ts';
import { documentOf } from './problem.ts';
import { bodyOf, expectedOf, queryOf } from './request.ts';
import { type Route, type Service, writes } from './route.ts';
import { ROUTES } from './routes/index.ts';
import { serveStudio } from './studio.ts';

/** What the application needs besides the service. */
export interface Surroundings {
  readonly service: Service;
  /** Tells who a request is from; without it, everybody on this computer may do everything. */
  readonly identify: Identify | null;
  /** Who that is then. */
  readonly local: Person;
  /** The server's own origins; known once it listens. */
  readonly origins: () => readonly string[];
  readonly studio?: string | undefined;
}

const MEBIBYTE = 1024 * 1024;

/** The HTTP application: guards around the routes of the API, and the studio. */
export async function application(around: Surroundings): Promise<FastifyInstance> {
  const { service, origins } = around;
  const { limits, roots } = service;
  const app = fastify({
    bodyLimit: limits.json * MEBIBYTE,
    requestTimeout: 300_000,
    connectionTimeout: 0,
    keepAliveTimeout: 10_000,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 128 },
  });
  app.server.headersTimeout = 15_000;
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    checkOrigin(request, origins());
  });
  app.setErrorHandler((error: FastifyError | Problem, request, reply) =>
    refuse(problemOf(error, request, service), request, reply, roots),
  );
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    return refuse(new Problem('route-unknown', { method: request.method, path }), request, reply, roots);
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.addContentTypeParser('application/x-ndjson', (_request, _payload, done) => done(null, undefined));
  await app.register(rateLimit, {
    max: limits.requests,
    timeWindow: 60_000,
    allowList: ({ url }) => !url.startsWith('/api'),
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem('rate-over-limit', { most: limits.requests, seconds: Math.ceil(ttl / 1000) }),
  });
  for (const route of ROUTES) addRoute(app, route, around);
  await serveStudio(app, around.studio);
  return app;
}

function addRoute(app: FastifyInstance, route: Route, { service, identify, local, origins }: Surroundings): void {
  const { limits } = service;
  app.route({
    method: route.method,
    url: route.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    bodyLimit: (route.body?.kind === 'files' ? limits.files : limits.json) * MEBIBYTE,
    onRequest: async (request) => {
      if (route.role === null) return;
      if (identify === null && writes(route) && !isOwnPage(request, origins())) throw new Problem('origin-needed');
      const person = identify === null ? local : await identify(request.headers.authorization);
      if (!person.roles.includes(route.role)) throw new Problem('role-missing', { role: route.role });
      request.person = person;
    },
    handler: async (request, reply) => {
      const language = languageOf(request.headers['accept-language']);
      const media = mediaOf(route);
      const found = request.headers['content-type']?.split(';')[0]?.trim() ?? '';
      if (media !== undefined && found !== media) throw new Problem('media-unknown', { found, expected: media });
      const {
        status = route.answer.status,
        headers = {},
        body,
      } = await route.handle({
        service,
        person: request.person ?? local,
        language,
        path: request.params as Readonly<Record<string, string>>,
        query: queryOf(route, request),
        body: route.body && route.body.kind !== 'stream' ? bodyOf(route, String(request.body ?? ''), language) : null,
        expected: expectedOf(route, request.headers['if-match']),
        stream: request.raw,
      });
      reply.headers({ 'cache-control': 'no-cache', vary: 'Accept-Language, Authorization', ...headers });
      if (route.method === 'GET' && headers.etag !== undefined && headers.etag === request.headers['if-none-match'])
        return reply.code(304).send();
      const type = `${route.answer.media ?? 'application/json'}; charset=utf-8`;
      const isStream = route.answer.media === 'application/x-ndjson';
      return reply
        .code(status)
        .type(type)
        .send(isStream ? body : JSON.stringify(body));
    },
  });
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends it; set once that is known. */
    person?: Person;
  }
}

/** Codes of fastify, and the problems that they stand for. */
function problemOf(error: FastifyError | Problem, request: FastifyRequest, { limits }: Service): Problem {
  if (error instanceof Problem) return error;
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Problem('body-over-limit', { most: request.routeOptions.bodyLimit / MEBIBYTE || limits.json });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Problem('media-unknown', {
        found: request.headers['content-type'] ?? '',
        expected: 'application/json',
      });
    default:
      if (error.statusCode !== undefined && error.statusCode < 500)
        return new Problem('body-malformed', { cause: error.message });
      return new Problem('unexpected', { cause: error.message.split('\n')[0] ?? '' });
  }
}

function refuse(
  problem: Problem,
  request: FastifyRequest,
  reply: FastifyReply,
  roots: readonly string[],
): FastifyReply {
  const document = documentOf(problem, languageOf(request.headers['accept-language']), roots);
  if (document.status === 401) reply.header('www-authenticate', 'Bearer realm="adisteme"');
  reply.headers(HEADERS).header('cache-control', 'no-store');
  return reply.code(document.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(document));
}
