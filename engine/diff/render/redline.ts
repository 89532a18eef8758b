/** A run of words of a redline. */
export interface Piece {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Texts whose words make a table larger than this are not compared word by word, but told as a whole. */
const LARGEST = 4_000_000;

/**
 * What changed from one wording to another, word by word: the longest run of words in common stands, the rest is removed or
 * added. The pieces that stand or are removed, put together, are `before`; those that stand or are added, `after`.
 */
export function redline(before: string, after: string): Piece[] {
  const [a, b] = [words(before), words(after)];
  if (a.length * b.length > LARGEST) return joined([piece('removed', before), piece('added', after)]);
  const lengths = common(a, b);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push(piece('same', a[i] ?? ''));
      i += 1;
      j += 1;
    } else if (i < a.length && (j === b.length || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      pieces.push(piece('removed', a[i] ?? ''));
      i += 1;
    } else {
      pieces.push(piece('added', b[j] ?? ''));
      j += 1;
    }
  }
  return joined(pieces);
}

/** Words, marks and the blanks between them, each by itself. */
function words(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}

/** For each pair of places, how many words from there on can be had in common. */
function common(a: readonly string[], b: readonly string[]): Uint32Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row, below] = [lengths[i], lengths[i + 1]];
    if (!row || !below) continue;
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return lengths;
}

function piece(change: Piece['change'], text: string): Piece {
  return { change, text };
}

/** Neighbours of one kind as one; of what stands between two that stand, the removed before the added. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let run = { removed: '', added: '' };
  const flush = (): void => {
    for (const change of ['removed', 'added'] as const) if (run[change] !== '') result.push(piece(change, run[change]));
    run = { removed: '', added: '' };
  };
  for (const { change, text } of pieces) {
    if (change !== 'same') run[change] += text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.change === 'same') result[result.length - 1] = piece('same', last.text + text);
      else result.push(piece('same', text));
    }
  }
  flush();
  return result;
}
