import type { Dialect } from '../dialect.ts';
import { fits } from '../width.ts';

const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

const monthOf = (date: string): string =>
  `CAST(EXTRACT(YEAR FROM ${date}) * 12 + EXTRACT(MONTH FROM ${date}) AS INTEGER)`;

/** Lists in a list may not be empty. */
const filled = (list: string, type: string): string =>
  `coalesce(nullif(${list}, CAST('{}' AS ${type})), CAST(ARRAY[NULL] AS ${type}))`;

/** PostgreSQL 13 and later, with `standard_conforming_strings` on, as it is unless changed. Lists of records are arrays of JSON objects (`jsonb`). */
export const POSTGRES: Dialect = {
  name: 'postgres',
  longestName: 63,
  point: '.',
  memberName: '[[:alnum:]]+([-._ ][[:alnum:]]+)*',
  identifier,
  text,
  date: (value) => `DATE '${value}'`,
  integer: (value) => (value < 0n ? `(${value})` : String(value)),
  decimal: (value) => value,
  types: { text: 'TEXT', boolean: 'BOOLEAN', date: 'DATE' },
  records: (column) => column,
  areRecordsTexts: true,
  dates: (column) => column,
  listOf: (type) => `${type}[]`,
  integerType: (bounds) => (fits(bounds, 31) ? 'INTEGER' : fits(bounds, 63) ? 'BIGINT' : 'NUMERIC'),
  cast: (value, type) => `CAST(${value} AS ${type})`,
  divide: (of, by) => `div(CAST(${of} AS NUMERIC), nullif(${by}, 0))`,
  remainder: (of, by) => `(${of} % nullif(${by}, 0))`,
  divides: false,
  divisor: (a, b) => `gcd(${a}, ${b})`,

  matches: (value, pattern) => `(${value} ~ '^(${pattern})$')`,
  extract: (value, pattern) => `coalesce(substring(${value} FROM '${pattern}'), '')`,
  length: (value) => `length(${value})`,
  bytes: (value) => `octet_length(${value})`,
  astral: (value) => `length(regexp_replace(${value}, '[^\\U00010000-\\U0010FFFF]', '', 'g'))`,
  part: (value, place) => `nullif(split_part(${value}, chr(31), ${place}), '')`,
  // A function takes no more than a hundred arguments.
  joinTexts: (texts, separator) => `array_to_string(CAST(ARRAY[${texts.join(', ')}] AS TEXT[]), '${separator}')`,
  splitTexts: (texts, separator) =>
    `array_remove(string_to_array(${POSTGRES.joinTexts(texts, separator)}, '${separator}'), '')`,
  among: (value, texts) => `(${value} IN (${texts.map(text).join(', ')}))`,
  option: (value, options) => `CASE WHEN ${value} IN (${options.map(text).join(', ')}) THEN ${value} END`,
  before: (a, b) => `(${a} COLLATE "C" < ${b} COLLATE "C")`,

  tried: null,
  decimalType: (digits, places) => `NUMERIC(${digits}, ${places})`,
  scaled: (value, _, places, type) => `CAST(CAST(${value} AS NUMERIC) * ${10n ** BigInt(places)} AS ${type})`,
  // A text that is no day would be an error: the last day of the month is looked at first.
  dateOf: (value) => {
    const [month, day] = [`CAST(substr(${value}, 6, 2) AS INTEGER)`, `CAST(substr(${value}, 9, 2) AS INTEGER)`];
    const first = `CAST(substr(${value}, 1, 8) || '01' AS DATE)`;
    const last = `EXTRACT(DAY FROM ${first} + INTERVAL '1 month' - INTERVAL '1 day')`;
    return `CASE WHEN ${month} BETWEEN 1 AND 12 THEN CASE WHEN ${day} BETWEEN 1 AND ${last} THEN CAST(${value} AS DATE) END END`;
  },
  dateText: (value) => `to_char(${value}, 'YYYY-MM-DD')`,
  shifted: (value, places, type) => `CAST(${value} * ${10n ** BigInt(places)} AS ${type})`,
  hasPlaces: () => null,
  decimalText: (value, places) => `CAST(trim_scale(${value} * 0.${'0'.repeat(places - 1)}1) AS TEXT)`,
  decimalNumber: null,

  monthsApart: (from, to) => `(${monthOf(to)} - ${monthOf(from)})`,
  dayOf: (date) => `EXTRACT(DAY FROM ${date})`,
  lastDay: (date) => `CAST(date_trunc('month', ${date}) + INTERVAL '1 month' - INTERVAL '1 day' AS DATE)`,
  moved: (date, months, days) => {
    const moved = months === 0 ? date : `CAST(${date} + INTERVAL '${months} months' AS DATE)`;
    return days === 0 ? moved : `(${moved} + (${days}))`;
  },
  daysBetween: (from, to) => `(${to} - ${from})`,

  range: (count) => `ARRAY(SELECT generate_series(1, ${count}))`,
  map: (list, name, body, type) =>
    `ARRAY(SELECT ${type.endsWith('[]') ? filled(body, type) : body} FROM unnest(${list}) WITH ORDINALITY AS t${name} (${name}, o${name}) ORDER BY o${name})`,
  filter: (list, name, body) =>
    `ARRAY(SELECT ${name} FROM unnest(${list}) WITH ORDINALITY AS t${name} (${name}, o${name}) WHERE ${body} ORDER BY o${name})`,
  // Lists in lists are arrays of several dimensions.
  item: (list, ...places) => `(${list})${places.map((place) => `[${place}]`).join('')}`,
  position: (list, item) => `array_position(${list}, ${item})`,
  count: (list) => `cardinality(${list})`,
  sum: (list, type) => `CAST((SELECT coalesce(sum(_v), 0) FROM unnest(${list}) AS _s (_v)) AS ${type})`,
  contains: (list, item) => `(array_position(${list}, ${item}) IS NOT NULL)`,
  join: (list, separator) => `array_to_string(${list}, '${separator}')`,
  sortedOnce: (list) => `ARRAY(SELECT DISTINCT _v COLLATE "C" FROM unnest(${list}) AS _s (_v) ORDER BY 1)`,
  list: (items, type) => `CAST(ARRAY[${items.join(', ')}] AS ${type}[])`,
  field: (record, name) => `(${record} ->> ${text(name)})`,
  walks: null,
  view: (name) => `CREATE OR REPLACE VIEW ${identifier(name)} AS`,
  fence: ' OFFSET 0',
  ending: '',
};
