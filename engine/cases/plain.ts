import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { parseExact } from '../number/exact.ts';

/** Plain data of a YAML node without aliases; a number is the text that was written, so that it stays exact (`4.10`, not 4.1). */
export function plainOf(node: Node | null | undefined): unknown {
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), plainOf(value as Node | null)]),
    );
  }
  if (isSeq(node)) return node.items.map((item) => plainOf(item as Node));
  if (!isScalar(node)) return null;
  const { value, source } = node;
  if (typeof value === 'number') return source !== undefined && parseExact(source) ? source : value;
  return value;
}
