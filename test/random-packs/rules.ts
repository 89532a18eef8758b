import fc from 'fast-check';
import { type AtHand, drawCondition, drawDate, pick, referencesOf, wholeNumber } from './conditions.ts';
import { DEFECT, type Draw, type FactType, GRADES, type Known } from './facts.ts';

type Rule = Readonly<Record<string, unknown>>;

/** One rule: a name's worth of the language, with its type; null where nothing fits. */
export function drawRule(
  draw: Draw,
  known: Known,
  per: AtHand,
): { readonly rule: Rule; readonly type: FactType } | null {
  const make = pick(draw, MAKERS);
  const made = make(draw, known, per);
  return made && Object.values(made.rule).every((one) => one !== null) ? made : null;
}

type Maker = typeof drawRule;

function operand(draw: Draw, known: Known, atHand: AtHand, kind: FactType['kind'], depth = 1): unknown {
  const references = referencesOf(known, kind, atHand);
  const shape = draw(fc.nat, 9);
  if (shape < 7 && references.length > 0) return pick(draw, references).ref;
  if (kind === 'date') return { date: drawDate(draw) };
  if (kind === 'grade') return { grade: pick(draw, GRADES) };
  if (kind === 'boolean') return draw(fc.boolean);
  if (shape === 9 && depth > 0 && kind === 'number') {
    const inner = [operand(draw, known, atHand, kind, 0), operand(draw, known, atHand, kind, 0)];
    return { op: pick(draw, ['add', 'multiply', 'minimum']), of: inner };
  }
  return draw(fc.boolean) ? wholeNumber(draw) : wholeNumber(draw) / 4;
}

function fallback(draw: Draw, known: Known, atHand: AtHand, kind: FactType['kind']): unknown {
  return draw(fc.boolean) ? { undetermined: DEFECT } : operand(draw, known, atHand, kind);
}

/** Without the keys that are left out. */
function maybe(rule: Rule): Rule {
  return Object.fromEntries(Object.entries(rule).filter(([, one]) => one !== undefined));
}

const NUMBER: FactType = { kind: 'number' };

const plain: Maker = (draw, known, at) => {
  const one = (): unknown => operand(draw, known, at, 'number');
  const rule = pick(draw, [
    (): Rule => ({ op: 'number', value: wholeNumber(draw) / 2 }),
    (): Rule => ({ op: pick(draw, ['add', 'multiply', 'minimum', 'maximum']), of: [one(), one()] }),
    (): Rule => ({ op: 'subtract', of: one(), less: one() }),
    (): Rule =>
      maybe({
        op: 'divide',
        of: one(),
        by: one(),
        zero: draw(fc.boolean) ? fallback(draw, known, at, 'number') : undefined,
      }),
    (): Rule => ({
      op: 'round',
      of: { op: 'divide', of: one(), by: pick(draw, [3, 7, -4]) },
      places: draw(fc.nat, 2),
      mode: pick(draw, ['half-up', 'half-down', 'half-even', 'up', 'down', 'ceiling', 'floor']),
    }),
  ])();
  return { rule, type: NUMBER };
};

const aggregate: Maker = (draw, known, at) => {
  if (known.sets.length === 0) return null;
  const over = pick(draw, known.sets).id;
  const inside = [...at, over];
  const condition = (): object | null => drawCondition(draw, known, inside);
  const of = (): unknown => operand(draw, known, inside, 'number');
  const empty = draw(fc.boolean) ? fallback(draw, known, at, 'number') : undefined;
  const where = draw(fc.boolean) ? (condition() ?? undefined) : undefined;
  const rule = pick(draw, [
    (): Rule => ({ op: 'count', over, where }),
    (): Rule => ({ op: 'share', over, within: where, where: condition(), empty }),
    (): Rule => ({ op: 'sum', of: of(), over, where }),
    (): Rule => ({ op: 'weighted-sum', of: of(), weight: of(), over, where }),
    (): Rule => ({ op: 'mean', of: of(), over, where, empty }),
    (): Rule => ({ op: pick(draw, ['minimum', 'maximum']), of: of(), over, where, empty }),
  ])();
  return { rule: maybe(rule), type: NUMBER };
};

