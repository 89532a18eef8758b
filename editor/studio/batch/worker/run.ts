import {
  type BatchChoice,
  type BatchOutcome,
  type BatchRow,
  batchOutcomeName,
  EVALUATE,
  type GradeOptions,
  LANGUAGES,
  numberRule,
  outcomeKeys,
  outcomesOf,
  type Plan,
  type Reject,
  ReportTally,
  rejectWriter,
  resultWriter,
  rolesOf,
  Tally,
  type Text,
} from '../../../../engine/index.ts';
import type { Done, Filter, Format, Page, Progress, ResultRow, RunOptions, UnitCounts } from './protocol.ts';
import { groupsOf } from './source.ts';
import { WrittenText } from './written.ts';

/** Rows that are graded together. */
const BLOCK = 64;

/** Milliseconds after which the run tells how far it is, and hears whether it is to stop. */
const TELL_AFTER = 100;

/** Stands at the start of a CSV file: without it Excel takes the text for one of an older encoding. */
const MARK = '\ufeff';

/** What is graded, and how. */
export interface Task extends RunOptions {
  readonly file: File;
  readonly format: Format;
  readonly choice: BatchChoice;
}

/** One run over a file: grades every row, and keeps what came of each. */
export class Run {
  readonly #task: Task;
  readonly #plan: Plan;
  readonly #tally = new Tally();
  readonly #report: ReportTally;
  readonly #unit: string | null;
  readonly #rule: string | null;
  readonly #rows: ResultRow[] = [];
  readonly #rejects: Reject[] = [];
  readonly #writers;
  readonly #texts = {
    results: { csv: new WrittenText(), ndjson: new WrittenText() },
    rejects: { csv: new WrittenText(), ndjson: new WrittenText() },
  };
  #stopped = false;

  constructor(task: Task) {
    const { plans } = task.choice;
    this.#task = task;
    this.#plan = plans[0] as Plan;
    const reported = rolesOf({}, plans);
    this.#unit = reported.names.unit;
    this.#rule = numberRule(this.#plan, task.form);
    this.#report = new ReportTally({ reported });
    this.#writers = {
      results: {
        csv: resultWriter('csv', plans, task.form),
        ndjson: resultWriter('ndjson', plans, task.form),
      },
      rejects: { csv: rejectWriter('csv'), ndjson: rejectWriter('ndjson') },
    };
    this.#texts.results.csv.add(MARK + this.#writers.results.csv.head);
    this.#texts.rejects.csv.add(MARK + this.#writers.rejects.csv.head);
  }

  /** Ends the run at the next block; what is done stays. */
  stop(): void {
    this.#stopped = true;
  }

  async work(told: (progress: Progress) => void): Promise<Done> {
    const { file, format, choice, form, mapping, language } = this.#task;
    const columns = { plans: choice.plans, form, mapping: new Map(mapping) };
    const options: GradeOptions = { grader: EVALUATE, choice, form, language, file: file.name };
    const begun = performance.now();
    let toldAt = begun;
    const seconds = (): number => (performance.now() - begun) / 1000;
    for await (const { rows, part } of groupsOf(file, format, { file: file.name, choice, form, columns })) {
      for (let start = 0; start < rows.length && !this.#stopped; start += BLOCK) {
        await this.#grade(rows.slice(start, start + BLOCK), options);
        if (performance.now() - toldAt < TELL_AFTER) continue;
        toldAt = performance.now();
        told({
          part: part * Math.min(1, (start + BLOCK) / rows.length),
          rows: this.#tally.summary().read,
          seconds: seconds(),
        });
        await new Promise((next) => setTimeout(next, 0));
      }
      if (this.#stopped) break;
    }
    return { ...this.#counted(), seconds: seconds(), stopped: this.#stopped };
  }

  results({ outcome, unit, word }: Filter, from: number, count: number): Page<ResultRow> {
    const asked = word.trim().toLowerCase();
    const found = this.#rows.filter(
      (row) =>
        (outcome === '' || row.outcome === outcome) &&
        (unit === '' || row.unit === unit) &&
        (asked === '' || row.sheet.toLowerCase().includes(asked)),
    );
    return { total: found.length, rows: found.slice(from, from + count) };
  }

  rejects(from: number, count: number): Page<Reject> {
    return { total: this.#rejects.length, rows: this.#rejects.slice(from, from + count) };
  }

  text(of: 'results' | 'rejects', format: 'csv' | 'ndjson'): Blob {
    return this.#texts[of][format].blob(format === 'csv' ? 'text/csv;charset=utf-8' : 'application/x-ndjson');
  }

  async #grade(rows: readonly BatchRow[], options: GradeOptions): Promise<void> {
    for (const outcome of await outcomesOf(rows, options)) {
      this.#tally.add(outcome.reject ? outcome.reject.status : outcome.result.status);
      this.#report.add(outcome);
      if (outcome.reject) this.#reject(outcome.reject);
      else this.#keep(outcome);
    }
  }

  #reject(reject: Reject): void {
    this.#rejects.push(reject);
    for (const format of ['csv', 'ndjson'] as const)
      this.#texts.rejects[format].add(this.#writers.rejects[format].text(reject));
  }

  #keep({ row, sheet, result }: BatchOutcome & { readonly reject: null }): void {
    const at = { file: this.#task.file.name, row: row.line };
    for (const format of ['csv', 'ndjson'] as const)
      this.#texts.results[format].add(this.#writers.results[format].text(result, at));
    const { subject } = sheet as { subject?: Readonly<Record<string, unknown>> };
    const value = this.#rule === null ? undefined : result.values[this.#rule];
    this.#rows.push({
      row: row.line,
      sheet: result.sheet ?? '',
      unit: this.#unit === 'subject.unit' ? String(subject?.unit ?? '').trim() : '',
      outcome: result.status === 'graded' && typeof result.grade === 'string' ? `grade/${result.grade}` : result.status,
      number: typeof value === 'string' ? value : '',
    });
  }

  #counted(): Omit<Done, 'seconds' | 'stopped'> {
    const { form } = this.#task;
    const plan = this.#plan;
    const groups = (of: 'all' | 'unit'): Map<string, Map<string, number>> => this.#report.groups(of, form);
    const all = groups('all').get('') ?? new Map<string, number>();
    const known = outcomeKeys(plan, form).filter((key) => all.has(key) || key.startsWith('grade/'));
    const counts = (unit: string, found: ReadonlyMap<string, number>): UnitCounts => {
      const own = known.map((key) => found.get(key) ?? 0);
      return { unit, counts: own, total: own.reduce((sum, one) => sum + one, 0) };
    };
    const units = [...groups('unit')].map(([unit, found]) => counts(unit, found));
    return {
      summary: this.#tally.summary(),
      outcomes: known.map((key) => ({
        key,
        name: inAll((language) => capitalized(batchOutcomeName(key, plan, form, language))),
      })),
      all: counts('', all),
      units: units.sort((a, b) => b.total - a.total || (a.unit < b.unit ? -1 : 1)),
      number: (this.#rule === null ? null : plan.pack.rules?.[this.#rule]?.label) ?? null,
    };
  }
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text of what each language says. */
export function inAll(say: (language: (typeof LANGUAGES)[number]) => string): Text {
  const [kk = '', ru = '', en = ''] = LANGUAGES.map(say);
  return { kk, ru, en };
}
