import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canonical } from '../model/canonical.ts';
import { readJournal } from './journal.ts';
import { Problem } from './problem.ts';
import { readText, unreadable } from './read.ts';

/** The files of an edition by name: `pack.yaml`, its parts beside it, `cases/<name>.yaml`. */
export type Files = Readonly<Record<string, string>>;

const FILE = /^(cases\/)?[A-Za-z0-9_-]{1,100}\.ya?ml$/;

/** Whether a file of this name can belong to an edition: never a path that leads elsewhere. */
export function isFileName(name: string): boolean {
  return FILE.test(name);
}

/** Names the content of an edition: SHA-256 of its files, as 64 hexadecimal digits. */
export function revisionOf(files: Files): string {
  return createHash('sha256').update(canonical(files)).digest('hex');
}

/** How often a folder is read again because somebody was writing to it. */
const TRIES = 50;

/**
 * The files in the folder of an edition as they stood at one moment: where another process writes several at once, all
 * old or all new. Links are not followed. Refused: a file that `readText` refuses.
 */
export function readFiles(folder: string): Files {
  const texts = [...readTexts(folder)];
  return Object.fromEntries(texts.map(([name, text]) => [name, text instanceof Problem ? refuse(text) : text]));
}

/** As `readFiles`, with a problem in place of each text that can't be read. */
export function readTexts(folder: string): ReadonlyMap<string, string | Problem> {
  for (let left = TRIES; left > 0; left -= 1) {
    const journal = readJournal(folder);
    if (journal) return new Map(Object.entries(journal.files));
    const before = statesIn(folder);
    const texts = new Map([...before.keys()].map((name) => [name, textOrProblem(join(folder, name))] as const));
    if (isSame(before, statesIn(folder)) && !readJournal(folder)) return texts;
  }
  throw new Problem('edition-restless', { path: folder });
}

function textOrProblem(path: string): string | Problem {
  try {
    return readText(path);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function refuse(problem: Problem): never {
  throw problem;
}

/** Names of the files in a folder, in order, each with what changes whenever it is replaced. */
export function statesIn(folder: string): Map<string, string> {
  const names = ['', 'cases/'].flatMap((inside) => namesIn(join(folder, inside)).map((name) => inside + name));
  const states = new Map<string, string>();
  for (const name of names.filter(isFileName).sort()) {
    const status = lstatSync(join(folder, name), { bigint: true, throwIfNoEntry: false });
    if (status?.isFile()) states.set(name, `${status.ino} ${status.size} ${status.mtimeNs}`);
  }
  return states;
}

function namesIn(folder: string): string[] {
  try {
    return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, state]) => b.get(name) === state);
}
