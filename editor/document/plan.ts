import { type Data, isList, isMap, isSame } from './data.ts';
import { columnOf, insertEntries, lastOf, marginOf, removeEntries, replaceRoot, replaceValue } from './entries.ts';
import { printLine, printOver } from './print.ts';
import type { Splice } from './splice.ts';
import { dataOf, type Entry, type ListNode, type MapNode, type Node } from './tree.ts';

type Collection = MapNode | ListNode;

/** The splices that make a file say `value` at its root, touching as few lines as can be. */
export function planRoot(text: string, root: Node | null, value: Data): Splice[] {
  if (!root || !fits(root, value)) return [replaceRoot(text, root, value)];
  return inCollection(text, root as Collection, value) ?? [replaceRoot(text, root, value)];
}

/** A line in brackets that grows past this is laid out as a block; one that was written longer stays as it is. */
const WIDEST = 160;

/** The splices that give an entry a value. */
export function planValue(text: string, owner: Collection, entry: Entry, value: Data): Splice[] {
  const { node } = entry;
  if (isSame(dataOf(node), value)) return [];
  if (node.kind === 'scalar' && node.style !== 'empty' && !isMap(value) && !isList(value)) {
    const to = lastOf(text, node, node.start);
    return [{ from: node.start, to, insert: printOver(node, value, owner.flow, blockIndent(text, node, owner)) }];
  }
  if (!fits(node, value) || outgrows(text, owner, node, value)) return [replaceValue(text, owner, entry, value)];
  return inCollection(text, node as Collection, value) ?? [replaceValue(text, owner, entry, value)];
}

/** Where the lines of a block text begin: as they do, or one step in. */
function blockIndent(text: string, node: Node, owner: Collection): number {
  const second = text.slice(text.indexOf('\n', node.start) + 1, node.end).search(/\S/);
  return second > 0 ? second : marginOf(text, owner) + 2;
}

function outgrows(text: string, owner: Collection, node: Node, value: Data): boolean {
  if (owner.flow || node.kind === 'scalar' || !node.flow) return false;
  const start = columnOf(text, node.start);
  return start + node.end - node.start <= WIDEST && start + printLine(value).length > WIDEST;
}

/** Whether a collection can be brought to a value entry by entry: one that is or becomes empty is written anew. */
function fits(node: Node, value: Data): boolean {
  if (node.kind === 'scalar' || node.entries.length === 0) return false;
  return node.kind === 'map' ? isMap(value) && Object.keys(value).length > 0 : isList(value) && value.length > 0;
}

/** Null where nothing of it is kept. */
function inCollection(text: string, node: Collection, value: Data): Splice[] | null {
  return node.kind === 'map'
    ? inMap(text, node, value as Record<string, Data>)
    : inList(text, node, value as readonly Data[]);
}

function inMap(text: string, node: MapNode, value: Readonly<Record<string, Data>>): Splice[] | null {
  const known = new Map(node.entries.map((entry) => [entry.key, entry]));
  const kept = node.entries.filter(({ key }) => Object.hasOwn(value, key));
  if (kept.length === 0) return null;
  const gone = new Set(node.entries.filter(({ key }) => !Object.hasOwn(value, key)));
  const splices = removeEntries(text, node, gone);
  for (const entry of kept) splices.push(...planValue(text, node, entry, value[entry.key] as Data));
  for (const { keys, before } of newRuns(Object.keys(value), known)) {
    const added = keys.map((key) => [key, value[key] as Data] as const);
    splices.push(insertEntries(text, node, added, before ? { before } : { after: kept.at(-1) }));
  }
  return splices;
}

/** New keys in runs, each with the known entry that it comes before (null: at the end). */
function newRuns(
  keys: readonly string[],
  known: ReadonlyMap<string, Entry>,
): { keys: string[]; before: Entry | null }[] {
  const runs: { keys: string[]; before: Entry | null }[] = [];
  let run: string[] = [];
  for (const key of keys) {
    const before = known.get(key);
    if (!before) run.push(key);
    else if (run.length > 0) {
      runs.push({ keys: run, before });
      run = [];
    }
  }
  return run.length > 0 ? [...runs, { keys: run, before: null }] : runs;
}

/** Lists: what is the same at both ends stays; between, entry by entry, then what comes or goes. */
function inList(text: string, node: ListNode, value: readonly Data[]): Splice[] | null {
  const before = node.entries.map((entry) => dataOf(entry.node));
  const least = Math.min(before.length, value.length);
  let head = 0;
  while (head < least && isSame(before[head], value[head])) head += 1;
  let tail = 0;
  while (tail < least - head && isSame(before[before.length - 1 - tail], value[value.length - 1 - tail])) tail += 1;
  const paired = least - head - tail;
  const splices: Splice[] = [];
  for (let index = head; index < head + paired; index += 1)
    splices.push(...planValue(text, node, node.entries[index] as Entry, value[index] as Data));
  const gone = new Set(node.entries.slice(head + paired, node.entries.length - tail));
  splices.push(...removeEntries(text, node, gone));
  const come = value.slice(head + paired, value.length - tail);
  if (come.length > 0)
    splices.push(
      insertEntries(
        text,
        node,
        come.map((item) => ['', item]),
        { before: node.entries[node.entries.length - tail] },
      ),
    );
  return splices;
}
