import { isMap, isScalar, isSeq, type Pair, type ParsedNode, parseDocument, type Scalar } from 'yaml';
import type { Data } from './data.ts';
import { Sections } from './sections.ts';
import { type Entry, idOf, type Node, type Parsed, type ScalarNode } from './tree.ts';

const OPTIONS = { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
const STYLES: Readonly<Record<string, ScalarNode['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** What a text says. With what an earlier text said, only the parts that are new are read. */
export function parse(text: string, before: Parsed | null = null): Parsed {
  const sections = new Sections(text, before?.known ?? new Map(), (part) => whole(part).root);
  const root = sections.root();
  return root ? { root, error: null, known: sections.known } : whole(text);
}

function whole(text: string): Parsed {
  const document = parseDocument<ParsedNode, true>(text, OPTIONS);
  const [error] = document.errors;
  const known = new Map();
  if (error) return { root: null, error: { offset: error.pos[0], message: error.message }, known };
  return { root: document.contents ? nodeOf(document.contents, 0) : null, error: null, known };
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
