import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { scratch, sheet } from '../cli/adisteme.ts';
import { library, serving } from './serving.ts';

const ROWS = 10_000;

/** Rows of which 37 are bad, each in one of four ways: every 270th from the 101st on. */
function rows(): string[] {
  return Array.from({ length: ROWS }, (_, place) => {
    const id = { id: String(place + 1) };
    if (place % 270 !== 100) return sheet({ age: 20 + (place % 60) }, id);
    const bad = [sheet({ age: 'old' }, id), sheet({ gas: 'helium' }, id), sheet({ age: undefined }, id), '{"pack":'];
    return bad[Math.floor(place / 270) % bad.length] ?? '';
  });
}

test('ten thousand rows, 37 of them bad, each answered once and in order, as they come', async () => {
  const { url, call } = await serving(library('news2'));
  const file = join(scratch(), 'rows.ndjson');
  writeFileSync(file, `${rows().join('\n')}\n`);
  const answer = await fetch(`${url}/api/batch?pack=news2`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson', origin: url, 'accept-language': 'kk' },
    body: Readable.toWeb(createReadStream(file)) as ReadableStream,
    duplex: 'half',
  } as RequestInit);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
  let text = '';
  let pieces = 0;
  for await (const piece of (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream())) {
    text += piece;
    pieces += 1;
  }
  expect(pieces).toBeGreaterThan(10);
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const end = lines.pop();
  expect(end.summary).toMatchObject({
    read: ROWS,
    graded: ROWS - 37,
    rejected: 37,
    refused: 19,
    incomplete: 9,
    malformed: 9,
  });
  expect(lines.map(({ line }) => line)).toEqual(Array.from({ length: ROWS }, (_, place) => place + 1));
  const rejected = lines.filter(({ reject }) => reject);
  expect(rejected.map(({ line }) => line)).toEqual(Array.from({ length: 37 }, (_, place) => 101 + place * 270));
  expect(rejected[0].reject).toMatchObject({ status: 'refused', sheet: '101' });
  expect(rejected[0].reject.reason).toMatch(/[әғқңөұүһі]/);
  expect(lines[0].result).toMatchObject({ status: 'graded', sheet: '1' });

  const small = { headers: { 'content-type': 'application/x-ndjson' }, body: rows().slice(99, 102).join('\n') };
  expect((await call('POST', '/api/batch?pack=news2@2017', small)).text.split('\n')).toHaveLength(5);
  expect((await call('POST', '/api/batch?pack=news3', small)).body).toMatchObject({
    status: 404,
    code: 'edition-absent',
  });
  expect((await call('POST', '/api/batch', small)).body).toMatchObject({ status: 400, code: 'request-invalid' });
  expect((await call('POST', '/api/batch?pack=news2&form=none', small)).body.status).toBe(404);
});
