import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { FastifyRequest } from 'fastify';
import { BadLine, parseJsonLine } from '../load/sheet.ts';
import type { Language } from '../model/text.ts';
import { Problem, sentenceOf } from '../store/index.ts';
import type { Ask, Route } from './route.ts';
import { DESCRIPTION, ROUTES } from './routes/index.ts';

const ajv = new Ajv2020({ strict: false, allErrors: false });
(formats.default ?? formats)(ajv as never);
ajv.addSchema({ ...DESCRIPTION, $id: 'api' });

/** What checks the body of each route: the very schema that the description shows. */
const BODIES = new Map<Route, ValidateFunction>(
  ROUTES.filter(({ body }) => body && body.kind !== 'stream').map((route) => {
    const path = [
      'paths',
      route.path,
      route.method.toLowerCase(),
      'requestBody',
      'content',
      'application/json',
      'schema',
    ];
    const pointer = path.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
    return [route, ajv.compile({ $ref: `api#/${pointer}` })];
  }),
);

/**
 * The body of a request as data. Numbers keep the digits that were written. Refused: no JSON, keys that stand twice or could
 * reach a prototype, another form than the description's.
 */
export function bodyOf(route: Route, text: string, language: Language): unknown {
  const data = route.body?.kind === 'files' ? plainJson(text) : exactJson(text === '' ? '{}' : text, language);
  const validate = BODIES.get(route);
  if (!validate || validate(data)) return data;
  const [error] = validate.errors ?? [];
  const path = error?.instancePath ?? '';
  const params = { at: path === '' ? '/' : path, rule: error?.keyword ?? '' };
  throw new Problem('request-invalid', params, { path });
}

/** Files of an edition: texts only, more of them than a line of sheets may hold. */
function plainJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value) => {
      if (key === '__proto__') throw new SyntaxError('__proto__');
      return value;
    });
  } catch (error) {
    throw new Problem('body-malformed', { cause: error instanceof Error ? error.message : '' });
  }
}

function exactJson(text: string, language: Language): unknown {
  try {
    return parseJsonLine(text);
  } catch (error) {
    if (error instanceof BadLine)
      throw new Problem('body-malformed', { cause: sentenceOf(error.code, error.params, language) });
    throw error;
  }
}

/** The parameters behind `?`: those that the route knows, lists as lists. */
export function queryOf(route: Route, request: FastifyRequest): Ask['query'] {
  const given = request.query as Readonly<Record<string, string | string[]>>;
  const known = route.query ?? {};
  for (const [name, value] of Object.entries(given)) {
    const schema = Object.hasOwn(known, name) ? known[name] : undefined;
    const fits = schema && (schema.type === 'array' || typeof value === 'string');
    const matches = typeof schema?.pattern !== 'string' || new RegExp(schema.pattern).test(String(value));
    if (!fits || !matches) throw invalid(name, schema ? 'pattern' : 'additionalProperties');
  }
  for (const [name, schema] of Object.entries(known))
    if (schema.required === true && !Object.hasOwn(given, name)) throw invalid(name, 'required');
  return given;
}

function invalid(name: string, rule: string): Problem {
  return new Problem('request-invalid', { at: `?${name}`, rule }, { path: name });
}

/** The revision in `If-Match`; other tags match nothing. */
export function expectedOf(route: Route, match: string | undefined): string {
  if (!route.conditional) return '';
  if (match === undefined) throw new Problem('if-match-needed');
  return /^"([0-9a-f]{64})"$/.exec(match.trim())?.[1] ?? '-';
}
