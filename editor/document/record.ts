import { HEAD, JOINED } from '../../engine/index.ts';
import { type Data, type DataMap, isList, isMap, isSame, valueAt } from './data.ts';
import { type Edit, edited } from './edit.ts';
import { isWithin, keysOf, lastOf, type Path, parentOf, under } from './path.ts';

/** A change operation of an amending act. */
export interface ChangeEntry {
  readonly op: 'replace' | 'insert' | 'remove' | 'rename';
  readonly at: Path;
  readonly was?: unknown;
  readonly with?: unknown;
  readonly to?: string;
  readonly cite?: unknown;
}

/** What an amending pack has of its own. */
const OWN: ReadonlySet<string> = new Set([...HEAD, 'changes']);
const JOINING: ReadonlySet<string> = new Set(JOINED);

/** What recording an edit needs to know: the amending pack's own data, and the law before and after its changes. */
export interface Recording {
  readonly own: DataMap;
  readonly base: Data;
  readonly current: Data;
  /** The item of the amending act that new changes cite. */
  readonly cite: string | null;
}

/** Whether a path is the amending pack's own, not the base's. */
export function isOwn(own: DataMap, path: Path): boolean {
  const [section = '', id] = keysOf(path);
  return (
    OWN.has(section) || (JOINING.has(section) && id !== undefined && valueAt(own, `${section}/${id}`) !== undefined)
  );
}

/**
 * The edits of an amending pack's own files that make edits of the law it gives: into the change that made the element where
 * there is one, else as a new change with what stood there (`was`) and the citation. Setting back what stood removes the change.
 */
export function recorded(edits: readonly Edit[], { own, base, current, cite }: Recording): Edit[] {
  const made: Edit[] = [];
  let now: Recording = { own, base, current, cite };
  for (const edit of edits.flatMap((one) => (one.op === 'set' ? smallest(asText(one, current), current) : [one]))) {
    const mine = recordedOne(edit, now);
    made.push(...mine);
    now = {
      ...now,
      own: mine.reduce<Data>(edited, now.own) as DataMap,
      current: isOwn(now.own, edit.at) ? now.current : edited(now.current, edit),
    };
  }
  return made;
}

/** A text changes as a whole: its three languages are one wording. */
function asText(edit: Edit & { readonly op: 'set' }, current: Data): Edit & { readonly op: 'set' } {
  const owner = parentOf(edit.at);
  const text = valueAt(current, owner);
  if (owner === '' || !isMap(text) || !('kk' in text)) return edit;
  return { op: 'set', at: owner, value: { ...text, [lastOf(edit.at)]: edit.value } };
}

/** A map that keeps some of its keys is set key by key: changes are as small as they can be said. */
function smallest(edit: Edit & { readonly op: 'set' }, current: Data): Edit[] {
  const before = valueAt(current, edit.at);
  const { at, value } = edit;
  if (isSame(before, value)) return [];
  if (!isMap(before) || !isMap(value) || 'kk' in before || before.op !== value.op) return [edit];
  if (!Object.keys(before).some((key) => key in value)) return [edit];
  return [...new Set([...Object.keys(before), ...Object.keys(value)])].flatMap((key): Edit[] => {
    const one = value[key];
    if (one === undefined) return [{ op: 'remove', at: under(at, key) }];
    return smallest({ op: 'set', at: under(at, key), value: one }, current);
  });
}

function recordedOne(edit: Edit, recording: Recording): Edit[] {
  const [section = '', id] = keysOf(edit.at);
  const isNew = JOINING.has(section) && id !== undefined && valueAt(recording.base, `${section}/${id}`) === undefined;
  if (isOwn(recording.own, edit.at) || (edit.op === 'set' && isNew)) return [edit];
  const changes = changesOf(recording.own);
  if (edit.op === 'set') return setValue(edit.at, edit.value, recording, changes);
  if (edit.op === 'remove') return removeAt(edit.at, recording, changes);
  if (edit.op === 'rename') return renameAt(edit.at, edit.to, recording, changes);
  return moveAt(edit.at, edit.before, recording, changes);
}

