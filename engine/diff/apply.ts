import { applyChange, type Misfit } from '../consolidate/change.ts';
import type { Change, Pack } from '../model/pack.ts';

/** A pack with changes applied; null, with the first that does not fit, where one does not. */
export type Applied =
  | { readonly pack: Pack; readonly misfit: null }
  | { readonly pack: null; readonly misfit: Misfit & { readonly change: Change } };

/** Applies changes in turn, as an amending act's are. Pure: the pack given is not touched. */
export function applyChanges(pack: Pack, changes: readonly Change[]): Applied {
  const result = { ...pack };
  for (const change of changes) {
    const misfit = applyChange(result, change);
    if (misfit) return { pack: null, misfit: { ...misfit, change } };
  }
  return { pack: result, misfit: null };
}
