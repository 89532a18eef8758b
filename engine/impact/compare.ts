import { formOf } from '../batch/index.ts';
import { resultOf } from '../executor/index.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Change, Pack } from '../model/pack.ts';
import type { Plan } from '../model/plan.ts';
import type { Text } from '../model/text.ts';
import { planOf } from '../pipeline.ts';
import { bearing } from './bearing.ts';
import { Crossing } from './evaluate.ts';
import { Mixtures } from './mixture.ts';
import { isSameOutcome, isSameValues, type Outcome, outcomeOf } from './outcome.ts';
import { type Reasons, Responsibility } from './responsible.ts';
import type { SheetAt } from './sheets.ts';
import { type Steps, stepsBetween } from './units.ts';

/** Two editions to compare, as plain data: enough to do it in another thread. */
export interface Task {
  readonly a: Pack;
  readonly b: Pack;
  /** The acts' own changes that lead from one to the other, where there are any. */
  readonly amendments: readonly Change[] | null;
  /** Form of sheets that name none. */
  readonly form?: string | undefined;
  /** Form of the second edition for sheets whose own form it does not have. */
  readonly toForm?: string | undefined;
}

/** A sheet under both editions; plain data. */
export interface Compared {
  /** Its id, else the name of the person, else file and line. */
  readonly sheet: string;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly isSame: boolean;
  /** The same outcome, but other values beside it. */
  readonly otherValues: boolean;
  readonly dropped: readonly string[];
  readonly reasons: Reasons | null;
}

/** A sheet that the first edition cannot read: there is nothing to compare. */
export interface Foreign {
  readonly sheet: string;
  readonly place: Place;
  readonly messages: readonly Text[];
}

/** Compares sheets under two editions, one by one. */
export class Comparer {
  readonly #a: Plan;
  readonly #b: Plan;
  readonly #form: string | undefined;
  readonly #crossing: Crossing;
  readonly #responsibility: Responsibility;
  readonly #bearing = new Map<string, readonly number[]>();
  readonly steps: Steps;

  constructor({ a, b, amendments, form, toForm }: Task) {
    this.#a = soundPlan(a);
    this.#b = soundPlan(b);
    this.#form = formOf({ plans: [this.#a] }, form);
    this.#crossing = new Crossing(this.#a, this.#b, toForm);
    this.steps = stepsBetween(a, b, amendments);
    this.#responsibility = new Responsibility(new Mixtures(this.#a, this.#b, this.steps, toForm));
  }

  /** Of a form on which nothing bears that differs, the outcome is the same without asking. */
  compare({ data, place }: SheetAt): Compared | Foreign {
    const sheet = this.#form === undefined || data.form !== undefined ? data : { ...data, form: this.#form };
    const result = resultOf(this.#a, sheet);
    const name = nameOf(sheet, place);
    const before = outcomeOf(this.#a, result);
    if (before.status === 'unreadable') return { sheet: name, place, messages: before.why ?? [] };
    if (this.#candidates(before.form, before.form).length === 0)
      return { sheet: name, before, after: before, isSame: true, otherValues: false, dropped: [], reasons: null };
    const { outcome: after, dropped } = this.#crossing.outcome(sheet, before.form, before.status !== 'refused');
    const isSame = isSameOutcome(before, after);
    const otherValues = isSame && !isSameValues(before, after);
    const isOpen = !isSame && this.#b.forms.get(before.form)?.graded;
    const reasons = isOpen
      ? this.#responsibility.of({ sheet, before, after, candidates: this.#candidates(before.form, after.form) })
      : null;
    return { sheet: name, before, after, isSame, otherValues, dropped, reasons };
  }

  #candidates(before: string, after: string): readonly number[] {
    const key = JSON.stringify([before, after]);
    const known = this.#bearing.get(key) ?? bearing(this.steps.units, this.#a, before, this.#b, after);
    this.#bearing.set(key, known);
    return known;
  }
}

function nameOf(sheet: SheetAt['data'], place: SheetAt['place']): string {
  const { id, subject } = sheet;
  if (id !== undefined && id !== null && typeof id !== 'object') return String(id);
  const name = typeof subject === 'object' && subject !== null && 'name' in subject ? subject.name : undefined;
  return typeof name === 'string' ? name : `${place.file ?? ''}:${place.line ?? 1}`;
}

/** The plan of a pack that is known to be sound. */
function soundPlan(pack: Pack): Plan {
  const plan = planOf(pack);
  if (!plan) throw new Error(`${pack.pack}@${pack.edition} makes no plan`);
  return plan;
}
