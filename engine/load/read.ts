import { kinds } from '../model/messages/load-words.ts';
import { Builder } from './build.ts';
import type { Findings } from './findings.ts';
import { givenTree } from './given.ts';
import { bytesOf, LIMITS } from './limits.ts';
import { parse } from './parse.ts';
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
  const given = bytesOf(text) > LIMITS.fileBytes ? null : source.given?.(name);
  return (given && givenTree(file, text, given)) || readRoot(file, text, findings);
}

/** The tree of a file of a pack, which is one YAML document with keys; null where it can't be read. */
export function readRoot(file: string, text: string, findings: Findings): MapTree | null {
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
