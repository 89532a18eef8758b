import { byName } from '../model/members.ts';
import type { SetPlan } from '../model/plan.ts';
import type { Exact, Value } from '../model/value.ts';
import { compareValues } from '../operators/extremes.ts';
import { type Extent, isOnly } from './extent.ts';
import type { Members } from './formed.ts';
import type { Side } from './side.ts';

/** A member that a set can have; `high` is more than 1 where one stands for many, `low` 0 where it may be missing. */
export interface Counted {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** The first members by some values: exactly, where all of them are known; else any so many of them. */
export function ordered(side: Side, id: string, source: Members, best: NonNullable<SetPlan['best']>): Members {
  const take = side.value(best.take, {});
  const keys = source.list.map(({ name }) => best.by.map((by) => side.value(by, side.index([id], [name]))));
  const open = source.open || take.open || keys.some((one) => one.some((key) => key.open));
  if (take.extent?.kind !== 'number' || keys.some((one) => one.some((key) => key.extent === null)))
    return { ...source, open, dead: true };
  const [least, most] = [take.extent.min, take.extent.max].map((edge) => Math.max(0, Number(edge?.valueOf() ?? 0)));
  const low = Math.min(least ?? 0, source.low);
  const high = Math.min(most ?? 0, source.high);
  const whole = low >= source.high;
  const certain = source.list.every((one) => one.low === 1 && one.high === 1) && least === most;
  if (!whole && certain && keys.every((one) => one.every((key) => isOnly(key.extent as Extent)))) {
    const sign = best.order === 'highest' ? -1 : 1;
    const ranked = source.list.map((one, place) => ({
      one,
      keys: (keys[place] ?? []).map((key) => valueIn(key.extent)),
    }));
    ranked.sort((a, b) => {
      for (const [place, key] of a.keys.entries()) {
        const order = sign * compareValues(key, b.keys[place] ?? key);
        if (order !== 0) return order;
      }
      return byName(a.one.name, b.one.name);
    });
    const list = ranked.slice(0, high).map(({ one }) => one);
    return { list, low, high, open, dead: source.dead };
  }
  return {
    list: whole ? source.list : source.list.map((one) => ({ ...one, low: 0 })),
    low,
    high,
    open,
    dead: source.dead,
  };
}

/** The one value of an extent that has no other. */
export function valueIn(extent: Extent | null): Value {
  switch (extent?.kind) {
    case 'number':
      return extent.min as Exact;
    case 'grade':
      return { scale: extent.scale, id: '', rank: extent.min };
    case 'date':
      return extent.min;
    case 'one-of':
      return extent.values[0] ?? '';
    default:
      return '';
  }
}
