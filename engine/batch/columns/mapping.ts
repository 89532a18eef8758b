import { parse } from 'yaml';
import { Problem } from '../../store/problem.ts';
import { readText } from '../../store/read.ts';

/** What each heading of a file stands for: the flat name of a column (`score.quality`), or null for one to leave out. */
export type Mapping = ReadonlyMap<string, string | null>;

/** Most aliases a mapping file may expand; it needs none. */
const NO_ALIASES = 0;

/**
 * Reads a mapping file: YAML, `heading: flat name` a line, null (or nothing) for a column to leave out. Refused: what is
 * no such record, or over 5 MiB.
 */
export function readMapping(file: string): Mapping {
  const data = parsed(readText(file), file);
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Problem('mapping-form', { path: file }, { file });
  const entries = Object.entries(data).map(([heading, name]) => {
    if (name === null || typeof name === 'string') return [heading.trim(), name] as const;
    throw new Problem('mapping-entry', { column: heading }, { file });
  });
  return new Map(entries);
}

function parsed(text: string, file: string): unknown {
  try {
    return parse(text, { maxAliasCount: NO_ALIASES, uniqueKeys: true, prettyErrors: true });
  } catch (error) {
    const cause = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Problem('mapping-unreadable', { path: file, cause }, { file });
  }
}
