import { dateOf } from './dates.ts';
import { isMemberName } from './members.ts';
import { scaledText } from './numbers.ts';

/** Reads a sheet at leisure: whatever does not fit is told. Printed executors read most sheets by themselves and come here for the rest. */

/** What a form's sheets hold. */
export interface SheetSpec {
  readonly pack: string;
  readonly edition: string;
  readonly form: string;
  readonly sets: readonly { readonly id: string; readonly anonymous: boolean }[];
  readonly inputs: readonly InputSpec[];
  readonly elsewhere: readonly string[];
}

export interface InputSpec {
  readonly id: string;
  /** Place of its first cell. */
  readonly first: number;
  readonly axes: readonly { readonly set: string; readonly members: readonly string[] | null }[];
  readonly type: ValueSpec;
}

export type ValueSpec =
  | {
      readonly kind: 'number';
      readonly min: bigint | null;
      readonly max: bigint | null;
      readonly places: number;
      readonly whole: boolean;
      /** Whether it is kept as a bigint. */
      readonly big: boolean;
    }
  | { readonly kind: 'boolean' | 'date' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'grade'; readonly grades: readonly string[] }
  | { readonly kind: 'text'; readonly maxLength: number };

export interface SheetReason {
  readonly code: string;
  readonly input?: string;
}

type ReadValue = number | bigint | string | boolean;

export interface SheetReading {
  /** By cell: a value, or a list by member; of two given sets member by member. Absent where blank. */
  readonly cells: unknown[];
  /** By set: the names of its members; absent where the sheet does not list it. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly reasons: readonly SheetReason[];
}

type Data = Readonly<Record<string, unknown>>;

/** What a sheet lists where it leaves a record, or a list, blank. */
export const NOTHING: Data = {};
export const NONE: readonly unknown[] = [];

export function shown(value: unknown): string {
  if (value === null || value === undefined) return '—';
  if (Array.isArray(value)) return `[… ${value.length}]`;
  if (typeof value === 'object') return '{…}';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text === '' ? '“”' : text;
}

export function isBlank(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === '';
}

/** How many of some keys a record has and leaves blank. */
export function blanksIn(record: Data, keys: readonly string[]): number {
  let count = 0;
  for (const key of keys) if (Object.hasOwn(record, key) && isBlank(record[key])) count += 1;
  return count;
}

export function dataOf(raw: unknown): Data | null {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Data) : null;
}

export function ownOf(data: Data, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}

export const ENVELOPE: readonly string[] = ['pack', 'edition', 'form', 'id', 'subject', 'inputs'];

/** The whole sheet, from its envelope to its inputs. */
export function readSheet(spec: SheetSpec, sheet: unknown): SheetReading {
  const reasons: SheetReason[] = [];
  const data = dataOf(sheet);
  const nothing = { cells: [], names: {}, reasons };
  if (!data) {
    reasons.push({ code: 'sheet-form' });
    return nothing;
  }
  for (const key of Object.keys(data)) if (!ENVELOPE.includes(key)) reasons.push({ code: 'unknown-key' });
  const [pack, edition] = [ownOf(data, 'pack'), ownOf(data, 'edition')];
  if (pack !== undefined && pack !== spec.pack) reasons.push({ code: 'other-pack' });
  else if (edition !== undefined && edition !== spec.edition) reasons.push({ code: 'other-edition' });
  if (shown(ownOf(data, 'form')) !== spec.form) {
    reasons.push({ code: 'unknown-form' });
    return nothing;
  }
  const inputs = dataOf(ownOf(data, 'inputs'));
  if (!inputs) {
    reasons.push({ code: 'sheet-form' });
    return nothing;
  }
  return readInputs(spec, inputs, reasons);
}

export function readInputs(spec: SheetSpec, record: Data, reasons: SheetReason[]): SheetReading {
  const cells: unknown[] = [];
  const names: Record<string, readonly string[]> = {};
  const given = spec.sets.filter(({ id }) => Object.hasOwn(record, id));
  for (const set of given) {
    const listed = listMembers(set, record[set.id], reasons);
    if (listed) names[set.id] = listed;
  }
  const reading = { spec, cells, names, reasons };
  for (const { id } of given) readRecords(reading, id, record[id]);
  for (const name of Object.keys(record)) {
    if (spec.sets.some(({ id }) => id === name)) continue;
    const input = spec.inputs.find(({ id, axes }) => id === name && !axes.some(({ members }) => members === null));
    if (input) readIndexed(reading, input, record[name], [], null);
    else reasons.push(unknownName(spec, name, name));
  }
  return reading;
}

