import type { Definition, Lack, Loop, Point, Term } from '../../model/program.ts';
import type { Lowered } from '../../operators/lowering/lowering.ts';
import { all, known, term } from '../../operators/lowering/terms.ts';
import { withTerms } from '../../operators/lowering/written.ts';
import { type AtHand, type Environment, isLeaf, loopsIn } from './environment.ts';

const NONE: ReadonlySet<string> = new Set();

/** The definitions of a program while it is made, each after those it uses, and the points where values are undetermined. */
export class Definitions {
  readonly list: Definition[] = [];
  readonly points: Point[] = [];
  /** False while inputs may be missing and sets of a wrong size. */
  sized = false;
  readonly #names = new Map<string, number>();
  readonly #points = new Map<string, number>();
  #loops = 0;

  loop(set: string): Loop {
    this.#loops += 1;
    return { loop: `${set} ${this.#loops}`, set };
  }

  /** Lack of a value that was defined earlier: what could only be missing is there once that was checked. */
  lack(of: Lack): Lack {
    return of === 'early' && this.sized ? 'never' : of;
  }

  point(path: string, members: ReadonlyMap<string, AtHand>, defect: string | null): number {
    const sorted = [...members].map(([set, at]) => ({ set, at })).sort((a, b) => (a.set < b.set ? -1 : 1));
    const point = { path, members: sorted, defect };
    const key = JSON.stringify(point);
    const found = this.#points.get(key) ?? this.points.push(point) - 1;
    this.#points.set(key, found);
    return found;
  }

  /** The value with a name for each term that is not a leaf. */
  named<V extends Lowered>(name: string, value: V, environment: Environment): V {
    return withTerms(value, (of) => (isLeaf(of) ? of : this.term(name, of, environment)));
  }

  term(name: string, of: Term, { loops, guards }: Environment): Term {
    if (isLeaf(of)) return of;
    const spoken = this.#loopsIn(of);
    const own = loops.filter(({ loop }) => spoken.has(loop));
    const where = all(guards.filter((guard) => isWithin(this.#loopsIn(guard), spoken)));
    const unique = this.#unique(name);
    this.list.push({
      name: unique,
      loops: own,
      where: known(where) === true ? null : where,
      term: of,
      early: !this.sized,
    });
    return term(of.type, this.lack(of.lack), of.bounds, {
      kind: 'value',
      of: unique,
      at: own,
    });
  }

  #loopsIn(of: Term): ReadonlySet<string> {
    return this.#loops === 0 ? NONE : loopsIn(of, this.points);
  }

  #unique(name: string): string {
    const count = (this.#names.get(name) ?? 0) + 1;
    this.#names.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  }
}

function isWithin(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === 0 || [...some].every((one) => others.has(one));
}
