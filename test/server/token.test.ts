import { createServer } from 'node:http';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { scratch } from '../cli/adisteme.ts';
import { type Client, library, serving, startServer } from './serving.ts';

const ISSUER = 'https://login.example';
const AUDIENCE = 'adisteme';
const NEWS = '/api/packs/news2/2017';

let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let others: typeof keys;
let jwks: string;

beforeAll(async () => {
  keys = await generateKeyPair('ES256');
  others = await generateKeyPair('ES256');
  jwks = JSON.stringify({ keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256' }] });
});

interface Changes {
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string;
  readonly sub?: string | null;
  readonly key?: (typeof keys)['privateKey'] | Uint8Array;
  readonly alg?: string;
}

/** A token that is fine but for some changes. */
async function token(claims: JWTPayload, changes: Changes = {}): Promise<string> {
  const {
    issuer = ISSUER,
    audience = AUDIENCE,
    expires = '5m',
    sub = 'u1',
    key = keys.privateKey,
    alg = 'ES256',
  } = changes;
  const jwt = new SignJWT(claims).setProtectedHeader({ alg, kid: 'one' }).setIssuer(issuer).setAudience(audience);
  if (sub !== null) jwt.setSubject(sub);
  return await jwt.setIssuedAt().setExpirationTime(expires).sign(key);
}

async function guarded(): Promise<Client> {
  const folder = scratch({ 'jwks.json': jwks });
  return await serving(library('news2'), {
    tokens: { jwks: join(folder, 'jwks.json'), issuer: ISSUER, audience: AUDIENCE },
  });
}

const bearer = (text: string) => ({ authorization: `Bearer ${text}` });

test('only a token of the issuer, for this audience, signed and not expired, lets in', async () => {
  const { call } = await guarded();
  const status = async (headers: Record<string, string>) => (await call('GET', '/api/session', { headers })).body;
  expect(await status(bearer(await token({ roles: ['reader'], name: 'А. Б.' })))).toEqual({
    version: expect.any(String),
    authenticated: true,
    user: 'А. Б.',
    roles: ['reader'],
  });
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: ISSUER, aud: AUDIENCE, sub: 'u1', exp: 4_000_000_000, roles: ['publisher'] };
  const secret = new TextEncoder().encode(jwks.padEnd(32));
  const fine = await token({ roles: ['reader'] });
  const refused: Record<string, string> = {
    'another issuer': await token({ roles: ['reader'] }, { issuer: 'https://evil.example' }),
    'another audience': await token({ roles: ['reader'] }, { audience: 'other' }),
    expired: await token({ roles: ['reader'] }, { expires: '-1m' }),
    'no subject': await token({ roles: ['reader'] }, { sub: null }),
    'another key': await token({ roles: ['reader'] }, { key: others.privateKey }),
    'a shared secret': await token({ roles: ['reader'] }, { key: secret, alg: 'HS256' }),
    'alg none': `${part({ alg: 'none' })}.${part(claims)}.`,
    'alg None, kid': `${part({ alg: 'None', kid: 'one' })}.${part(claims)}.`,
    'changed claims': fine.split('.').with(1, part(claims)).join('.'),
    'no token at all': 'x',
  };
  for (const [name, text] of Object.entries(refused))
    expect([name, (await status(bearer(text))).code]).toEqual([name, 'token-invalid']);
  expect((await status({})).code).toBe('token-missing');
  expect((await status({ authorization: `Basic ${fine}` })).code).toBe('token-missing');
  const { headers } = await call('GET', '/api/session');
  expect([headers.get('www-authenticate'), (await call('GET', '/api/openapi.json')).status]).toEqual([
    'Bearer realm="adisteme"',
    200,
  ]);
});

test('a role does what it is for', async () => {
  const { call } = await guarded();
  const as = async (...roles: unknown[]) => bearer(await token({ roles }));
  const { body: edition } = await call('GET', NEWS, { headers: await as('reader') });
  const match = { 'if-match': `"${edition.revision}"` };
  const write = async (headers: Record<string, string>) =>
    (await call('PUT', NEWS, { headers: { ...headers, ...match }, body: { files: edition.files } })).status;
  const publish = async (headers: Record<string, string>) =>
    (await call('POST', `${NEWS}/publish`, { headers: { ...headers, ...match }, body: {} })).status;
  expect([await write(await as('reader')), await publish(await as('reader'))]).toEqual([403, 403]);
  expect([await write(await as('author')), await publish(await as('author'))]).toEqual([200, 403]);
  expect([await write(await as('publisher')), await publish(await as('publisher'))]).toEqual([403, 200]);
  expect((await call('GET', NEWS, { headers: await as('publisher') })).status).toBe(200);
  for (const nobody of [
    await as(),
    await as('Reader', 1, null),
    bearer(await token({ roles: 'author' })),
    bearer(await token({})),
  ])
    expect((await call('GET', NEWS, { headers: nobody })).body.code).toBe('role-missing');
});

test('keys may be had by address, and an unreachable one lets nobody in', async () => {
  const server = createServer((_request, answer) => answer.setHeader('content-type', 'application/json').end(jwks));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  const headers = bearer(await token({ roles: ['reader'] }));
  const of = async (address: string) => {
    const tokens = { jwks: address, issuer: ISSUER, audience: AUDIENCE };
    return (await (await serving(library('news2'), { tokens })).call('GET', '/api/session', { headers })).status;
  };
  expect(await of(`http://127.0.0.1:${port}/jwks`)).toBe(200);
  expect(await of('http://127.0.0.1:1/jwks')).toBe(401);
});

test('beyond this computer it does not start without tokens, nor under no name', async () => {
  const start = async (host: string, more = {}) => {
    const server = await startServer({ roots: [library('news2')], host, ...more });
    await server.close();
  };
  const tokens = { jwks: join(scratch({ 'jwks.json': jwks }), 'jwks.json'), issuer: ISSUER, audience: AUDIENCE };
  for (const host of ['0.0.0.0', '::', '192.0.2.1', 'host.example'])
    await expect(start(host)).rejects.toMatchObject({ code: 'serve-without-token' });
  await expect(start('0.0.0.0', { tokens })).rejects.toMatchObject({ code: 'serve-origin-needed' });
  await expect(start('127.0.0.1', { origins: ['example'] })).rejects.toMatchObject({ code: 'serve-origin-malformed' });
  const none = { ...tokens, jwks: join(scratch({ 'jwks.json': '{}' }), 'jwks.json') };
  await expect(start('127.0.0.1', { tokens: none })).rejects.toMatchObject({ code: 'jwks-unfit' });
});