/** By set, for each: how many members the sheet lists, their names unless they go by their places, and whether it lists the set. */
export function listsOf(spec: SheetSpec, { names }: SheetReading): unknown[] {
  return spec.sets.flatMap(({ id, anonymous }) => {
    const own = ownOf(names, id) as readonly string[] | undefined;
    return own ? [own.length, anonymous ? null : own, true] : [0, null, false];
  });
}

export function unknownName(spec: SheetSpec, name: string, path: string): SheetReason {
  const known =
    spec.elsewhere.includes(name) ||
    spec.inputs.some(({ id }) => id === name) ||
    spec.sets.some(({ id }) => id === name);
  return known ? { code: 'input-of-another-form', input: path } : { code: 'unknown-input', input: shown(path) };
}

/** Names of the members that a sheet lists; null where it lists none. */
export function listMembers(
  set: { readonly id: string; readonly anonymous: boolean },
  raw: unknown,
  reasons: SheetReason[],
): string[] | null {
  if (isBlank(raw)) return null;
  if (!Array.isArray(raw) || raw.length > 1000) {
    reasons.push({ code: Array.isArray(raw) ? 'too-many-members' : 'not-a-list', input: set.id });
    return null;
  }
  const names: string[] = [];
  for (let index = 0; index < raw.length; index += 1) {
    const record = dataOf(raw[index]);
    const own = record ? ownOf(record, 'id') : undefined;
    const name = isBlank(own) || set.anonymous ? String(index + 1) : String(own);
    if (!isMemberName(name)) reasons.push({ code: 'member-name', input: set.id });
    else if (names.includes(name)) reasons.push({ code: 'duplicate-member', input: set.id });
    names.push(name);
  }
  return names;
}

type Reading = SheetReading & { readonly spec: SheetSpec; readonly reasons: SheetReason[] };

export function readRecords(reading: Reading, set: string, raw: unknown): void {
  const names = ownOf(reading.names, set) as readonly string[] | undefined;
  if (!names || !Array.isArray(raw)) return;
  const inputs = reading.spec.inputs.filter(({ axes }) => axes.find(({ members }) => members === null)?.set === set);
  for (let index = 0; index < raw.length; index += 1) {
    const record = dataOf(raw[index]);
    if (!record) {
      reading.reasons.push({ code: 'not-a-record', input: set });
      continue;
    }
    for (const name of Object.keys(record)) {
      const input = inputs.find(({ id }) => id === name);
      if (input) readIndexed(reading, input, record[name], [], { set, index });
      else if (name !== 'id') reading.reasons.push(unknownName(reading.spec, name, `${set}[${names[index]}].${name}`));
    }
  }
}

/** Walks down one set after another: by the record at hand, else by the members that are named. */
export function readIndexed(
  reading: Reading,
  input: InputSpec,
  raw: unknown,
  members: readonly number[],
  record: { readonly set: string; readonly index: number } | null,
): void {
  const axis = input.axes[members.length];
  if (!axis) {
    readOne(reading, input, raw, members);
    return;
  }
  if (record && record.set === axis.set) {
    readIndexed(reading, input, raw, [...members, record.index], record);
    return;
  }
  if (isBlank(raw)) return;
  const known = axis.members ?? (ownOf(reading.names, axis.set) as readonly string[] | undefined) ?? [];
  const data = dataOf(raw);
  const path = pathOf(reading, input, members);
  if (!data) {
    reading.reasons.push({ code: 'not-by-member', input: path });
    return;
  }
  for (const member of Object.keys(data)) {
    const index = known.indexOf(member);
    if (index >= 0) readIndexed(reading, input, data[member], [...members, index], record);
    else reading.reasons.push({ code: 'unknown-member', input: path });
  }
}

/** `score[quality]`, as far as members are known. */
export function pathOf(reading: Reading, input: InputSpec, members: readonly number[]): string {
  if (members.length === 0) return input.id;
  const names = members.map((index, place) => {
    const axis = input.axes[place];
    return axis?.members?.[index] ?? reading.names[axis?.set ?? '']?.[index] ?? '';
  });
  return `${input.id}[${names.join(', ')}]`;
}