const among: Maker = (draw, known, at) => {
  const [over] = at;
  if (at.length !== 1 || over === undefined) return null;
  const kind = pick(draw, ['number', 'date', 'grade'] as const);
  if (draw(fc.boolean))
    return {
      rule: {
        op: 'rank',
        of: operand(draw, known, at, kind),
        over,
        order: pick(draw, ['highest', 'lowest']),
        ties: pick(draw, ['competition', 'dense']),
      },
      type: NUMBER,
    };
  return {
    rule: {
      op: 'running',
      of: operand(draw, known, at, 'number'),
      over,
      along: operand(draw, known, at, kind),
      combine: pick(draw, ['sum', 'minimum', 'maximum']),
      start: wholeNumber(draw),
    },
    type: NUMBER,
  };
};

const decisions: Maker = (draw, known, at) => {
  const when = (): object | null => drawCondition(draw, known, at);
  if (draw(fc.boolean)) return { rule: { op: 'test', when: when() }, type: { kind: 'boolean' } };
  const kind = pick(draw, ['number', 'grade', 'date', 'boolean'] as const);
  const one = (): unknown => operand(draw, known, at, kind);
  const ordered = kind !== 'boolean';
  const condition = when();
  if (!condition) return null;
  if (ordered && draw(fc.boolean)) {
    const limits = { first: { when: condition, at: one() }, second: { when: when() ?? condition, at: one() } };
    return { rule: { op: pick(draw, ['cap', 'floor']), of: one(), limits }, type: { kind } };
  }
  const cases = [
    { id: 'first', when: condition, then: one() },
    ...(draw(fc.boolean) ? [{ id: 'second', when: when() ?? condition, then: one() }] : []),
  ];
  return { rule: { op: 'choose', cases, otherwise: fallback(draw, known, at, kind) }, type: { kind } };
};

/** Edges that leave holes and overlaps now and then. */
function ranges(draw: Draw): object[] {
  const edge = draw(fc.integer, { min: -1, max: 3 });
  const next = edge + draw(fc.integer, { min: 0, max: 2 });
  return [
    { [pick(draw, ['below', 'to'])]: edge },
    { [pick(draw, ['from', 'above'])]: edge, [pick(draw, ['below', 'to'])]: next },
    { [pick(draw, ['from', 'above'])]: next },
  ];
}

const tables: Maker = (draw, known, at) => {
  const [low = {}, middle = {}, high = {}] = ranges(draw);
  const gaps = draw(fc.boolean) ? { gaps: { hole: { from: 1, below: 2, defect: DEFECT } } } : {};
  const key = operand(draw, known, at, 'number');
  if (draw(fc.boolean)) {
    const bands = {
      low: { ...low, grade: 'poor' },
      middle: { ...middle, grade: 'fair' },
      high: { ...high, grade: 'good' },
    };
    return { rule: { op: 'band', of: key, scale: 'result', bands, ...gaps }, type: { kind: 'grade' } };
  }
  const value = (): unknown => operand(draw, known, at, 'number');
  const second = referencesOf(known, 'boolean', at);
  if (draw(fc.boolean) && second.length > 0) {
    const rows = {
      r1: { at: [low, { is: true }], value: value() },
      r2: { at: [middle, { is: true }], value: value() },
      r3: { at: [high, { in: [true, false] }], value: value() },
      r4: { at: [low, { is: false }], value: value() },
    };
    return { rule: { op: 'table', key: [key, pick(draw, second).ref], rows }, type: NUMBER };
  }
  const rows = {
    r1: { at: low, value: value() },
    r2: { at: middle, value: value() },
    r3: { at: high, value: value() },
  };
  return { rule: { op: 'table', key, rows, ...gaps }, type: NUMBER };
};

const dates: Maker = (draw, known, at) => {
  const one = (): unknown => operand(draw, known, at, 'date');
  if (draw(fc.boolean))
    return { rule: { op: pick(draw, ['months-between', 'days-between']), from: one(), to: one() }, type: NUMBER };
  return {
    rule: {
      op: 'date-add',
      to: one(),
      months: draw(fc.integer, { min: -14, max: 14 }),
      days: draw(fc.integer, { min: -70, max: 70 }),
    },
    type: { kind: 'date' },
  };
};

const MAKERS: readonly Maker[] = [plain, plain, aggregate, aggregate, among, decisions, decisions, tables, dates];
