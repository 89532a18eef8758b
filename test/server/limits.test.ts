import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { library, serving } from './serving.ts';

const NEWS = '/api/packs/news2/2017';

/** NEWS2 with thousands of open questions: a check builds the pack anew for every answer to each. */
function hostile(pack: string): string {
  const text = '{ kk: а, ru: а, en: a }';
  const questions = Array.from({ length: 4000 }, (_, place) => {
    const options = `{ one: { label: ${text}, changes: [] }, two: { label: ${text}, changes: [] } }`;
    return `  q${place}: { question: ${text}, options: ${options}, chosen: one, cite: p1 }`;
  });
  return `${pack.replace(/^readings:[\s\S]*?(?=^[a-z])/m, '')}\nreadings:\n${questions.join('\n')}\n`;
}

test('a hostile pack costs its own check, and nobody else anything', async () => {
  const root = library('news2');
  const { call } = await serving(root, { limits: { seconds: 1 } });
  const { body: edition } = await call('GET', NEWS);
  const files = { ...edition.files, 'pack.yaml': hostile(edition.files['pack.yaml']) };
  const check = call('POST', '/api/check', { body: { pack: 'news2', edition: '2017', files } });
  expect((await call('GET', '/api/session')).status).toBe(200);
  const waiting = call('POST', '/api/check', { body: { pack: 'nothing' } });
  expect((await check).body).toMatchObject({ status: 422, code: 'time-over-limit' });
  expect((await waiting).body.code).toBe('edition-absent');

  writeFileSync(join(root, 'news2/2017/pack.yaml'), files['pack.yaml']);
  const { body } = await call('GET', '/api/packs?wait=true');
  expect(body.packs[0].editions[0]).toMatchObject({ edition: '2017', checked: 'failed', errors: null });
});

test('work that needs too much memory is ended', async () => {
  const { call } = await serving(library('news2'), { limits: { memory: 12 } });
  expect((await call('GET', `${NEWS}/check`)).body).toMatchObject({ status: 422, code: 'memory-over-limit' });
  expect((await call('GET', '/api/session')).status).toBe(200);
});

test('an edition that cannot be read hides no other', async () => {
  const root = library('news2');
  mkdirSync(join(root, 'odd', '1'), { recursive: true });
  writeFileSync(join(root, 'odd', '1', 'pack.yaml'), Buffer.from([0xff, 0xfe, 0x00]));
  const { call } = await serving(root);
  const { body } = await call('GET', '/api/packs');
  expect(body.packs[1]).toMatchObject({ pack: 'odd', editions: [{ edition: '1', revision: null, checked: 'failed' }] });
  expect((await call('GET', '/api/packs/odd/1')).body).toMatchObject({ status: 422, code: 'file-encoding' });
});

test('a body of any kind has an end', async () => {
  const { call } = await serving(library('news2'), { limits: { json: 1, files: 2, stream: 1 } });
  const { body: edition } = await call('GET', NEWS);
  const big = (mebibytes: number) => '#'.repeat(mebibytes * 1024 * 1024);
  const sheet = { pack: 'news2', inputs: { text: big(1) } };
  expect((await call('POST', '/api/grade', { body: { sheet } })).body).toMatchObject({
    status: 413,
    code: 'body-over-limit',
  });
  const write = async (text: string) =>
    (
      await call('PUT', NEWS, {
        headers: { 'if-match': `"${edition.revision}"` },
        body: { files: { ...edition.files, 'notes.yaml': text } },
      })
    ).status;
  expect([await write(big(1)), await write(big(2))]).toEqual([200, 413]);
  const lines = Array.from({ length: 3 }, () => JSON.stringify({ pack: 'news2', id: big(0.5) })).join('\n');
  const batch = await call('POST', '/api/batch?pack=news2', {
    headers: { 'content-type': 'application/x-ndjson' },
    body: lines,
  });
  expect(JSON.parse(batch.text.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
    problem: { code: 'body-over-limit' },
  });
});

test('a file that could not be read again is not written', async () => {
  const { call } = await serving(library('news2'));
  const { body: edition } = await call('GET', NEWS);
  const files = { ...edition.files, 'notes.yaml': '#'.repeat(5 * 1024 * 1024 + 1) };
  const answer = await call('PUT', NEWS, { headers: { 'if-match': `"${edition.revision}"` }, body: { files } });
  expect(answer.body).toMatchObject({ status: 413, code: 'file-over-limit' });
});

test('one address may ask so often', async () => {
  const { call } = await serving(library('news2'), { limits: { requests: 6 } });
  expect((await call('GET', '/api/session')).status).toBe(200);
  const answers = await Promise.all(Array.from({ length: 8 }, () => call('GET', '/api/session')));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThanOrEqual(3);
  expect(refused[0]?.body).toMatchObject({ code: 'rate-over-limit' });
  expect(refused[0]?.headers.get('retry-after')).toMatch(/^\d+$/);
});
