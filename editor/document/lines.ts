/** Lines replaced by others; `from` and `to` are places of lines in the text before. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Edits beyond which the rest counts as one: comparing longer would take longer than anybody reads. */
const MOST_EDITS = 1500;

/** Lines with their ends, so that joined they are the text again. */
export function linesIn(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/**
 * The fewest lines to replace that make one text of another, in order.
 *
 * Source: E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986.
 */
export function hunksBetween(before: readonly string[], after: readonly string[]): Hunk[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore -= 1;
    endAfter -= 1;
  }
  if (start === endBefore && start === endAfter) return [];
  const kept = keptLines(before.slice(start, endBefore), after.slice(start, endAfter));
  const hunks: Hunk[] = [];
  let [at, to] = [start, start];
  for (const [keptBefore, keptAfter] of [
    ...kept.map(([a, b]) => [a + start, b + start] as const),
    [endBefore, endAfter] as const,
  ]) {
    if (keptBefore > at || keptAfter > to) hunks.push({ from: at, to: keptBefore, lines: after.slice(to, keptAfter) });
    [at, to] = [keptBefore + 1, keptAfter + 1];
  }
  return hunks;
}

/** Places of the lines that both have in common, in order. */
function keptLines(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const trace: Map<number, number>[] = [];
  let furthest = new Map<number, number>([[1, 0]]);
  for (let edits = 0; edits <= Math.min(a.length + b.length, MOST_EDITS); edits += 1) {
    trace.push(furthest);
    const next = new Map(furthest);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = startOn(furthest, diagonal, edits);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return walkedBack(trace, a.length, b.length);
    }
    furthest = next;
  }
  return [];
}

/** Where a path comes to a diagonal: down from the one above, or right from the one below, whichever is further. */
function startOn(furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): number {
  const [below, above] = [furthest.get(diagonal - 1) ?? 0, furthest.get(diagonal + 1) ?? 0];
  const isDown = diagonal === -edits || (diagonal !== edits && below < above);
  return isDown ? above : below + 1;
}

function walkedBack(
  trace: readonly ReadonlyMap<number, number>[],
  endA: number,
  endB: number,
): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  let [x, y] = [endA, endB];
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const furthest = trace[edits] as ReadonlyMap<number, number>;
    const diagonal = x - y;
    const start = startOn(furthest, diagonal, edits);
    while (x > Math.max(start, 0) && y > Math.max(start - diagonal, 0)) {
      x -= 1;
      y -= 1;
      kept.push([x, y]);
    }
    if (edits === 0) break;
    const [below, above] = [furthest.get(diagonal - 1) ?? 0, furthest.get(diagonal + 1) ?? 0];
    const isDown = diagonal === -edits || (diagonal !== edits && below < above);
    if (isDown) y = start - diagonal - 1;
    else x = start - 1;
  }
  return kept.reverse();
}
