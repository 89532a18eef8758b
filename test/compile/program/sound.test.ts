import { expect, test } from 'vitest';
import { lowerForm } from '../../../engine/compile/program/index.ts';
import type { Lack, Place, Program, Term, TermType, Written } from '../../../engine/model/program.ts';
import { operandsOf, ownTermsOf } from '../../../engine/model/program-terms.ts';
import { termsOf } from '../../../engine/operators/lowering/written.ts';
import { officeWith } from '../../evaluate/office.ts';
import { lowered, more } from './program-text.ts';

const TYPES: Readonly<Record<TermType, string>> = {
  integer: 'bigint',
  boolean: 'boolean',
  text: 'string',
  date: 'string',
};
const LACKS: readonly Lack[] = ['never', 'early', 'always'];

/** The type of what a term of some kind gives; the others may be of several. */
const KINDS: Readonly<Record<string, TermType>> = {
  ...{ member: 'text', size: 'integer', listed: 'boolean', add: 'integer', multiply: 'integer', round: 'integer' },
  ...{ magnitude: 'integer', compare: 'boolean', among: 'boolean', odd: 'boolean', not: 'boolean', all: 'boolean' },
  ...{ any: 'boolean', months: 'integer', days: 'integer', move: 'date', total: 'integer', known: 'boolean' },
  ...{ rank: 'integer', best: 'boolean', 'ratio-total': 'integer' },
};

/** What a reader of a program relies on, and does not find. */
class Faults {
  readonly found: string[] = [];
  readonly #defined = new Map<string, { type: TermType; loops: number }>();

  constructor(readonly program: Program) {
    for (const { name, loops, where, term } of program.definitions) {
      const bound = loops.map(({ loop }) => loop);
      if (where) this.term(where, bound, name);
      this.term(term, bound, name);
      if (this.#defined.has(name)) this.found.push(`${name} is defined twice`);
      this.#defined.set(name, { type: term.type, loops: loops.length });
    }
    for (const { id, when } of program.grounds) this.term(when, [], id);
    for (const { loops, known, where, when, cell } of program.questions) {
      const bound = loops.map(({ loop }) => loop);
      for (const one of [known, where, when]) if (one) this.term(one, bound, `question ${cell}`);
    }
    for (const { id, when } of [...(program.routing?.routes ?? []), ...(program.routing?.substitutes ?? [])])
      if (when) this.term(when, [], id);
    for (const { id, known, items } of program.checks)
      this.items(
        id,
        known,
        items.map(({ at, require }) => ({ at, terms: [require] })),
      );
    for (const { rule, known, items } of program.shown)
      this.items(
        rule,
        known,
        items.map(({ at, value }) => ({ at, terms: this.written(value) })),
      );
  }

  items(
    name: string,
    known: Term | null,
    items: readonly { at: Program['checks'][number]['items'][number]['at']; terms: readonly Term[] }[],
  ) {
    if (known) this.term(known, [], name);
    for (const { at, terms } of items) {
      const bound = at.members.flatMap((one) => (typeof one === 'string' ? [] : [one.loop]));
      for (const one of at.where ? [at.where, ...terms] : terms) this.term(one, bound, name);
    }
  }

  written(value: Written): Term[] {
    const terms = termsOf(value);
    const type = value.kind === 'boolean' || value.kind === 'text' || value.kind === 'date' ? value.kind : 'integer';
    if (!['number', 'interval', 'grade', 'boolean', 'text', 'date'].includes(value.kind))
      this.found.push(`a value of kind ${value.kind}`);
    if (terms.some((one) => one.type !== type)) this.found.push(`${value.kind} of ${terms.map((one) => one.type)}`);
    return terms;
  }

  term(of: Term, bound: readonly string[], name: string): void {
    const fault = (text: string) => this.found.push(`${name}: ${of.kind} ${text}`);
    if (!(of.type in TYPES)) fault(`of type “${of.type}”`);
    if (!LACKS.includes(of.lack)) fault(`with lack “${of.lack}”`);
    if (of.kind in KINDS && KINDS[of.kind] !== of.type) fault(`of type ${of.type}`);
    if (of.kind === 'constant' && typeof of.value !== TYPES[of.type]) fault(`${of.type} ${of.value}`);
    if (of.kind === 'value') {
      const defined = this.#defined.get(of.of);
      if (defined?.type !== of.type || defined.loops !== of.at.length) fault(`of ${of.of}`);
    }
    if (of.kind === 'undetermined')
      for (const { at } of this.program.points[of.point]?.members ?? []) this.place(at, bound, fault);
    if ('at' in of) for (const at of [of.at].flat()) this.place(at, bound, fault);
    for (const one of ownTermsOf(of)) this.term(one, bound, name);
    const inside = 'loop' in of ? [...bound, of.loop] : bound;
    if ('loop' in of && bound.includes(of.loop)) fault(`binds ${of.loop} again`);
    for (const one of operandsOf(of)) this.term(one, inside, name);
  }

  place(at: string | Place, bound: readonly string[], fault: (text: string) => void): void {
    if (typeof at === 'object' && 'loop' in at && !bound.includes(at.loop)) fault(`at ${at.loop}, which nothing binds`);
  }
}

const many = '{ fact: hours, operator: greaterThan, value: 4 }';

test('each term is of a type, uses what was defined before it, and speaks only of loops around it', () => {
  const office = officeWith();
  const forms = ['staff', 'leader', 'goals', 'peers', 'grid'].map((form) => lowerForm(office, form));
  const pieces = [
    more.set('best-held', 'kind: best, of: held, take: 1, by: [ on, v ], order: lowest'),
    more.set('best-high', 'kind: best, of: high, take: z, by: [ t ], order: highest'),
    more.input('said', 'type: text, per: held, maxLength: 9'),
  ];
  const rules = {
    r1: `op: count, over: best-held, where: ${many}`,
    r2: 'op: sum, of: t, over: best-high',
    r3: 'op: divide, per: [ held, high ], of: v, by: hours, zero: { undetermined: open }',
    r4: 'op: add, per: visit, of: [ hours, { op: sum, of: hours, over: visit }, "w[n1]" ]',
    r5: 'op: choose, per: held, cases: [ { id: i, when: { fact: yes, operator: equal, value: true }, then: said } ], otherwise: { undetermined: open }',
    r6: 'op: rank, per: visit, of: hours, over: visit, order: highest, ties: dense',
    r7: 'op: maximum, of: on, over: best-held, empty: day',
    r8: `op: choose, cases: [ { id: i, when: { fact: form, operator: equal, value: report }, then: true } ], otherwise: yes`,
    r9: 'op: date-add, to: "on[n1]", months: 1',
    s1: 'op: choose, cases: [ { id: i, when: { fact: yes, operator: equal, value: true }, then: form } ], otherwise: form',
    s2: 'op: choose, per: subject, cases: [ { id: i, when: { fact: yes, operator: equal, value: true }, then: subject } ], otherwise: subject',
  };
  const ground = more.ground(
    'g',
    '{ any: [ { fact: r1, operator: equal, value: 0 }, { fact: r2, operator: equal, value: 0 } ] }',
  );
  const programs = [...forms, lowered(rules, ...pieces), lowered(rules, ...pieces, ...ground)];
  expect(programs.flatMap((program) => new Faults(program).found)).toEqual([]);
});
