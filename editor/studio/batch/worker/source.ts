import {
  type BatchRow,
  type Candidate,
  cellsOf,
  csvRows,
  HEADER_WITHIN,
  linesOf,
  ndjsonRows,
  openWorkbook,
  separatorOf,
  Table,
  type TableOptions,
} from '../../../../engine/index.ts';
import { FORMATS, type Format } from './protocol.ts';

/** Bytes that are read at once. */
const CHUNK = 256 * 1024;

/** What a workbook may take of a tab's memory. */
const WORKBOOK_LIMITS = { unpacked: 1024 * 1024 * 1024, texts: 160 * 1024 * 1024 };

/** Rows shown below the header before the file is graded. */
const SAMPLES = 3;

/** Rows as they are read, with the part of the file that has been read with them: 0 … 1. */
export interface RowGroup {
  readonly rows: readonly BatchRow[];
  readonly part: number;
}

const ENDINGS: Readonly<Record<string, Format>> = { tsv: 'csv', txt: 'csv', jsonl: 'ndjson' };

/** The format of a file, told by how its name ends; null of another kind. */
export function formatOf({ name }: Pick<File, 'name'>): Format | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return FORMATS.find((format) => format === ending) ?? ENDINGS[ending] ?? null;
}

/** Rows of a file of any format. `table`: how the columns of tables are told. */
export async function* groupsOf(
  file: File,
  format: Format,
  table: Omit<TableOptions, 'system' | 'ragged'>,
): AsyncGenerator<RowGroup> {
  if (format === 'xlsx') {
    const workbook = await openWorkbook(file, WORKBOOK_LIMITS);
    const rows = new Table({ ...table, system: workbook.system, ragged: true });
    for await (const { records, part, ended } of workbook.groups()) yield { rows: rows.rows(records, ended), part };
    return;
  }
  let read = 0;
  const chunks = chunksOf(file, (bytes) => {
    read = bytes;
  });
  const groups = format === 'csv' ? csvRows(chunks, table) : ndjsonRows(chunks);
  for await (const rows of groups) yield { rows, part: file.size === 0 ? 1 : read / file.size };
}

/** The first rows of a table, with the samples that stand below each. */
export async function firstRows(
  file: File,
  format: Exclude<Format, 'ndjson'>,
): Promise<{ candidates: Candidate[]; samplesBelow(line: number): readonly (readonly string[])[] }> {
  const rows = format === 'xlsx' ? await firstRecords(file) : await firstLines(file);
  return {
    candidates: rows.slice(0, HEADER_WITHIN),
    samplesBelow: (line) =>
      rows
        .filter((row) => row.line > line && !isBlank(row))
        .slice(0, SAMPLES)
        .map(({ cells }) => cells),
  };
}

function isBlank({ cells }: Candidate): boolean {
  return cells.every((cell) => cell.trim() === '');
}

async function firstRecords(file: File): Promise<Candidate[]> {
  const found: Candidate[] = [];
  const workbook = await openWorkbook(file, WORKBOOK_LIMITS);
  for await (const { records } of workbook.groups()) {
    found.push(...records.flatMap((record) => ('cells' in record ? [record] : [])));
    if (found.length >= HEADER_WITHIN + SAMPLES) break;
  }
  return found.slice(0, HEADER_WITHIN + SAMPLES);
}

async function firstLines(file: File): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for await (const lines of linesOf(chunksOf(file))) {
    for (const { number, text } of lines) {
      const cells = text === null ? null : cellsOf(text, separatorOf(text));
      if (cells && !('cell' in cells)) found.push({ line: number, cells });
    }
    if (found.length >= HEADER_WITHIN + SAMPLES) break;
  }
  return found.slice(0, HEADER_WITHIN + SAMPLES);
}

/** A file piece by piece; `told` hears how many bytes have been read. */
async function* chunksOf(file: Blob, told?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += CHUNK) {
    const chunk = new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer());
    told?.(Math.min(file.size, at + CHUNK));
    yield chunk;
  }
}
