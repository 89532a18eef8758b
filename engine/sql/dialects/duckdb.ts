import type { Dialect } from '../dialect.ts';
import { fits } from '../width.ts';

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Texts after IN that are compared one by one: quicker than anything else. */
const MOST_AFTER_IN = 5;

/** Whether a place, from 0, is one of those marked. */
function placed(place: string, isOne: readonly boolean[]): string {
  const starts = isOne.flatMap((one, at) => (one && !isOne[at - 1] ? [at] : []));
  const ends = isOne.flatMap((one, at) => (one && !isOne[at + 1] ? [at] : []));
  const runs = starts.map((from, run) => {
    const to = ends[run];
    return from === to ? `${place} = ${from}` : `${place} BETWEEN ${from} AND ${to}`;
  });
  return `(${runs.join(' OR ')})`;
}

const lambda = (name: string, at: string | null): string => `lambda ${at === null ? name : `${name}, ${at}`}`;

/** A whole number ÷ 10^places, with all its places. */
function pointed(value: string, places: number, digits: number): string {
  return `CAST(CAST(${value} AS DECIMAL(${Math.max(digits, places + 1)}, 0)) * ${step(places)} AS VARCHAR)`;
}

const step = (places: number): string => `0.${'0'.repeat(places - 1)}1`;

