import { quoted } from '../../../javascript/index.ts';
import type { CellType } from '../../../model/program.ts';
import type { LineColumn } from './task.ts';
import { fourBytes } from './text.ts';

const [NEWLINE, RETURN, ZERO, MINUS, POINT] = [10, 13, 48, 45, 46];

/** Most digits of a number that is read from bytes. */
export const MOST_DIGITS = 15;

/**
 * Prints code that reads the cell at `at` and moves `at` to its end; it returns -1 where the cell is not written in the usual
 * way, or does not fit. It knows `bytes`, `view` (the same, and some more), `cells`, `missing`, `readers`, `dayAt` and `tens`.
 */
export function printReading(column: LineColumn, separator: number): string[] {
  const isEnd = [separator, NEWLINE, RETURN].map((sign) => `bytes[at] === ${sign}`).join(' || ');
  switch (column.kind) {
    case 'left':
    case 'id':
      return [`while (!(${isEnd})) at += 1;`];
    case 'blank':
      return [`if (!(${isEnd})) return -1;`];
    case 'same':
      return [`if (!(${isEnd})) {`, ...wordsReading([[column.text, null]], [separator, NEWLINE, RETURN]), '}'];
    default: {
      const cell = `cells[${column.place}]`;
      return [`if (${isEnd}) ${cell} = missing;`, 'else {', ...cellReading(column, cell, separator), '}'];
    }
  }
}

function cellReading(column: LineColumn & { kind: 'cell' }, cell: string, separator: number): string[] {
  const { type } = column;
  const among = (words: readonly (readonly [string, unknown])[]): string[] =>
    wordsReading(
      words.map(([word, value]) => [word, `${cell} = ${typeof value === 'string' ? quoted(value) : value};`]),
      [separator, NEWLINE, RETURN],
    );
  switch (type.kind) {
    case 'number':
      return [...numberReading(type), `${cell} = value;`];
    case 'date':
      return [...dateReading(column), `${cell} = value;`];
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
      return [
        'start = at;',
        'at = readers.end(bytes, at);',
        `${cell} = readers.text(bytes, start, at);`,
        `if (${cell}.length > ${type.maxLength}) return -1;`,
      ];
  }
}

const DIGITS = [
  `for (digit = bytes[at] - ${ZERO}; digit >= 0 && digit <= 9; digit = bytes[at] - ${ZERO}) {`,
  '  value = value * 10 + digit;',
  '  at += 1;',
  '}',
];

/** Digits, with a point among them where there are places; a minus before them where it makes sense. */
function numberReading({ min, max, places }: CellType & { kind: 'number' }): string[] {
  const isSigned = min === null || min < 0n;
  const fraction = [
    `if (digit === ${POINT - ZERO} && at > start) {`,
    'point = at;',
    'at += 1;',
    ...DIGITS,
    `if (at - point === 1 || at - point > ${places + 1}) return -1;`,
    `value *= tens[${places + 1} - (at - point)];`,
    `} else value *= tens[${places}];`,
  ];
  return [
    ...(isSigned ? [`isNegative = bytes[at] === ${MINUS};`, 'if (isNegative) at += 1;'] : []),
    'start = at;',
    'value = 0;',
    ...DIGITS,
    ...(places > 0 ? fraction : []),
    `if (at === start || at - start > ${MOST_DIGITS - places}) return -1;`,
    ...(isSigned ? ['if (isNegative) value = 0 - value;'] : []),
    `if (value < ${min} || value > ${max}) return -1;`,
  ];
}

function dateReading({ from, to }: LineColumn & { kind: 'cell' }): string[] {
  const limits = [...(from === null ? [] : [`value < ${from}`]), ...(to === null ? [] : [`value > ${to}`])];
  return ['value = dayAt(bytes, at);', `if (${['value < 0', ...limits].join(' || ')}) return -1;`, 'at += 10;'];
}

/** One of some words, four bytes of which are compared at a time, and what is done then. The longest are tried first; none holds a sign that ends it. */
function wordsReading(words: readonly (readonly [string, string | null])[], ends: readonly number[]): string[] {
  const branches = words
    .map(([word, then]) => ({ bytes: Buffer.from(word), then }))
    .filter(({ bytes }) => bytes.length > 0 && !bytes.some((byte) => ends.includes(byte)))
    .sort((a, b) => b.bytes.length - a.bytes.length)
    .map(({ bytes, then }) => `if (${isThere(bytes)}) { ${then ?? ''} at += ${bytes.length}; }`);
  return ['start = view.getInt32(at, true);', [...branches, 'return -1;'].join('\nelse ')];
}

/** Whether bytes stand at `at`, the first four of which are in `start`. */
function isThere(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const found = at === 0 ? 'start' : `view.getInt32(at + ${at}, true)`;
    const rest = bytes.length - at;
    const few = rest < 4 ? `(${found} & ${2 ** (8 * rest) - 1})` : found;
    parts.push(`${few} === ${fourBytes(bytes, at)}`);
  }
  return parts.join(' && ');
}
