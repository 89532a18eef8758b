import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { exclusively } from '../../engine/store/exclusive.ts';
import { readEdition, settleEdition, writeEdition } from '../../engine/store/index.ts';
import { scratch } from '../cli/adisteme.ts';

const STORE = pathToFileURL(resolve('dist/engine/store/edit.js')).href;

/** A process that turns an edition from state to state, all files of each with its number, and tells each that is written. */
const WRITER = `
const { readEdition, writeEdition } = await import(process.argv[1]);
const entry = { file: process.argv[2], pack: 'p', edition: '1' };
const wait = new Promise((resolve) => process.stdin.once('data', resolve));
console.log('ready');
await wait;
for (let left = Number(process.argv[3]); left > 0; ) {
  const { files, revision } = readEdition(entry);
  const next = Number(files['pack.yaml'].split('\\n')[0]) + 1;
  const text = next + '\\n' + 'x'.repeat(20000);
  const parts = next % 2 ? { 'odd.yaml': text } : { 'even.yaml': text };
  try {
    await writeEdition(entry, { 'pack.yaml': text, 'part.yaml': text, 'cases/one.yaml': text, ...parts }, revision, 'w');
    console.log(next);
    left -= 1;
  } catch (error) {
    if (error.name !== 'EditConflict') throw error;
  }
}
process.exit(0);
`;

function edition() {
  const folder = scratch({
    'p/1/pack.yaml': '0\n',
    'p/1/part.yaml': '0\n',
    'p/1/cases/one.yaml': '0\n',
    'p/1/even.yaml': '0\n',
  });
  return { file: join(folder, 'p', '1', 'pack.yaml'), pack: 'p', edition: '1' };
}

/** A writer that has been started and waits for its sign; `told` are the states that it has written so far. */
async function writer(file: string, turns: number) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER, STORE, file, String(turns)]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const told: string[] = [];
  let problem = '';
  child.stderr.on('data', (piece) => {
    problem += piece;
  });
  const ready = new Promise<void>((resolve) =>
    child.stdout.on('data', (piece) => {
      told.push(...String(piece).trim().split('\n'));
      resolve();
    }),
  );
  await Promise.race([ready, once(child, 'exit')]);
  return { child, told, problem: () => problem };
}

/** The number that all files of the edition have; NaN where they differ. */
function stateOf(entry: ReturnType<typeof edition>): number {
  const { files } = readEdition(entry);
  const numbers = new Set(Object.values(files).map((text) => Number(text.split('\n')[0])));
  const [number = Number.NaN] = numbers;
  const fits = Object.hasOwn(files, number % 2 ? 'odd.yaml' : 'even.yaml') && Object.keys(files).length === 4;
  return numbers.size === 1 && fits ? number : Number.NaN;
}

test('a writer killed at any moment leaves all files old or all new', { timeout: 60_000 }, async () => {
  const entry = edition();
  let before = 0;
  for (let turn = 0; turn < 25; turn += 1) {
    const { child, told, problem } = await writer(entry.file, 100_000);
    child.stdin.write('go\n');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 250));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const state = stateOf(entry);
    const acknowledged = Math.max(before, ...told.slice(1).map(Number));
    expect([problem(), state >= acknowledged, state <= acknowledged + 1]).toEqual(['', true, true]);
    if (turn % 3 === 0) {
      await settleEdition(entry);
      expect(stateOf(entry)).toBe(state);
    }
    before = state;
  }
  expect(before).toBeGreaterThan(3);
  const { files, revision } = readEdition(entry);
  await writeEdition(entry, { ...files, 'notes.yaml': '' }, revision, 'the next');
  const left = readdirSync(join(entry.file, '..')).filter(
    (name) => name.startsWith('.') && !name.startsWith('..lock.'),
  );
  expect(left).toEqual(['.history']);
});

test('two processes take turns: no state is written twice or lost', { timeout: 60_000 }, async () => {
  const entry = edition();
  const writers = await Promise.all([writer(entry.file, 12), writer(entry.file, 12)]);
  for (const { child } of writers) child.stdin.write('go\n');
  await Promise.all(writers.map(({ child }) => once(child, 'close')));
  const written = writers.flatMap(({ told }) => told.slice(1).map(Number)).sort((a, b) => a - b);
  expect(writers.map(({ problem }) => problem())).toEqual(['', '']);
  expect(written).toEqual(Array.from({ length: 24 }, (_, place) => place + 1));
  expect(stateOf(entry)).toBe(24);
});

test('while one writes, another never reads a mixture', { timeout: 60_000 }, async () => {
  const entry = edition();
  const { child, problem } = await writer(entry.file, 20);
  let gone = false;
  child.once('exit', () => {
    gone = true;
  });
  child.stdin.write('go\n');
  const seen: number[] = [];
  while (!gone) {
    seen.push(stateOf(entry));
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect([problem(), seen.filter(Number.isNaN)]).toEqual(['', []]);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(new Set(seen).size).toBeGreaterThan(5);
});

test('a lock of a process that died is taken over; that of a living one is waited for', async () => {
  const folder = scratch();
  const lock = (id: number) => JSON.stringify({ process: id, host: hostname(), token: 'x' });
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  writeFileSync(join(folder, '.lock'), lock(dead.pid as number));
  expect(await exclusively(folder, () => 'mine')).toBe('mine');

  writeFileSync(join(folder, '.lock'), lock(process.pid));
  let done = false;
  const waiting = exclusively(folder, () => {
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(done).toBe(false);
  writeFileSync(join(folder, '.lock'), lock(dead.pid as number));
  await waiting;
  expect(readdirSync(folder)).toEqual([]);
});

test('a server that was killed between the journal and the files is finished by the next', async () => {
  const entry = edition();
  const folder = join(entry.file, '..');
  const files = { 'pack.yaml': '7\n', 'part.yaml': '7\n', 'cases/one.yaml': '7\n', 'odd.yaml': '7\n' };
  writeFileSync(
    join(folder, '.commit.json'),
    JSON.stringify({ revision: 'r'.padEnd(64, '0'), at: null, by: 'w', files }),
  );
  expect(stateOf(entry)).toBe(7);
  await settleEdition(entry);
  expect(readFileSync(join(folder, 'part.yaml'), 'utf8')).toBe('7\n');
  expect(readdirSync(folder).sort()).toEqual(['.history', 'cases', 'odd.yaml', 'pack.yaml', 'part.yaml']);
  const { revision } = readEdition(entry);
  await expect(writeEdition(entry, files, '0'.repeat(64), 'w')).rejects.toMatchObject({ current: { revision } });
});
