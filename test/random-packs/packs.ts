import fc from 'fast-check';
import { compile } from '../../engine/compile/index.ts';
import type { Pack } from '../../engine/model/pack.ts';
import type { Plan } from '../../engine/model/plan.ts';
import { drawCondition, pick, wholeNumber } from './conditions.ts';
import { CITE, COLOURS, type Draw, type Fact, GRADES, type Known, type KnownSet, LABEL, MEMBERS } from './facts.ts';
import { drawRule } from './rules.ts';

const HEAD = {
  adisteme: 1,
  pack: 'random',
  edition: '1',
  version: '1.0.0',
  kind: 'methodology',
  title: LABEL,
  official: ['en'],
  act: { number: '1', date: '2024-01-01', issuer: LABEL, numbering: { p: 1 } },
  force: { from: '2024-01-01', appliesBy: 'period-end', cite: CITE },
  roles: { chief: { label: LABEL, cite: CITE }, deputy: { label: LABEL, cite: CITE } },
  defects: { open: { place: [CITE], kind: 'hole', text: LABEL } },
};

type Draft = Record<string, Record<string, unknown>>;

/** A sound pack over the whole language with a form `main`, and mostly another, `other`. */
export function drawPack(draw: Draw): Plan {
  const sets: Draft = {};
  const inputs: Draft = { 'period-end': { label: LABEL, cite: CITE, type: 'date', better: 'none' } };
  const pack: Record<string, unknown> = { ...HEAD, sets, inputs, rules: {}, ...sections(draw) };
  let known: Known = { facts: [{ id: 'period-end', type: { kind: 'date' }, per: [] }], sets: drawSets(draw, sets) };
  const add = (section: Draft, fact: Fact, content: Record<string, unknown>): void => {
    section[fact.id] = { label: LABEL, cite: CITE, ...content, ...perOf(fact.per) };
    if (planOf(pack)) known = { ...known, facts: [...known.facts, fact] };
    else delete section[fact.id];
  };
  for (const input of drawInputs(draw, known.sets)) add(inputs, input.fact, withWhen(draw, known, input));
  known = { ...known, sets: [...known.sets, ...drawSubsets(draw, known, pack)] };
  for (let place = 0; place < 2; place += 1) {
    const { id: set } = pick(draw, known.sets);
    const fact: Fact = { id: `deep-${place}`, type: { kind: 'number' }, per: [set] };
    add(inputs, fact, { type: 'decimal', min: -2, max: 5, places: 1, better: 'none' });
  }
  for (let place = draw(fc.integer, { min: 2, max: 7 }); place > 0; place -= 1) {
    const per = drawPer(draw, known.sets);
    const made = drawRule(draw, known, per);
    if (made) add(pack.rules as Draft, { id: `rule-${place}`, type: made.type, per }, made.rule);
  }
  govern(draw, pack, known);
  const plan = planOf(pack);
  if (!plan) throw new Error('a drawn pack is not sound');
  return plan;
}

function sections(draw: Draw): object {
  const grades = Object.fromEntries(GRADES.map((grade) => [grade, { label: LABEL, cite: CITE }]));
  const pending = { status: 'pending', title: LABEL, pending: { act: '2', date: '2025-01-01', from: '2025-03-01' } };
  return {
    scales: { result: { label: LABEL, cite: CITE, order: GRADES, grades } },
    forms: { main: { kind: 'graded', label: LABEL, cite: CITE, result: {} } },
    clauses: { p1: { status: 'encoded', title: LABEL }, ...(draw(fc.boolean) ? { p2: pending } : {}) },
  };
}

function drawSets(draw: Draw, sets: Draft): KnownSet[] {
  const members = MEMBERS.slice(0, draw(fc.integer, { min: 1, max: 4 }));
  sets.area = {
    kind: 'declared',
    label: LABEL,
    cite: CITE,
    attributes: { weight: { type: 'decimal' }, main: { type: 'boolean' } },
    members: Object.fromEntries(
      members.map((member) => [
        member,
        { label: LABEL, attributes: { weight: wholeNumber(draw) / 2, main: draw(fc.boolean) } },
      ]),
    ),
  };
  const min = draw(fc.nat, 2);
  sets.item = {
    kind: 'given',
    label: LABEL,
    cite: CITE,
    size: { min, max: Math.max(1, min + draw(fc.nat, 2)) },
    ...(draw(fc.boolean) ? { anonymous: true } : {}),
  };
  sets.visit = { kind: 'given', label: LABEL, cite: CITE, size: { min: 0, max: 2 } };
  return [
    { id: 'area', lineage: ['area'], kind: 'declared' },
    { id: 'item', lineage: ['item'], kind: 'given' },
    { id: 'visit', lineage: ['visit'], kind: 'given' },
  ];
}

function drawPer(draw: Draw, sets: readonly KnownSet[]): string[] {
  const shape = draw(fc.nat, 5);
  if (shape < 3) return [];
  const first = pick(draw, sets);
  const others = sets.filter(({ lineage }) => lineage.at(-1) !== first.lineage.at(-1));
  return shape < 5 || others.length === 0 ? [first.id] : [first.id, pick(draw, others).id];
}

interface DrawnInput {
  readonly fact: Fact;
  readonly content: Record<string, unknown>;
  readonly otherwise: unknown;
}

