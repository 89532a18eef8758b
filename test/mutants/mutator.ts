import type { Pack } from '../../engine/index.ts';
import type { Spot } from './walk.ts';

/** One way to break a pack, mechanically. */
export interface Mutator {
  readonly id: string;
  /** What it does, in a phrase. */
  readonly does: string;
  spots(pack: Pack): Spot[];
  /** Why a mutant that no check finds is no mistake that a check could find. */
  readonly missed: string;
}
