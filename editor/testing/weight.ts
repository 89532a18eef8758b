import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A module of a bundle and everything that it imports, but for what it loads later; by path from the bundle's folder. */
export function withImports(bundle: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(bundle, file), 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:\bimport|\bfrom)\s*["'](\.[^"']+)["']/g))
    withImports(bundle, join(dirname(file), name), seen);
  return seen;
}

/** Bytes that modules take, each compressed by itself as a server sends it. */
export function gzipped(bundle: string, files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(join(bundle, file)), { level: 9 }).length;
  return bytes;
}
