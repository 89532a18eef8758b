import type {
  At,
  Definition,
  Key,
  Lack,
  Place,
  Program,
  Question,
  Shown,
  Term,
  Walk,
  Written,
} from '../model/program.ts';
import { operandsOf, ownTermsOf } from '../model/program-terms.ts';
import {
  add,
  after,
  all,
  among,
  any,
  blank,
  choose,
  compare,
  lookup,
  magnitude,
  multiply,
  not,
  TRUE,
} from '../operators/lowering/terms.ts';
import { together } from '../operators/lowering/together.ts';
import { decisiveRoots, rootsOfShown, Uses } from './uses.ts';

type Places = ReadonlyMap<string, Place>;

const NOWHERE: Places = new Map();

/** A program in which nothing is defined that is not used, and what uses what. */
export interface Settled {
  readonly program: Program;
  readonly uses: Uses;
}

/**
 * The same program for sheets that have all that is asked, and sets of a size the law allows: nothing lacks a value because an input is
 * missing, so much that was still open is told. Definitions that come to the same, or to little, are one.
 */
export function settled(program: Program): Settled {
  const settling = new Settling(program);
  const term = (of: Term): Term => settling.term(of);
  const condition = (of: Term | null): Term | null => of && open(term(of));
  const at = <Item extends { readonly at: At }>(item: Item): Item => ({
    ...item,
    at: { ...item.at, where: condition(item.at.where) },
  });
  const question = (one: Question): Question => ({
    ...one,
    known: condition(one.known),
    where: condition(one.where),
    when: condition(one.when),
  });
  const shown = (one: Shown): Shown => ({
    ...one,
    known: condition(one.known),
    items: one.items.map((item) => ({ ...at(item), value: withTerms(item.value, term) })),
  });
  const { routing } = program;
  return inUse({
    ...program,
    definitions: settling.definitions,
    questions: program.questions.map(question),
    grounds: program.grounds.map((one) => ({ ...one, when: term(one.when) })),
    routing: routing && {
      routes: routing.routes.map((one) => ({ ...one, when: condition(one.when) })),
      substitutes: routing.substitutes.map((one) => ({ ...one, when: term(one.when) })),
    },
    checks: program.checks.map((one) => ({
      ...one,
      known: condition(one.known),
      items: one.items.map((item) => ({ ...at(item), require: term(item.require) })),
    })),
    grade: program.grade && shown(program.grade),
    shown: program.shown.map(shown),
  });
}

/** Without the definitions on which nothing rests. */
function inUse(program: Program): Settled {
  const roots = [...decisiveRoots(program), ...program.shown.filter(({ open }) => open).flatMap(rootsOfShown)];
  const uses = new Uses(program);
  const { definitions } = uses.under(roots);
  const left = { ...program, definitions: program.definitions.filter(({ name }) => definitions.has(name)) };
  return { program: left, uses: new Uses(left, uses) };
}

/** A condition, or null where it holds in any case. */
function open(condition: Term): Term | null {
  return condition.kind === 'constant' && condition.value === true ? null : condition;
}

function withTerms(value: Written, put: (of: Term) => Term): Written {
  const ratio = ({ numerator, denominator }: { numerator: Term; denominator: Term }) => ({
    numerator: put(numerator),
    denominator: put(denominator),
  });
  if (value.kind === 'number') return { ...value, ...ratio(value) };
  if (value.kind === 'interval') return { ...value, from: ratio(value.from), to: ratio(value.to) };
  return { ...value, term: put(value.term) };
}

class Settling {
  readonly definitions: Definition[] = [];
  readonly #settled = new Map<string, Definition>();

  constructor(program: Program) {
    const known = new Map<string, Definition>();
    for (const one of program.definitions) {
      const made = { ...one, where: one.where && open(this.term(one.where)), term: this.term(one.term) };
      const same = isShort(made.term) ? textOf(made) : null;
      const first = same === null ? undefined : known.get(same);
      this.#settled.set(one.name, first ?? made);
      if (first) continue;
      if (same !== null) known.set(same, made);
      this.definitions.push(made);
    }
  }

