import { type Data, isSame } from './data.ts';
import { type Edit, EditError, edited } from './edit.ts';
import { moveEntry } from './move.ts';
import { parse } from './parse.ts';
import { lastOf, type Path, parentOf } from './path.ts';
import { planRoot, planValue } from './plan.ts';
import { printKey } from './print.ts';
import { inOrder, isDisjoint, type Splice, spliced } from './splice.ts';
import { dataOf, type Entry, entryAt, type ListNode, type MapNode, type Node, nodeAt, type Parsed } from './tree.ts';

/** A file's text with an edit made, and the splices that made it. */
export interface Written {
  readonly text: string;
  readonly parsed: Parsed;
  readonly splices: readonly Splice[];
}

/**
 * Makes edits in a file's text, keeping comments, formatting and every line they do not concern. What was written is read
 * back: where it does not say what it should (an unusual layout), the nearest part around it is written anew.
 */
export function write(text: string, before: Parsed, edits: readonly Edit[]): Written {
  const { root, error } = before;
  if (error) throw new EditError('not-yaml', '');
  const data = edits.reduce<Data>(edited, dataOf(root) ?? {});
  const [only] = edits;
  const direct = directly(text, root, edits);
  for (const splices of attempts(text, root, data, direct)) {
    const ordered = inOrder(splices);
    if (!isDisjoint(ordered)) continue;
    const result = spliced(text, ordered);
    const parsed = parse(result, before);
    if (!parsed.error && isSame(dataOf(parsed.root), data)) return { text: result, parsed, splices: ordered };
  }
  throw new EditError('not-yaml', only?.at ?? '');
}

/** Ways to write an edit, the gentlest first. */
function* attempts(text: string, root: Node | null, data: Data, direct: Splice[] | null): Generator<Splice[]> {
  if (direct) yield direct;
  yield planRoot(text, root, data);
  if (root && root.kind === 'map') yield eachAnew(text, root, data);
  yield [
    { from: 0, to: text.length, insert: '' },
    ...planRoot('', null, data).map((one) => ({ ...one, from: text.length, to: text.length })),
  ];
}

/** Edits that the difference of data does not show, or shows too largely: a renamed key, another order. */
function directly(text: string, root: Node | null, edits: readonly Edit[]): Splice[] | null {
  const [only] = edits;
  if (edits.length === 1 && only?.op === 'move') return movedDirectly(text, root, only);
  const renames = edits.filter((edit) => edit.op === 'rename');
  if (renames.length === 0) return null;
  const keys = renames.map(({ at, to }) => {
    const entry = ownedEntry(root, at)?.entry;
    return entry ? { from: entry.keyStart, to: entry.keyEnd, insert: printKey(to) } : null;
  });
  if (!keys.every((key) => key !== null)) return null;
  const rest = edits.filter((edit) => edit.op !== 'rename').reduce<Data>(edited, dataOf(root) ?? {});
  return [...planRoot(text, root, rest), ...keys];
}

function movedDirectly(text: string, root: Node | null, edit: Edit & { readonly op: 'move' }): Splice[] | null {
  const { owner, entry } = ownedEntry(root, edit.at) ?? {};
  if (!owner || !entry) return null;
  const before = edit.before === null ? null : (entryAt(owner, edit.before) ?? null);
  return before === entry ? [] : moveEntry(text, owner, entry, before);
}

function ownedEntry(root: Node | null, at: Path): { readonly owner: MapNode | ListNode; readonly entry: Entry } | null {
  const owner = nodeAt(root, parentOf(at));
  const entry = owner && entryAt(owner, lastOf(at));
  return owner && owner.kind !== 'scalar' && entry ? { owner, entry } : null;
}

/** Writes anew each top-level section that changes. */
function eachAnew(text: string, root: MapNode, data: Data): Splice[] {
  const wanted = data as Readonly<Record<string, Data>>;
  return root.entries.flatMap((entry) => {
    const value = wanted[entry.key];
    if (value === undefined || isSame(dataOf(entry.node), value)) return [];
    const blank: typeof entry = {
      ...entry,
      node: { ...entry.node, kind: 'scalar', value: null, style: 'empty' } as Node,
    };
    return planValue(text, root, blank, value);
  });
}
