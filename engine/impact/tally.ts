import type { Diagnostic } from '../model/diagnostic.ts';
import type { Compared, Foreign } from './compare.ts';
import { type Key, transitionsOf } from './outcome.ts';
import type { Unit } from './units.ts';

/** How often sheets of a form went from one outcome to another. Where a form grades members, each member counts. */
export interface Transition {
  readonly form: string;
  readonly from: Key;
  readonly to: Key;
  readonly count: number;
}

/** How many sheets each unit is responsible for, alone or with others. */
export interface Share {
  readonly unit: Unit;
  readonly alone: number;
  readonly together: number;
}

/** What another edition does to sheets. */
export interface Impact {
  readonly sheets: number;
  readonly changed: number;
  /** The same outcome, with other values beside it. */
  readonly otherValues: number;
  readonly transitions: readonly Transition[];
  /** Sheets whose outcome changes. */
  readonly persons: readonly Person[];
  /** Sheets that were not assessed and now are, and the other way round. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly units: readonly Share[];
  /** Changed sheets for which no change was found responsible. */
  readonly unexplained: number;
  /** Inputs, by id, that the second edition does not take over, and of how many sheets. */
  readonly dropped: Readonly<Record<string, number>>;
  /** Inputs, by id, that the second edition asks for and sheets lack that the first did not ask them for, and how many. */
  readonly lacking: Readonly<Record<string, number>>;
  readonly foreign: readonly Foreign[];
  /** Rows that hold no sheet. */
  readonly findings: readonly Diagnostic[];
}

/** A sheet whose outcome changes, with the units responsible: each list by itself. */
export type Person = Omit<Compared, 'isSame' | 'otherValues' | 'reasons'> & {
  readonly reasons: readonly (readonly string[])[] | null;
};

/** Gathers sheet after sheet. */
export class ImpactTally {
  readonly #units: readonly Unit[];
  readonly #transitions = new Map<string, { form: string; from: Key; to: Key; count: number }>();
  readonly #persons: Person[] = [];
  readonly #shares = new Map<number, { alone: number; together: number }>();
  readonly #dropped = new Map<string, number>();
  readonly #lacking = new Map<string, number>();
  readonly #foreign: Foreign[] = [];
  readonly #findings: Diagnostic[] = [];
  #sheets = 0;
  #otherValues = 0;
  #unexplained = 0;

  constructor(units: readonly Unit[]) {
    this.#units = units;
  }

  finding(finding: Diagnostic): void {
    this.#findings.push(finding);
  }

  add(one: Compared | Foreign): void {
    if ('messages' in one) {
      this.#foreign.push(one);
      return;
    }
    this.#sheets += 1;
    if (one.otherValues) this.#otherValues += 1;
    for (const { from, to } of transitionsOf(one.before, one.after)) {
      const key = JSON.stringify([one.before.form, from, to]);
      const known = this.#transitions.get(key) ?? { form: one.before.form, from, to, count: 0 };
      known.count += 1;
      this.#transitions.set(key, known);
    }
    for (const id of new Set(one.dropped.map(idOf))) count(this.#dropped, id);
    const lacked = new Set((one.before.missing ?? []).map(idOf));
    for (const id of new Set((one.after.missing ?? []).map(idOf))) if (!lacked.has(id)) count(this.#lacking, id);
    if (!one.isSame) this.#change(one);
  }

  #change({ isSame: _, otherValues: __, reasons, ...person }: Compared): void {
    const named = reasons?.map((units) => units.map((place) => this.#units[place]?.at ?? ''));
    this.#persons.push({ ...person, reasons: named ?? null });
    if (reasons === null) this.#unexplained += 1;
    for (const units of reasons ?? []) {
      for (const place of units) {
        const share = this.#shares.get(place) ?? { alone: 0, together: 0 };
        share[units.length === 1 ? 'alone' : 'together'] += 1;
        this.#shares.set(place, share);
      }
    }
  }

  impact(): Impact {
    const persons = this.#persons;
    const wentTo = (from: string, to: string): string[] =>
      persons.filter(({ before, after }) => before.status === from && after.status === to).map(({ sheet }) => sheet);
    const units = [...this.#shares].flatMap(([place, share]) => {
      const unit = this.#units[place];
      return unit ? [{ unit, ...share }] : [];
    });
    return {
      sheets: this.#sheets,
      changed: persons.length,
      otherValues: this.#otherValues,
      transitions: [...this.#transitions.values()],
      persons,
      gained: wentTo('not-assessed', 'graded'),
      lost: wentTo('graded', 'not-assessed'),
      units: units.sort((a, b) => b.alone + b.together - a.alone - a.together),
      unexplained: this.#unexplained,
      dropped: Object.fromEntries(sorted(this.#dropped)),
      lacking: Object.fromEntries(sorted(this.#lacking)),
      foreign: this.#foreign,
      findings: this.#findings,
    };
  }
}

/** The input of a key, without members: `score[quality]` → `score`. */
function idOf(key: string): string {
  return key.split('[', 1)[0] ?? key;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
