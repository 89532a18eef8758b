/** A stretch of text replaced by another. Offsets are those of the text before. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** In order of place; what is put at one place stays in its own order. */
export function inOrder(splices: readonly Splice[]): Splice[] {
  return splices
    .map((splice, index) => ({ splice, index }))
    .sort((a, b) => a.splice.from - b.splice.from || a.splice.to - b.splice.to || a.index - b.index)
    .map(({ splice }) => splice);
}

/** Whether any two touch the same text. Given in order. */
export function isDisjoint(splices: readonly Splice[]): boolean {
  return splices.every((splice, index) => index === 0 || (splices[index - 1]?.to ?? 0) <= splice.from);
}

/** The text with splices made. Given in order, disjoint. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, insert } of splices) {
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}

/** The splices that undo these. Given in order, disjoint. */
export function inverse(text: string, splices: readonly Splice[]): Splice[] {
  let shift = 0;
  return splices.map(({ from, to, insert }) => {
    const start = from + shift;
    shift += insert.length - (to - from);
    return { from: start, to: start + insert.length, insert: text.slice(from, to) };
  });
}

/** The one splice that makes a text out of another: what lies between their common ends. */
export function between(before: string, after: string): Splice {
  const most = Math.min(before.length, after.length);
  const from = common(most, (at, length) => before.slice(at, at + length) === after.slice(at, at + length));
  const end = common(most - from, (at, length) => {
    const [a, b] = [before.length - at, after.length - at];
    return before.slice(a - length, a) === after.slice(b - length, b);
  });
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

/** How far two texts go together, at most so far: found in long strides, then in halves. */
function common(most: number, isSame: (at: number, length: number) => boolean): number {
  let at = 0;
  for (let stride = 1 << 14; stride >= 1; stride >>= 1) while (at + stride <= most && isSame(at, stride)) at += stride;
  return at;
}
