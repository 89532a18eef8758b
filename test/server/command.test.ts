import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { adisteme, MAIN, scratch } from '../cli/adisteme.ts';
import { clientOf, library } from './serving.ts';

test('serve prints the address, answers there, and ends cleanly on Ctrl-C', async () => {
  const root = library('news2');
  const env = { ...process.env, LC_ALL: 'C' };
  const child = spawn(process.execPath, [MAIN, 'serve', root, '--port', '0', '--lang', 'ru'], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [piece] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  const url = /^Студия: (http:\/\/127\.0\.0\.1:\d+) /.exec(String(piece))?.[1] ?? '';
  const { call } = clientOf({ url }, root);
  expect((await call('GET', '/api/packs')).body.packs).toHaveLength(1);
  expect((await call('GET', '/api/packs/news2/2017/check')).body.errors).toBe(0);
  let told = '';
  child.stderr.on('data', (text) => {
    told += text;
  });
  child.kill('SIGINT');
  const [code] = await once(child, 'close');
  expect([code, told]).toEqual([0, 'Сервер остановлен.\n']);
  await expect(fetch(`${url}/api/session`)).rejects.toThrow();
});

test.each([
  [['--host', '0.0.0.0'], 'reached from beyond this computer'],
  [['--jwks', 'keys.json'], 'go together'],
  [['--jwks', 'keys.json', '--issuer', 'i', '--audience', 'a'], 'There is no file'],
  [['--port', '70000'], 'a number from 0 to 65535'],
  [['--origin', 'here'], 'is no address'],
])('serve %j is refused', (options, sentence) => {
  const folder = scratch({ 'packs/.keep': '' });
  const { code, stdout, stderr } = adisteme(['serve', join(folder, 'packs'), '--port', '0', ...options], folder);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(sentence);
});