/** DuckDB 1.3 and later. */
export const DUCKDB: Dialect = {
  name: 'duckdb',
  longestName: 200,
  point: '.',
  memberName: '[\\p{L}\\p{N}]+([-._ ][\\p{L}\\p{N}]+)*',
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  text,
  date: (value) => `DATE '${value}'`,
  integer: (value) => (value < 0n ? `(${value})` : String(value)),
  decimal: (value) => value,
  types: { text: 'VARCHAR', boolean: 'BOOLEAN', date: 'DATE' },
  records: (column) => column,
  areRecordsTexts: false,
  dates: (column) => column,
  listOf: (type) => `${type}[]`,
  integerType: (bounds) =>
    fits(bounds, 31) ? 'INTEGER' : fits(bounds, 63) ? 'BIGINT' : fits(bounds, 126) ? 'HUGEINT' : null,
  cast: (value, type) => `CAST(${value} AS ${type})`,
  divide: (of, by) => `(${of} // ${by})`,
  remainder: (of, by) => `(${of} % ${by})`,
  divides: true,
  divisor: (a, b) => `gcd(${a}, ${b})`,

  matches: (value, pattern) => `regexp_full_match(${value}, '${pattern}')`,
  extract: (value, pattern) => `regexp_extract(${value}, '${pattern}', 1)`,
  length: (value) => `length(${value})`,
  bytes: (value) => `strlen(${value})`,
  astral: (value) => `length(regexp_replace(${value}, '[^\\x{10000}-\\x{10FFFF}]', '', 'g'))`,
  part: (value, place) => `nullif(split_part(${value}, chr(31), ${place}), '')`,
  joinTexts: (texts, separator) => `concat_ws('${separator}', ${texts.join(', ')})`,
  splitTexts: (texts, separator) =>
    `list_filter(string_split(concat_ws('${separator}', ${texts.join(', ')}), '${separator}'), lambda _t: _t <> '')`,
  // An ENUM beside a text would be compared as a text; more texts after IN would become a join.
  among: (value, texts, options = []) => {
    const isEnum = options.length > MOST_AFTER_IN && texts.every((one) => options.includes(one));
    if (isEnum)
      return placed(
        `enum_code(${value})`,
        options.map((one) => texts.includes(one)),
      );
    const list = texts.map(text).join(', ');
    return texts.length <= MOST_AFTER_IN ? `(${value} IN (${list}))` : `list_contains([${list}], ${value})`;
  },
  // An ENUM finds one of many texts at once.
  option: (value, options) => {
    const list = options.map(text).join(', ');
    return options.length <= MOST_AFTER_IN
      ? `CASE WHEN ${value} IN (${list}) THEN ${value} END`
      : `TRY_CAST(${value} AS ENUM (${list}))`;
  },
  before: (a, b) => `(${a} < ${b})`,

  tried: (value, type) => `TRY_CAST(${value} AS ${type})`,
  decimalType: (digits, places) => `DECIMAL(${digits}, ${places})`,
  scaled: (value, digits, places, type) => {
    if (places === 0) return `CAST(${value} AS ${type})`;
    return `CAST(CAST(${value} AS DECIMAL(${digits + places}, ${places})) * ${10n ** BigInt(places)} AS ${type})`;
  },
  dateOf: (value) => `TRY_CAST(${value} AS DATE)`,
  dateText: (value) => `CAST(${value} AS VARCHAR)`,
  shifted: (value, places, type) => `CAST(${places === 0 ? value : `${value} * ${10n ** BigInt(places)}`} AS ${type})`,
  hasPlaces: (value, shifted, places) =>
    `${places === 0 ? shifted : `${shifted} / ${10n ** BigInt(places)}`} = ${value}`,
  // Trimming is slow, so it is left to numbers with several idle noughts.
  decimalText: (value, places, digits) => {
    const whole = `CAST(${value} // ${10n ** BigInt(places)} AS VARCHAR)`;
    const text = pointed(value, places, digits);
    const isWhole = `${value} % ${10n ** BigInt(places)} = 0`;
    if (places === 1) return `CASE WHEN ${isWhole} THEN ${whole} ELSE ${text} END`;
    const shorter = pointed(`(${value} // 10)`, places - 1, digits);
    const rest = places === 2 ? shorter : `CASE WHEN ${value} % 100 <> 0 THEN ${shorter} ELSE rtrim(${text}, '0') END`;
    return `CASE WHEN ${value} % 10 <> 0 THEN ${text} WHEN ${isWhole} THEN ${whole} ELSE ${rest} END`;
  },
  decimalNumber: (value, places, digits) =>
    places === 0 ? value : `CAST(${value} AS DECIMAL(${Math.max(digits, places + 1)}, 0)) * ${step(places)}`,

  monthsApart: (from, to) => `datediff('month', ${from}, ${to})`,
  dayOf: (date) => `day(${date})`,
  lastDay: (date) => `last_day(${date})`,
  moved: (date, months, days) => {
    const moved = months === 0 ? date : `CAST(${date} + INTERVAL (${months}) MONTH AS DATE)`;
    return days === 0 ? moved : `(${moved} + ${days < 0 ? `(${days})` : days})`;
  },
  daysBetween: (from, to) => `(${to} - ${from})`,

  range: (count) => `range(1, ${count} + 1)`,
  map: (list, name, body) => `list_transform(${list}, lambda ${name}: ${body})`,
  filter: (list, name, body) => `list_filter(${list}, lambda ${name}: ${body})`,
  item: (list, ...places) => `${list}${places.map((place) => `[${place}]`).join('')}`,
  position: (list, item) => `list_position(${list}, ${item})`,
  count: (list) => `len(${list})`,
  sum: (list, type) => `CAST(coalesce(list_sum(${list}), 0) AS ${type})`,
  contains: (list, item) => `list_contains(${list}, ${item})`,
  join: (list, separator) => `array_to_string(list_filter(${list}, lambda _t: _t IS NOT NULL), '${separator}')`,
  sortedOnce: (list) => `list_sort(list_distinct(${list}))`,
  list: (items, type) => `CAST([${items.join(', ')}] AS ${type}[])`,
  field: (record, name) => `struct_extract(${record}, '${name.replaceAll("'", "''")}')`,
  walks: {
    map: (list, name, at, body) => `list_transform(${list}, ${lambda(name, at)}: ${body})`,
    upTo: (list, most) => `CASE WHEN len(${list}) <= ${most} THEN ${list} ELSE [] END`,
    record: (fields) => `{${fields.map(([name, value]) => `${text(name)}: ${value}`).join(', ')}}`,
  },
  view: (name) => `CREATE OR REPLACE VIEW ${DUCKDB.identifier(name)} AS`,
  fence: '',
  ending: '',
};
