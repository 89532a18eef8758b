import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { CommandCode } from '../model/messages/command.ts';

export type Data = { readonly [key: string]: unknown };

/** What a golden case expects; only what is named is compared. */
export interface Expectation {
  readonly status: string;
  readonly grade?: unknown;
  readonly values?: Data;
  readonly route?: string;
  readonly assessor?: string;
  readonly ground?: string;
  readonly defect?: string;
  /** Ids of the checks that refuse the sheet, all of them. */
  readonly checks?: readonly string[];
  /** Inputs that are refused, all of them. */
  readonly inputs?: readonly string[];
  /** Inputs that are missing, all of them. */
  readonly missing?: readonly string[];
  /** Ids of the checks that warn, all of them. */
  readonly warnings?: readonly string[];
}

/** A golden case, its base already merged in. Numbers are text, so that they stay exact. */
export interface GoldenCase {
  /** A sentence of the domain. */
  readonly name: string;
  readonly place: Place;
  readonly sheet: Data;
  readonly readings: Readonly<Record<string, string>>;
  readonly expect: Expectation;
}

/** The golden cases of a file, and what is wrong with the file. */
export interface CaseFile {
  readonly cases: readonly GoldenCase[];
  readonly diagnostics: readonly Diagnostic<CommandCode>[];
}
