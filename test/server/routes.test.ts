import { expect, test } from 'vitest';
import { WELL } from '../cli/adisteme.ts';
import { library, serving } from './serving.ts';

const NEWS = '/api/packs/news2/2017';
const SHEET = { pack: 'news2', form: 'observation-chart', id: '17', inputs: WELL };

test('every address answers in the form that it advertises', async () => {
  const { call } = await serving(library('news2', 'penalty-points'));

  const session = await call('GET', '/api/session');
  expect(session.body).toMatchObject({ authenticated: false, roles: ['reader', 'author', 'publisher'] });

  const packs = await call('GET', '/api/packs?on=2020-01-01&wait=true');
  expect(packs.body.packs.map(({ pack }: { pack: string }) => pack)).toEqual(['news2', 'penalty-points']);
  expect(packs.body.packs[0].editions).toMatchObject([
    {
      edition: '2017',
      from: '2017-12-19',
      inForce: true,
      checked: 'done',
      errors: 0,
      published: null,
      isPublished: false,
    },
  ]);

  const edition = await call('GET', NEWS);
  expect(edition.headers.get('etag')).toBe(`"${edition.body.revision}"`);
  expect(Object.keys(edition.body.files)).toEqual([
    'cases/edges.yaml',
    'cases/risk.yaml',
    'cases/scale-two.yaml',
    'pack.yaml',
  ]);
  const again = await call('GET', NEWS, { headers: { 'if-none-match': edition.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);

  const consolidated = await call('GET', `${NEWS}/consolidated`);
  expect(consolidated.body).toMatchObject({ pack: { pack: 'news2', edition: '2017' }, findings: [] });
  expect((await call('GET', `${NEWS}/check`)).body).toMatchObject({ errors: 0 });
  expect((await call('GET', `${NEWS}/coverage`)).body).toMatchObject({ missing: [] });
  const forms = await call('GET', `${NEWS}/forms`);
  expect(forms.body.forms).toContainEqual(expect.objectContaining({ id: 'observation-chart', graded: true }));
  const schema = await call('GET', `${NEWS}/forms/observation-chart/schema`);
  expect(schema.body.properties.pack.const).toBe('news2');
  expect((await call('GET', `${NEWS}/forms/observation-char/schema`)).body.code).toBe('form-unknown-meant');

  const cases = await call('GET', `${NEWS}/cases`);
  expect(cases.body.cases.length).toBeGreaterThan(20);
  expect(cases.body.cases[0].file).toMatch(/^cases\//);
  const run = await call('POST', `${NEWS}/cases/run`);
  expect(run.body).toMatchObject({ passed: cases.body.cases.length, failed: [], unreached: [] });

  const graded = await call('POST', '/api/grade', { body: { sheet: SHEET, explain: true } });
  expect(graded.body.result).toMatchObject({ status: 'graded', sheet: '17', receipt: { pack: 'news2' } });
  expect(graded.body.explanation.children.length).toBeGreaterThan(0);

  const same = { pack: 'news2', edition: '2017' };
  expect((await call('POST', '/api/diff', { body: { a: same, b: same } })).body.differences).toEqual([]);
  const impact = await call('POST', '/api/impact', { body: { a: same, b: same, sheets: [SHEET] } });
  expect(impact.body.impact).toMatchObject({ sheets: 1, changed: 0 });
  expect((await call('POST', '/api/impact', { body: { a: same, b: same } })).body.code).toBe('samples-none');
});

test('a draft is checked, run, graded and compared without being stored', async () => {
  const { call } = await serving(library('news2'));
  const { body: stored } = await call('GET', NEWS);
  const pack = stored.files['pack.yaml'];
  const draft = (text: string) => ({ pack: 'news2', edition: '2017', files: { ...stored.files, 'pack.yaml': text } });

  const broken = await call('POST', '/api/check', { body: draft(pack.replace('edition: "2017"', 'editon: "2017"')) });
  expect(broken.body.errors).toBeGreaterThan(0);
  expect(broken.body.findings[0].place).toMatchObject({ file: 'pack.yaml', line: expect.any(Number) });

  const renamed = draft(pack.replace(/version: .*/, 'version: 9.9.9').replace(/en: .*/, 'en: Another title 2 (NEWS2)'));
  expect((await call('POST', '/api/check', { body: renamed })).body).toMatchObject({ version: '9.9.9', errors: 0 });
  expect((await call('POST', '/api/cases/run', { body: renamed })).body.failed).toEqual([]);
  const graded = await call('POST', '/api/grade', { body: { sheet: SHEET, pack: renamed } });
  expect(graded.body.result.receipt.version).toBe('9.9.9');
  const diff = await call('POST', '/api/diff', { body: { a: { pack: 'news2' }, b: renamed } });
  expect(diff.body).toMatchObject({ a: { version: '1.0.0' }, b: { version: '9.9.9' } });
  expect(diff.body.differences).toHaveLength(2);
  expect(diff.body.text).toContain('1.0.0 → 9.9.9');
  const impact = await call('POST', '/api/impact', { body: { a: { pack: 'news2' }, b: renamed, sheets: [SHEET] } });
  expect(impact.body.impact.changed).toBe(0);

  expect((await call('GET', NEWS)).body.revision).toBe(stored.revision);
});

test('numbers are read as they are written', async () => {
  const { call } = await serving(library('news2'));
  const sheet = JSON.stringify({ ...SHEET, inputs: { ...WELL, 'body-temperature': 'T' } });
  const fine = sheet.replace('"T"', '36.80000000000000000000000001');
  const { body } = await call('POST', '/api/grade', { body: `{"sheet":${fine}}` });
  expect(body.result.refusals[0].message.en).toContain('36.80000000000000000000000001');
});

test('what is wrong is told in the language asked for, with what to do', async () => {
  const { call } = await serving(library('news2'));
  const missing = async (accepted: string) =>
    (await call('GET', '/api/packs/nothing/1', { headers: { 'accept-language': accepted } })).body;
  expect(await missing('kk')).toMatchObject({
    status: 404,
    code: 'edition-absent',
    detail: 'Мұндай редакция жоқ: nothing@1.',
    remedy: 'Барларының тізімі: /api/packs.',
  });
  expect((await missing('fr, ru;q=0.8, en;q=0.5')).detail).toBe('Такой редакции нет: nothing@1.');
  expect((await missing('fr')).detail).toBe('There is no edition nothing@1.');

  const misshapen = await call('POST', '/api/grade', { body: { sheet: SHEET, pack: { pack: 1 } } });
  expect(misshapen.body).toMatchObject({ status: 400, code: 'request-invalid', place: { path: '/pack/pack' } });
  expect((await call('POST', '/api/grade', { body: '{"sheet":' })).body.code).toBe('body-malformed');
  expect((await call('POST', '/api/grade', { body: '{"sheet":{},"sheet":{}}' })).body.code).toBe('body-malformed');
  expect((await call('POST', '/api/grade', { body: '{"sheet":{"__proto__":{}}}' })).body.code).toBe('body-malformed');
  expect((await call('GET', '/api/packs?on=tomorrow')).body.code).toBe('request-invalid');
  expect((await call('GET', '/api/packs?of=tomorrow')).body.code).toBe('request-invalid');
  const yaml = { headers: { 'content-type': 'text/yaml' }, body: 'sheet: {}' };
  expect((await call('POST', '/api/grade', yaml)).body).toMatchObject({ status: 415, code: 'media-unknown' });
  expect((await call('GET', '/api/nowhere')).body).toMatchObject({ status: 404, code: 'route-unknown' });
  const other = await call('POST', '/api/grade', { body: { sheet: { ...SHEET, pack: 'news3' } } });
  expect(other.body.code).toBe('edition-absent');
});
