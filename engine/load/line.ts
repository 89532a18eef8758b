import { parse as parseLossless } from 'lossless-json';
import type { Params } from '../model/diagnostic.ts';
import type { LoadCode } from '../model/messages/load.ts';
import { LIMITS, mebibytes } from './limits.ts';

/** Why a line of NDJSON is refused. Its file and line number are known to the reader of the file only. */
export class BadLine extends Error {
  readonly code: LoadCode;
  readonly params: Params;

  constructor(code: LoadCode, params: Params = {}) {
    super(code);
    this.name = 'BadLine';
    this.code = code;
    this.params = params;
  }
}

/** A number that JavaScript may not give back as it was written: sixteen digits, or an exponent. Also hits texts. */
const LOSSY = /[\d.]{16}|\d[eE]/;
const COLON_OR_TEXT = /:|"(?:[^"\\]|\\.)*"/g;

/**
 * The value of one line of NDJSON. Numbers are JavaScript numbers where all numbers of the line keep their digits in
 * them, otherwise all of them are given as their source text. Throws `BadLine`: not JSON, over 5 MiB, deeper than 64,
 * a key that stands twice in an object or could reach a prototype.
 */
export function parseJsonLine(line: string): unknown {
  if (line.length > LIMITS.fileBytes) {
    const params = { limit: mebibytes(LIMITS.fileBytes), found: mebibytes(line.length) };
    throw new BadLine('file-too-large', params);
  }
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw new BadLine('not-json');
  }
  const keys = countKeys(data, 0);
  if (keys !== colons(line) && keys !== colonsOutsideTexts(line)) throw new BadLine('repeated-key');
  return LOSSY.test(line) ? parseLossless(line, null, { parseNumber: String }) : data;
}

/** Keys of all objects inside a value. JSON.parse keeps one of doubled keys, so fewer keys than colons tell of doubles. */
function countKeys(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth >= LIMITS.depth) throw new BadLine('too-deep', { limit: LIMITS.depth });
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countKeys(item, depth + 1);
    return count;
  }
  // What is parsed inherits nothing that is enumerable; to list its keys first takes longer.
  for (const key in value) {
    if (key in Object.prototype || key === 'prototype') throw new BadLine('reserved-key', { key });
    count += 1 + countKeys((value as Record<string, unknown>)[key], depth + 1);
  }
  return count;
}

function colons(line: string): number {
  let count = 0;
  for (let at = line.indexOf(':'); at >= 0; at = line.indexOf(':', at + 1)) count += 1;
  return count;
}

function colonsOutsideTexts(line: string): number {
  let count = 0;
  for (const [token] of line.matchAll(COLON_OR_TEXT)) if (token === ':') count += 1;
  return count;
}
