import { extname } from 'node:path';
import { Problem } from '../store/problem.ts';

/** Formats of rows. */
export type Kind = 'csv' | 'ndjson';

const KINDS: Readonly<Record<string, Kind>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

/** Format of a file, told by how its name ends. */
export function kindOf(path: string): Kind {
  const kind = KINDS[extname(path).toLowerCase()];
  if (!kind) throw new Problem('file-kind', { path, kinds: Object.keys(KINDS).join(', ') });
  return kind;
}
