import type { ColumnChoice, Language, ProposedColumn, Reject, Summary, Text } from '../../../../engine/index.ts';
import type { Files } from '../../../document/index.ts';
import type { Bases } from '../../../worker/index.ts';

/** What the batch can read. */
export const FORMATS = ['csv', 'xlsx', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** What each heading stands for; null: its column is left out. */
export type Mapping = readonly (readonly [heading: string, name: string | null])[];

/** A form on which sheets can be graded. */
export interface FormHead {
  readonly id: string;
  readonly label: Text;
}

/** What a file looks like before it is graded. */
export interface Glance {
  readonly format: Format;
  /** Row or line of the header; null where there is none, as in NDJSON. */
  readonly header: number | null;
  readonly columns: readonly (ProposedColumn & { readonly samples: readonly string[] })[];
  readonly choices: readonly ColumnChoice[];
}

export interface Progress {
  /** Part of the file that has been read: 0 … 1. */
  readonly part: number;
  readonly rows: number;
  readonly seconds: number;
}

/** An outcome that rows may come to: a grade or a status. */
export interface OutcomeHead {
  /** `grade/<id>` or a status. */
  readonly key: string;
  readonly name: Text;
}

/** How many rows of a unit came to which outcome, by the place of the outcome. */
export interface UnitCounts {
  readonly unit: string;
  readonly counts: readonly number[];
  readonly total: number;
}

/** What came of a run. */
export interface Done {
  readonly summary: Summary;
  readonly seconds: number;
  /** Whether it was stopped before the end. */
  readonly stopped: boolean;
  /** Outcomes that occur, grades from the best to the worst first. */
  readonly outcomes: readonly OutcomeHead[];
  /** All rows, then those of each unit, the largest first; without units the first alone. */
  readonly all: UnitCounts;
  readonly units: readonly UnitCounts[];
  /** What the number shown beside a grade is called. */
  readonly number: Text | null;
}

/** One row of the results. */
export interface ResultRow {
  readonly row: number;
  readonly sheet: string;
  readonly unit: string;
  /** Key of its outcome. */
  readonly outcome: string;
  /** The number behind the grade, exact; empty where there is none. */
  readonly number: string;
}

/** Rows to show; what is empty is not asked for. `word`: part of the sheet's id. */
export interface Filter {
  readonly outcome: string;
  readonly unit: string;
  readonly word: string;
}

/** Some of the rows that a filter lets through. */
export interface Page<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

export interface RunOptions {
  readonly form: string;
  readonly mapping: Mapping;
  readonly language: Language;
}

/** Everything that can be asked of the worker, with what it answers. */
export interface Questions {
  /** Texts of the editions, the latest first; more than one: each sheet falls under the one in force on its date. */
  pack: {
    ask: { readonly editions: readonly Files[]; readonly bases: Bases };
    answer: { readonly forms: readonly FormHead[] };
  };
  glance: { ask: { readonly file: File; readonly form: string; readonly remembered: Mapping }; answer: Glance };
  run: { ask: RunOptions; answer: Done };
  stop: { ask: null; answer: null };
  results: {
    ask: { readonly filter: Filter; readonly from: number; readonly count: number };
    answer: Page<ResultRow>;
  };
  rejects: { ask: { readonly from: number; readonly count: number }; answer: Page<Reject> };
  text: { ask: { readonly of: 'results' | 'rejects'; readonly format: 'csv' | 'ndjson' }; answer: Blob };
}

export type Kind = keyof Questions;

/** Why something can't be done, told to the user. */
export interface Refused {
  readonly refused: Text;
}

export interface Asked<K extends Kind = Kind> {
  readonly id: number;
  readonly kind: K;
  readonly ask: Questions[K]['ask'];
}

/** What the worker sends: the answer to a question, or how far the run is. */
export type Sent =
  | { readonly id: number; readonly answer: Questions[Kind]['answer'] }
  | ({ readonly id: number } & Refused)
  | { readonly progress: Progress };
