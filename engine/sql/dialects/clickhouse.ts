import type { Dialect } from '../dialect.ts';
import { fits } from '../width.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\u0000': '\\0',
};
const escaped = (value: string, quote: string): string =>
  value.replaceAll(/[\\'"\n\r\0]/g, (one) => (/['"]/.test(one) && one !== quote ? one : (ESCAPES[one] ?? one)));
const text = (value: string): string => `'${escaped(value, "'")}'`;

const TEXT = 'Nullable(String)';
const nullable = (type: string): string => (/^(Nullable|Array)\(/.test(type) ? type : `Nullable(${type})`);
const cast = (value: string, type: string): string => `CAST(${value} AS ${nullable(type)})`;

/*
 * Dates. ClickHouse has days of the years 1900 to 2299, which are a full cycle of the calendar: 400 years of 146,097 days.
 * A date is therefore the number of its day from 1970-01-01, and what the calendar says of it is asked of the same day of the cycle.
 */
const CYCLE = 146_097;
/** 1900-01-01, and its month counted from the year 0. */
const FIRST_DAY = -25_567;
const FIRST_MONTH = 22_800;
const MONTHS = 4_800;
/** Cycles that keep the numbers of days and months of all years positive. */
const AHEAD = 1_000;

const sinceFirst = (date: string): string => `(${date} + ${AHEAD * CYCLE - FIRST_DAY})`;
const cycleDay = (date: string): string => `addDays(toDate32('1900-01-01'), ${sinceFirst(date)} % ${CYCLE})`;
const cycles = (date: string): string => `(intDiv(${sinceFirst(date)}, ${CYCLE}) - ${AHEAD})`;
const monthOf = (date: string): string =>
  `(toYear(${cycleDay(date)}) * 12 + toMonth(${cycleDay(date)}) - 1 + ${cycles(date)} * ${MONTHS})`;
/** First day of a month. */
const firstOf = (month: string): string => {
  const since = `(${month} + ${AHEAD * MONTHS - FIRST_MONTH})`;
  const first = `makeDate32(1900 + intDiv(${since} % ${MONTHS}, 12), ${since} % 12 + 1, 1)`;
  return `(toInt32(${first}) + (intDiv(${since}, ${MONTHS}) - ${AHEAD}) * ${CYCLE})`;
};
const dayOf = (date: string): string => `toDayOfMonth(${cycleDay(date)})`;

/**
 * ClickHouse 24.8 and later. Lists can't be NULL there, so sheets list the members of a set as a JSON text, NULL where they
 * don't. Whole numbers wrap round silently; the types chosen hold all that comes up.
 */
export const CLICKHOUSE: Dialect = {
  name: 'clickhouse',
  longestName: 200,
  // A column `a.b` can't be read where there is a column `a`.
  point: '/',
  memberName: '[\\p{L}\\p{N}]+([-._ ][\\p{L}\\p{N}]+)*',
  identifier: (name) => `"${escaped(name, '"')}"`,
  text,
  date: (value) => String(Date.parse(`${value}T00:00:00Z`) / 86_400_000),
  // A number of more than 64 bits, or with a point, would be one of floating point.
  integer: (value) =>
    fits({ min: value, max: value }, 63) ? (value < 0n ? `(${value})` : `${value}`) : `toInt256('${value}')`,
  decimal: (value, places) => `toDecimal256('${value}', ${places})`,
  types: { text: TEXT, boolean: 'Nullable(Bool)', date: 'Nullable(Int32)' },
  records: (column) => `arrayMap(_r -> nullIf(_r, 'null'), JSONExtractArrayRaw(coalesce(${column}, '')))`,
  areRecordsTexts: true,
  dates: (column) => `toInt32(${column})`,
  listOf: (type) => `Array(${type})`,
  integerType: (bounds) =>
    fits(bounds, 31)
      ? 'Nullable(Int32)'
      : fits(bounds, 63)
        ? 'Nullable(Int64)'
        : fits(bounds, 127)
          ? 'Nullable(Int128)'
          : null,
  cast,
  divide: (of, by) => `intDiv(${of}, nullIf(${by}, 0))`,
  remainder: (of, by) => `(${of} % nullIf(${by}, 0))`,
  divides: false,
  divisor: (a, b) => `if(ifNull(${a}, 0) = 0, ${b}, gcd(greatest(ifNull(${a}, 1), 1), greatest(ifNull(${b}, 1), 1)))`,

  matches: (value, pattern) => `match(${value}, ${text(`\\A(${pattern})\\z`)})`,
  extract: (value, pattern) => `extract(${value}, ${text(pattern)})`,
  length: (value) => `lengthUTF8(${value})`,
  bytes: (value) => `length(${value})`,
  astral: (value) => `lengthUTF8(replaceRegexpAll(${value}, ${text('[^\\x{10000}-\\x{10FFFF}]')}, ''))`,
  part: (value, place) => `nullIf(splitByChar(char(31), ifNull(${value}, ''))[${place}], '')`,
  joinTexts: (texts, separator) =>
    `arrayStringConcat(CAST([${texts.join(', ')}] AS Array(${TEXT})), ${text(separator)})`,
  splitTexts: (texts, separator) =>
    `arrayFilter(_t -> _t <> '', splitByString(${text(separator)}, ${CLICKHOUSE.joinTexts(texts, separator)}))`,
  among: (value, texts) => `CASE WHEN ${value} IS NOT NULL THEN ${value} IN (${texts.map(text).join(', ')}) END`,
  option: (value, options) => `CASE WHEN ${value} IN (${options.map(text).join(', ')}) THEN ${value} END`,
  before: (a, b) => `(${a} < ${b})`,

  tried: null,
  decimalType: (digits, places) => `Decimal(${digits}, ${places})`,
  scaled: (value, _, places, type) => {
    const whole = `extract(${value}, '^([+-]?[0-9]+)')`;
    const digits =
      places === 0
        ? whole
        : `concat(${whole}, rightPad(substr(extract(${value}, '[.]([0-9]*)$'), 1, ${places}), ${places}, '0'))`;
    return cast(`toInt256OrNull(${digits})`, type);
  },
  // A day that the month lacks would become one of the next.
  dateOf: (value) => `if(toString(toDate32OrNull(${value})) = ${value}, toInt32(toDate32OrNull(${value})), NULL)`,
  dateText: (date) => {
    const year = `leftPad(toString(toYear(${cycleDay(date)}) + ${cycles(date)} * 400), 4, '0')`;
    return `(${year} || substr(toString(${cycleDay(date)}), 5))`;
  },
  shifted: (value, places, type) => cast(`toDecimal256(${value}, ${places}) * ${10n ** BigInt(places)}`, type),
  hasPlaces: () => null,
  decimalText: (value, places) =>
    `toString(CAST(toString(${value}) AS Nullable(Decimal(76, ${places}))) / ${CLICKHOUSE.integer(10n ** BigInt(places))})`,
  decimalNumber: null,

  monthsApart: (from, to) => `(${monthOf(to)} - ${monthOf(from)})`,
  dayOf,
  lastDay: (date) => `(${firstOf(`${monthOf(date)} + 1`)} - 1)`,
  moved: (date, months, days) => {
    const month = `${monthOf(date)} + (${months})`;
    const moved = `(${firstOf(month)} - 1 + least(${dayOf(date)}, ${firstOf(`${month} + 1`)} - ${firstOf(month)}))`;
    return cast(`${months === 0 ? date : moved} + (${days})`, 'Int32');
  },
  daysBetween: (from, to) => `(${to} - ${from})`,

  range: (count) => `range(1, coalesce(${count}, 0) + 1)`,
  map: (list, name, body, type) =>
    `arrayMap(${name} -> ${type.startsWith('Array(') ? body : cast(body, type)}, ${list})`,
  filter: (list, name, body) => `arrayFilter(${name} -> coalesce(${body}, FALSE), ${list})`,
  item: (list, ...places) => `${list}${places.map((place) => `[${place}]`).join('')}`,
  position: (list, item) => `nullIf(indexOf(${list}, ${item}), 0)`,
  count: (list) => `length(${list})`,
  sum: (list, type) => {
    const sure = type.replace(/^Nullable\((.*)\)$/, '$1');
    return cast(`arraySum(arrayMap(_v -> CAST(coalesce(_v, 0) AS ${sure}), ${list}))`, type);
  },
  contains: (list, item) => `has(${list}, ${item})`,
  join: (list, separator) => `arrayStringConcat(${list}, ${text(separator)})`,
  sortedOnce: (list) => `arraySort(arrayDistinct(${list}))`,
  list: (items, type) => `CAST([${items.join(', ')}] AS Array(${type}))`,
  field: (record, name) => `JSONExtract(coalesce(${record}, ''), ${text(name)}, '${TEXT}')`,
  walks: null,
  view: (name) => `CREATE OR REPLACE VIEW ${CLICKHOUSE.identifier(name)} AS`,
  fence: '',
  ending: '\nSETTINGS prefer_column_name_to_alias = 1, output_format_decimal_trailing_zeros = 0',
};
