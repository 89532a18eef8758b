import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { entriesBelow, isFolder, type PackEntry, Problem } from '../store/index.ts';
import type { Call } from './call.ts';

/** A pack that a call names. `named`: it lies in the folders of a store, so their names must be its ids. */
export interface Chosen {
  readonly entry: PackEntry;
  readonly named: boolean;
}

/** The packs that the words of a call stand for: names, paths, folders that hold packs; all packs when there are none. */
export function chosenPacks(call: Call): readonly Chosen[] {
  if (call.words.length > 0) return call.words.flatMap((word) => packsOf(call, word));
  const entries = call.store.entries();
  if (entries.length === 0) throw new Problem('packs-none', { roots: call.store.roots.join(', ') });
  return entries.map((entry) => ({ entry, named: true }));
}

function packsOf(call: Call, word: string): Chosen[] {
  const isId = call.store.entries().some(({ pack }) => pack === word.split('@')[0]);
  if (isId) return call.store.editions(word).map(({ entry }) => ({ entry, named: true }));
  if (isFolder(word) && !existsSync(join(word, 'pack.yaml'))) {
    const below = [...entriesBelow(word), ...entriesBelow(join(word, '..')).filter(({ file }) => isInside(file, word))];
    if (below.length > 0) return below.map((entry) => ({ entry, named: true }));
  }
  return [{ entry: call.store.find(word).entry, named: false }];
}

function isInside(file: string, folder: string): boolean {
  return join(file).startsWith(join(folder, '/'));
}
