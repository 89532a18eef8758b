import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { LoadCode } from '../model/messages/load.ts';
import { kinds } from '../model/messages/load-words.ts';
import { Builder } from './build.ts';
import { Findings, placeOf } from './findings.ts';
import { locateIn } from './locate.ts';
import { parse } from './parse.ts';
import { readable } from './text.ts';
import { kindOf, plain, Source, type Tree } from './tree.ts';

export { BadLine, parseJsonLine } from './line.ts';

/** One sheet as it was written: nothing is lost or judged yet. */
export interface RawSheet {
  /** An object; every number in it is given as its source text (`'4.50'`, `'1e400'`, `'.nan'`). */
  readonly data: unknown;
  readonly place: Place;
  /** File, line and column of a path of keys; of its nearest ancestor where it is not there. */
  locate(path: string): Place;
}

/** What a file of sheets holds: all its sheets, or none and what is wrong with it. */
export interface RawSheets {
  readonly sheets: readonly RawSheet[];
  readonly diagnostics: readonly Diagnostic<LoadCode>[];
}

/**
 * Reads the sheets of a YAML or JSON file: one, a list of them, or in YAML several documents separated by `---`. JSON is
 * read as the YAML that it is, so both keep places and exact numbers. The limits are those of packs. Never throws.
 */
export function parseSheet(text: string, file: string): RawSheets {
  const source = new Source(file);
  const findings = new Findings();
  const bare = readable(text, source, findings);
  const documents = (bare === null ? null : parse(bare, source, findings)) ?? [];
  const start = { source, offset: 0 };
  const sheets: RawSheet[] = [];
  for (const { contents } of documents) {
    const range = contents?.range;
    if (!range || range[0] === range[1]) continue;
    const tree = new Builder(source, 'text', findings).tree(contents, start, '');
    for (const item of tree.kind === 'list' ? tree.items : [tree]) {
      if (item.kind === 'map') sheets.push(raw(item));
      else findings.add('wrong-kind', item.at, '', { expected: kinds(['object']), found: kinds([kindOf(item)]) });
    }
  }
  if (sheets.length === 0 && !findings.any) findings.add('empty-file', start, '');
  return { sheets: findings.any ? [] : sheets, diagnostics: findings.list() };
}

function raw(tree: Tree): RawSheet {
  return { data: plain(tree), place: placeOf(tree.at, ''), locate: (path) => locateIn(tree, path) };
}
