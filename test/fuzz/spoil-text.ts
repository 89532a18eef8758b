import type { Random } from '../../engine/sample/random.ts';
import { ODD_TEXT } from './odd.ts';

type Spoiling = (text: string, random: Random) => string;

/** A text with a few spoilings, of bytes, of signs and of lines. */
export function spoilText(text: string, random: Random): string {
  let spoiled = text;
  for (let count = random.between(1, 3); count > 0; count -= 1) spoiled = random.pick(SPOILINGS)(spoiled, random);
  return spoiled;
}

/** A word, a number or a sign of YAML. */
const TOKEN = /[\p{L}\d_.-]+|[^\s\p{L}\d]/gu;

/** Where tokens lie in a piece of a text: whole packs are too long to look at each time. */
function tokenNear(text: string, random: Random): { readonly at: number; readonly token: string } | null {
  const start = random.below(text.length + 1);
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  return match ? { at: match.index, token: match[0] } : null;
}

function splice(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}

function lineAround(text: string, at: number): { readonly from: number; readonly to: number } {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { from, to: end < 0 ? text.length : end + 1 };
}

const SPOILINGS: readonly Spoiling[] = [
  function replaceByOdd(text, random) {
    const found = tokenNear(text, random);
    return found ? splice(text, found.at, found.token.length, random.pick(ODD_TEXT)) : random.pick(ODD_TEXT);
  },
  function replaceByAnother(text, random) {
    const [one, other] = [tokenNear(text, random), tokenNear(text, random)];
    return one && other ? splice(text, one.at, one.token.length, other.token) : text;
  },
  function insertOdd(text, random) {
    return splice(text, random.below(text.length + 1), 0, random.pick(ODD_TEXT));
  },
  function removeToken(text, random) {
    const found = tokenNear(text, random);
    return found ? splice(text, found.at, found.token.length, '') : text;
  },
  function flipCharacter(text, random) {
    const at = random.below(text.length + 1);
    const code = text.charCodeAt(at) || 0;
    return splice(text, at, 1, String.fromCharCode(code ^ (1 << random.below(16))));
  },
  function removeSpan(text, random) {
    return splice(text, random.below(text.length + 1), random.below(60), '');
  },
  function copySpan(text, random) {
    const from = random.below(text.length + 1);
    return splice(text, random.below(text.length + 1), 0, text.slice(from, from + random.below(200)));
  },
  function doubleLine(text, random) {
    const { from, to } = lineAround(text, random.below(text.length + 1));
    return splice(text, from, 0, text.slice(from, to));
  },
  function removeLine(text, random) {
    const { from, to } = lineAround(text, random.below(text.length + 1));
    return splice(text, from, to - from, '');
  },
  function indent(text, random) {
    const { from } = lineAround(text, random.below(text.length + 1));
    return splice(text, from, 0, random.pick([' ', '  ', '    ', '\t']));
  },
  function anchor(text, random) {
    const [one, other] = [tokenNear(text, random), tokenNear(text, random)];
    if (!one || !other) return text;
    return splice(splice(text, one.at, 0, '&a '), other.at, other.token.length, '*a');
  },
  function nest(text, random) {
    const [open, close] = random.pick([
      ['[', ']'],
      ['{ a: ', '}'],
      ['- ', ''],
    ] as const);
    const deep = random.pick([3, 20, 63, 66, 300]);
    return splice(text, random.below(text.length + 1), 0, open.repeat(deep) + close.repeat(deep));
  },
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text) => text.replaceAll('\n', '\r\n'),
  (text, random) => random.pick(['\uFEFF', '\uFFFE', '\u00FF\u00FE', '\uFEFF\uFEFF']) + text,
  (text) => `${text}\n---\n${text.slice(0, 500)}`,
];
