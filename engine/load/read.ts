import { kinds } from '../model/messages/load-words.ts';
import { Builder } from './build.ts';
import { Findings } from './findings.ts';
import { givenTree } from './given.ts';
import { isOver, LIMITS } from './limits.ts';
import { parse } from './parse.ts';
import { recall, remember } from './recall.ts';
import type { PackSource } from './source.ts';
import { readable } from './text.ts';
import { kindOf, type MapTree, Source } from './tree.ts';

/** The tree of a file of a source: as it was given, else as its text says. */
export function rootOf(
  source: PackSource,
  name: string,
  file: string,
  text: string,
  findings: Findings,
): MapTree | null {
  const given = isOver(LIMITS.fileBytes, [text]) ? null : (source.given?.(name) ?? null);
  if (given === null || !('broken' in given))
    return (given && givenTree(file, text, given)) || readRoot(file, text, findings);
  const apart = new Findings();
  if (readRoot(file, given.broken, apart)) return readRoot(file, text, findings);
  findings.take(apart);
  return null;
}

/** The tree of a file of a pack, which is one YAML document with keys; null where it can't be read. */
export function readRoot(file: string, text: string, findings: Findings): MapTree | null {
  const known = recall(file, text);
  if (known) return known;
  const tree = readAnew(file, text, findings);
  if (tree && !findings.any) remember({ file, text, tree });
  return tree;
}

function readAnew(file: string, text: string, findings: Findings): MapTree | null {
  const source = new Source(file);
  const bare = readable(text, source, findings);
  const documents = bare === null ? null : parse(bare, source, findings);
  if (!documents) return null;
  const start = { source, offset: 0 };
  const [document, second] = documents;
  if (second) {
    findings.add('too-many-documents', { source, offset: second.range[0] }, '', { limit: 1 });
    return null;
  }
  const range = document?.contents?.range;
  if (!document || !range || range[0] === range[1]) {
    findings.add('empty-file', start, '');
    return null;
  }
  const tree = new Builder(source, 'exact', findings).tree(document.contents, start, '');
  if (tree.kind === 'map') return tree;
  findings.add('wrong-kind', tree.at, '', { expected: kinds(['object']), found: kinds([kindOf(tree)]) });
  return null;
}
