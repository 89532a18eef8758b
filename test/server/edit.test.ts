import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Client, library, serving } from './serving.ts';

const NEWS = '/api/packs/news2/2017';

/** An edition with its files after a change, as `PUT` takes it. */
async function read({ call }: Client) {
  const { body } = await call('GET', NEWS);
  return { files: body.files as Record<string, string>, match: { 'if-match': `"${body.revision}"` } };
}

test('two writers: the later one learns what the edition is now, and nobody’s work is lost', async () => {
  const root = library('news2');
  const client = await serving(root);
  const [one, two] = [await read(client), await read(client)];
  const commented = (files: Record<string, string>, comment: string) => ({
    ...files,
    'pack.yaml': `# ${comment}\n${files['pack.yaml']}`,
  });

  const first = await client.call('PUT', NEWS, { headers: one.match, body: { files: commented(one.files, 'one') } });
  expect(first.status).toBe(200);
  const second = await client.call('PUT', NEWS, { headers: two.match, body: { files: commented(two.files, 'two') } });
  expect(second.body).toMatchObject({
    status: 412,
    code: 'edit-conflict',
    current: { by: first.body.by, at: first.body.at },
  });
  expect(second.body.current.files).toEqual(first.body.files);
  expect(readFileSync(join(root, 'news2/2017/pack.yaml'), 'utf8')).toBe(first.body.files['pack.yaml']);

  const match = { 'if-match': `"${second.body.current.revision}"` };
  const merged = { files: commented(second.body.current.files, 'two') };
  const third = await client.call('PUT', NEWS, { headers: match, body: merged });
  expect(third.body.files['pack.yaml'].split('\n').slice(0, 2)).toEqual(['# two', '# one']);
});

test('of many writers at once exactly one wins each round', async () => {
  const client = await serving(library('news2'));
  const { files, match } = await read(client);
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, writer) =>
      client.call('PUT', NEWS, { headers: match, body: { files: { ...files, 'notes.yaml': `# ${writer}\n` } } }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(412)]);
});

test('a write says what it changes, and only the files of an edition', async () => {
  const root = library('news2');
  const client = await serving(root);
  const { files, match } = await read(client);
  expect((await client.call('PUT', NEWS, { body: { files } })).body.code).toBe('if-match-needed');
  const anything = await client.call('PUT', NEWS, { headers: { 'if-match': '*' }, body: { files } });
  expect(anything.body.code).toBe('edit-conflict');
  for (const name of [
    '../x.yaml',
    'cases/../../x.yaml',
    '/etc/x.yaml',
    '.lock',
    'a/b.yaml',
    'pack.json',
    'x\u0000.yaml',
    'C:x.yaml',
  ]) {
    const { status } = await client.call('PUT', NEWS, {
      headers: match,
      body: { files: { ...files, [name]: 'a: 1' } },
    });
    expect([name, status]).toEqual([name, 400]);
  }
  expect((await client.call('PUT', NEWS, { headers: match, body: { files: { 'a.yaml': '' } } })).status).toBe(400);
  expect(readdirSync(root)).toEqual(['news2']);

  const { 'cases/risk.yaml': _, ...fewer } = files;
  const removed = await client.call('PUT', NEWS, { headers: match, body: { files: fewer } });
  expect(removed.status).toBe(200);
  expect(existsSync(join(root, 'news2/2017/cases/risk.yaml'))).toBe(false);
});

