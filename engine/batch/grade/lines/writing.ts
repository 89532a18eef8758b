import { quoted } from '../../../javascript/index.ts';
import { csvCell } from '../../write/csv-line.ts';
import type { LinePart } from './task.ts';
import { wordsOf } from './text.ts';

/** Printed code, and how many bytes of a line it writes at most, but for cells of any length. */
export interface Writing {
  readonly code: string;
  readonly most: number;
}

/** Most digits of the number of a row. */
const ROW_DIGITS = 16;

/**
 * Prints code that writes a line from `outcome`, `flat`, `line` and, from `bytes`, the sheet's id, which lies between `from[id]` and
 * `to[id]`; −1 where there is none.
 */
export function printWriting(parts: readonly LinePart[], id: number, separator: string): Writing {
  const code = ['let view = into.view;', 'let at = into.length;', 'let text;'];
  let most = ROW_DIGITS;
  // What is the same in all lines is written as one.
  let fixed = '';
  const flush = (): void => {
    code.push(...bytesWriting(fixed));
    fixed = '';
  };
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as LinePart;
    if (at > 0) fixed += separator;
    if (part.kind === 'fixed') {
      fixed += csvCell(part.text, separator);
      continue;
    }
    most += Buffer.byteLength(fixed) + longest(part, separator);
    flush();
    if (part.kind !== 'value') code.push(...partWriting(part, id, separator));
    else {
      const last = at + run(parts, at);
      most += last - at;
      code.push(`at = into.cells(at, flat, ${part.column}, ${part.column + last - at});`, 'view = into.view;');
      at = last - 1;
    }
  }
  fixed += '\n';
  most += Buffer.byteLength(fixed);
  flush();
  code.push('into.end(at);');
  return { code: code.join('\n'), most };
}

/** How many values stand side by side from a place on. */
function run(parts: readonly LinePart[], from: number): number {
  const other = parts.findIndex(({ kind }, at) => at > from && kind !== 'value');
  return (other === -1 ? parts.length : other) - from;
}

function textsOf(part: LinePart): readonly string[] {
  return 'texts' in part ? part.texts : [];
}

function longest(part: LinePart, separator: string): number {
  return Math.max(0, ...textsOf(part).map((text) => Buffer.byteLength(csvCell(text, separator))));
}

/** Bytes that are written one after another; of more, a loop is quicker to compile. */
const FEW = 16;

/** Writes a text, four bytes at a time; what is written too much is written over. */
function bytesWriting(text: string): string[] {
  const bytes = Buffer.from(text);
  const words = wordsOf(bytes);
  if (bytes.length > FEW) return [`at = into.words(at, [${words.join(', ')}], ${bytes.length});`];
  const lines = words.map((word, place) => `view.setInt32(at + ${place * 4}, ${word}, true);`);
  return bytes.length === 0 ? [] : [...lines, `at += ${bytes.length};`];
}

function partWriting(
  part: Exclude<LinePart, { readonly kind: 'fixed' | 'value' }>,
  id: number,
  separator: string,
): string[] {
  switch (part.kind) {
    case 'row':
      return ['at = into.number(at, line);'];
    case 'sheet':
      return id === -1 ? [] : [`at = into.bytesCell(at, bytes, from[${id}], to[${id}]);`, 'view = into.view;'];
    default: {
      const known = textsOf(part).map(
        (text) => `if (text === ${quoted(text)}) {\n${bytesWriting(csvCell(text, separator)).join('\n')}\n}`,
      );
      const any = 'if (text !== undefined) {\nat = into.cell(at, text);\nview = into.view;\n}';
      return [`text = ${partText(part)};`, [...known, any].join('\nelse ')];
    }
  }
}

/** Of a part that stands in the outcome. */
function partText(part: Exclude<LinePart, { readonly kind: 'fixed' | 'row' | 'sheet' | 'value' }>): string {
  switch (part.kind) {
    case 'status':
    case 'ground':
      return `outcome.${part.kind}`;
    case 'warnings':
      return `outcome.warnings?.map(({ check, code }) => check ?? code).join('; ')`;
    case 'route':
      return 'outcome.route?.id';
    case 'assessor':
      return 'outcome.route?.assessor';
    case 'at':
    case 'defect':
      return `outcome.undetermined?.${part.kind}`;
    case 'grade':
      return part.members.length === 0 ? 'outcome.grade' : `outcome.grade?.[${quoted(part.members.join(', '))}]`;
    default:
      return `JSON.stringify(outcome.${part.rule === null ? 'grade' : `values[${quoted(part.rule)}]`})`;
  }
}
