import type { Condition, Expression, Fallback, Operation } from '../model/plan.ts';
import type { Index } from './box.ts';
import { type Formed, type Members, NOTHING, total } from './formed.ts';
import type { Counted } from './order.ts';
import type { Side } from './side.ts';
import { NO, OPEN, type Truth, YES } from './truth.ts';

/** An operation at hand: what its bounds may ask. Parts are those inside the operation. */
export class At {
  constructor(
    readonly side: Side,
    readonly node: Operation,
    readonly index: Index,
  ) {}

  value(of: Expression): Formed {
    return this.side.value(of, this.index);
  }

  truth(condition: Condition): Truth {
    return this.side.truth(condition, this.index);
  }

  member(set: string): string {
    return this.index[set] ?? '';
  }

  /** With a member of a set at hand. */
  with(set: string, member: string): At {
    return new At(this.side, this.node, this.side.ground.with(this.index, set, member));
  }

  /** Members of a set for which a condition holds. */
  members(set: string, where?: Condition): Members {
    const all = this.side.members(set);
    if (!where || all.dead) return all;
    let open = all.open;
    let dead = false;
    const list: Counted[] = [];
    for (const one of all.list) {
      const truth = this.side.truth(where, this.side.ground.with(this.index, set, one.name));
      if (truth & OPEN && one.high > 0) open = true;
      if ((truth & (YES | NO)) === 0 && one.low > 0) dead = true;
      if (truth & YES) list.push(truth & NO ? { ...one, low: 0 } : one);
    }
    const counted = total(list);
    return { ...counted, high: Math.min(counted.high, all.high), open, dead };
  }

  fallback(of: Fallback | undefined, part: string, sure: boolean): Formed {
    if (!of) return NOTHING;
    this.side.reach(`${this.node.path}/${part}`, sure);
    return this.side.under(sure, () => ('value' in of ? this.value(of.value) : NOTHING));
  }

  reach(part: string, sure: boolean): void {
    this.side.reach(`${this.node.path}/${part}`, sure);
  }
}
