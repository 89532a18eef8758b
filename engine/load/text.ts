import type { Findings } from './findings.ts';
import { bytesOf, isOver, LIMITS, mebibytes } from './limits.ts';
import type { Source } from './tree.ts';

const BOM = '\uFEFF';
/** What the mark of UTF-16 looks like when it is read as UTF-16 the wrong way round, or byte by byte. */
const FOREIGN_BOM = ['\uFFFE', '\u00FF\u00FE', '\u00FE\u00FF'];
const REPLACED = '\uFFFD';
/** Control characters that no text file holds, and halves of surrogate pairs. */
const UNPRINTABLE = /(?![\t\n\r\u{85}])\p{Cc}|\p{Cs}|[\u{fffe}\u{ffff}]/u;
/** What no value may hold even where it is written as an escape, as in `"\0"`. */
const SURROGATE = /\p{Cs}/u;

/**
 * The text to parse, without a byte order mark; null where it must not be parsed: over 5 MiB (decided without looking
 * at it), in another encoding than UTF-8, or with control characters.
 */
export function readable(text: string, source: Source, findings: Findings): string | null {
  if (isOver(LIMITS.fileBytes, [text])) {
    const params = { limit: mebibytes(LIMITS.fileBytes), found: mebibytes(bytesOf(text)) };
    findings.add('file-too-large', { source, offset: 0 }, '', params);
    return null;
  }
  const bare = text.startsWith(BOM) ? text.slice(1) : text;
  const foreign = FOREIGN_BOM.some((mark) => bare.startsWith(mark)) ? 0 : earliest(bare, ['\0', REPLACED]);
  if (foreign >= 0) {
    findings.add('wrong-encoding', source.mark(foreign, bare), '');
    return null;
  }
  const control = bare.search(UNPRINTABLE);
  if (control >= 0) {
    findings.add('bad-character', source.mark(control, bare), '', { found: codePoint(bare, control) });
    return null;
  }
  return bare;
}

/** The character of a value that cannot be kept (NUL or half a surrogate pair), as `U+0000`; null where there is none. */
export function unstorable(value: string): string | null {
  if (value.includes('\0')) return 'U+0000';
  const at = value.search(SURROGATE);
  return at < 0 ? null : codePoint(value, at);
}

function earliest(text: string, parts: readonly string[]): number {
  const found = parts.map((part) => text.indexOf(part)).filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

function codePoint(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
