import { quoted } from '../../../javascript/index.ts';
import { csvCell } from '../../write/csv-line.ts';
import type { LinePart, LineTask } from './task.ts';
import { fourBytes } from './text.ts';

/** Printed code, and how many bytes of a line it writes at most, but for cells of any length. */
export interface Writing {
  readonly code: string;
  readonly most: number;
}

/** Most digits of the number of a row. */
const ROW_DIGITS = 16;

/** Prints code that writes a line from `outcome`, `line` and, from `bytes`, the cells that lie between `from` and `to`. */
export function printWriting({ parts, columns, writtenSeparator }: LineTask): Writing {
  const id = columns.findIndex(({ kind }) => kind === 'id');
  const code = ['let view = into.view;', 'let at = into.length;', 'let text;'];
  let most = ROW_DIGITS;
  // What is the same in all lines is written as one.
  let fixed = '';
  const flush = (): void => {
    code.push(...bytesWriting(fixed));
    fixed = '';
  };
  for (const [at, part] of parts.entries()) {
    if (at > 0) fixed += writtenSeparator;
    if (part.kind === 'fixed') fixed += csvCell(part.text, writtenSeparator);
    else {
      most += Buffer.byteLength(fixed) + longest(part, writtenSeparator);
      flush();
      code.push(...partWriting(part, id, writtenSeparator));
    }
  }
  fixed += '\n';
  most += Buffer.byteLength(fixed);
  flush();
  code.push('into.end(at);');
  return { code: code.join('\n'), most };
}

function textsOf(part: LinePart): readonly string[] {
  return 'texts' in part ? part.texts : [];
}

function longest(part: LinePart, separator: string): number {
  return Math.max(0, ...textsOf(part).map((text) => Buffer.byteLength(csvCell(text, separator))));
}

/** Writes a text, four bytes at a time; what is written too much is written over. */
function bytesWriting(text: string): string[] {
  const bytes = Buffer.from(text);
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) lines.push(`view.setInt32(at + ${at}, ${fourBytes(bytes, at)}, true);`);
  return bytes.length === 0 ? [] : [...lines, `at += ${bytes.length};`];
}

function partWriting(part: Exclude<LinePart, { readonly kind: 'fixed' }>, id: number, separator: string): string[] {
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
function partText(part: Exclude<LinePart, { readonly kind: 'fixed' | 'row' | 'sheet' }>): string {
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
    case 'grade':
      return part.members.length === 0 ? 'outcome.grade' : `outcome.grade?.[${quoted(part.members.join(', '))}]`;
    default: {
      const path = [part.rule, ...part.members].map(quoted);
      const value = `outcome.values[${path.join(']?.[')}]`;
      return part.isText ? value : `${value}?.toString()`;
    }
  }
}
