import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import { fromNumber, parseExact } from '../number/exact.ts';
import type { Findings } from './findings.ts';
import { unstorable } from './text.ts';
import {
  below,
  type Entry,
  type Leaf,
  type ListTree,
  type MapTree,
  type Mark,
  nameOf,
  plain,
  type Source,
  type Tree,
} from './tree.ts';

/**
 * How numbers are read: `exact` as numbers, where JavaScript keeps exactly what was written; `text` as they were written
 * (`4.50`, `1e400`), for whoever judges them later.
 */
export type Numbers = 'exact' | 'text';

/** Reads the tree of one YAML document; reports doubled, non-text and reserved keys, and numbers that would lose digits. */
export class Builder {
  private readonly source: Source;
  private readonly numbers: Numbers;
  private readonly findings: Findings;

  constructor(source: Source, numbers: Numbers, findings: Findings) {
    this.source = source;
    this.numbers = numbers;
    this.findings = findings;
  }

  tree(node: ParsedNode | null | undefined, otherwise: Mark, path: string): Tree {
    const at = node?.range ? { source: this.source, offset: node.range[0] } : otherwise;
    if (isMap(node)) return mapOf(at, this.entries(node, at, path));
    if (isSeq(node)) {
      const items = node.items as (ParsedNode | null)[];
      return listOf(
        at,
        items.map((item, index) => this.item(item, at, path, index)),
      );
    }
    if (isScalar(node)) return this.leaf(node, at, path);
    return { kind: 'leaf', at, value: null };
  }

  /** An entry of a list goes by its id in paths, so its id is read first. */
  private item(node: ParsedNode | null, at: Mark, path: string, index: number): Tree {
    const id = isMap(node) ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === 'id')?.value : null;
    const value = isScalar(id) ? id.value : null;
    const leaf: Leaf = { kind: 'leaf', at, value: typeof value === 'string' ? value : null };
    const entries = new Map([['id', { key: at, value: leaf }]]);
    return this.tree(node, at, below(path, nameOf({ kind: 'map', at, entries }, index)));
  }

  private entries(node: YAMLMap.Parsed, at: Mark, path: string): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const pair of node.items as Pair<ParsedNode, ParsedNode | null>[]) {
      const key = pair.key?.range ? { source: this.source, offset: pair.key.range[0] } : at;
      const name = this.key(pair.key, key, path);
      if (name === null) continue;
      const first = entries.get(name);
      if (first) {
        const { line } = this.source.position(first.key.offset);
        this.findings.add('duplicate-key', key, below(path, name), { key: name, line });
        continue;
      }
      entries.set(name, { key, value: this.tree(pair.value, key, below(path, name)) });
    }
    return entries;
  }

  private key(node: ParsedNode | null, mark: Mark, path: string): string | null {
    const value = isScalar(node) ? this.leaf(node, mark, path).value : null;
    if (typeof value !== 'string') {
      const found = isScalar(node) ? (node.source ?? '').slice(0, 60) || 'null' : '[…]';
      this.findings.add('key-not-text', mark, path, { found });
      return null;
    }
    if (value in Object.prototype || value === 'prototype') {
      this.findings.add('reserved-key', mark, below(path, value), { key: value });
      return null;
    }
    return value;
  }

  private leaf(node: Scalar.Parsed, at: Mark, path: string): Leaf {
    const { value } = node;
    if (typeof value === 'number') return { kind: 'leaf', at, value: this.number(value, node.source, at, path) };
    if (typeof value === 'string') {
      const character = unstorable(value);
      if (character) this.findings.add('bad-character', at, path, { found: character });
      return { kind: 'leaf', at, value };
    }
    return { kind: 'leaf', at, value: typeof value === 'boolean' ? value : null };
  }

  private number(value: number, source: string, at: Mark, path: string): number | string {
    if (this.numbers === 'text') return source;
    if (!kept(value, source)) this.findings.add('inexact-number', at, path, { found: source.slice(0, 60) });
    return value === 0 ? 0 : value;
  }
}

/** A map that knows what it says. */
function mapOf(at: Mark, entries: Map<string, Entry>): MapTree {
  const said: Record<string, unknown> = {};
  for (const [key, { value }] of entries) said[key] = plain(value);
  return { kind: 'map', at, entries, said };
}

function listOf(at: Mark, items: readonly Tree[]): ListTree {
  return { kind: 'list', at, items, said: items.map(plain) };
}

const PLAIN = /^-?\d{1,7}(\.\d{1,7})?$/;

/** Whether a number gives back exactly what was written, as a plain decimal. */
function kept(value: number, source: string): boolean {
  if (PLAIN.test(source)) return true;
  const written = parseExact(source);
  const read = fromNumber(value);
  return written !== null && read !== null && written.equals(read);
}
