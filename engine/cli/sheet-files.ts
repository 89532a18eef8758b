import { extname, join } from 'node:path';
import { BadLine, parseJsonLine, parseSheet } from '../load/sheet.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { namesIn } from '../store/entry.ts';
import { isFolder, Problem, readText } from '../store/index.ts';

/** A sheet as plain data, and where it stands. */
export interface SheetAt {
  readonly data: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

export interface SheetFile {
  readonly sheets: readonly SheetAt[];
  readonly diagnostics: readonly Diagnostic[];
}

const ENDINGS = ['.yaml', '.yml', '.json', '.ndjson', '.jsonl'];

/** The files of sheets that paths stand for: themselves, and of folders all files of sheets in them, in order of name. */
export function sheetFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!isFolder(path)) return [path];
    const names = namesIn(path).filter((name) => ENDINGS.includes(extname(name).toLowerCase()));
    if (names.length === 0) throw new Problem('folder-without-sheets', { path, endings: ENDINGS.join(', ') });
    return names.map((name) => join(path, name));
  });
}

/** Whether a file holds a sheet a line. */
export function isNdjson(file: string): boolean {
  return ['.ndjson', '.jsonl'].includes(extname(file).toLowerCase());
}

/** The sheets of a YAML, JSON or NDJSON file, and what is wrong with the others. */
export function readSheets(file: string): SheetFile {
  const text = readText(file);
  if (isNdjson(file)) return readLines(text, file);
  const { sheets, diagnostics } = parseSheet(text, file);
  return { sheets: sheets.map(({ data, place }) => ({ data: data as SheetAt['data'], place })), diagnostics };
}

function readLines(text: string, file: string): SheetFile {
  const sheets: SheetAt[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const place = { file, line: index + 1, column: 1 };
    if (line.trim() === '') continue;
    try {
      const data = parseJsonLine(line);
      if (typeof data === 'object' && data !== null && !Array.isArray(data))
        sheets.push({ data: data as SheetAt['data'], place });
      else diagnostics.push({ code: 'line-not-object', severity: 'error', place, params: {} });
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      diagnostics.push({ code: error.code, severity: 'error', place, params: error.params });
    }
  }
  return { sheets, diagnostics };
}
