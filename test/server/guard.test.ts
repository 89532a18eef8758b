import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratch } from '../cli/adisteme.ts';
import { library, raw, serving } from './serving.ts';

const NEWS = '/api/packs/news2/2017';

test('every answer forbids inline scripts, `eval`, framing and guessing', async () => {
  const { call } = await serving(library('news2'));
  for (const path of ['/', '/api/session', '/api/nowhere', '/nowhere', NEWS]) {
    const { headers } = await call('GET', path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).toContain(`script-src 'self'`);
    expect(policy).toContain(`frame-ancestors 'none'`);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('it answers under its own names only', async () => {
  const { url } = await serving(library('news2'));
  const { port } = new URL(url);
  const status = async (host: string) => (await raw(url, '/api/session', { host })).status;
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`])
    expect([host, await status(host)]).toEqual([host, 200]);
  for (const host of [
    'rebound.example',
    `rebound.example:${port}`,
    '127.0.0.1',
    '127.0.0.1:1',
    `127.0.0.1:${port}.example`,
  ])
    expect([host, await status(host)]).toEqual([host, 421]);
  expect((await raw(url, '/', { host: 'rebound.example' })).status).toBe(421);
});

test('a page of somebody else can make it do nothing', async () => {
  const { url, call } = await serving(library('news2'));
  const { body: edition } = await call('GET', NEWS);
  const headers = { 'content-type': 'application/json', 'if-match': `"${edition.revision}"` };
  const write = async (more: Record<string, string>) => {
    const body = JSON.stringify({ files: edition.files });
    return (await fetch(url + NEWS, { method: 'PUT', headers: { ...headers, ...more }, body })).status;
  };
  expect(await write({ origin: 'https://evil.example' })).toBe(403);
  expect(await write({ origin: 'null' })).toBe(403);
  expect(await write({ origin: url.replace('http', 'https') })).toBe(403);
  expect(await write({})).toBe(403);
  expect(await write({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await write({ origin: url })).toBe(200);

  const check = async (more: Record<string, string>) =>
    (await fetch(`${url}${NEWS}/cases/run`, { method: 'POST', headers: more })).status;
  expect(await check({ origin: 'https://evil.example' })).toBe(403);
  expect(await check({})).toBe(200);
  const form = { method: 'POST', headers: { 'content-type': 'text/plain', origin: url }, body: '{}' };
  expect((await fetch(`${url}/api/check`, form)).status).toBe(415);
  expect((await raw(url, NEWS, {}, 'DELETE')).status).toBe(404);
});

const SECRET = 'the-secret-of-the-house';

const PATHS = [
  '/api/packs/../../etc/passwd',
  '/api/packs/%2e%2e/%2e%2e',
  '/api/packs/..%2f..%2fsecret/2017',
  '/api/packs/news2/..%2f..%2fsecret%2f2017',
  '/api/packs/news2/2017%2f..%2f2017',
  '/api/packs/news2/2017/../../../secret',
  '/api/packs/news2/%252e%252e',
  '/api/packs/news2/..\\..\\secret',
  '/api/packs/news2/2017%00',
  '/api/packs//etc/passwd',
  '/api/packs/%2fetc/passwd',
  '/api/packs/C:/2017',
  '/api/packs/linked/2017',
  '/api/packs/half/2017',
  '/api/packs/news2/2017/history/..%2f..%2fsecret',
  '/api/packs/news2/2017/forms/..%2f..%2fsecret/schema',
  '/../secret.yaml',
  '/..%2fsecret.yaml',
  '/%2e%2e/secret',
  '/%2e%2e%2fsecret',
  '/studio/..%2f..%2fsecret',
  '/studio/..\\..\\secret',
  '//etc/passwd',
  '/.env',
  '/%2eenv',
  '/api/packs/%ff/2017',
];

test('no path and no name leads out of the folder', async () => {
  const root = library('news2');
  const outside = scratch({ 'secret/2017/pack.yaml': SECRET, 'secret.yaml': SECRET });
  const house = scratch({ 'studio/studio/index.html': '<title>studio</title>', 'studio/.env': SECRET, secret: SECRET });
  symlinkSync(join(outside, 'secret'), join(root, 'linked'));
  mkdirSync(join(root, 'half'));
  symlinkSync(join(outside, 'secret', '2017'), join(root, 'half', '2017'));
  symlinkSync(join(outside, 'secret.yaml'), join(root, 'news2', '2017', 'linked.yaml'));
  symlinkSync(outside, join(root, 'news2', '2017', 'cases', 'linked'));
  const { url, call } = await serving(root, { studio: join(house, 'studio') });

  for (const path of PATHS) {
    const { status, text } = await raw(url, path);
    expect([path, status >= 400, text.includes(SECRET), text.includes(root)]).toEqual([path, true, false, false]);
  }
  for (const pack of ['../secret', '/etc', 'linked', 'news2/2017', '.', '']) {
    const { status, text } = await call('POST', '/api/check', { body: { pack } });
    expect([pack, status >= 400, text.includes(SECRET)]).toEqual([pack, true, false]);
  }
  const sheet = { pack: join(root, 'news2', '2017'), form: 'observation-chart', inputs: {} };
  expect((await call('POST', '/api/grade', { body: { sheet } })).status).toBe(404);

  const { body } = await call('GET', NEWS);
  expect(Object.keys(body.files)).not.toContain('linked.yaml');
  expect(JSON.stringify(body)).not.toContain(SECRET);
  const { body: packs } = await call('GET', '/api/packs');
  expect(packs.packs.map(({ pack }: { pack: string }) => pack)).toEqual(['news2']);

  const studio = await call('GET', '/');
  expect([studio.status, studio.headers.get('content-type'), studio.text]).toEqual([
    200,
    'text/html; charset=utf-8',
    '<title>studio</title>',
  ]);
});

test('without the studio a page says in three languages how to build it', async () => {
  const { call } = await serving(library('news2'), { studio: scratch() });
  const { text } = await call('GET', '/');
  for (const language of ['kk', 'ru', 'en']) expect(text).toContain(`<p lang="${language}">`);
  expect(text).not.toMatch(/<script|style=/);
});
