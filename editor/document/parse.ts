import { isMap, isScalar, isSeq, type Pair, type ParsedNode, parseDocument, type Scalar } from 'yaml';
import type { Data } from './data.ts';
import { tallyOf } from './plain.ts';
import { type Division, partsIn, type Reading, Sections, Unreadable } from './sections.ts';
import { between } from './splice.ts';
import { type Entry, idOf, type Node, type Parsed, type ScalarNode } from './tree.ts';

const OPTIONS = { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
const STYLES: Readonly<Record<string, ScalarNode['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/**
 * What a text says. With what an earlier text said, only the parts that are new are read. A text that was of regular layout and
 * has a part that is not YAML now is not read whole to see whether what follows makes up for it: it is not YAML.
 */
export function parse(text: string, before: Parsed | null = null): Parsed {
  try {
    const division = before?.division ? divided(text, before.text, before.division) : sections(text).whole();
    if (division) return { text, root: division.node, error: null, broken: null, division };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (before?.division)
      return { text, root: null, error, broken: brokenIn(text, error, before.text, before.division), division: null };
  }
  const { root, error } = read(text);
  return { text, root, error, broken: null, division: null };
}

/** The text without what it has in common with one that was sound, but for the keys around the part that is not YAML. */
function brokenIn(text: string, { part }: Unreadable, was: string, { isPlain }: Division): string | null {
  if (!isPlain || between(was, text).from < part) return null;
  const lines = text.slice(0, part).split('\n');
  let margin = text.slice(part).search(/[^ ]/);
  for (const [index, line] of [...lines.entries()].reverse()) {
    const indent = line.search(/[^ ]/);
    if (indent >= 0 && indent < margin && line[indent] !== '#') margin = indent;
    else lines[index] = '';
  }
  return lines.join('\n') + text.slice(part);
}

/** The parts of a text after those of the text before. */
function divided(text: string, was: string, before: Division): Division | null {
  return sections(text).again(before, between(was, text)) ?? sections(text, () => partsIn(before, was)).whole();
}

function sections(text: string, known?: ConstructorParameters<typeof Sections>[2]): Sections {
  return new Sections(text, read, known);
}

function read(text: string): Reading {
  const document = parseDocument<ParsedNode, true>(text, OPTIONS);
  const [error] = document.errors;
  if (error) {
    return { root: null, error: { offset: error.pos[0], message: error.message }, isPlain: false, size: 0 };
  }
  return { root: document.contents ? nodeOf(document.contents, 0) : null, error: null, ...tallyOf(text, document) };
}

function nodeOf(node: ParsedNode | null | undefined, otherwise: number): Node {
  if (!node) return { kind: 'scalar', start: otherwise, end: otherwise, value: null, style: 'empty' };
  const [start, end] = node.range;
  if (isMap(node)) {
    const entries = (node.items as Pair<ParsedNode, ParsedNode | null>[]).map((pair) => entryOf(pair, start));
    return { kind: 'map', start, end: node.flow ? end : endOf(entries, end), flow: node.flow === true, entries };
  }
  if (isSeq(node)) {
    const entries = (node.items as (ParsedNode | null)[]).map((item, index) => itemOf(nodeOf(item, start), index));
    return { kind: 'list', start, end: node.flow ? end : endOf(entries, end), flow: node.flow === true, entries };
  }
  if (!isScalar(node)) return { kind: 'scalar', start, end, value: null, style: 'plain' };
  return {
    kind: 'scalar',
    start,
    end,
    value: scalarOf(node),
    style: start === end ? 'empty' : (STYLES[node.type ?? ''] ?? 'plain'),
  };
}

function entryOf({ key, value }: Pair<ParsedNode, ParsedNode | null>, start: number): Entry {
  const [keyStart, keyEnd] = key?.range ?? [start, start];
  const name = isScalar(key) ? String(key.value) : '';
  return { key: name, keyStart, keyEnd, node: nodeOf(value, keyEnd + 1) };
}

function itemOf(node: Node, index: number): Entry {
  return { key: idOf(node) ?? String(index), keyStart: node.start, keyEnd: node.start, node };
}

/** The library lets a block reach over the comments and empty lines behind it. */
function endOf(entries: readonly Entry[], otherwise: number): number {
  return entries.at(-1)?.node.end ?? otherwise;
}

function scalarOf({ value }: Scalar): Data {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
