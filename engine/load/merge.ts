import { HEAD } from '../model/head.ts';
import type { Findings } from './findings.ts';
import { below, type Entry, type MapTree, ownMap } from './tree.ts';

const HEAD_KEYS: ReadonlySet<string> = new Set(HEAD);

/** How far down two files may share a map: entries of a section by id; in `procedure`, entries of each of its sections. */
const DEPTH = (section: string): number => (section === 'procedure' ? 2 : 1);

/** Puts the sections of a part into the main file's; reports what stands in both, and keys of the head. */
export function merge(main: MapTree, part: MapTree, name: string, findings: Findings): void {
  for (const [section, entry] of part.entries) {
    if (HEAD_KEYS.has(section)) findings.add('part-head', entry.key, section, { key: section, part: name });
    else place(main, section, entry, section, DEPTH(section), findings);
  }
}

function place(into: MapTree, key: string, entry: Entry, path: string, depth: number, findings: Findings): void {
  const there = into.entries.get(key);
  if (!there) {
    into.entries.set(key, entry);
    return;
  }
  if (depth > 0 && there.value.kind === 'map' && entry.value.kind === 'map') {
    const joined = ownMap(there.value);
    for (const [id, inner] of entry.value.entries) place(joined, id, inner, below(path, id), depth - 1, findings);
    into.entries.set(key, { key: there.key, value: joined });
    return;
  }
  const { source, offset } = there.key;
  const { line } = source.position(offset);
  findings.add('duplicate-entry', entry.key, path, { key, file: source.file, line });
}
