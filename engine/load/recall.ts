import type { MapTree } from './tree.ts';

/** A file that was read and holds nothing wrong. */
interface Read {
  readonly file: string;
  readonly text: string;
  readonly tree: MapTree;
}

/** What was read or asked for last comes first. */
let known: readonly Read[] = [];

/** How many texts are kept under one name: an act's, its base's, and the one before somebody typed. */
const MOST_OF_A_NAME = 3;

/** Characters that the texts which are kept may have in all. */
const MOST_CHARACTERS = 4_000_000;

/** What a file says, where the same text was read under that name before; else null. Whoever gets it adds nothing to it (`ownMap`). */
export function recall(file: string, text: string): MapTree | null {
  const found = known.find((one) => one.file === file && one.text === text);
  if (!found) return null;
  known = [found, ...known.filter((one) => one !== found)];
  return found.tree;
}

/** Keeps what a file says: the base of an act, and the parts of a pack that nobody changes, are asked for over and over. */
export function remember(read: Read): void {
  const ofName = new Map<string, number>();
  let characters = 0;
  known = [read, ...known].filter(({ file, text }) => {
    const count = (ofName.get(file) ?? 0) + 1;
    ofName.set(file, count);
    characters += text.length;
    return count <= MOST_OF_A_NAME && characters <= MOST_CHARACTERS;
  });
}
