import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const MAIN = resolve('dist/bin/adisteme.js');
export const PACKS = resolve('test/packs');

/** How a call of the command line ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where calls of tests keep the packs that they have read. */
const CACHE = resolve('node_modules/.cache');

/** Runs the built command line in a folder, in English unless the environment says otherwise. */
export function adisteme(words: readonly string[], folder = '.', environment: Record<string, string> = {}): Ended {
  const env = { ...process.env, LC_ALL: 'C', XDG_CACHE_HOME: CACHE, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** As `adisteme`, with the packs of the tests. */
export function withPacks(words: readonly string[], folder = '.', environment: Record<string, string> = {}): Ended {
  return adisteme([...words, '--rules', PACKS], folder, environment);
}

/** A folder that is gone after the test. */
export function scratch(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** A folder of packs with NEWS2 in two editions: 2017, until 2023, and 2024. */
export function twoEditions(): string {
  const folder = scratch();
  const source = join(PACKS, 'news2', '2017');
  for (const edition of ['2017', '2024']) cpSync(source, join(folder, 'news2', edition), { recursive: true });
  const file = join(folder, 'news2', '2024', 'pack.yaml');
  const text = readFileSync(file, 'utf8').replace('edition: "2017"', 'edition: "2024"');
  writeFileSync(file, text.replace('from: 2017-12-19', 'from: 2024-01-01'));
  return folder;
}

/** A sheet of a well person on the observation chart of NEWS2, with some inputs otherwise. */
export function sheet(
  changes: Readonly<Record<string, unknown>> = {},
  head: Readonly<Record<string, unknown>> = {},
): string {
  return JSON.stringify({
    pack: 'news2',
    form: 'observation-chart',
    id: '17',
    ...head,
    inputs: { ...WELL, ...changes },
  });
}

/** Inputs with which nothing scores. */
export const WELL = {
  'observed-on': '2018-02-14',
  age: 54,
  pregnant: false,
  'spinal-injury': false,
  hypercapnic: false,
  'respiration-rate': 16,
  'oxygen-saturation': 98,
  gas: 'air',
  'systolic-pressure': 125,
  'pulse-rate': 72,
  'level-of-consciousness': 'alert',
  'body-temperature': 36.8,
};
