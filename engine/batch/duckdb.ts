import type { DuckDBConnection } from '@duckdb/node-api';
import { Problem } from '../store/problem.ts';

/** What a DuckDB may use. */
export interface Access {
  /** Files that it may read or write. */
  readonly files: readonly string[];
  /** A folder of its own, for what does not fit the memory. */
  readonly folder: string;
  /** Most bytes that it may hold. */
  readonly memory: number;
}

const MEBIBYTE = 1024 * 1024;

/** A connection, and how to end it with all that it holds. */
export interface Session {
  readonly connection: DuckDBConnection;
  /** Another connection; tables that are temporary are its own. */
  connect(): Promise<DuckDBConnection>;
  close(): void;
}

/**
 * A DuckDB in memory that can do no more than it must: it reaches only the files named, fetches and loads no extension, and
 * nothing said to it later can change that.
 */
export async function openDuckDB(access: Access): Promise<Session> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const setting of settingsOf(access)) await connection.run(`SET ${setting}`);
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, connect: () => instance.connect(), close };
}

function settingsOf({ files, folder, memory }: Access): string[] {
  return [
    'autoinstall_known_extensions = false',
    'autoload_known_extensions = false',
    'allow_community_extensions = false',
    `memory_limit = '${Math.floor(memory / MEBIBYTE)}MiB'`,
    `temp_directory = ${literal(folder)}`,
    `allowed_directories = [${literal(folder.endsWith('/') ? folder : `${folder}/`)}]`,
    `allowed_paths = [${files.map(literal).join(', ')}]`,
    'enable_external_access = false',
    'lock_configuration = true',
  ];
}

/** A text as SQL writes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as SQL writes it. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** DuckDB hands on the sentence of the system, with the file that it wrote. */
const DISK_FULL = /"([^"]+)": (?:No space left on device|Disk quota exceeded)/;

/** The problem that an error of DuckDB over a file stands for: its first line says enough. */
export function duckdbProblem(path: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  const cause = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const [, full] = DISK_FULL.exec(cause) ?? [];
  if (full !== undefined) return new Problem('disk-full', { path: full });
  return new Problem('file-damaged', { path, cause }, { file: path });
}
