import type { Extent } from './extent.ts';
import type { Counted } from './order.ts';

/** What can come of forming a value: these values (null: none), and perhaps that it cannot be formed. */
export interface Formed {
  readonly extent: Extent | null;
  readonly open: boolean;
  /** The cell whose value it is, unchanged; left out where it is another or none. */
  readonly is?: string | undefined;
  /** True where it could be more than it is taken to be. */
  readonly loose?: boolean;
}

export const NOTHING: Formed = { extent: null, open: true };

export function formed(extent: Extent | null, open = false): Formed {
  return { extent, open: open || extent === null };
}

/** Members that a set can have. */
export interface Members {
  readonly list: readonly Counted[];
  /** Least and greatest number of members in all. */
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
  /** True where it can't be formed at all. */
  readonly dead: boolean;
  /** True where there could be more or fewer than are taken to be. */
  readonly loose?: boolean;
}

export function total(list: readonly Counted[]): Members {
  const sum = (edge: 'low' | 'high') => list.reduce((all, one) => all + one[edge], 0);
  return { list, low: sum('low'), high: sum('high'), open: false, dead: false };
}

/** Members of which there are as many as is taken for granted. */
export function sized(members: Members, size: Extent | undefined): Members {
  if (size?.kind !== 'number' || members.dead) return members;
  const low = Math.max(members.low, Number(size.min?.valueOf() ?? 0));
  const high = Math.min(members.high, Number(size.max?.valueOf() ?? members.high));
  const all = low >= members.high;
  return {
    ...members,
    list: all ? members.list.map((one) => ({ ...one, low: one.high })) : members.list,
    low,
    high,
    loose: low > members.low || high < members.high,
  };
}
