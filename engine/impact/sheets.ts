import { createReadStream } from 'node:fs';
import { extname, join } from 'node:path';
import { csvRows, ndjsonRows, type Row } from '../batch/index.ts';
import { parseSheet } from '../load/sheet.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import { namesIn } from '../store/entry.ts';
import { isFolder, Problem, readText, unreadable } from '../store/index.ts';

/** A sheet as plain data, and where it stands. */
export interface SheetAt {
  readonly data: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

const TABLES = ['.csv', '.tsv'];
const LINES = ['.ndjson', '.jsonl'];
const ENDINGS = ['.yaml', '.yml', '.json', ...LINES, ...TABLES];

/** Files of sheets that paths stand for: themselves, and of folders all files of sheets in them, in order of name. */
export function sheetFilesIn(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!isFolder(path)) return [path];
    const names = namesIn(path).filter((name) => ENDINGS.includes(extname(name).toLowerCase()));
    if (names.length === 0) throw new Problem('folder-without-sheets', { path, endings: ENDINGS.join(', ') });
    return names.map((name) => join(path, name));
  });
}

/**
 * The sheets of a file in groups as they are read, and a finding for each row that holds none. `read` is told how many bytes
 * of the file have been read.
 */
export async function* sheetsOf(
  file: string,
  plan: Plan,
  form?: string,
  read: (bytes: number) => void = () => undefined,
): AsyncGenerator<(SheetAt | Diagnostic)[]> {
  const kind = extname(file).toLowerCase();
  if (!TABLES.includes(kind) && !LINES.includes(kind)) {
    const { sheets, diagnostics } = parseSheet(readText(file), file);
    yield [...sheets.map(({ data, place }) => ({ data: data as SheetAt['data'], place })), ...diagnostics];
    return;
  }
  const stream = createReadStream(file);
  const choice = { plans: [plan], planFor: () => plan };
  try {
    const rows = TABLES.includes(kind)
      ? csvRows(stream, { file, choice, form, columns: { plans: [plan], form } })
      : ndjsonRows(stream);
    for await (const group of rows) {
      read(stream.bytesRead);
      yield group.map((row) => sheetAt(row, file));
    }
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? unreadable(file, error) : error;
  } finally {
    stream.destroy();
  }
}

function sheetAt({ line, sheet, fault }: Row, file: string): SheetAt | Diagnostic {
  const place = { file, line, column: 1 };
  if (!fault) return { data: sheet as SheetAt['data'], place };
  return { code: fault.code, severity: 'error', place, params: fault.params };
}
