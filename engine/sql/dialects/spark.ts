import type { Dialect } from '../dialect.ts';
import { fits } from '../width.ts';

const identifier = (name: string): string => `\`${name.replaceAll('`', '``')}\``;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\u0000': '\\0',
};
const text = (value: string): string => `'${value.replaceAll(/[\\'\n\r\0]/g, (one) => ESCAPES[one] ?? one)}'`;
const pattern = (of: string): string => text(of);

/** More than a whole number of 64 bits has, before and behind the point. */
const MOST_DIGITS = 60;

const monthOf = (date: string): string => `(year(${date}) * 12 + month(${date}))`;

/** Spark SQL 3.4 and later. Whole numbers beyond 64 bits are `DECIMAL(38, 0)`. */
export const SPARK: Dialect = {
  name: 'spark',
  longestName: 200,
  point: '.',
  memberName: '[\\p{L}\\p{N}]+([-._ ][\\p{L}\\p{N}]+)*',
  identifier,
  text,
  date: (value) => `DATE '${value}'`,
  integer: (value) => (value < 0n ? `(${value})` : String(value)),
  decimal: (value) => value,
  types: { text: 'STRING', boolean: 'BOOLEAN', date: 'DATE' },
  records: (column) => column,
  areRecordsTexts: false,
  dates: (column) => column,
  listOf: (type) => `ARRAY<${type}>`,
  // Spark's decimals give up places when they grow, so whole numbers beyond 64 bits are not printed.
  integerType: (bounds) => (fits(bounds, 31) ? 'INT' : fits(bounds, 63) ? 'BIGINT' : null),
  cast: (value, type) => `CAST(${value} AS ${type})`,
  divide: (of, by) => `(${of} DIV nullif(${by}, 0))`,
  remainder: (of, by) => `(${of} % nullif(${by}, 0))`,
  divides: false,
  divisor: (a, b, type) =>
    `aggregate(sequence(1, 100), struct(CAST(${a} AS ${type}) AS x, CAST(${b} AS ${type}) AS y), (_g, _n) -> CASE WHEN _g.y = 0 THEN _g ELSE struct(_g.y AS x, CAST(_g.x % nullif(_g.y, 0) AS ${type}) AS y) END, _g -> _g.x)`,

  matches: (value, of) => `(${value} RLIKE ${pattern(`\\A(${of})\\z`)})`,
  extract: (value, of) => `regexp_extract(${value}, ${pattern(of)}, 1)`,
  length: (value) => `length(${value})`,
  bytes: (value) => `octet_length(${value})`,
  astral: (value) => `length(regexp_replace(${value}, ${pattern('[^\\x{10000}-\\x{10FFFF}]')}, ''))`,
  part: (value, place) => `nullif(split_part(${value}, char(31), ${place}), '')`,
  joinTexts: (texts, separator) => `concat_ws(${text(separator)}, ${texts.join(', ')})`,
  splitTexts: (texts, separator) =>
    `filter(split(concat_ws('${separator}', ${texts.join(', ')}), '${separator}'), _t -> _t <> '')`,
  among: (value, texts) => `(${value} IN (${texts.map(text).join(', ')}))`,
  option: (value, options) => `CASE WHEN ${value} IN (${options.map(text).join(', ')}) THEN ${value} END`,
  before: (a, b) => `(${a} < ${b})`,

  tried: (value, type) => `try_cast(${value} AS ${type})`,
  decimalType: (digits, places) => `DECIMAL(${digits}, ${places})`,
  scaled: (value, digits, places, type) =>
    `CAST(CAST(${value} AS DECIMAL(${digits + places}, ${places})) * ${10n ** BigInt(places)} AS ${type})`,
  dateOf: (value) => `CAST(try_to_timestamp(${value}, 'yyyy-MM-dd') AS DATE)`,
  dateText: (value) => `CAST(${value} AS STRING)`,
  shifted: (value, places, type) => `CAST(${value} * ${10n ** BigInt(places)} AS ${type})`,
  hasPlaces: () => null,
  // A decimal as text may be written as 0E-8.
  decimalText: (value, places) => {
    const digits = `lpad(CAST(abs(${value}) AS STRING), ${MOST_DIGITS}, '0')`;
    const pointed = `regexp_replace(${digits}, ${pattern(`^0*(.+)(.{${places}})$`)}, '$1.$2')`;
    return `(CASE WHEN ${value} < 0 THEN '-' ELSE '' END || regexp_replace(${pointed}, ${pattern('[.]?0+$')}, ''))`;
  },
  decimalNumber: null,

  monthsApart: (from, to) => `(${monthOf(to)} - ${monthOf(from)})`,
  dayOf: (date) => `day(${date})`,
  lastDay: (date) => `last_day(${date})`,
  moved: (date, months, days) => {
    const moved = months === 0 ? date : `add_months(${date}, ${months})`;
    return days === 0 ? moved : `date_add(${moved}, ${days})`;
  },
  daysBetween: (from, to) => `datediff(${to}, ${from})`,

  range: (count) =>
    `CASE WHEN ${count} > 0 THEN sequence(1, CAST(${count} AS INT)) ELSE CAST(array() AS ARRAY<INT>) END`,
  map: (list, name, body) => `transform(${list}, ${name} -> ${body})`,
  filter: (list, name, body) => `filter(${list}, ${name} -> ${body})`,
  item: (list, ...places) => places.reduce((of, place) => `get(${of}, CAST(${place} AS INT) - 1)`, list),
  position: (list, item) => `nullif(array_position(${list}, ${item}), 0)`,
  count: (list) => `CASE WHEN ${list} IS NOT NULL THEN size(${list}) END`,
  sum: (list, type) => `aggregate(${list}, CAST(0 AS ${type}), (_a, _b) -> CAST(_a + coalesce(_b, 0) AS ${type}))`,
  contains: (list, item) => `coalesce(exists(${list}, _e -> _e = ${item}), FALSE)`,
  join: (list, separator) => `array_join(${list}, ${text(separator)})`,
  sortedOnce: (list) => `array_sort(array_distinct(${list}))`,
  list: (items, type) => `CAST(array(${items.join(', ')}) AS ARRAY<${type}>)`,
  field: (record, name) => `${record}.${identifier(name)}`,
  walks: null,
  view: (name) => `CREATE OR REPLACE VIEW ${identifier(name)} AS`,
  fence: '',
  ending: '',
};
