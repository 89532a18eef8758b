import type { Bounds, Cell, CellType } from '../model/program.ts';
import type { Dialect } from './dialect.ts';
import { type Scope, Unprintable } from './scope.ts';
import { digitsOf } from './width.ts';

/** How cells come: as texts, or in columns of their types (decimals with at most the input's places, booleans, dates). */
export type Columns = 'text' | 'typed';

/** Most digits of a number. */
const MOST_DIGITS = 30;

/** What a cell is read as: its value, NULL where it is blank or does not fit; whether it is blank; why it does not fit. */
export interface Read {
  readonly value: string;
  readonly code: string;
  readonly type: string;
}

/** Reads a cell of a column that is not blank. */
export function readCell(scope: Scope, cell: Cell, raw: string, columns: Columns): Read {
  const { dialect } = scope;
  const { type } = cell;
  switch (type.kind) {
    case 'number':
      return readNumber(scope, type, raw, columns, cell.input);
    case 'boolean':
      return {
        type: dialect.types.boolean,
        value: columns === 'typed' ? raw : `CASE ${raw} WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END`,
        code: `'not-a-boolean'`,
      };
    case 'date':
      return { type: dialect.types.date, value: dateValue(dialect, raw, columns), code: `'not-a-date'` };
    case 'choice': {
      const options = type.options.map((one) => dialect.text(one)).join(', ');
      return {
        type: dialect.types.text,
        value: type.options.length === 0 ? nullText(dialect) : `CASE WHEN ${raw} IN (${options}) THEN ${raw} END`,
        code: `'not-an-option'`,
      };
    }
    case 'grade': {
      const bounds = { min: 0n, max: BigInt(Math.max(0, type.grades.length - 1)) };
      const own = scope.integerType(bounds, cell.input);
      const places = type.grades.map((id, place) => `WHEN ${dialect.text(id)} THEN ${place}`).join(' ');
      return { type: own, value: dialect.cast(`CASE ${raw} ${places} END`, own), code: `'not-an-option'` };
    }
    default: {
      const units = `${dialect.length(raw)} + ${dialect.astral(raw)}`;
      const isShort = `${dialect.bytes(raw)} <= ${type.maxLength} OR ${units} <= ${type.maxLength}`;
      return { type: dialect.types.text, value: `CASE WHEN ${isShort} THEN ${raw} END`, code: `'text-too-long'` };
    }
  }
}

function nullText({ cast, types }: Dialect): string {
  return cast('NULL', types.text);
}

function dateValue(dialect: Dialect, raw: string, columns: Columns): string {
  if (columns === 'typed')
    return `CASE WHEN ${raw} BETWEEN ${dialect.date('1900-01-01')} AND ${dialect.date('2199-12-31')} THEN ${raw} END`;
  const isDay = dialect.matches(raw, '(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}');
  return `CASE WHEN ${isDay} THEN ${dialect.dateOf(raw)} END`;
}

function readNumber(
  scope: Scope,
  { min, max, places, whole }: Extract<CellType, { kind: 'number' }>,
  raw: string,
  columns: Columns,
  input: string,
): Read {
  const { dialect } = scope;
  if (min === null || max === null) throw new Unprintable('unbounded', input);
  const limits = { min, max };
  const type = scope.integerType(limits, input);
  const digits = Math.max(1, digitsOf(limits) - places);
  // Wide enough for any number of these digits.
  const edge = 10n ** BigInt(digits + places);
  const within = scope.integerType({ min: -edge, max: edge }, input);
  const ranged = (value: string): string =>
    dialect.cast(`CASE WHEN ${value} BETWEEN ${min} AND ${max} THEN ${value} END`, type);
  if (columns === 'typed') {
    const inRange = `${raw} BETWEEN ${decimal(min, places)} AND ${decimal(max, places)}`;
    return {
      type,
      value: `CASE WHEN ${inRange} THEN ${dialect.shifted(raw, places, type)} END`,
      code: `'out-of-range'`,
    };
  }
  const back = places === 0 ? '([.]0+)?' : `([.][0-9]{1,${places}}0*)?`;
  const isShort = `(${dialect.length(raw)} <= ${MOST_DIGITS} OR ${digitCount(dialect, raw)} <= ${MOST_DIGITS})`;
  const fits = `${dialect.matches(raw, `[+-]?0*[0-9]{1,${digits}}${back}`)} AND ${isShort}`;
  const value = ranged(`CASE WHEN ${fits} THEN ${dialect.scaled(raw, digits, places, within)} END`);
  return { type, value, code: numberCode(scope, raw, limits, places, whole, digits) };
}

function digitCount(dialect: Dialect, raw: string): string {
  return dialect.length(`replace(replace(replace(${raw}, '.', ''), '+', ''), '-', '')`);
}

/** A limit in steps of 10^-places as a decimal. */
function decimal(limit: bigint, places: number): string {
  const digits = String(limit < 0n ? -limit : limit).padStart(places + 1, '0');
  const end = digits.length - places;
  return `${limit < 0n ? '-' : ''}${digits.slice(0, end)}${places > 0 ? `.${digits.slice(end)}` : ''}`;
}

/** Why a text is no number of the input: what it looks like, its range, its places, in this order. */
function numberCode(
  scope: Scope,
  raw: string,
  { min, max }: Bounds,
  places: number,
  whole: boolean,
  digits: number,
): string {
  const { dialect } = scope;
  const isNumber = dialect.matches(raw, '[+-]?[0-9]+([.][0-9]+)?');
  const hasComma = dialect.matches(raw, '[+-]?[0-9]+,[0-9]+');
  const isLong = `${dialect.matches(raw, '[+-]?[0-9.]+([eE][+-]?[0-9]+)?')} AND ${dialect.matches(raw, '[^0-9]*[0-9](.|\\n)*')}`;
  const front = dialect.extract(raw, '^[+-]?0*([0-9]*)');
  const back = dialect.extract(raw, '[.]([0-9]*)$');
  const edge = 10n ** BigInt(digits + 1 + places);
  const type = scope.integerType({ min: -edge, max: edge }, 'number');
  const shown = places === 0 ? '' : ` || substr(${back} || '${'0'.repeat(places)}', 1, ${places})`;
  const size = dialect.cast(`('0' || ${front}${shown})`, type);
  const isMore = `rtrim(substr(${back}, ${places + 1}), '0') <> ''`;
  const beyond = (low: bigint, high: bigint): string =>
    `${size} > ${high} OR ${size} < ${low} OR (${size} = ${high} AND ${isMore})`;
  // A magnitude between two limits: of a negative number, they change places, and the edge that counts is the lower one.
  const isOut = `CASE WHEN length(${front}) > ${digits + 1} THEN TRUE WHEN substr(${raw}, 1, 1) = '-' THEN ${beyond(-max, -min)} ELSE ${beyond(min, max)} END`;
  return `CASE WHEN NOT ${isNumber} OR ${digitCount(dialect, raw)} > ${MOST_DIGITS} THEN CASE WHEN ${hasComma} THEN 'decimal-comma' WHEN ${isLong} THEN 'too-many-digits' ELSE 'not-a-number' END WHEN ${isOut} THEN 'out-of-range' ELSE '${whole ? 'not-an-integer' : 'too-many-places'}' END`;
}
