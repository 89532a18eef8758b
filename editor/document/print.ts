import { Scalar, stringify } from 'yaml';
import { type Data, isList, isMap } from './data.ts';
import type { ScalarNode } from './tree.ts';

/** Widest line that a map or list is written in. */
const WIDTH = 120;
/** What may stand in a plain text of a block, but not inside brackets. */
const BRACKETS = /[,[\]{}]/;

/**
 * A value as it stands behind `key:` or `-`, with the space or line break before it: in brackets on one line where it
 * fits, else as a block whose lines begin at `indent`. `used` is how much of the line is taken.
 */
export function print(value: Data, indent: number, used: number): string {
  const line = ` ${printLine(value)}`;
  if (!isMap(value) && !isList(value)) return ` ${printScalar(value)}`;
  if (used + line.length <= WIDTH || isEmpty(value)) return line;
  return `\n${printBlock(value, indent)}`;
}

/** A map or list as a block, its first line indented too. */
export function printBlock(value: Data, indent: number): string {
  const margin = ' '.repeat(indent);
  if (isList(value)) return value.map((item) => margin + printItem(item, indent)).join('\n');
  return Object.entries(value as object)
    .map(([key, one]) => margin + printEntry(key, one, indent))
    .join('\n');
}

/** `key: value`, without the margin of its first line. A section of the file has a line for each of its entries. */
export function printEntry(key: string, value: Data, indent: number): string {
  const name = printKey(key);
  if (indent === 0 && isMap(value) && Object.values(value).some(isMap)) return `${name}:\n${printBlock(value, 2)}`;
  return `${name}:${print(value, indent + 2, indent + name.length + 1)}`;
}

/** `- value`, without the margin of its first line. */
export function printItem(value: Data, indent: number): string {
  const text = print(value, indent + 2, indent + 1);
  return `-${text.startsWith('\n') ? ` ${text.trimStart()}` : text}`;
}

export function printKey(key: string): string {
  return printScalar(key, true);
}

/** Any value on one line, in brackets. */
export function printLine(value: Data): string {
  if (isList(value)) return value.length === 0 ? '[]' : `[ ${value.map(printLine).join(', ')} ]`;
  if (!isMap(value)) return printScalar(value, true);
  const entries = Object.entries(value).map(([key, one]) => `${printKey(key)}: ${printLine(one)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A plain value; quoted where it must be. */
export function printScalar(value: Data, inBrackets = false): string {
  const plain = stringify(value, { lineWidth: 0, blockQuote: false, version: '1.2', schema: 'core' }).trimEnd();
  const quoted = /^["']/.test(plain) || typeof value !== 'string';
  return quoted || !(inBrackets && BRACKETS.test(plain)) ? plain : quote(value, 'QUOTE_DOUBLE');
}

/** A plain value in place of another: a text keeps the way it was quoted or folded. */
export function printOver(node: ScalarNode, value: Data, inBrackets: boolean, indent: number): string {
  if (typeof value !== 'string') return printScalar(value, inBrackets);
  if (node.style === 'double' && node.value !== '') return quote(value, 'QUOTE_DOUBLE');
  if (node.style === 'single' && !/\n/.test(value)) return quote(value, 'QUOTE_SINGLE');
  if (node.style !== 'literal' && node.style !== 'folded') return printScalar(value, inBrackets);
  const scalar = new Scalar(value);
  scalar.type = node.style === 'literal' ? 'BLOCK_LITERAL' : 'BLOCK_FOLDED';
  const lines = stringify(scalar, { lineWidth: WIDTH - indent })
    .trimEnd()
    .split('\n');
  return lines.map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(indent) + line)).join('\n');
}

function quote(value: string, type: Scalar.Type): string {
  const scalar = new Scalar(value);
  scalar.type = type;
  return stringify(scalar, { lineWidth: 0 }).trimEnd();
}

function isEmpty(value: Data): boolean {
  return Object.keys(value as object).length === 0;
}
