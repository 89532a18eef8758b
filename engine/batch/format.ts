import { extname } from 'node:path';
import { Problem } from '../store/problem.ts';

/** Formats of files of sheets, and of results. */
export const FORMATS = ['csv', 'tsv', 'xlsx', 'json', 'ndjson', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats in which results and rejects can be written. */
const WRITTEN: readonly Format[] = ['csv', 'tsv', 'ndjson', 'parquet', 'xlsx'];

const ENDINGS: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.txt': 'csv',
  '.tsv': 'tsv',
  '.xlsx': 'xlsx',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.parquet': 'parquet',
};

/** Format of an input: the one given, else told by how the file's name ends. */
export function inputFormat(path: string, given?: string): Format {
  return formatOf(path, given, FORMATS, '--from');
}

/** Format of an output: the one given, else told by how the file's name ends. JSON is not written: NDJSON is. */
export function outputFormat(path: string, given?: string): Format {
  return formatOf(path, given, WRITTEN, '--to');
}

function formatOf(path: string, given: string | undefined, known: readonly Format[], option: string): Format {
  const format = given === undefined ? ENDINGS[extname(path).toLowerCase()] : known.find((one) => one === given);
  if (format && known.includes(format)) return format;
  const formats = known.join(', ');
  if (given !== undefined) throw new Problem('format-unknown', { option, found: given, formats });
  const kinds = Object.keys(ENDINGS).filter((ending) => known.includes(ENDINGS[ending] as Format));
  throw new Problem('file-kind', { path, kinds: kinds.join(', '), option });
}