  term(of: Term, places: Places = NOWHERE): Term {
    switch (of.kind) {
      case 'value':
        return this.#value(of, places);
      case 'if':
        return this.#choice(of, places);
      case 'undetermined':
        return isPast(of) ? blank(of.type) : of;
      case 'after':
        return after(this.#terms(of.first, places), this.term(of.then, places));
      case 'all':
        return all(this.#terms(of.of, places));
      case 'any':
        return any(this.#terms(of.of, places));
      case 'not':
        return not(this.term(of.of, places));
      case 'add':
        return add(together(this.#terms(of.of, places), { isTotal, nameOf: (name) => name }));
      case 'multiply':
        return multiply(this.#terms(of.of, places));
      case 'magnitude':
        return magnitude(this.term(of.of, places));
      case 'compare':
        return compare(of.operator, this.term(of.left, places), this.term(of.right, places));
      case 'among':
        return among(this.term(of.of, places), of.values);
      case 'lookup':
        return lookup(of.type, this.term(of.key, places), of.entries);
      default:
        return this.#rest(of, places);
    }
  }

  #terms(of: readonly Term[], places: Places): Term[] {
    return of.map((one) => this.term(one, places));
  }

  /** Cases that end in what can no longer be do not hold; where all others do not, the last one does. */
  #choice({ cases, otherwise }: Extract<Term, { kind: 'if' }>, places: Places): Term {
    const left = cases
      .filter(({ then }) => !isPast(then))
      .map(({ when, then }) => ({ when: this.term(when, places), then: this.term(then, places) }));
    const last = isPast(otherwise) ? left.pop()?.then : null;
    return choose(left, last ?? this.term(otherwise, places));
  }

  /** Nodes about which nothing can be told by what they are made of. */
  #rest(of: Term, places: Places): Term {
    const lack = of.lack === 'always' ? 'always' : 'never';
    switch (of.kind) {
      case 'read':
        return { ...of, lack, at: of.at.map((at) => placed(at, places)) };
      case 'member':
        return { ...of, lack, at: placed(of.at, places) };
      case 'round':
      case 'odd':
        return { ...of, lack, of: this.term(of.of, places), by: this.term(of.by, places) };
      case 'months':
      case 'days':
        return { ...of, lack, from: this.term(of.from, places), to: this.term(of.to, places) };
      case 'move':
        return { ...of, lack, of: this.term(of.of, places) };
      case 'known':
      case 'total':
      case 'extreme':
      case 'ratio-total':
      case 'rank':
      case 'best':
        return this.#walk(of, lack, places);
      default:
        return { ...of, lack };
    }
  }

  #walk(of: Extract<Term, Walk>, lack: Lack, places: Places): Term {
    const where = of.where && open(this.term(of.where, places));
    switch (of.kind) {
      case 'known':
        return lack === 'never' ? TRUE : { ...of, lack, where, of: this.term(of.of, places) };
      case 'total':
        return { ...of, lack, where, of: this.term(of.of, places) };
      case 'extreme':
        return { ...of, lack, where, by: this.#key(of.by, places), of: this.term(of.of, places) };
      case 'ratio-total':
        return { ...of, lack, where, of: this.term(of.of, places), by: this.term(of.by, places) };
      case 'rank':
        return { ...of, lack, where, own: this.#key(of.own, places), by: this.#key(of.by, places) };
      case 'best':
        return {
          ...of,
          lack,
          where,
          at: placed(of.at, places),
          own: of.own.map((key) => this.#key(key, places)),
          by: of.by.map((key) => this.#key(key, places)),
          take: {
            numerator: this.term(of.take.numerator, places),
            denominator: this.term(of.take.denominator, places),
          },
        };
    }
  }

  #key({ of, per }: Key, places: Places): Key {
    return { of: this.term(of, places), per: per && this.term(per, places) };
  }

  /** The value of a definition, or what it comes to where that is little. */
  #value(of: Extract<Term, { kind: 'value' }>, places: Places): Term {
    const found = this.#settled.get(of.of);
    if (!found) return of;
    const { name, loops, term } = found;
    if (loops.length === 0)
      return isLeaf(term)
        ? term
        : { kind: 'value', type: of.type, lack: term.lack, bounds: term.bounds, of: name, at: of.at };
    const at = of.at.map((one) => placed(one, places));
    if (isLeaf(term) || (isTotal(term) && isSmall(term)))
      return this.term(term, new Map(loops.map(({ loop }, index) => [loop, at[index] as Place])));
    return { ...of, lack: term.lack, bounds: term.bounds, of: name, at };
  }
}

function placed(place: Place, places: Places): Place {
  return 'loop' in place ? (places.get(place.loop) ?? place) : place;
}

/** Whether this is undetermined only as long as inputs may be missing. */
function isPast({ kind, lack }: Term): boolean {
  return kind === 'undetermined' && lack !== 'always';
}

function isTotal({ lack }: Term): boolean {
  return lack === 'never';
}

function isLeaf(term: Term): boolean {
  return ['constant', 'read', 'value', 'member', 'size'].includes(term.kind);
}

/** Whether a term takes no longer to form than an item of a list to look up. */
function isSmall(term: Term): boolean {
  return ['among', 'compare', 'not'].includes(term.kind) && [...operandsOf(term), ...ownTermsOf(term)].every(isLeaf);
}

/** Whether it is worth its while to look whether another term comes to the same. */
function isShort(term: Term): boolean {
  return !isLeaf(term) && operandsOf(term).length <= 8;
}

/** The same for definitions that come to the same, whatever their loops are called. */
function textOf({ loops, where, term }: Definition): string {
  const names = new Map<unknown, number>();
  const text = (of: unknown): string => {
    if (typeof of !== 'object' || of === null) return String(of);
    if (Array.isArray(of)) return `[${of.map(text).join()}]`;
    let found = '';
    for (const key in of) {
      if (key === 'bounds' || key === 'lack') continue;
      const value = (of as Readonly<Record<string, unknown>>)[key];
      if (key !== 'loop') found += `${key}:${text(value)};`;
      else {
        const name = names.get(value) ?? names.size;
        names.set(value, name);
        found += `${name};`;
      }
    }
    return `{${found}}`;
  };
  return text([loops, where, term]);
}
