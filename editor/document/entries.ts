import type { Data } from './data.ts';
import { print, printBlock, printEntry, printItem, printKey, printLine } from './print.ts';
import type { Splice } from './splice.ts';
import type { Entry, ListNode, MapNode, Node } from './tree.ts';

type Collection = MapNode | ListNode;

/** Column of an offset, from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Where a block's entries begin: the column of their keys or dashes. */
export function marginOf(text: string, node: Collection): number {
  const [first] = node.entries;
  return first ? columnOf(text, startOf(text, node, first)) : 0;
}

/** Where an entry begins: at its key, or at its dash. */
export function startOf(text: string, node: Collection, entry: Entry): number {
  return node.kind === 'list' && !node.flow ? text.lastIndexOf('-', entry.keyStart - 1) : entry.keyStart;
}

/** Replaces the value of an entry; `indent` is where the lines of a block below it begin. */
export function replaceValue(text: string, owner: Collection, entry: Entry, value: Data): Splice {
  const { node } = entry;
  const margin = marginOf(text, owner);
  if (owner.flow) {
    const isUnwritten = node.start === node.end && owner.kind === 'map';
    return { from: node.start, to: node.end, insert: `${isUnwritten ? ' ' : ''}${printLine(value)}` };
  }
  const from = owner.kind === 'list' ? startOf(text, owner, entry) + 1 : text.indexOf(':', entry.keyEnd) + 1;
  const own =
    owner.kind === 'list' ? printItem(value, margin).slice(1) : print(value, margin + 2, columnOf(text, from));
  return { from, to: lastOf(text, node, from), insert: own };
}

/** Replaces the whole of a file's data. */
export function replaceRoot(text: string, root: Node | null, value: Data): Splice {
  const empty = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  const insert = empty ? printLine(value) : printBlock(value, 0);
  if (!root)
    return {
      from: text.length,
      to: text.length,
      insert: `${text === '' || text.endsWith('\n') ? '' : '\n'}${insert}\n`,
    };
  return { from: root.start, to: lastOf(text, root, root.start), insert };
}

/** New entries, put after an entry that stays, or, where there is none, before the one given. */
export function insertEntries(
  text: string,
  owner: Collection,
  added: readonly (readonly [string, Data])[],
  { after, before }: { readonly after?: Entry | undefined; readonly before?: Entry | undefined },
): Splice {
  const margin = marginOf(text, owner);
  const print = ([key, value]: readonly [string, Data]): string => {
    if (owner.flow) return owner.kind === 'list' ? printLine(value) : `${printKey(key)}: ${printLine(value)}`;
    return owner.kind === 'list' ? printItem(value, margin) : printEntry(key, value, margin);
  };
  const texts = added.map(print);
  const separator = owner.flow ? ', ' : `\n${' '.repeat(margin)}`;
  if (before) {
    const at = owner.flow ? before.keyStart : withComments(text, startOf(text, owner, before));
    return { from: at, to: at, insert: texts.map((one) => one + separator).join('') };
  }
  const last = after ?? (owner.entries.at(-1) as Entry);
  const end = Math.max(lastOf(text, last.node, last.keyEnd), last.keyEnd);
  const at = owner.flow ? end : endOfLine(text, end);
  return { from: at, to: at, insert: texts.map((one) => separator + one).join('') };
}

/** Takes entries out, not all; of a block, their lines, with the comments behind them. Comments above them stay. */
export function removeEntries(text: string, owner: Collection, gone: ReadonlySet<Entry>): Splice[] {
  return owner.entries.flatMap((entry, index): Splice[] => {
    if (!gone.has(entry)) return [];
    const next = owner.entries[index + 1];
    const from = startOf(text, owner, entry);
    if (owner.flow) return inBrackets(owner, entry, index, gone);
    const lineStart = from - columnOf(text, from);
    const isAlone = text.slice(lineStart, from).trim() === '';
    if (!isAlone && next) return [{ from, to: startOf(text, owner, next), insert: '' }];
    const end = endOfLine(text, Math.max(lastOf(text, entry.node, entry.keyEnd), entry.keyEnd));
    return [{ from: lineStart, to: Math.min(end + 1, text.length), insert: '' }];
  });
}

/** In brackets an entry goes with the comma behind it, the last ones with the comma before them. */
function inBrackets(owner: Collection, entry: Entry, index: number, gone: ReadonlySet<Entry>): Splice[] {
  const next = owner.entries[index + 1];
  const isTail = owner.entries.slice(index).every((one) => gone.has(one));
  if (!isTail && next) return [{ from: entry.keyStart, to: next.keyStart, insert: '' }];
  const before = owner.entries[index - 1];
  if (before && gone.has(before)) return [];
  const last = owner.entries.at(-1) as Entry;
  return [{ from: before ? before.node.end : entry.keyStart, to: last.node.end, insert: '' }];
}

/** The start of the comment lines that stand right above an entry, at its own margin. */
export function withComments(text: string, start: number): number {
  const margin = columnOf(text, start);
  let from = start;
  for (let line = start - margin; line > 0; ) {
    const above = text.lastIndexOf('\n', line - 2) + 1;
    if (!text.slice(above, line - 1).startsWith(`${' '.repeat(margin)}#`)) break;
    line = above;
    from = above + margin;
  }
  return from;
}

/** The last offset of a value's own text: before the line break that a block scalar takes in. */
export function lastOf(text: string, node: Node, least: number): number {
  let end = Math.max(node.end, least);
  while (end > node.start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return end;
}

export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