function drawInputs(draw: Draw, sets: readonly KnownSet[]): DrawnInput[] {
  const number = {
    type: 'decimal',
    min: draw(fc.integer, { min: -2, max: 0 }),
    max: 5,
    places: draw(fc.nat, 2),
    better: 'none',
  };
  const make = (id: string, type: Fact['type'], content: Record<string, unknown>, otherwise: unknown): DrawnInput => ({
    fact: { id, type, per: drawPer(draw, sets) },
    content: { better: 'none', ...content },
    otherwise,
  });
  return [
    make('score', { kind: 'number' }, number, 0),
    make('points', { kind: 'number' }, { type: 'integer', min: 0, max: 4 }, 1),
    make('done', { kind: 'boolean' }, { type: 'boolean' }, false),
    make(
      'colour',
      { kind: 'choice', options: COLOURS },
      { type: 'choice', options: { red: LABEL, green: LABEL } },
      'red',
    ),
    make('verdict', { kind: 'grade' }, { type: 'grade', scale: 'result' }, 'fair'),
    make('day', { kind: 'date' }, { type: 'date' }, '2025-01-31'),
    {
      fact: { id: 'favourite', type: { kind: 'choice', options: MEMBERS }, per: [] },
      content: { type: 'choice', set: 'area', better: 'none' },
      otherwise: 'alpha',
    },
  ];
}

function withWhen(draw: Draw, known: Known, { fact, content, otherwise }: DrawnInput): Record<string, unknown> {
  const when = draw(fc.nat, 3) === 0 ? drawCondition(draw, known, fact.per, 1) : null;
  return when ? { ...content, when, otherwise } : content;
}

/** A subset of each of two sets, and the best of one. */
function drawSubsets(draw: Draw, known: Known, pack: Record<string, unknown>): KnownSet[] {
  const sets = pack.sets as Draft;
  const found: KnownSet[] = [];
  const add = (set: KnownSet, content: Record<string, unknown>): void => {
    sets[set.id] = { label: LABEL, cite: CITE, of: set.lineage[1], ...content };
    if (planOf(pack)) found.push(set);
    else delete sets[set.id];
  };
  for (const id of ['area', 'item']) {
    const base = known.sets.find((set) => set.id === id) as KnownSet;
    const where = drawCondition(draw, known, [id], 1);
    const some: KnownSet = { ...base, id: `some-${id}`, lineage: [`some-${id}`, ...base.lineage] };
    if (where) add(some, { kind: 'subset', where });
    const from = found.find((set) => set.id === some.id) ?? base;
    const keys = known.facts.filter(
      ({ type, per }) =>
        type.kind !== 'choice' && type.kind !== 'boolean' && per.every((set) => from.lineage.includes(set)),
    );
    const top: KnownSet = { ...base, id: `top-${id}`, lineage: [`top-${id}`, ...from.lineage] };
    if (keys.length > 0 && draw(fc.boolean))
      add(top, {
        kind: 'best',
        take: draw(fc.nat, 3),
        by: [pick(draw, keys).id, pick(draw, keys).id],
        order: pick(draw, ['highest', 'lowest']),
      });
  }
  return found;
}

/** Grounds, checks, routing and what the forms give; whatever does not make a sound pack is left out. */
function govern(draw: Draw, pack: Record<string, unknown>, known: Known): void {
  const rules = known.facts.filter(({ id }) => id.startsWith('rule-'));
  const graded = (content: object): object => ({ kind: 'graded', label: LABEL, cite: CITE, ...content });
  const grounds: Record<string, unknown> = {};
  const checks: Record<string, unknown> = {};
  Object.assign(pack, { grounds, checks });
  const add = (section: Record<string, unknown>, id: string, content: object): void => {
    section[id] = content;
    if (!planOf(pack)) delete section[id];
  };
  const ground = draw(fc.nat, 2) === 0 ? drawCondition(draw, known, []) : null;
  if (ground) add(grounds, 'early', { message: LABEL, when: ground, cite: CITE });
  for (const id of ['first', 'second', 'third'].slice(draw(fc.nat, 2))) {
    const per = drawPer(draw, known.sets);
    const require = drawCondition(draw, known, per);
    const effect = pick(draw, ['refuse', 'warn', 'warn']);
    if (require) add(checks, id, { ...perOf(per), require, effect, message: LABEL, cite: CITE });
  }
  const grade = rules.find(({ type }) => type.kind === 'grade');
  pack.forms = {
    main: graded({
      result: {
        ...(grade ? { grade: grade.id } : {}),
        values: rules.filter(() => draw(fc.boolean)).map(({ id }) => id),
      },
      grounds: Object.keys(grounds),
      checks: Object.keys(checks),
      records: known.facts.filter(({ id }) => !id.startsWith('rule-') && draw(fc.nat, 3) === 0).map(({ id }) => id),
    }),
    other: graded({ result: { values: rules.slice(0, 1).map(({ id }) => id) } }),
  };
  const when = drawCondition(draw, known, []);
  const rest = { id: 'rest', form: 'main', assessor: 'chief', cite: CITE };
  const special = when ? [{ id: 'special', when, form: 'other', assessor: 'chief', cite: CITE }] : [];
  const away = ground ? { substitutes: [{ id: 'away', when: ground, assessor: 'deputy', cite: CITE }] } : {};
  if (draw(fc.boolean)) add(pack, 'routing', { cite: CITE, routes: [...special, rest], ...away });
}

function perOf(per: readonly string[]): object {
  return per.length === 0 ? {} : { per: per.length === 1 ? per[0] : per };
}

function planOf(pack: object): Plan | null {
  return compile(structuredClone(pack) as Pack, 'random', {}).plan;
}
