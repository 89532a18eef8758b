import { STATUS_CODES } from 'node:http';
import type { Params, Place } from '../model/diagnostic.ts';
import { type CommandCode, isCommandCode, say } from '../model/messages/command.ts';
import type { Language } from '../model/text.ts';
import { Problem } from '../store/index.ts';

/** A problem that carries more than its sentence: what the edition is now, the findings of a pack. */
export class Refusal extends Problem {
  readonly extras: Readonly<Record<string, unknown>>;

  constructor(code: CommandCode, params: Params, extras: Readonly<Record<string, unknown>>, place: Place = {}) {
    super(code, params, place);
    this.extras = extras;
  }
}

/** The answer to a request that is refused (RFC 9457). */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly remedy?: string;
  readonly place?: Place;
  readonly [extra: string]: unknown;
}

/** HTTP status of problems; any other is the caller's wrong use: 422. */
const STATUS: Readonly<Partial<Record<CommandCode, number>>> = {
  'body-malformed': 400,
  'request-invalid': 400,
  'file-name-unfit': 400,
  'edition-without-pack': 400,
  'token-missing': 401,
  'token-invalid': 401,
  'role-missing': 403,
  'origin-foreign': 403,
  'origin-needed': 403,
  'route-unknown': 404,
  'edition-absent': 404,
  'revision-unknown': 404,
  'form-unknown': 404,
  'form-unknown-meant': 404,
  'samples-none': 404,
  'edition-exists': 409,
  'publish-findings': 409,
  'publish-immutable': 409,
  'publish-reason': 409,
  'edit-conflict': 412,
  'body-over-limit': 413,
  'file-over-limit': 413,
  'media-unknown': 415,
  'host-foreign': 421,
  'if-match-needed': 428,
  'rate-over-limit': 429,
  unexpected: 500,
  'path-unwritable': 500,
  'version-broken': 500,
  'lock-broken': 500,
  'server-busy': 503,
  'folder-locked': 503,
  'edition-restless': 503,
};

/** A problem as the client sees it, in its language. Paths of this computer are told from its folders of packs on. */
export function documentOf(problem: Problem, language: Language, roots: readonly string[]): ProblemDocument {
  const { code, params, place } = problem;
  const status = STATUS[code] ?? 422;
  const shown = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, without(value, roots)]));
  const remedy = `${code}-remedy`;
  const file = place.file === undefined ? {} : { file: String(without(place.file, roots)) };
  return {
    type: `adisteme:/problems/${code}`,
    title: STATUS_CODES[status] ?? '',
    status,
    detail: say(code, language, shown),
    code,
    ...(isCommandCode(remedy) ? { remedy: say(remedy, language, shown) } : {}),
    ...(Object.keys(place).length > 0 ? { place: { ...place, ...file } } : {}),
    ...(problem instanceof Refusal ? problem.extras : {}),
  };
}

function without<Value>(value: Value, roots: readonly string[]): Value | string {
  if (typeof value !== 'string') return value;
  return roots.reduce((text, root) => text.replaceAll(`${root}/`, '').replaceAll(root, '.'), value as string);
}
