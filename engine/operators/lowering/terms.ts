import type { Bounds, Compare, Constant, Lack, Place, Term, TermNode, TermType } from '../../model/program.ts';

/** Makes terms of programs: with their lack and bounds, and whatever can be told before any sheet already told. */

/** The lack of what rests on all of these. */
export function lackOf(terms: readonly (Term | null)[]): Lack {
  let most: Lack = 'never';
  for (const one of terms) {
    if (one?.lack === 'always') return 'always';
    if (one?.lack === 'early') most = 'early';
  }
  return most;
}

export function term(type: TermType, lack: Lack, bounds: Bounds | null, node: TermNode): Term {
  return { type, lack, bounds, ...node };
}

export function constant(type: TermType, value: Constant): Term {
  const bounds = typeof value === 'bigint' ? { min: value, max: value } : null;
  return term(type, 'never', bounds, { kind: 'constant', value });
}

export const integer = (value: bigint): Term => constant('integer', value);
export const TRUE = constant('boolean', true);
export const FALSE = constant('boolean', false);

const BLANKS: Readonly<Record<TermType, Term>> = {
  integer: integer(0n),
  boolean: FALSE,
  text: constant('text', ''),
  date: constant('date', '2000-01-01'),
};

/** Some value of a type, where it does not matter which. */
export function blank(type: TermType): Term {
  return BLANKS[type];
}

/** The value of a constant; undefined of anything else. */
export function known(of: Term): Constant | undefined {
  return of.kind === 'constant' ? of.value : undefined;
}

function isTotal(of: Term): boolean {
  return of.lack === 'never';
}

export function bounds(min: bigint, max: bigint): Bounds {
  return { min, max };
}

/** Bounds that hold the values of all of them. */
export function hull(all: readonly (Bounds | null)[]): Bounds | null {
  return all.reduce(
    (a, b) => (a && b ? bounds(extreme('less', a.min, b.min), extreme('more', a.max, b.max)) : null),
    all[0] ?? null,
  );
}

function extreme(which: 'less' | 'more', a: bigint, b: bigint): bigint {
  return a < b === (which === 'less') ? a : b;
}

export function add(of: readonly Term[]): Term {
  const terms = of.flatMap((one) => (one.kind === 'add' ? one.of : [one]));
  const fixed = terms.reduce((sum, one) => sum + ((known(one) as bigint | undefined) ?? 0n), 0n);
  const open = terms.filter((one) => one.kind !== 'constant');
  const rest = fixed === 0n && open.length > 0 ? open : [...open, integer(fixed)];
  if (rest.length === 1) return rest[0] as Term;
  const total = rest.reduce<Bounds | null>(
    (sum, one) => sum && one.bounds && bounds(sum.min + one.bounds.min, sum.max + one.bounds.max),
    bounds(0n, 0n),
  );
  return term('integer', lackOf(rest), total, { kind: 'add', of: rest });
}

export function multiply(of: readonly Term[]): Term {
  const terms = of.flatMap((one) => (one.kind === 'multiply' ? one.of : [one]));
  const fixed = terms.reduce((product, one) => product * ((known(one) as bigint | undefined) ?? 1n), 1n);
  const open = terms.filter((one) => one.kind !== 'constant');
  if (fixed === 0n && open.every(isTotal)) return integer(0n);
  const rest = fixed === 1n && open.length > 0 ? open : [...open, integer(fixed)];
  if (rest.length === 1) return rest[0] as Term;
  const product = rest.map((one) => one.bounds).reduce((a, b) => a && b && timesBounds(a, b));
  return term('integer', lackOf(rest), product ?? null, { kind: 'multiply', of: rest });
}

export function timesBounds(a: Bounds, b: Bounds): Bounds {
  const corners = [a.min * b.min, a.min * b.max, a.max * b.min, a.max * b.max];
  return corners.map((one) => bounds(one, one)).reduce((x, y) => hull([x, y]) as Bounds);
}

export function magnitude(of: Term): Term {
  if (of.bounds && of.bounds.min >= 0n) return of;
  const value = known(of) as bigint | undefined;
  if (value !== undefined) return integer(-value);
  const most = of.bounds && extreme('more', of.bounds.max, -of.bounds.min);
  return term('integer', of.lack, most === null ? null : bounds(0n, most), { kind: 'magnitude', of });
}

/** Compares two terms of one type. */
export function compare(operator: Compare, left: Term, right: Term): Term {
  const [a, b] = [known(left), known(right)];
  if (a !== undefined && b !== undefined) return holdsOf(operator, a, b) ? TRUE : FALSE;
  if (isTotal(left) && isTotal(right)) {
    if (isSame(left, right)) return operator === 'less' ? FALSE : TRUE;
    const told = boundsTell(operator, left.bounds, right.bounds);
    if (told !== null) return told ? TRUE : FALSE;
  }
  if (operator === 'equal' && left.type === 'boolean' && typeof b === 'boolean') return b ? left : not(left);
  if (operator === 'equal' && b !== undefined && left.kind === 'lookup')
    return among(
      left.key,
      left.entries.filter(({ value }) => value === b).map(({ key }) => key),
    );
  if (operator === 'equal' && typeof b === 'string' && left.type === 'text') return among(left, [b]);
  if (operator === 'equal' && typeof a === 'string' && right.type === 'text') return among(right, [a]);
  return term('boolean', lackOf([left, right]), null, { kind: 'compare', operator, left, right });
}

