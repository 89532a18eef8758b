import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { Problem, readText } from '../../store/index.ts';

/** Who may do what. Any of them may read and compute; only an author writes, only a publisher publishes. */
export const ROLES = ['reader', 'author', 'publisher'] as const;
export type Role = (typeof ROLES)[number];

/** Who sends a request. */
export interface Person {
  readonly name: string;
  readonly roles: readonly Role[];
}

/** How tokens are checked. */
export interface Tokens {
  /** Where the keys are: an address (http, https) or a file. */
  readonly jwks: string;
  readonly issuer: string;
  readonly audience: string;
}

/** Tells who a request is from, by its header `Authorization`. */
export type Identify = (authorization: string | undefined) => Promise<Person>;

/** Signatures with public keys only: whoever can check a token must not be able to make one. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/**
 * Persons by bearer token: a JWT of the issuer, for the audience, signed with one of the keys, not expired, with a `sub` and
 * the claim `roles` (a list of reader, author, publisher; others mean nothing here). It is called by its `name`, else `sub`.
 */
export function byToken({ jwks, issuer, audience }: Tokens): Identify {
  const keys = keysAt(jwks);
  return async (authorization) => {
    const token = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new Problem('token-missing');
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: 5,
      });
      const given = Array.isArray(payload.roles) ? payload.roles : [];
      const name = typeof payload.name === 'string' && payload.name !== '' ? payload.name : String(payload.sub);
      return { name, roles: rolesOf(ROLES.filter((role) => given.includes(role))) };
    } catch (error) {
      throw new Problem('token-invalid', { cause: error instanceof errors.JOSEError ? error.code : 'ERR_JWKS' });
    }
  };
}

/** Authors and publishers are readers too. */
function rolesOf(given: readonly Role[]): readonly Role[] {
  return given.length === 0 || given.includes('reader') ? given : ['reader', ...given];
}

function keysAt(place: string): JWTVerifyGetKey {
  if (/^https?:\/\//i.test(place)) return createRemoteJWKSet(new URL(place), { timeoutDuration: 5000 });
  try {
    return createLocalJWKSet(JSON.parse(readText(place)) as JSONWebKeySet);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('jwks-unfit', { path: place, cause: error instanceof Error ? error.message : String(error) });
  }
}
