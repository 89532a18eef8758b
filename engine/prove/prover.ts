import type { FormPlan, Plan } from '../model/plan.ts';
import { type Box, Ground } from './box.ts';
import type { Extent } from './extent.ts';
import { further, type Goal, wantsFor } from './goals.ts';
import { hopes, type Prefer } from './pick.ts';
import { type Searched, search } from './search.ts';
import { Side } from './side.ts';
import { graded, run, type Want } from './wants.ts';

/** Most boxes that the search for one goal looks into on one form; more for the first graded sheet of a form. */
const MOST_BOXES = 1500;
const MOST_FIRST = 6000;
const MOST_NEARBY = 80;

/** One form: where its searches start from. */
export class FormProver {
  readonly ground: Ground;
  readonly root: Side;
  #base: Searched | null = null;

  constructor(plan: Plan, form: FormPlan) {
    this.ground = new Ground(plan, form);
    this.root = new Side(this.ground, new Map());
  }

  /** A graded sheet, from which the others differ in little. */
  get base(): Searched {
    this.#base ??= search(this.root, graded(this.ground), hopes(this.ground), { left: MOST_FIRST });
    return this.#base;
  }

  /** Prefers the values of the form's own graded sheet. */
  get prefer(): Prefer {
    const hope = hopes(this.ground);
    const base: Box | null = this.base.status === 'found' ? this.base.point.box : null;
    return (cell): Extent | undefined => base?.get(cell) ?? hope(cell);
  }

  seek(goal: Goal, most = MOST_BOXES): Searched {
    const wants = wantsFor(this.ground, goal);
    if (wants === null) return { status: 'none' };
    const more = further(this.ground, goal);
    const tries = [...(more ? [[...wants, ...more]] : []), wants];
    for (const some of tries) {
      const near = this.#nearby(some);
      const found = near && search(near, some, this.prefer, { left: MOST_NEARBY });
      if (found?.status === 'found') return found;
    }
    const besides = more && search(this.root, [...wants, ...more], this.prefer, { left: Math.floor(most / 10) });
    return besides?.status === 'found' ? besides : search(this.root, wants, this.prefer, { left: most });
  }

  /** The sheets around the form's graded one: what the goal speaks of is free, and so are the numbers that hang together with it. */
  #nearby(wants: readonly Want[]): Side | null {
    if (this.base.status !== 'found' || !wants[0]) return null;
    const { point } = this.base;
    const [goal, ...others] = wants;
    const cells = new Set([...this.#reads(this.root, goal)].filter((cell) => point.box.has(cell)));
    const direct = [...cells];
    for (const want of others) {
      const reads = this.#reads(point, want);
      if (!direct.some((cell) => reads.has(cell))) continue;
      for (const cell of reads) {
        const { kind } = this.ground.extent(NO_BOX, cell);
        if (!cell.startsWith('#') && (kind === 'number' || kind === 'date')) cells.add(cell);
      }
    }
    return point.freed(cells);
  }

  #reads(side: Side, want: Want): ReadonlySet<string> {
    return side.once(want.id, () => want.judge(side)).reads;
  }
}

const NO_BOX: Box = new Map();

/** What is known of a plan: made once, shared by all checks. */
export class Prover {
  readonly forms: ReadonlyMap<string, FormProver>;
  readonly #shown = new Map<string, Side>();

  constructor(readonly plan: Plan) {
    const graded = [...plan.forms.values()].filter((form) => form.graded).sort((a, b) => (a.id < b.id ? -1 : 1));
    this.forms = new Map(graded.map((form) => [form.id, new FormProver(plan, form)]));
  }

  /** A sheet that shows a goal, on the first form that has one; `none` only where no form has. */
  seek(goal: Goal, form?: string): Searched {
    const known = goal.kind === 'part' && form === undefined ? this.#shown.get(goal.part) : undefined;
    if (known) return { status: 'found', point: known };
    let unsettled: Searched = { status: 'none' };
    for (const [id, prover] of this.forms) {
      if (form !== undefined && form !== id) continue;
      const found = prover.seek(goal);
      if (found.status === 'found') {
        this.#remember(found.point);
        return found;
      }
      if (found.status === 'unproved') unsettled = found;
    }
    return unsettled;
  }

  /** Graded sheets found so far. */
  get points(): ReadonlySet<Side> {
    return new Set(this.#shown.values());
  }

  /** Parts that a graded sheet reaches need no search of their own. */
  #remember(point: Side): void {
    if (!graded(point.ground).every((want) => point.once(want.id, () => want.judge(point)).value === 1)) return;
    for (const [part, sure] of run(point)) if (sure && !this.#shown.has(part)) this.#shown.set(part, point);
  }

  /** Takes the graded sheet of each form into account first. */
  start(): void {
    for (const { base } of this.forms.values()) if (base.status === 'found') this.#remember(base.point);
  }
}

const PROVERS = new WeakMap<Plan, Prover>();

/** The prover of a plan. */
export function proverOf(plan: Plan): Prover {
  const known = PROVERS.get(plan);
  if (known) return known;
  const prover = new Prover(plan);
  PROVERS.set(plan, prover);
  prover.start();
  return prover;
}