function holdsOf(operator: Compare, a: Constant, b: Constant): boolean {
  if (operator === 'equal') return a === b;
  return operator === 'less' ? a < b : a <= b;
}

/** What bounds alone say; null where they do not. */
function boundsTell(operator: Compare, a: Bounds | null, b: Bounds | null): boolean | null {
  if (!a || !b) return null;
  if (operator === 'equal') return a.max < b.min || b.max < a.min ? false : null;
  if (operator === 'less') return a.max < b.min ? true : a.min >= b.max ? false : null;
  return a.max <= b.min ? true : a.min > b.max ? false : null;
}

/** Whether a text is one of some; `all`: every value that it can have. */
export function among(of: Term, values: readonly string[], all: readonly string[] = []): Term {
  const value = known(of);
  if (value !== undefined) return values.includes(String(value)) ? TRUE : FALSE;
  if (of.kind === 'lookup') {
    const keys = of.entries.filter((one) => values.includes(String(one.value))).map(({ key }) => key);
    return among(
      of.key,
      keys,
      of.entries.map(({ key }) => key),
    );
  }
  if (isTotal(of) && values.length === 0) return FALSE;
  if (isTotal(of) && all.length > 0 && all.every((one) => values.includes(one))) return TRUE;
  return term('boolean', of.lack, null, { kind: 'among', of, values });
}

export function not(of: Term): Term {
  const value = known(of);
  if (value !== undefined) return value ? FALSE : TRUE;
  return of.kind === 'not' ? of.of : term('boolean', of.lack, null, { kind: 'not', of });
}

export function all(of: readonly Term[]): Term {
  return junction('all', false, of);
}

export function any(of: readonly Term[]): Term {
  return junction('any', true, of);
}

/** `decided`: the value of one operand that settles the whole. Operands that may have no value stay, whatever the others say. */
function junction(kind: 'all' | 'any', decided: boolean, of: readonly Term[]): Term {
  const open: Term[] = [];
  let settled = false;
  let total = true;
  for (const one of of)
    for (const part of one.kind === kind ? one.of : [one]) {
      const value = known(part);
      if (value === !decided) continue;
      settled ||= value === decided;
      total &&= isTotal(part);
      open.push(part);
    }
  if (settled && total) return decided ? TRUE : FALSE;
  if (open.length === 0) return decided ? FALSE : TRUE;
  return open.length === 1 ? (open[0] as Term) : term('boolean', lackOf(open), null, { kind, of: open });
}

/** The first case that holds; else `otherwise`. */
export function choose(cases: readonly { readonly when: Term; readonly then: Term }[], otherwise: Term): Term {
  const met: { when: Term; then: Term }[] = [];
  let last = otherwise;
  for (const one of cases) {
    const told = known(one.when);
    if (told === false) continue;
    if (told === true) {
      last = one.then;
      break;
    }
    met.push(one);
  }
  const [first, ...others] = met;
  if (first && others.length === 0 && isTotal(first.when) && isTotal(first.then) && isTotal(last)) {
    if (known(first.then) === false && known(last) === true) return not(first.when);
    if (known(last) === false) return all([first.when, first.then]);
  }
  const values = [...met.map(({ then }) => then), last];
  if (met.every(({ when }) => isTotal(when)) && values.every((one) => isSame(one, last))) return last;
  const formed = values.filter((one) => one.kind !== 'undetermined');
  return term(last.type, lackOf([...values, ...met.map(({ when }) => when)]), hull(formed.map((one) => one.bounds)), {
    kind: 'if',
    cases: met,
    otherwise: last,
  });
}

/** `then`, once each of the first has a value. */
export function after(first: readonly (Term | null)[], then: Term): Term {
  const open = first.filter((one) => one !== null).filter((one) => !isTotal(one));
  return open.length === 0
    ? then
    : term(then.type, lackOf([...open, then]), then.bounds, { kind: 'after', first: open, then });
}

/** The entry of a key. */
export function lookup(
  type: TermType,
  key: Term,
  entries: readonly { readonly key: string; readonly value: Constant }[],
): Term {
  const told = known(key);
  const entry = entries.find((one) => one.key === told);
  if (entry) return constant(type, entry.value);
  const [first] = entries;
  if (first && isTotal(key) && entries.every(({ value }) => value === first.value)) return constant(type, first.value);
  const limits = hull(entries.map(({ value }) => constant(type, value).bounds));
  return term(type, key.lack, limits, { kind: 'lookup', key, entries });
}

/** Whether two terms are the same without computing anything: leaves only. */
export function isSame(a: Term, b: Term): boolean {
  if (a === b) return true;
  if (a.kind === 'constant' && b.kind === 'constant') return a.value === b.value;
  if (a.kind === 'value' && b.kind === 'value') return a.of === b.of && isSamePlaces(a.at, b.at);
  if (a.kind === 'read' && b.kind === 'read') return a.cell === b.cell && isSamePlaces(a.at, b.at);
  return a.kind === 'size' && b.kind === 'size' && a.set === b.set;
}

function isSamePlaces(a: readonly Place[], b: readonly Place[]): boolean {
  return a.every((one, index) => {
    const other = b[index];
    if (!other) return false;
    return 'loop' in one ? 'loop' in other && one.loop === other.loop : 'name' in other && one.name === other.name;
  });
}
