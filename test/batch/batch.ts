import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type BatchOptions, batch, choiceOf, type Summary } from '../../engine/batch/index.ts';
import type { Result } from '../../engine/index.ts';
import { PackStore } from '../../engine/store/index.ts';

const STORE = new PackStore(['test/packs']);

/** What a batch left behind. */
export interface Left {
  readonly folder: string;
  readonly summary: Summary;
  readonly results: readonly Result[];
  readonly rejects: readonly {
    file: string;
    row: number;
    column: string;
    value: string;
    sheet: string;
    status: string;
    reason: string;
  }[];
}

export type Changes = Partial<Omit<BatchOptions, 'choice'>> & { readonly pack?: string };

/** Bytes of memory that a batch may have here: a test's process holds far more than the batch itself. */
export const MEMORY = 4 * 1024 ** 3;

/** A folder with an input, gone after the test; and the options of a batch over it. */
export function prepared(
  name: string,
  text: string | Buffer,
  { pack = 'news2', ...changes }: Changes = {},
): BatchOptions {
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-batch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const input = join(folder, name);
  mkdirSync(dirname(input), { recursive: true });
  writeFileSync(input, text);
  const output = join(folder, 'out.ndjson');
  const rejects = join(folder, 'rejects.ndjson');
  const choice = choiceOf(STORE, pack);
  return { inputs: [input], output, rejects, choice, language: 'en', memory: MEMORY, ...changes };
}

/** Runs a batch over a text, and reads what it wrote. */
export async function run(name: string, text: string | Buffer, changes: Changes = {}): Promise<Left> {
  const options = prepared(name, text, changes);
  const summary = await batch(options);
  const read = (file: string): never[] =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as never);
  return { folder: dirname(options.output), summary, results: read(options.output), rejects: read(options.rejects) };
}

/** Columns of the observation chart of NEWS2. */
export const COLUMNS = [
  'id',
  'observed-on',
  'age',
  'pregnant',
  'spinal-injury',
  'hypercapnic',
  'respiration-rate',
  'oxygen-saturation',
  'gas',
  'systolic-pressure',
  'pulse-rate',
  'level-of-consciousness',
  'body-temperature',
] as const;

const WELL = ['1', '2018-02-14', '54', 'false', 'false', 'false', '16', '98', 'air', '125', '72', 'alert', '36.8'];

/** Cells of a well person, with some columns otherwise. */
export function cells(changes: Partial<Record<(typeof COLUMNS)[number], string>> = {}): string[] {
  return COLUMNS.map((column, place) => changes[column] ?? WELL[place] ?? '');
}

/** A CSV text of the columns and rows. */
export function csv(rows: readonly (readonly string[])[], separator = ','): string {
  return [COLUMNS, ...rows]
    .map((row) => row.join(separator))
    .join('\n')
    .concat('\n');
}