test('what an edition was is kept, also what somebody changed by hand', async () => {
  const root = library('news2');
  const client = await serving(root);
  const { files, match } = await read(client);
  const file = join(root, 'news2/2017/pack.yaml');
  await client.call('PUT', NEWS, {
    headers: match,
    body: { files: { ...files, 'pack.yaml': `# a\n${files['pack.yaml']}` } },
  });
  writeFileSync(file, `# by hand\n${files['pack.yaml']}`);
  const changed = await read(client);
  await client.call('PUT', NEWS, { headers: changed.match, body: { files } });

  const { body } = await client.call('GET', `${NEWS}/history`);
  expect(
    body.versions.map(({ by, current }: { by: string | null; current: boolean }) => [by !== null, current]),
  ).toEqual([
    [true, true],
    [false, false],
    [true, false],
    [false, false],
  ]);
  const [, byHand] = body.versions;
  const before = await client.call('GET', `${NEWS}/history/${byHand.revision}`);
  expect(before.body.files['pack.yaml']).toMatch(/^# by hand\n/);
  expect((await client.call('GET', `${NEWS}/history/${'0'.repeat(64)}`)).body.code).toBe('revision-unknown');
});

test('only the last fifty versions are kept', async () => {
  const root = library('news2');
  const client = await serving(root);
  const { files, match } = await read(client);
  for (let number = 1; number <= 60; number += 1) {
    const revision = String(number).padStart(64, '0');
    const name = `news2/2017/.history/${String(number).padStart(8, '0')}-${revision}.json`;
    mkdirSync(join(root, 'news2/2017/.history'), { recursive: true });
    writeFileSync(join(root, name), JSON.stringify({ revision, at: null, by: null, files: { 'pack.yaml': '' } }));
  }
  await client.call('PUT', NEWS, { headers: match, body: { files: { ...files, 'notes.yaml': '# new\n' } } });
  const { body } = await client.call('GET', `${NEWS}/history`);
  expect(body.versions).toHaveLength(50);
  expect(body.versions.at(-1).revision).toBe('13'.padStart(64, '0'));
});

test('a new edition is made once', async () => {
  const client = await serving(library('news2'));
  const { files } = await read(client);
  const fresh = {
    pack: 'news2',
    edition: '2030',
    files: { 'pack.yaml': files['pack.yaml']?.replace('"2017"', '"2030"') },
  };
  const made = await client.call('POST', '/api/packs', { body: fresh });
  expect(made).toMatchObject({ status: 201, body: { pack: 'news2', edition: '2030' } });
  expect(made.headers.get('location')).toBe('/api/packs/news2/2030');
  expect((await client.call('GET', '/api/packs/news2/2030')).body).toEqual(made.body);
  expect((await client.call('POST', '/api/packs', { body: fresh })).body).toMatchObject({
    status: 409,
    code: 'edition-exists',
  });
  for (const [pack, edition] of [
    ['..', '1'],
    ['a/b', '1'],
    ['a', '..'],
    ['a', '../b'],
    ['a', '.git'],
    ['A', '1'],
    ['', '1'],
  ]) {
    const { status } = await client.call('POST', '/api/packs', { body: { ...fresh, pack, edition } });
    expect([pack, edition, status >= 400]).toEqual([pack, edition, true]);
  }
});

test('a golden case is added, and the file stays as it was written', async () => {
  const client = await serving(library('news2'));
  const { files, match } = await read(client);
  const { body: cases } = await client.call('GET', `${NEWS}/cases`);
  const [{ sheet, expect: expected }] = cases.cases;
  const one = { case: 'given a sheet that was tried', form: sheet.form, inputs: sheet.inputs, expect: expected };
  const added = await client.call('POST', `${NEWS}/cases`, {
    headers: match,
    body: { file: 'cases/risk.yaml', case: one },
  });
  expect(added.status).toBe(201);
  expect(added.body.files['cases/risk.yaml'].startsWith(files['cases/risk.yaml']?.trimEnd())).toBe(true);
  const tag = { 'if-match': added.headers.get('etag') ?? '' };
  const fresh = await client.call('POST', `${NEWS}/cases`, {
    headers: tag,
    body: { file: 'cases/tried.yaml', case: one },
  });
  expect(fresh.status).toBe(201);
  const run = await client.call('POST', `${NEWS}/cases/run`);
  expect(run.body).toMatchObject({ passed: cases.cases.length + 2, failed: [] });
  const stale = await client.call('POST', `${NEWS}/cases`, {
    headers: match,
    body: { file: 'cases/risk.yaml', case: one },
  });
  expect(stale.body.code).toBe('edit-conflict');
});

test('what is published stays; a correction is a new version with a reason', async () => {
  const client = await serving(library('news2'));
  const { files, match } = await read(client);
  const pack = files['pack.yaml'] ?? '';
  const publish = (headers: Record<string, string>, body = {}) =>
    client.call('POST', `${NEWS}/publish`, { headers, body });
  const write = async (headers: Record<string, string>, text: string) =>
    await client.call('PUT', NEWS, { headers, body: { files: { ...files, 'pack.yaml': text } } });

  const outlook = async () => (await client.call('GET', `${NEWS}/publish`)).body;
  expect(await outlook()).toMatchObject({ version: '1.0.0', findings: [], published: null });
  expect((await publish(match)).body).toMatchObject({ name: 'news2@2017', already: false });
  const { digest, published } = await outlook();
  expect(published).toMatchObject({ version: '1.0.0', digest });
  expect((await publish(match)).body.already).toBe(true);
  const other = pack.replace('title:\n', 'title: \n').replace(/en: .*/, 'en: Another title 2 (NEWS2)');
  expect((await write(match, other)).body).toMatchObject({ status: 409, code: 'publish-immutable' });
  const raised = await write(match, other.replace(/version: .*/, 'version: 1.0.1'));
  expect(raised.status).toBe(200);
  const tag = { 'if-match': raised.headers.get('etag') ?? '' };
  expect((await publish(match)).body.code).toBe('edit-conflict');
  expect((await publish(tag)).body.code).toBe('publish-reason');
  expect((await publish(tag, { reason: 'the title' })).body).toMatchObject({ version: '1.0.1', already: false });

  const broken = await write(tag, 'pack: news2\n');
  expect(broken.status).toBe(200);
  const refused = await publish({ 'if-match': broken.headers.get('etag') ?? '' });
  expect(refused.body).toMatchObject({ status: 409, code: 'publish-findings' });
  expect(refused.body.findings[0].message).not.toBe('');
  expect(await outlook()).toMatchObject({ digest: null, findings: refused.body.findings });
  const listed = await client.call('GET', '/api/packs?wait=true');
  expect(listed.body.packs[0].editions[0]).toMatchObject({ isPublished: false, published: { version: '1.0.1' } });
});