export function changesOf(own: DataMap): readonly ChangeEntry[] {
  return isList(own.changes) ? (own.changes as unknown as readonly ChangeEntry[]) : [];
}

/** The item of the amending act that a next change most likely cites: the last one cited, else the act's first item. */
export function citedLast(own: DataMap): string | null {
  const cite = changesOf(own).findLast((change) => change.cite !== undefined)?.cite;
  const last = isList(cite) ? cite.at(-1) : cite;
  if (typeof last === 'string') return last;
  return isMap(own.clauses) ? (Object.keys(own.clauses).find((id) => /^order\d*\.p\d/.test(id)) ?? null) : null;
}

function setValue(at: Path, value: Data, recording: Recording, changes: readonly ChangeEntry[]): Edit[] {
  const made = changes.findLastIndex((change) => change.with !== undefined && isWithin(at, change.at));
  if (made >= 0) return intoChange(made, changes[made] as ChangeEntry, at, value, recording);
  const was = valueAt(recording.current, at);
  if (was === undefined) return [append(changes, { op: 'insert', at, with: value }, recording)];
  return [append(changes, { op: 'replace', at, was, with: value }, recording)];
}

function intoChange(index: number, change: ChangeEntry, at: Path, value: Data, { base }: Recording): Edit[] {
  const here = `changes/${index}`;
  const isBack = at === change.at && change.op === 'replace' && isSame(valueAt(base, at), value);
  if (isBack) return [{ op: 'remove', at: here }];
  return [{ op: 'set', at: `${here}/with${at.slice(change.at.length)}`, value }];
}

function removeAt(at: Path, recording: Recording, changes: readonly ChangeEntry[]): Edit[] {
  const made = changes.findLastIndex((change) => change.with !== undefined && isWithin(at, change.at));
  const change = changes[made];
  if (change && at !== change.at) return [{ op: 'remove', at: `changes/${made}/with${at.slice(change.at.length)}` }];
  const dead = changes.flatMap((one, index) => (isWithin(one.at, at) && one.op !== 'remove' ? [index] : []));
  const drop = dead.reverse().map((index): Edit => ({ op: 'remove', at: `changes/${index}` }));
  const was = valueAt(recording.base, at);
  if (was === undefined) return drop;
  const left = changes.filter((_, index) => !dead.includes(index));
  return [...drop, append(left, { op: 'remove', at, was }, recording)];
}

function renameAt(at: Path, to: string, recording: Recording, changes: readonly ChangeEntry[]): Edit[] {
  const made = changes.findLastIndex((change) => change.with !== undefined && isWithin(at, change.at));
  const change = changes[made];
  if (change && at !== change.at)
    return [{ op: 'rename', at: `changes/${made}/with${at.slice(change.at.length)}`, to }];
  if (change?.op === 'insert') return [{ op: 'set', at: `changes/${made}/at`, value: under(parentOf(at), to) }];
  return [append(changes, { op: 'rename', at, to }, recording)];
}

/** Order has a meaning in lists alone, and a list is replaced whole. */
function moveAt(at: Path, before: string | null, recording: Recording, changes: readonly ChangeEntry[]): Edit[] {
  const owner = parentOf(at);
  const list = valueAt(recording.current, owner);
  if (!isList(list)) return [];
  const names = list.map((item, index) => (isMap(item) && typeof item.id === 'string' ? item.id : String(index)));
  const from = names.indexOf(lastOf(at));
  const rest = list.filter((_, index) => index !== from);
  const target = before === null ? rest.length : names.filter((name) => name !== lastOf(at)).indexOf(before);
  return setValue(owner, rest.toSpliced(target, 0, list[from] as Data), recording, changes);
}

function append(changes: readonly ChangeEntry[], change: ChangeEntry, { cite }: Recording): Edit {
  const value = { ...change, ...(cite === null ? {} : { cite }) } as unknown as Data;
  return changes.length === 0 ? { op: 'set', at: 'changes', value: [value] } : { op: 'set', at: 'changes/+', value };
}
