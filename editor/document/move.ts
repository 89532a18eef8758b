import { endOfLine, lastOf, startOf, withComments } from './entries.ts';
import type { Splice } from './splice.ts';
import type { Entry, ListNode, MapNode } from './tree.ts';

/** Puts an entry before another (null: last): its text, with the comment lines right above it, takes the other's place. */
export function moveEntry(text: string, owner: MapNode | ListNode, entry: Entry, before: Entry | null): Splice[] {
  const entries = owner.entries.filter((one) => one !== entry);
  entries.splice(before ? entries.indexOf(before) : entries.length, 0, entry);
  const slots = owner.entries.map((one) => slotOf(text, owner, one));
  const texts = new Map(owner.entries.map((one, index) => [one, slots[index] as Slot]));
  const changed = entries.flatMap((one, index) => (one === owner.entries[index] ? [] : [index]));
  return changed.map((index) => {
    const place = slots[index] as Slot;
    const from = texts.get(entries[index] as Entry) as Slot;
    return { from: place.from, to: place.to, insert: text.slice(from.from, from.to) };
  });
}

interface Slot {
  readonly from: number;
  readonly to: number;
}

function slotOf(text: string, owner: MapNode | ListNode, entry: Entry): Slot {
  const start = startOf(text, owner, entry);
  const end = lastOf(text, entry.node, entry.keyEnd);
  if (owner.flow) return { from: start, to: end };
  return { from: withComments(text, start), to: endOfLine(text, end) };
}
