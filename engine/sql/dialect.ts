import type { Bounds } from '../model/program.ts';

export const DIALECTS = ['duckdb', 'postgres', 'spark', 'clickhouse'] as const;
export type DialectName = (typeof DIALECTS)[number];

/** Lists whose items are at hand, `name`, each with its place, `at`. */
export interface ListWalks {
  map(list: string, name: string, at: string | null, body: string): string;
  /** A list of at most so many items; one that has more, or is NULL, is empty. */
  upTo(list: string, most: number): string;
  /** A record of named fields, which keep their types. */
  record(fields: readonly (readonly [name: string, value: string])[]): string;
}

/**
 * What differs from one SQL to another. Parameters and results are expressions, as texts. A list may hold NULLs; its items
 * are counted from 1, and there is NULL where there is none. What a query asks of a dialect is never more than this.
 */
export interface Dialect {
  readonly name: DialectName;
  /** Most bytes of a name. */
  readonly longestName: number;
  /** What stands for a point in names of columns within the query. */
  readonly point: string;
  /** Pattern of a member's name. */
  readonly memberName: string;
  identifier(name: string): string;
  /** A text as a literal. */
  text(value: string): string;
  /** A day, as 2025-09-30, as a literal. */
  date(value: string): string;
  /** A whole number as a literal, in brackets where it is negative. */
  integer(value: bigint): string;
  /** A decimal of so many places as a literal. */
  decimal(value: string, places: number): string;
  readonly types: { readonly text: string; readonly boolean: string; readonly date: string };
  listOf(type: string): string;
  /** A column in which sheets list the members of a set as a list of records. */
  records(column: string): string;
  /** Whether records hold texts only, whatever the columns beside them hold. */
  readonly areRecordsTexts: boolean;
  /** A column of dates as dates of the query. */
  dates(column: string): string;
  /** The narrowest exact type that holds such whole numbers; null where there is none. */
  integerType(bounds: Bounds): string | null;
  cast(value: string, type: string): string;
  /** Toward zero; of a positive divisor. */
  divide(of: string, by: string): string;
  remainder(of: string, by: string): string;
  /** Whether a division is quicker than a few comparisons. */
  readonly divides: boolean;
  /** Greatest common divisor of a whole number that isn't negative and a positive one. */
  divisor(a: string, b: string, type: string): string;

  /** Whether the whole of a text matches. */
  matches(value: string, pattern: string): string;
  /** What the first group of a pattern matches. */
  extract(value: string, pattern: string): string;
  /** Number of code points; of bytes. */
  length(value: string): string;
  bytes(value: string): string;
  /** Number of characters beyond the basic plane. */
  astral(value: string): string;
  /** Part of a text, from the first, apart by U+001F; null where it is empty. */
  part(value: string, place: number): string;
  /** Texts one after another; those that are NULL are left out. */
  joinTexts(texts: readonly string[], separator: string): string;
  /** The list of the parts of texts; texts that are NULL have none. */
  splitTexts(texts: readonly string[], separator: string): string;
  /** Whether a text is one of some, at least one; NULL of NULL. `options`: all that it can be, where `option` made it. */
  among(value: string, texts: readonly string[], options?: readonly string[]): string;
  /** A text that is one of some, at least one; NULL of any other. */
  option(value: string, options: readonly string[]): string;
  /** Whether one text comes before another by code points. */
  before(a: string, b: string): string;

  /** A text as a type, NULL where that can't be; null where the dialect has nothing of the kind. What it makes of odd texts is looked at again. */
  readonly tried: ((value: string, type: string) => string) | null;
  decimalType(digits: number, places: number): string;
  /** A text that matches `[+-]?\d+([.]\d+)?` as the whole number value × 10^places; digits beyond the places are noughts. */
  scaled(value: string, digits: number, places: number, type: string): string;
  /** A text that matches \d{4}-\d\d-\d\d as a date; NULL where there is no such day. */
  dateOf(value: string): string;
  dateText(value: string): string;
  /** A column of decimals × 10^places as a whole number. */
  shifted(value: string, places: number, type: string): string;
  /** Whether a column of numbers, of floating point also, has no more places than so many; `shifted` is it × 10^places. Null where it is not asked. */
  hasPlaces(value: string, shifted: string, places: number): string | null;
  /** A whole number ÷ 10^places as a decimal without idle noughts. */
  decimalText(value: string, places: number, digits: number): string;

  /** A whole number ÷ 10^places as a number; null where that is not offered. */
  readonly decimalNumber: ((value: string, places: number, digits: number) => string) | null;

  /** Months from the month of one date to that of another. */
  monthsApart(from: string, to: string): string;
  dayOf(date: string): string;
  lastDay(date: string): string;
  moved(date: string, months: number, days: number): string;
  daysBetween(from: string, to: string): string;

  /** Whole numbers from 1 to a number. */
  range(count: string): string;
  /** The list of what a body gives for each item; `name` stands for the item in it. */
  map(list: string, name: string, body: string, type: string): string;
  filter(list: string, name: string, body: string): string;
  /** An item of a list; of lists in lists, by several places. */
  item(list: string, ...places: readonly string[]): string;
  /** Place of an item; NULL or 0 where it is not there. */
  position(list: string, item: string): string;
  count(list: string): string;
  sum(list: string, type: string): string;
  contains(list: string, item: string): string;
  join(list: string, separator: string): string;
  /** Items in order, each once. */
  sortedOnce(list: string): string;
  list(items: readonly string[], type: string): string;
  /** A field of a record. */
  field(record: string, name: string): string;
  /** How lists themselves are walked, which is quicker than by the places of their items; null where they are walked by place only. */
  readonly walks: ListWalks | null;
  /** How a view begins. */
  view(name: string): string;
  /** How a step ends that is to be formed once, not put into those that use it; how the query ends. */
  readonly fence: string;
  readonly ending: string;
}
