import type { Bounds, Cell, CellType } from '../model/program.ts';
import type { Dialect } from './dialect.ts';
import { type Scope, Unprintable } from './scope.ts';
import { digitsOf } from './width.ts';

/** How cells come: as texts, or in columns of their types (decimals with at most the input's places, booleans, dates). */
export type Columns = 'text' | 'typed';

/** Digits of a decimal that a number of floating point keeps. */
const EXACT_DIGITS = 15;

/** Most digits of a number. */
const MOST_DIGITS = 30;

/** What a cell is read as: its value, NULL where it is blank or does not fit; whether it is blank; why it does not fit. */
export interface Read {
  readonly value: string;
  readonly code: string;
  readonly type: string;
}

/** Reads a cell of a column that is not blank; `parsed` is what `parseCell` has made of it. */
export function readCell(scope: Scope, cell: Cell, raw: string, columns: Columns, parsed: string): Read {
  const { dialect } = scope;
  const { type } = cell;
  switch (type.kind) {
    case 'number':
      return readNumber(scope, type, raw, columns, parsed, cell.input);
    case 'boolean':
      return {
        type: dialect.types.boolean,
        value: columns === 'typed' ? raw : `CASE ${raw} WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END`,
        code: `'not-a-boolean'`,
      };
    case 'date':
      return { type: dialect.types.date, value: dateValue(dialect, raw, columns, parsed), code: `'not-a-date'` };
    case 'choice': {
      const value = type.options.length === 0 ? nullText(dialect) : dialect.option(raw, type.options);
      return { type: dialect.types.text, value, code: `'not-an-option'` };
    }
    case 'grade': {
      const bounds = { min: 0n, max: BigInt(Math.max(0, type.grades.length - 1)) };
      const own = scope.integerType(bounds, cell.input);
      const places = type.grades.map((id, place) => `WHEN ${dialect.text(id)} THEN ${place}`).join(' ');
      return { type: own, value: dialect.cast(`CASE ${raw} ${places} END`, own), code: `'not-an-option'` };
    }
    default: {
      const units = `${dialect.length(raw)} + ${dialect.astral(raw)}`;
      const most = type.maxLength;
      const value = `CASE WHEN ${dialect.bytes(raw)} <= ${most} THEN ${raw} WHEN ${units} <= ${most} THEN ${raw} END`;
      return { type: dialect.types.text, value, code: `'text-too-long'` };
    }
  }
}

function nullText({ cast, types }: Dialect): string {
  return cast('NULL', types.text);
}

function dateValue(dialect: Dialect, raw: string, columns: Columns, parsed: string): string {
  const day = columns === 'typed' ? dialect.dates(raw) : parsed;
  if (columns === 'text' && !dialect.tried) return parsed;
  const isUsual = columns === 'typed' ? '' : ` AND ${dialect.dateText(parsed)} = ${raw}`;
  return `CASE WHEN ${day} BETWEEN ${dialect.date('1900-01-01')} AND ${dialect.date('2199-12-31')}${isUsual} THEN ${day} END`;
}

/**
 * What a text is as a number or date at first sight, of any size; `readCell` looks at it again. Null for what needs no
 * parsing. Where a dialect can try, the text may yet be written in another way than ours. A typed number of the sheet may yet
 * have too many places.
 */
export function parseCell(scope: Scope, { type, input, over }: Cell, raw: string, columns: Columns): Parsed | null {
  const { dialect } = scope;
  if (columns === 'typed') {
    if (type.kind !== 'number' || over.length > 0) return null;
    const { own, inRange, number, isExactly } = typedNumber(scope, type, raw, input);
    return isExactly(number) === null ? null : { type: own, value: `CASE WHEN ${inRange} THEN ${number} END` };
  }
  if (type.kind === 'date') {
    if (dialect.tried) return { type: dialect.types.date, value: dialect.tried(raw, dialect.types.date) };
    const isDay = dialect.matches(raw, '(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}');
    return { type: dialect.types.date, value: `CASE WHEN ${isDay} THEN ${dialect.dateOf(raw)} END` };
  }
  if (type.kind !== 'number') return null;
  const { digits, within } = widthOf(scope, type, input);
  if (dialect.tried) {
    const decimal = dialect.decimalType(digits + type.places, type.places);
    return { type: decimal, value: dialect.tried(raw, decimal) };
  }
  const number = dialect.scaled(raw, digits, type.places, within);
  const { isNumber, isShort } = numberTests(dialect, raw, digits, type.places);
  return { type: within, value: `CASE WHEN ${isNumber} THEN CASE WHEN ${isShort} THEN ${number} END END` };
}

/** A typed number: whether it is within its limits, what it is in whole steps, and whether it is these exactly; null where that is not asked. */
function typedNumber(scope: Scope, type: NumberType, raw: string, input: string) {
  const { dialect } = scope;
  const { places } = type;
  const { digits, min, max } = widthOf(scope, type, input);
  const own = scope.integerType({ min, max }, input);
  return {
    own,
    inRange: `${raw} BETWEEN ${decimal(dialect, min, places)} AND ${decimal(dialect, max, places)}`,
    number: dialect.shifted(raw, places, own),
    isExactly: (number: string) => (digits + places <= EXACT_DIGITS ? dialect.hasPlaces(raw, number, places) : null),
  };
}

