import type { FormPlan, Plan } from '../model/plan.ts';
import { type Box, Ground } from './box.ts';
import { type Cells, inputOf, isInput } from './cells.ts';
import { run } from './course.ts';
import type { Extent } from './extent.ts';
import { further, type Goal, wantsFor } from './goals.ts';
import { hopes, type Prefer } from './pick.ts';
import { type Searched, search } from './search.ts';
import { Side } from './side.ts';
import { graded, type Want } from './wants.ts';

/** Most boxes that the search for one goal looks into on one form; more for the first graded sheet of a form. */
const MOST_BOXES = 1500;
const MOST_FIRST = 6000;
const MOST_NEARBY = 40;
const MOST_BESIDES = 10;

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

  seek(goal: Goal, like: Side | undefined): Searched {
    const wants = wantsFor(this.ground, goal);
    if (wants === null) return { status: 'none' };
    const more = further(this.ground, goal);
    const tries = [...(more ? [[...wants, ...more]] : []), wants];
    for (const some of tries) {
      for (const near of this.#around(some, like)) {
        const found = search(near, this.#atOne(near, some), this.prefer, {
          left: some === wants ? MOST_NEARBY : MOST_BESIDES,
        });
        if (found.status === 'found') return found;
      }
    }
    const besides = more && search(this.root, [...wants, ...more], this.prefer, { left: MOST_BESIDES });
    return besides?.status === 'found' ? besides : search(this.root, wants, this.prefer, { left: MOST_BOXES });
  }

  /** Sheets around those that are known: the one that reaches something near, and the form's own. */
  *#around(wants: readonly Want[], like: Side | undefined): Iterable<Side> {
    const base = this.base.status === 'found' ? [this.base.point] : [];
    for (const point of like?.ground === this.ground && like !== base[0] ? [like, ...base] : base) {
      yield* atMember(point, wants);
      yield* this.#beside(point, wants);
    }
    yield* this.#nearby(wants);
  }

  /** The sheets that differ from one in one input alone, of those that the goal speaks of. */
  *#beside(point: Side, [goal]: readonly Want[]): Iterable<Side> {
    if (!goal) return;
    const inputs = new Map<string, string[]>();
    for (const cell of new Set([...this.#reads(point, goal), ...this.#reads(this.root, goal)])) {
      if (!isInput(cell) || !point.box.has(cell)) continue;
      const id = inputOf(cell);
      inputs.set(id, [...(inputs.get(id) ?? []), cell]);
    }
    for (const cells of inputs.values()) yield point.freed(cells);
  }

  /** The sheets around the form's graded one: what the goal speaks of is free, and so are the numbers that hang together with it. */
  #nearby(wants: readonly Want[]): Side[] {
    if (this.base.status !== 'found' || !wants[0]) return [];
    const { point } = this.base;
    const [goal, ...others] = wants;
    const cells = new Set([...this.#reads(this.root, goal)].filter((cell) => point.box.has(cell)));
    const direct = [...cells];
    for (const want of others) {
      const reads = this.#reads(point, want);
      if (!direct.some((cell) => reads.has(cell))) continue;
      for (const cell of reads) {
        if (!isInput(cell)) continue;
        const { kind } = this.ground.extent(NO_BOX, cell);
        if (kind === 'number' || kind === 'date') cells.add(cell);
      }
    }
    return [point.freed(cells)];
  }

  /** The same wishes, of one member alone where several can show the first of them: one that the graded sheet has, too. */
  #atOne(side: Side, [goal, ...others]: readonly Want[]): readonly Want[] {
    if (!goal) return others;
    const candidates = goal.candidates?.(side) ?? [];
    if (candidates.length < 2 || !goal.at || this.base.status !== 'found') return [goal, ...others];
    const there = new Set(this.base.point.combinations(goal.per ?? []).map(({ members }) => members.join(', ')));
    return [goal.at(candidates.find((one) => there.has(one.join(', '))) ?? candidates[0] ?? []), ...others];
  }

  #reads(side: Side, want: Want): Cells {
    return side.once(want.id, () => want.judge(side)).reads;
  }
}

/** The sheets that differ from one in what they say of one member alone. */
function* atMember(point: Side, [goal]: readonly Want[]): Iterable<Side> {
  if (!goal?.per?.length) return;
  const [first] = point.combinations(goal.per);
  const at = first && `[${first.members.join(', ')}]`;
  const cells = at ? [...point.box.keys()].filter((cell) => cell.endsWith(at)) : [];
  if (cells.length > 0) yield point.freed(cells);
}

/** A goal that more than one check has, told apart from all others; null for the rest. */
function nameOf(goal: Goal, form = ''): string | null {
  if (goal.kind === 'part') return `part ${goal.part} ${form}`;
  return goal.kind === 'graded' ? `graded ${form}` : null;
}

const NO_BOX: Box = new Map();

/** What is known of a plan: made once, shared by all checks. */
export class Prover {
  readonly forms: ReadonlyMap<string, FormProver>;
  readonly #shown = new Map<string, Side>();
  readonly #sought = new Map<string, Searched>();

  constructor(readonly plan: Plan) {
    const graded = [...plan.forms.values()].filter((form) => form.graded).sort((a, b) => (a.id < b.id ? -1 : 1));
    this.forms = new Map(graded.map((form) => [form.id, new FormProver(plan, form)]));
  }

  /** Graded sheets found so far. */
  get points(): ReadonlySet<Side> {
    return new Set(this.#shown.values());
  }

  /** A sheet that shows a goal, on the first form that has one; `none` only where no form has. */
  seek(goal: Goal, form?: string): Searched {
    const shown = goal.kind === 'part' && form === undefined ? this.#shown.get(goal.part) : undefined;
    if (shown) return { status: 'found', point: shown };
    const name = nameOf(goal, form);
    const known = name === null ? undefined : this.#sought.get(name);
    if (known) return known;
    const found = this.#seek(goal, form);
    if (name !== null) this.#sought.set(name, found);
    return found;
  }

  #seek(goal: Goal, form: string | undefined): Searched {
    const like = goal.kind === 'part' ? this.#near(goal.part) : undefined;
    let unsettled: Searched = { status: 'none' };
    for (const [id, prover] of this.forms) {
      if (form !== undefined && form !== id) continue;
      const found = prover.seek(goal, like);
      if (found.status === 'found') {
        this.#remember(found.point);
        return found;
      }
      if (found.status === 'unproved') unsettled = found;
    }
    return unsettled;
  }

  /** A sheet that reaches the rule of a part. */
  #near(part: string): Side | undefined {
    const rule = /^rules\/[^/]+(?=\/)/.exec(part)?.[0];
    if (rule === undefined) return undefined;
    const found = this.seek({ kind: 'part', part: rule });
    return found.status === 'found' ? found.point : undefined;
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
