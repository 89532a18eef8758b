import { type PackSource, type Prepared, prepare } from '../../engine/index.ts';
import { messageOf } from '../../engine/model/messages/index.ts';
import type { Plan } from '../../engine/model/plan.ts';
import type { Type } from '../../engine/model/type.ts';
import { write } from '../../engine/number/exact.ts';
import { minimal } from '../fixtures/minimal.ts';

const words = '{ kk: Қ, ru: Д, en: X }';
const said = `label: ${words}, cite: p1, better: none`;
const declared = (members: readonly string[]) => members.map((id) => `${id}: { label: ${words} }`).join(', ');

/** Inputs of each type: ranges, places and sizes of sets are what the tables of types are worked out from. */
const INPUTS = `
  a: { ${said}, type: integer, min: 2, max: 7 }
  b: { ${said}, type: decimal, min: -1.5, max: 2.25, places: 2 }
  c: { ${said}, type: decimal, min: -4, max: -1, places: 1 }
  z: { ${said}, type: integer, min: 0, max: 3 }
  minus: { ${said}, type: integer, min: -3, max: 0 }
  yes: { ${said}, type: boolean }
  later: { ${said}, type: date }
  words: { ${said}, type: text, maxLength: 9 }
  fit: { ${said}, type: grade, scale: result }
  star: { ${said}, type: grade, scale: stars }
  pick: { ${said}, type: choice, set: trio }
  v: { ${said}, type: decimal, per: visit, min: -1, max: 4.5, places: 1 }
  on: { ${said}, type: date, per: visit }
  asked: { ${said}, type: boolean, per: visit }
  y: { ${said}, type: decimal, per: shift, min: 0.5, max: 4, places: 1 }
  w: { ${said}, type: integer, per: shift, min: -2, max: 3 }
  t: { ${said}, type: decimal, per: trio, min: 0, max: 9, places: 2 }
`.slice(1);

const SETS = `
  shift: { kind: given, label: ${words}, size: { min: 2, max: 4 }, cite: p1 }
  trio: { kind: declared, label: ${words}, members: { ${declared(['one', 'two', 'three'])} }, cite: p1 }
  none: { kind: subset, of: subject, label: ${words}, where: { all: [ { fact: subject.core, operator: equal, value: true }, { fact: subject.core, operator: equal, value: false } ] }, cite: p1 }
  high: { kind: subset, of: trio, label: ${words}, where: { fact: t, operator: greaterThanInclusive, value: 5 }, cite: p1 }
  held: { kind: subset, of: visit, label: ${words}, where: { fact: asked, operator: equal, value: true }, cite: p1 }
  top: { kind: best, of: visit, label: ${words}, take: 2, by: [ hours ], order: highest, cite: p1 }
`.slice(1);

const SCALES = `
  stars:
    label: ${words}
    cite: p1
    order: [ one, two ]
    grades: { one: { label: ${words}, cite: p1 }, two: { label: ${words}, cite: p1 } }
`.slice(1);

const DEFECTS = `defects:\n  open: { place: [ p1 ], kind: hole, text: ${words} }\nclauses:\n`;

/** The minimal pack with inputs of each type, and these rules besides; all of them are asked for. */
export function source(rules: Readonly<Record<string, string>>): PackSource {
  const texts = Object.entries(rules).map(([id, text]) => `  ${id}: { label: ${words}, cite: p1, ${text} }\n`);
  return minimal(
    ['inputs:\n', `inputs:\n${INPUTS}`],
    ['sets:\n', `sets:\n${SETS}`],
    ['scales:\n', `scales:\n${SCALES}`],
    ['clauses:\n', DEFECTS],
    ['rules:\n', `rules:\n${texts.join('')}`],
    ['values: [ total ]', `values: [ total, ${Object.keys(rules).join(', ')} ]`],
  );
}

/** The plan of a pack without an error. */
export function planOf(rules: Readonly<Record<string, string>>): Plan {
  const { plan, diagnostics } = prepare(source(rules));
  if (!plan) throw new Error(diagnostics.map((one) => `${one.place.path}: ${messageOf(one, 'en')}`).join('\n'));
  return plan;
}

/** Name of a rule by its place: `r00`, `r01`, … */
export function name(index: number): string {
  return `r${String(index).padStart(2, '0')}`;
}

/** Rules in one pack, by name. */
export function numbered(rules: readonly string[]): Record<string, string> {
  return Object.fromEntries(rules.map((rule, index) => [name(index), rule]));
}

/** A type as text: `2..7 /0` is a number from 2 to 7 without decimal places; `-` where there is no bound, or any places. */
export function typeText(type: Type | undefined): string {
  if (!type) return 'none';
  if (type.kind === 'number') {
    const [min, max] = [type.min, type.max].map((edge) => (edge ? write(edge) : '-'));
    return `${min}..${max} /${type.places ?? '-'}`;
  }
  if (type.kind === 'grade') return `grade ${type.scale}`;
  if (type.kind === 'choice')
    return `choice ${type.options.join(' ')}${type.set === undefined ? '' : ` of ${type.set}`}`;
  return type.kind;
}

/** Errors of a pack, each as `code path params`, texts in English. */
export function errors({ diagnostics }: Prepared): string[] {
  return diagnostics.map(({ code, place, params }) => {
    const told = Object.values(params).map((one) => (typeof one === 'object' ? one.en : String(one)));
    return [code, place.path, ...told].join(' | ');
  });
}

type Inputs = Readonly<Record<string, unknown>>;

/** What a sheet says unless a test says otherwise. */
const SAID: Inputs = {
  day: '2025-06-01',
  later: '2025-07-01',
  mood: 'low',
  mark: { maths: 4, music: 5 },
  t: { one: 1, two: 2, three: 3 },
  a: 3,
  b: 1.25,
  c: -2,
  z: 0,
  minus: -1,
  yes: true,
  words: 'x',
  fit: 'good',
  star: 'one',
  pick: 'two',
  visit: [],
  shift: [{}, {}],
};

const RECORDS: Readonly<Record<string, Inputs>> = {
  visit: { hours: 1, v: 1, on: '2025-01-01', asked: true },
  shift: { w: 1, y: 1 },
};

/** A sheet of a plan with these inputs, which says all that the plan asks and nothing else. */
export function sheetOf(plan: Plan, inputs: Inputs): object {
  const form = plan.forms.get('report');
  const asks = (name: string) => form?.inputs.includes(name) || form?.sets.includes(name) || name === 'id';
  const asked = (all: Inputs) => Object.fromEntries(Object.entries(all).filter(([name]) => asks(name)));
  const said = Object.entries({ ...SAID, ...inputs }).map(([name, value]) => {
    const record = RECORDS[name];
    return [name, record ? (value as Inputs[]).map((one) => asked({ ...record, ...one })) : value];
  });
  return { pack: 'minimal', form: 'report', inputs: asked(Object.fromEntries(said)) };
}
