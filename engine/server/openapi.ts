import type { JsonSchema } from '../schema/json.ts';
import { version } from '../store/index.ts';
import type { Route } from './route.ts';
import { components, of } from './shapes.ts';

const MEDIA = { json: 'application/json', files: 'application/json', stream: 'application/x-ndjson' } as const;

/** Media type of the body of a route. */
export function mediaOf({ body }: Route): string | undefined {
  return body && MEDIA[body.kind];
}

/** The description of the API (OpenAPI 3.1), made from its routes and from the schemas that the engine publishes. */
export function openapi(routes: readonly Route[]): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'adisteme',
      version: version(),
      description:
        'Rule packs for staff appraisal: read, write, check, grade, compare. Messages are in the language of Accept-Language (kk, ru, en). Where the server checks tokens, the claim `roles` lists reader, author, publisher.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: components(),
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

function operation(route: Route): JsonSchema {
  const { method, path, summary, role, body, answer } = route;
  const { status, description, schema, media = 'application/json', tagged } = answer;
  const mediaType = mediaOf(route);
  return {
    operationId: operationId(method, path),
    summary,
    ...(role === null ? { security: [] } : { security: [{}, { token: [] }], 'x-role': role }),
    parameters: parametersOf(route),
    ...(body && mediaType
      ? { requestBody: { required: true, content: { [mediaType]: { schema: body.schema } } } }
      : {}),
    responses: {
      [status]: {
        description,
        ...(tagged
          ? { headers: { ETag: { schema: { type: 'string' }, description: 'The revision, in quotes.' } } }
          : {}),
        content: { [media]: { schema } },
      },
      ...(tagged && method === 'GET' ? { 304: { description: 'It is what If-None-Match names.' } } : {}),
      default: { description: 'Refused.', content: { 'application/problem+json': { schema: of('Problem') } } },
    },
  };
}

function parametersOf({ path, query = {}, conditional }: Route): JsonSchema[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query).map(([name, schema]) => ({
    name,
    in: 'query',
    required: schema.required === true,
    schema: Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'required')),
  }));
  const match = { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } };
  return [...inPath, ...inQuery, ...(conditional ? [match] : [])];
}

/** `GET /api/packs/{pack}/{edition}/check` → `get-packs-pack-edition-check` */
function operationId(method: string, path: string): string {
  return `${method.toLowerCase()}${path
    .replace('/api', '')
    .replaceAll(/[/{}.]+/g, '-')
    .replace(/-$/, '')}`;
}
