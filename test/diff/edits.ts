import fc from 'fast-check';
import { applyChange } from '../../engine/consolidate/change.ts';
import type { Change, Pack } from '../../engine/model/pack.ts';

/** One edit of a pack, by numbers: which place, and what happens there. */
interface Edit {
  readonly place: number;
  readonly kind: 'remove' | 'insert' | 'rename' | 'replace' | 'reverse' | 'swap';
  readonly value: unknown;
}

const TEXT = fc.record({ kk: fc.string(), ru: fc.string(), en: fc.string() });
const ID = fc.constantFrom('one', 'two-three', 'p1', '7', 'label');

const EDIT: fc.Arbitrary<Edit> = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom('remove', 'insert', 'rename', 'replace', 'reverse', 'swap'),
  value: fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    TEXT,
    fc.string(),
    fc.array(ID),
    fc.constant({}),
  ),
});

/** Random edits of packs, made by the change operations of amending acts, and by turning lists and entries round. */
export const EDITS: fc.Arbitrary<readonly Edit[]> = fc.array(EDIT, { minLength: 1, maxLength: 12 });

/** A pack with edits; an edit that does not fit where it falls is left out. */
export function edited(pack: Pack, edits: readonly Edit[]): Pack {
  const result = structuredClone(pack);
  for (const edit of edits) {
    const places = [...placesIn(result)];
    const { path, content, around } = places[edit.place % places.length] ?? { path: [], content: null, around: {} };
    const at = path.join('/');
    const beside = [...path.slice(0, -1), `new-${edit.place % 97}`];
    const change = changeOf(edit, at, beside, content);
    if (change) applyChange(result, change);
    else if (edit.kind === 'reverse' && Array.isArray(content)) content.reverse();
    else if (edit.kind === 'swap') swap(around, path.at(-1) ?? '');
  }
  return result;
}

function changeOf({ kind, value }: Edit, at: string, beside: readonly string[], content: unknown): Change | null {
  if (kind === 'remove') return { op: 'remove', at, was: content };
  if (kind === 'insert') return { op: 'insert', at: beside.join('/'), with: entryLike(content, beside.at(-1) ?? '') };
  if (kind === 'rename') return { op: 'rename', at, to: beside.at(-1) ?? '' };
  return kind === 'replace' ? { op: 'replace', at, was: content, with: value } : null;
}

/** A copy of an entry, under its new id where entries carry one. */
function entryLike(content: unknown, id: string): unknown {
  const copy = structuredClone(content);
  return typeof copy === 'object' && copy !== null && 'id' in copy ? { ...copy, id } : copy;
}

/** Exchanges what two neighbours hold: each goes by the other's id. */
function swap(around: Record<string, unknown>, key: string): void {
  const keys = Object.keys(around);
  const other = keys[(keys.indexOf(key) + 1) % keys.length];
  if (Array.isArray(around) || other === undefined) return;
  [around[key], around[other]] = [around[other], around[key]];
}

interface Where {
  readonly path: readonly string[];
  readonly content: unknown;
  readonly around: Record<string, unknown>;
}

function* placesIn(content: unknown, path: readonly string[] = []): Generator<Where> {
  if (typeof content !== 'object' || content === null) return;
  for (const [key, one] of Object.entries(content)) {
    const inside = [...path, key];
    yield { path: inside, content: one, around: content as Record<string, unknown> };
    yield* placesIn(one, inside);
  }
}
