import { Edition, type Files, isMap } from '../document/index.ts';
import type { Server } from './server.ts';

/** How many editions deep a pack may build on others. */
const DEEPEST = 12;

/** The editions that a pack builds on, one on another, by `pack@edition`. */
export async function basesOf(files: Files, server: Server): Promise<Readonly<Record<string, Files>>> {
  const found: Record<string, Files> = {};
  let texts = files;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const { base } = new Edition(texts).own;
    if (!isMap(base)) break;
    const name = `${String(base.pack)}@${String(base.edition)}`;
    if (found[name]) break;
    texts = (await server.edition(String(base.pack), String(base.edition))).files;
    found[name] = texts;
  }
  return found;
}
