import { load } from '../load/index.ts';
import type { Change } from '../model/pack.ts';
import type { PackEntry, PackStore } from '../store/index.ts';

/**
 * The changes of the acts that lead from one edition to another, oldest first: those of `to`, of its base, and so on down to
 * `from`. Null where `from` is not what `to` rests on.
 */
export function amendmentsBetween(store: PackStore, from: PackEntry, to: PackEntry): Change[] | null {
  const acts: (readonly Change[])[] = [];
  const seen = new Set<string>();
  let source = store.source(to);
  for (let { pack, edition } = to; pack !== from.pack || edition !== from.edition; ) {
    const { amendment } = load(source);
    const base = amendment && source.base?.(amendment.base.pack, amendment.base.edition);
    if (!amendment || !base || seen.has(`${pack}@${edition}`)) return null;
    seen.add(`${pack}@${edition}`);
    acts.unshift(amendment.changes ?? []);
    ({ pack, edition } = amendment.base);
    source = base;
  }
  return acts.flat();
}
