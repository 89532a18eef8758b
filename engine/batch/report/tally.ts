import type { Plan } from '../../model/plan.ts';
import type { Result } from '../../model/result.ts';
import { readWritten } from '../../number/exact.ts';
import { valueAt } from '../columns/key.ts';
import type { Outcome } from '../grade/outcome.ts';
import type { Reject } from '../reject.ts';
import { ROLES, type Role, type Roles } from './roles.ts';
import { NOTHING, plus, readSums, type Sums, writeSums } from './statistic.ts';

/** Most units, categories, assessors or kinds of reject that are told apart; what comes later is counted together. */
const MOST = 2000;

/** Stands for all groups beyond the most. */
export const OTHERS = '\u2026';

/** What rows are counted by. */
type Dimension = 'all' | 'unit' | 'category';

/** Why rows were rejected. */
export interface RejectKind {
  readonly status: Reject['status'];
  readonly column: string;
  readonly count: number;
  /** The first of them. */
  readonly example: { readonly file: string; readonly row: number; readonly reason: string };
}

/** Rows with an outcome that are counted together, the groups as they stand on the sheet. */
export interface Counted {
  readonly rows: number;
  readonly status: Result['status'];
  /** A plain grade. */
  readonly grade: string | null;
  /** The number that stands for the result. */
  readonly value: string | null;
  readonly group: { readonly [role in Role]: string | null };
}

/** What the report shows is counted as rows go by, so that no row need be kept. */
export class ReportTally {
  readonly #roles: Roles;
  /** By dimension, form, group and outcome, as JSON. */
  readonly #counts: Map<string, number>;
  /** By form and assessor, as JSON. */
  readonly #sums: Map<string, Sums>;
  readonly #rejects: Map<string, RejectKind>;
  readonly #groups = new Map<string, Set<string>>();

  /** `from` goes on from a state. */
  constructor({ reported }: { readonly reported: Roles }, from?: unknown) {
    const state = (from ?? {}) as Partial<State>;
    this.#roles = reported;
    this.#counts = new Map(state.counts);
    this.#sums = new Map(state.sums?.map(([key, sums]) => [key, readSums(sums)]));
    this.#rejects = new Map(state.rejects);
    this.#groups = new Map(state.groups?.map(([key, names]) => [key, new Set(names)]));
  }

  add({ reject, result, sheet, plan }: Outcome): void {
    if (reject) this.#reject(reject);
    const form = result?.form ?? String(sheet.form ?? '');
    const key = reject ? reject.status : outcomeKey(result);
    this.#count('all', form, '', key);
    if (!plan) return;
    const group = Object.fromEntries(ROLES.map((role) => [role, this.#group(role, sheet, plan)] as const));
    for (const role of ['unit', 'category'] as const)
      if (group[role] !== undefined) this.#count(role, form, group[role], key);
    const value = result && group.assessor ? numberOf(result, plan) : null;
    if (!value || !group.assessor) return;
    const at = JSON.stringify([form, group.assessor]);
    this.#sums.set(at, plus(this.#sums.get(at) ?? NOTHING, value));
  }

  addCounted(form: string, { rows, status, grade, value, group }: Counted): void {
    const key = status === 'graded' && grade !== null ? `grade/${grade}` : status;
    this.#count('all', form, '', key, rows);
    const known = Object.fromEntries(
      ROLES.flatMap((role) => (group[role] === null ? [] : [[role, this.#known(role, group[role])] as const])),
    );
    for (const role of ['unit', 'category'] as const)
      if (known[role] !== undefined) this.#count(role, form, known[role], key, rows);
    const exact = status === 'graded' && value !== null && known.assessor ? readWritten(value) : null;
    if (!exact || !known.assessor) return;
    const at = JSON.stringify([form, known.assessor]);
    this.#sums.set(at, plus(this.#sums.get(at) ?? NOTHING, exact, rows));
  }

  /** Outcomes with their counts, by group. */
  groups(dimension: Dimension, form: string): Map<string, Map<string, number>> {
    const found = new Map<string, Map<string, number>>();
    for (const [key, count] of this.#counts) {
      const [own, of, group, outcome] = JSON.parse(key) as [string, string, string, string];
      if (own !== dimension || of !== form) continue;
      const outcomes = found.get(group) ?? new Map<string, number>();
      found.set(group, outcomes.set(outcome, count));
    }
    return found;
  }

  /** Forms that rows were on; rows that name none have an empty one. */
  forms(): string[] {
    return [...new Set([...this.#counts.keys()].map((key) => (JSON.parse(key) as string[])[1] ?? ''))].sort();
  }

  /** Sums by assessor. */
  assessors(form: string): Map<string, Sums> {
    const own = [...this.#sums].map(([key, sums]) => [JSON.parse(key) as [string, string], sums] as const);
    return new Map(own.filter(([[of]]) => of === form).map(([[, assessor], sums]) => [assessor, sums]));
  }

  /** Kinds of rejects, the most frequent first. */
  rejects(): RejectKind[] {
    return [...this.#rejects.values()].sort((a, b) => b.count - a.count);
  }

  /** What is counted so far, as plain data. */
  state(): unknown {
    const state: State = {
      counts: [...this.#counts],
      sums: [...this.#sums].map(([key, sums]) => [key, writeSums(sums)]),
      rejects: [...this.#rejects],
      groups: [...this.#groups].map(([key, names]) => [key, [...names]]),
    };
    return state;
  }

  #count(dimension: Dimension, form: string, group: string, outcome: string, rows = 1): void {
    const key = JSON.stringify([dimension, form, group, outcome]);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + rows);
  }

  #group(role: keyof Roles['names'], sheet: Outcome['sheet'], plan: Plan): string | undefined {
    const name = this.#roles.names[role];
    if (name === null) return undefined;
    const text = valueAt(name, sheet, plan).trim();
    return text === '' ? undefined : this.#known(role, text);
  }

  #reject({ status, column, codes, file, row, reason }: Reject): void {
    const key = this.#known('reject', JSON.stringify([status, column, codes]));
    const known = this.#rejects.get(key);
    const kind = known ?? { status, column, count: 0, example: { file, row, reason } };
    this.#rejects.set(key, { ...kind, count: kind.count + 1 });
  }

  /** A name, or that of all others once there are too many. */
  #known(of: string, name: string): string {
    const names = this.#groups.get(of) ?? new Set();
    this.#groups.set(of, names);
    if (names.has(name)) return name;
    if (names.size >= MOST) return OTHERS;
    names.add(name);
    return name;
  }
}

interface State {
  readonly counts: readonly (readonly [string, number])[];
  readonly sums: readonly (readonly [string, ReturnType<typeof writeSums>])[];
  readonly rejects: readonly (readonly [string, RejectKind])[];
  readonly groups: readonly (readonly [string, readonly string[]])[];
}

/** What became of a sheet, as the report counts it: its grade, else its status. */
function outcomeKey({ status, grade }: Result): string {
  return status === 'graded' && typeof grade === 'string' ? `grade/${grade}` : status;
}

/** The rule whose number stands for a result: the first plain number that the form shows. */
export function numberRule(plan: Plan, form: string): string | null {
  const rules = plan.forms.get(form)?.values ?? [];
  return rules.find((id) => plan.rules.get(id)?.type.kind === 'number' && plan.rules.get(id)?.per.length === 0) ?? null;
}

function numberOf(result: Result, plan: Plan) {
  const rule = result.status === 'graded' ? numberRule(plan, result.form) : null;
  const value = rule === null ? undefined : result.values[rule];
  return typeof value === 'string' ? readWritten(value) : null;
}
