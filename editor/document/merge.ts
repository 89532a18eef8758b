import type { Files } from './files.ts';
import { type Hunk, hunksBetween, linesIn } from './lines.ts';
import type { Splice } from './splice.ts';

/** A stretch of a file that two have edited since they had the same. */
export type Piece =
  /** Neither has touched it. */
  | { readonly kind: 'same'; readonly text: string }
  /** One has, or both alike. */
  | { readonly kind: 'mine' | 'theirs' | 'both'; readonly before: string; readonly text: string }
  /** Both have, each otherwise: somebody must choose. */
  | { readonly kind: 'conflict'; readonly before: string; readonly mine: string; readonly theirs: string };

export interface MergedFile {
  readonly file: string;
  readonly pieces: readonly Piece[];
}

export type Conflict = Piece & { readonly kind: 'conflict' };
/** Whose text counts where both touched the same lines; in order of files and pieces. */
export type Side = 'mine' | 'theirs';

/**
 * Files that two edited since both had `base`, put together line by line: what one touched is as that one left it. Lines that
 * both touched, or that lie side by side, are a conflict. Without a base (null) every difference is one.
 */
export function merged(base: Files | null, mine: Files, theirs: Files): MergedFile[] {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  return names.map((file) => {
    const texts = [mine[file] ?? '', theirs[file] ?? ''] as const;
    return { file, pieces: base ? piecesOf(base[file] ?? '', ...texts) : differences(...texts) };
  });
}

export function conflictsIn(files: readonly MergedFile[]): Conflict[] {
  return files.flatMap(({ pieces }) => pieces.filter((piece): piece is Conflict => piece.kind === 'conflict'));
}

/** The files, with a side chosen for each conflict. A file of which nothing is left is not there. */
export function settled(files: readonly MergedFile[], sides: readonly Side[]): Files {
  const left = [...sides];
  const texts = files.map(({ file, pieces }) => {
    const text = pieces.map((piece) => (piece.kind === 'conflict' ? piece[left.shift() ?? 'theirs'] : piece.text));
    return [file, text.join('')] as const;
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** The splices that make one text of another, line by line. */
export function splicesBetween(before: string, after: string): Splice[] {
  const lines = linesIn(before);
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  return hunksBetween(lines, linesIn(after)).map(({ from, to, lines: made }) => ({
    from: starts[from] ?? 0,
    to: starts[to] ?? 0,
    insert: made.join(''),
  }));
}

function piecesOf(base: string, mine: string, theirs: string): Piece[] {
  const lines = linesIn(base);
  const hunks = {
    mine: hunksBetween(lines, linesIn(mine)),
    theirs: hunksBetween(lines, linesIn(theirs)),
  };
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, own } of groupsOf(hunks)) {
    if (from > at) pieces.push({ kind: 'same', text: lines.slice(at, from).join('') });
    pieces.push(pieceOf(lines, from, to, own));
    at = to;
  }
  if (at < lines.length) pieces.push({ kind: 'same', text: lines.slice(at).join('') });
  return pieces;
}

interface Group {
  readonly from: number;
  readonly to: number;
  readonly own: Readonly<Record<Side, readonly Hunk[]>>;
}

/** Hunks of both that touch each other, together. */
function groupsOf(hunks: Readonly<Record<Side, readonly Hunk[]>>): Group[] {
  const all = (['mine', 'theirs'] as const)
    .flatMap((side) => hunks[side].map((hunk) => ({ side, hunk })))
    .sort((a, b) => a.hunk.from - b.hunk.from || a.hunk.to - b.hunk.to);
  const groups: { from: number; to: number; own: Record<Side, Hunk[]> }[] = [];
  for (const { side, hunk } of all) {
    const last = groups.at(-1);
    const group = last && hunk.from <= last.to ? last : { from: hunk.from, to: hunk.to, own: { mine: [], theirs: [] } };
    if (group !== last) groups.push(group);
    group.to = Math.max(group.to, hunk.to);
    group.own[side].push(hunk);
  }
  return groups;
}

function pieceOf(lines: readonly string[], from: number, to: number, own: Group['own']): Piece {
  const before = lines.slice(from, to).join('');
  const [mine, theirs] = (['mine', 'theirs'] as const).map((side) => {
    let text = '';
    let at = from;
    for (const hunk of own[side]) {
      text += lines.slice(at, hunk.from).join('') + hunk.lines.join('');
      at = hunk.to;
    }
    return text + lines.slice(at, to).join('');
  }) as [string, string];
  if (own.theirs.length === 0) return { kind: 'mine', before, text: mine };
  if (own.mine.length === 0) return { kind: 'theirs', before, text: theirs };
  return mine === theirs ? { kind: 'both', before, text: mine } : { kind: 'conflict', before, mine, theirs };
}

function differences(mine: string, theirs: string): Piece[] {
  return piecesOf(theirs, mine, theirs).map((piece) =>
    piece.kind === 'mine' ? { kind: 'conflict', before: '', mine: piece.text, theirs: piece.before } : piece,
  );
}