export function readOne(reading: Reading, input: InputSpec, raw: unknown, members: readonly number[]): void {
  if (isBlank(raw)) return;
  const value = readValue(input.type, raw);
  if (typeof value === 'object') {
    reading.reasons.push({ code: value.code, input: pathOf(reading, input, members) });
    return;
  }
  let cell = 0;
  let item = 0;
  let isList = false;
  for (let place = 0; place < members.length; place += 1) {
    const axis = input.axes[place];
    const index = members[place] ?? 0;
    if (axis?.members) cell = cell * axis.members.length + index;
    else {
      isList = true;
      item = item * (reading.names[axis?.set ?? '']?.length ?? 0) + index;
    }
  }
  cell += input.first;
  if (!isList) reading.cells[cell] = value;
  else {
    const list = (reading.cells[cell] as unknown[] | undefined) ?? [];
    list[item] = value;
    reading.cells[cell] = list;
  }
}

/** One value as its type wants it, or the code that says why it does not fit. */
export function readValue(type: ValueSpec, raw: unknown): ReadValue | { readonly code: string } {
  if (typeof raw === 'object') return { code: 'not-one-value' };
  switch (type.kind) {
    case 'number':
      return readNumber(type, raw);
    case 'boolean':
      if (typeof raw === 'boolean') return raw;
      return raw === 'true' || raw === 'false' ? raw === 'true' : { code: 'not-a-boolean' };
    case 'date': {
      const date = typeof raw === 'string' ? dateOf(raw) : -1;
      return date < 0 ? { code: 'not-a-date' } : date;
    }
    case 'choice':
      return type.options.includes(String(raw)) ? String(raw) : { code: 'not-an-option' };
    case 'grade': {
      const grade = type.grades.indexOf(String(raw));
      return grade < 0 ? { code: 'not-an-option' } : grade;
    }
    default:
      return String(raw).length <= type.maxLength ? String(raw) : { code: 'text-too-long' };
  }
}

export function readNumber(
  { min, max, places, whole, big }: Extract<ValueSpec, { kind: 'number' }>,
  raw: unknown,
): number | bigint | { readonly code: string } {
  const usual = big ? Number.NaN : usualNumber(raw, places);
  if (usual >= Number(min) && usual <= Number(max)) return usual;
  const text = typeof raw === 'number' ? plainNumber(raw) : raw;
  if (typeof text !== 'string') return { code: 'not-a-number' };
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text);
  const [, sign = '', front = '', back = ''] = match ?? [];
  if (!match || front.length + back.length > 30 || (typeof raw === 'number' && significantDigits(text) > 15))
    return { code: typeof raw === 'number' ? numberFault(raw) : textFault(text) };
  const top = BigInt(front + back);
  // The value is top ÷ 10^back; all is compared over 10^(back + places).
  const value = (sign === '-' ? -top : top) * 10n ** BigInt(places);
  const scale = 10n ** BigInt(back.length);
  if ((min !== null && value < min * scale) || (max !== null && value > max * scale)) return { code: 'out-of-range' };
  if (value % scale !== 0n) return { code: whole ? 'not-an-integer' : 'too-many-places' };
  return big ? value / scale : Number(value / scale);
}

/** A number, or the text of a plain decimal, in steps of so many places; NaN where it is neither, is no such step, or is long. */
export function usualNumber(raw: unknown, places: number): number {
  if (typeof raw === 'string') return scaledText(raw, places);
  if (typeof raw !== 'number') return Number.NaN;
  const scale = 10 ** places;
  const value = Math.round(raw * scale) + 0;
  return value / scale === raw && Math.abs(value) < 1e15 ? value : Number.NaN;
}

/** `1e-7` as `0.0000001`. */
export function plainNumber(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', first = '', rest = '', power = ''] = match;
  return `${sign}0.${'0'.repeat(Number(power) - 1)}${first}${rest}`;
}

export function significantDigits(text: string): number {
  return text.replace(/[-.]/g, '').replace(/^0+/, '').length;
}

export function numberFault(value: number): string {
  return Number.isFinite(value) ? 'too-many-digits' : 'not-a-number';
}

export function textFault(text: string): string {
  if (/^[+-]?\d+,\d+$/.test(text)) return 'decimal-comma';
  return /^[+-]?[\d.]+([eE][+-]?\d+)?$/.test(text) && /\d/.test(text) ? 'too-many-digits' : 'not-a-number';
}
