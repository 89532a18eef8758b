import { type Document, isAlias, isCollection, isMap, isScalar, type Pair, type ParsedNode } from 'yaml';

/** A number that is surely kept exactly; a zero has no sign. */
const NUMBER = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d{0,6})(?:\.\d{1,7})?$/;
/** Escapes that can make a character which no text may hold. */
const ESCAPE = /\\[0xuU]/;
/** Deeper than any pack goes. */
const DEEPEST = 24;

/** Whether a key is one that no object has of itself. */
export function isFree(key: string): boolean {
  return !(key in Object.prototype) && key !== 'prototype';
}

/** What is there to count in a text, and whether all of it is plain. */
export interface Tally {
  readonly isPlain: boolean;
  /** At most so many keys, values and marks that begin them. */
  readonly size: number;
}

/**
 * Whether a text says nothing of which the engine would judge the writing rather than the content: doubled or reserved keys,
 * keys that are no text, anchors, tags, numbers that may lose digits, escapes of what cannot be kept. In doubt it is not plain.
 */
export function tallyOf(text: string, { contents }: Document.Parsed<ParsedNode, true>): Tally {
  if (ESCAPE.test(text)) return { isPlain: false, size: 0 };
  return tally(contents, 0);
}

function tally(node: ParsedNode | null, depth: number): Tally {
  if (node === null) return { isPlain: true, size: 1 };
  if (isAlias(node) || node.anchor || node.tag || depth > DEEPEST) return { isPlain: false, size: 0 };
  if (isScalar(node)) return { isPlain: typeof node.value !== 'number' || NUMBER.test(node.source), size: 1 };
  if (!isCollection(node)) return { isPlain: false, size: 0 };
  const keys = isMap(node) ? node.items.map(({ key }) => keyOf(key as ParsedNode | null)) : [];
  const values = isMap(node)
    ? (node.items as Pair<ParsedNode, ParsedNode | null>[]).map(({ value }) => value)
    : (node.items as (ParsedNode | null)[]);
  const inner = values.map((value) => tally(value, depth + 1));
  return {
    isPlain:
      keys.every((key) => key !== null && isFree(key)) &&
      new Set(keys).size === keys.length &&
      inner.every(({ isPlain }) => isPlain),
    size: inner.reduce((sum, { size }) => sum + size + 2, 1),
  };
}

/** A key that is a text, without anchor or tag. */
function keyOf(node: ParsedNode | null): string | null {
  return isScalar(node) && !node.anchor && !node.tag && typeof node.value === 'string' ? node.value : null;
}