/** Whether a text is written as a number of so many digits, and whether it has no more than can be. */
function numberTests(dialect: Dialect, raw: string, digits: number, places: number) {
  const back = places === 0 ? '([.]0+)?' : `([.][0-9]{1,${places}}0*)?`;
  return {
    isNumber: dialect.matches(raw, `[+-]?0*[0-9]{1,${digits}}${back}`),
    // Counting digits is slow, and hardly ever needed.
    isShort: `CASE WHEN ${dialect.bytes(raw)} <= ${MOST_DIGITS} THEN TRUE ELSE ${digitCount(dialect, raw)} <= ${MOST_DIGITS} END`,
  };
}

interface Parsed {
  readonly value: string;
  readonly type: string;
}

/** Digits before the point of a number within its limits, and a type wide enough for any number of these digits. */
function widthOf(scope: Scope, { min, max, places }: NumberType, input: string) {
  if (min === null || max === null) throw new Unprintable('unbounded', input);
  const digits = Math.max(1, digitsOf({ min, max }) - places);
  const edge = 10n ** BigInt(digits + places);
  return { digits, min, max, within: scope.integerType({ min: -edge, max: edge }, input) };
}

type NumberType = Extract<CellType, { kind: 'number' }>;

function readNumber(
  scope: Scope,
  type: NumberType,
  raw: string,
  columns: Columns,
  parsed: string,
  input: string,
): Read {
  const { dialect } = scope;
  const { places, whole } = type;
  const { digits, min, max } = widthOf(scope, type, input);
  const own = scope.integerType({ min, max }, input);
  if (columns === 'typed') {
    const { inRange, number, isExactly } = typedNumber(scope, type, raw, input);
    const exactly = isExactly(parsed || number);
    const tooMany = whole ? 'not-an-integer' : 'too-many-places';
    const isParsed = parsed !== '' && exactly !== null;
    return {
      type: own,
      value: isParsed
        ? `CASE WHEN ${exactly} THEN ${parsed} END`
        : `CASE WHEN ${inRange}${exactly === null ? '' : ` AND ${exactly}`} THEN ${number} END`,
      code: exactly === null ? `'out-of-range'` : `CASE WHEN ${inRange} THEN '${tooMany}' ELSE 'out-of-range' END`,
    };
  }
  const code = numberCode(scope, raw, { min, max }, places, whole, digits);
  if (!dialect.tried) {
    const value = dialect.cast(
      `CASE WHEN ${parsed} BETWEEN ${dialect.integer(min)} AND ${dialect.integer(max)} THEN ${parsed} END`,
      own,
    );
    return { type: own, value, code };
  }
  const { isNumber, isShort } = numberTests(dialect, raw, digits, places);
  const number = dialect.shifted(parsed, places, own);
  const isUsual = `${dialect.cast(parsed, dialect.types.text)} = ${raw}`;
  const written = `CASE WHEN ${isUsual} THEN ${number} WHEN ${isNumber} THEN CASE WHEN ${isShort} THEN ${number} END END`;
  const inRange = `${parsed} BETWEEN ${decimal(dialect, min, places)} AND ${decimal(dialect, max, places)}`;
  return { type: own, value: `CASE WHEN ${inRange} THEN ${written} END`, code };
}

function digitCount(dialect: Dialect, raw: string): string {
  return dialect.length(`replace(replace(replace(${raw}, '.', ''), '+', ''), '-', '')`);
}

/** A limit in steps of 10^-places as a decimal. */
function decimal(dialect: Dialect, limit: bigint, places: number): string {
  const digits = String(limit < 0n ? -limit : limit).padStart(places + 1, '0');
  const end = digits.length - places;
  return dialect.decimal(
    `${limit < 0n ? '-' : ''}${digits.slice(0, end)}${places > 0 ? `.${digits.slice(end)}` : ''}`,
    places,
  );
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
  const beyond = (least: bigint, most: bigint): string => {
    const [low, high] = [dialect.integer(least), dialect.integer(most)];
    return `${size} > ${high} OR ${size} < ${low} OR (${size} = ${high} AND ${isMore})`;
  };
  // A magnitude between two limits: of a negative number, they change places, and the edge that counts is the lower one.
  const isOut = `CASE WHEN length(${front}) > ${digits + 1} THEN TRUE WHEN substr(${raw}, 1, 1) = '-' THEN ${beyond(-max, -min)} ELSE ${beyond(min, max)} END`;
  return `CASE WHEN NOT ${isNumber} OR ${digitCount(dialect, raw)} > ${MOST_DIGITS} THEN CASE WHEN ${hasComma} THEN 'decimal-comma' WHEN ${isLong} THEN 'too-many-digits' ELSE 'not-a-number' END WHEN ${isOut} THEN 'out-of-range' ELSE '${whole ? 'not-an-integer' : 'too-many-places'}' END`;
}
