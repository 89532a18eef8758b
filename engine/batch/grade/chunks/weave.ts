import { TAKEN } from './sieve.ts';

const MARK = TAKEN.charCodeAt(0);
const NEWLINE = 10;

/** Lines of results, with each that begins with `TAKEN` replaced by the text that its row, named in the next cell, came to. */
export function woven(body: Buffer, texts: ReadonlyMap<number, string>): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = body.indexOf(MARK); at !== -1; at = body.indexOf(MARK, from)) {
    if (at > from) pieces.push(body.subarray(from, at));
    const end = body.indexOf(NEWLINE, at);
    const row = Number.parseInt(body.toString('latin1', at + 2, end), 10);
    const text = texts.get(row);
    if (text !== undefined) pieces.push(Buffer.from(text));
    from = end + 1;
  }
  if (from < body.length) pieces.push(body.subarray(from));
  return pieces;
}
