import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../store/problem.ts';

const MAGIC = /[*?[]/;

/**
 * Files that paths and patterns stand for, in order, each once. In a pattern `*` and `?` stand for signs of a name, `[ab]`
 * for one of some, `**` for folders at any depth; names that begin with a point are left out. A path of an existing file
 * is that file, whatever signs it has. Refused: a pattern that no file fits.
 */
export function filesOf(patterns: readonly string[]): string[] {
  return [...new Set(patterns.flatMap(matching))];
}

function matching(pattern: string): string[] {
  if (!MAGIC.test(pattern) || statSync(pattern, { throwIfNoEntry: false })) return [pattern];
  const absolute = pattern.startsWith('/');
  const found = walk(
    absolute ? '/' : '',
    pattern.split('/').filter((part) => part !== '' && part !== '.'),
  );
  if (found.length === 0) throw new Problem('files-none', { pattern });
  return found.sort();
}

function walk(folder: string, [part, ...rest]: readonly string[]): string[] {
  if (part === undefined) return [];
  if (part === '**') {
    const below = entriesOf(folder).flatMap((entry) =>
      entry.isDirectory() ? walk(join(folder, entry.name), ['**', ...rest]) : [],
    );
    return [...walk(folder, rest), ...below];
  }
  if (!MAGIC.test(part)) {
    const path = join(folder, part);
    const status = statSync(path, { throwIfNoEntry: false });
    if (rest.length === 0) return status?.isFile() ? [path] : [];
    return status?.isDirectory() ? walk(path, rest) : [];
  }
  const name = expressionOf(part);
  return entriesOf(folder).flatMap((entry) => {
    if (!name.test(entry.name)) return [];
    const path = join(folder, entry.name);
    if (rest.length > 0) return entry.isDirectory() ? walk(path, rest) : [];
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? [path] : [];
  });
}

function entriesOf(folder: string) {
  try {
    const entries = readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function expressionOf(part: string): RegExp {
  const source = part.replace(/\[([^\]]*)\]|[*?]|[\\^$.|+(){}[\]]/g, (sign, inside?: string) => {
    if (inside !== undefined) return `[${inside.replace(/^!/, '^').replace(/[\\\]]/g, '\\$&')}]`;
    if (sign === '*') return '[^/]*';
    return sign === '?' ? '[^/]' : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 'u');
}
