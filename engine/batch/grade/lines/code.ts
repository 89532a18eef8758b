import { quoted } from '../../../javascript/index.ts';
import type { CellType } from '../../../model/program.ts';
import { csvCell } from '../../write/csv-line.ts';
import { Words } from './readers.ts';
import type { LineColumn, LinePart, LineTask } from './task.ts';

/** Code with the values that it refers to: printed for one table, since a call for each cell that may be any costs more than the cell. */
export interface RowCode {
  /** Of `read(bytes, at)`: fills `cells`, and gives where the next row begins; -1 where this one needs a closer look. */
  readonly read: string;
  /** Of `write(into, outcome, line, bytes)`. */
  readonly write: string;
  readonly words: readonly Words[];
  readonly pieces: readonly Uint8Array[];
}

/**
 * Prints the functions that read a row from bytes and write its line. They know `readers`, `cells`, `missing`, `words`,
 * `pieces`, and `from` and `to`, which hold where the cells of the columns `kept` begin and end.
 */
export function printRowCode(task: LineTask, separator: number, kept: ReadonlySet<number>): RowCode {
  const words: Words[] = [];
  const last = task.columns.length - 1;
  const lines = task.columns.flatMap((column, at) => [
    ...(kept.has(at) ? [`from[${at}] = at;`] : []),
    `at = ${reading(column, words)};`,
    `if (at < 0${at === last ? '' : ` || bytes[at] !== ${separator}`}) return -1;`,
    ...(kept.has(at) ? [`to[${at}] = at;`] : []),
    ...taking(column),
    ...(at === last ? [] : ['at += 1;']),
  ]);
  const pieces: Uint8Array[] = [];
  const write = writing(task, pieces).join('\n');
  const read = [...lines, 'if (bytes[at] === 13) at += 1;', 'return bytes[at] === 10 ? at + 1 : -1;'].join('\n');
  return { read, write, words, pieces };
}

function reading(column: LineColumn, words: Words[]): string {
  if (column.kind === 'left' || column.kind === 'id') return 'readers.any(bytes, at)';
  if (column.kind === 'blank') return 'readers.blank(bytes, at)';
  const among = (all: readonly (readonly [string, unknown])[]): string => {
    words.push(new Words(all));
    return `readers.word(bytes, at, words[${words.length - 1}])`;
  };
  return column.kind === 'same' ? among([[column.text, true]]) : cellReading(column.type, among);
}

function cellReading(type: CellType, among: (words: readonly (readonly [string, unknown])[]) => string): string {
  switch (type.kind) {
    case 'number':
      return `readers.number(bytes, at, ${type.places}, ${type.min}, ${type.max})`;
    case 'date':
      return 'readers.date(bytes, at)';
    case 'boolean':
      return among([
        ['true', true],
        ['false', false],
      ]);
    case 'choice':
      return among(type.options.map((option) => [option, option]));
    case 'grade':
      return among([...type.grades.entries()].map(([place, grade]) => [grade, place]));
    default:
      return `readers.text(bytes, at, ${type.maxLength})`;
  }
}

function taking(column: LineColumn): string[] {
  if (column.kind !== 'cell') return [];
  const { place, from, to } = column;
  const limits = [
    ...(from === null ? [] : [`readers.value < ${from}`]),
    ...(to === null ? [] : [`readers.value > ${to}`]),
  ];
  const check = limits.length === 0 ? [] : [`if (readers.value !== missing && (${limits.join(' || ')})) return -1;`];
  return [...check, `cells[${place}] = readers.value;`];
}

/** What is the same in all lines is written as one. */
function writing({ parts, columns, writtenSeparator }: LineTask, pieces: Uint8Array[]): string[] {
  const id = columns.findIndex(({ kind }) => kind === 'id');
  const lines = ['let text;'];
  let fixed = '';
  const flush = (): void => {
    if (fixed === '') return;
    lines.push(`into.put(pieces[${pieces.length}]);`);
    pieces.push(Buffer.from(fixed));
    fixed = '';
  };
  for (const [at, part] of parts.entries()) {
    if (at > 0) fixed += writtenSeparator;
    if (part.kind === 'fixed') fixed += csvCell(part.text, writtenSeparator);
    else {
      flush();
      lines.push(...partWriting(part, id));
    }
  }
  fixed += '\n';
  flush();
  return lines;
}

function partWriting(part: Exclude<LinePart, { readonly kind: 'fixed' }>, id: number): string[] {
  switch (part.kind) {
    case 'row':
      return ['into.cell(String(line));'];
    case 'sheet':
      return id === -1 ? [] : [`into.bytesCell(bytes, from[${id}], to[${id}]);`];
    default:
      return [`text = ${partText(part)};`, 'if (text !== undefined) into.cell(text);'];
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
