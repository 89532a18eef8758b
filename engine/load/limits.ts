/** What may be read at most: a pack or a sheet from a stranger must not be able to exhaust memory or the stack. */
export const LIMITS = {
  /** Bytes of one file, as UTF-8: 5 MiB. */
  fileBytes: 5 * 1024 * 1024,
  /** Bytes of a pack with its parts: 20 MiB. */
  packBytes: 20 * 1024 * 1024,
  parts: 30,
  /** Maps and lists inside one another. */
  depth: 64,
  /** Keys, values and list entries of one file. */
  nodes: 500_000,
  /** All signs of one file: besides the above also spaces, line ends, comments and punctuation. */
  lexemes: 2_000_000,
  /** Sheets, as YAML documents, of one file. */
  documents: 10_000,
  /** Findings reported one by one; the rest are counted. */
  findings: 50,
} as const;

const encoder = new TextEncoder();

/** Bytes of a text as UTF-8; for a text that is over the limit in characters alone, its characters: at least so many. */
export function bytesOf(text: string): number {
  return text.length > LIMITS.fileBytes ? text.length : encoder.encode(text).length;
}

/** Whether texts have more bytes together than a limit: counted only where they could. */
export function isOver(limit: number, texts: readonly string[]): boolean {
  const most = texts.reduce((sum, { length }) => sum + 3 * length, 0);
  return most > limit && texts.reduce((sum, text) => sum + bytesOf(text), 0) > limit;
}

/** Bytes in whole mebibytes, rounded up, for messages. */
export function mebibytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
