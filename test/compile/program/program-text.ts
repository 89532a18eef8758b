import { lowerForm } from '../../../engine/compile/program/index.ts';
import type { At, Cell, Definition, Loop, Place, Program, Term } from '../../../engine/model/program.ts';
import { prepare } from '../../../engine/pipeline.ts';
import { full, type Names, textBy, writtenText } from '../../operators/lowering/term-text.ts';
import { source } from '../../operators/rules.ts';

export type Piece = readonly [piece: string, by: string];

const words = '{ kk: Қ, ru: Д, en: X }';

/** Sets, inputs or grounds more, as they stand in a pack. */
export const more = {
  set: (id: string, said: string): Piece => ['sets:\n', `sets:\n  ${id}: { label: ${words}, cite: p1, ${said} }\n`],
  input: (id: string, said: string): Piece => [
    'inputs:\n',
    `inputs:\n  ${id}: { label: ${words}, cite: p1, better: none, ${said} }\n`,
  ],
  ground: (id: string, when: string): readonly Piece[] => [
    ['forms:\n', `grounds:\n  ${id}: { message: ${words}, cite: p1, when: ${when} }\nforms:\n`],
    ['    result:', `    grounds: [ ${id} ]\n    result:`],
  ],
};

const BARE: readonly Piece[] = [
  ['grade: grade, values: [ total, ', 'values: [ '],
  ['    checks: [ mood-known ]\n', ''],
];

/** The program of a form that asks for these rules and nothing else, over the inputs and sets of `source`. */
export function lowered(rules: Readonly<Record<string, string>>, ...pieces: readonly Piece[]): Program {
  const pack = source(rules);
  let { text } = pack;
  for (const [piece, by] of [...BARE, ...pieces]) {
    if (!text.includes(piece)) throw new Error(`the pack has no ${piece}`);
    text = text.replace(piece, by);
  }
  const { plan, diagnostics } = prepare({ ...pack, text });
  if (!plan) throw new Error(JSON.stringify(diagnostics, null, 2));
  return lowerForm(plan, 'report');
}

/** What a program says, a line each: cells by input and members, loops by letters in the order in which a line meets them. */
export class Lines {
  constructor(readonly program: Program) {}

  /** `early x[visit] for i in visit where … = (add hours(i)? 1) 1..25 ?` */
  definitions(): string[] {
    return this.program.definitions.map((one) => this.#line((names) => definitionText(one, names)));
  }

  /** `x over visit: known; i where …: x[visit](i) / 1` */
  shown(): string[] {
    return this.program.shown.map(({ rule, early, open, per, known, items }) =>
      this.#line((names) => {
        const each = items.map(({ at, value }) => `${atText(at, names)}${writtenText(value, textBy(names))}`);
        const told = `${early ? 'early ' : ''}${open ? '' : 'closed '}`;
        return `${told}${rule}${overText(per)}:${knownText(known, names)} ${each.join('; ')}`;
      }),
    );
  }

  /** `high over visit refuse: i where …: boolean high met(i)` */
  checks(): string[] {
    return this.program.checks.map(({ id, effect, per, named, known, items }) =>
      this.#line((names) => {
        const each = items.map(({ at, require }) => `${atText(at, names)}${full(require, textBy(names))}`);
        const told = `${effect}${named ? '' : ' unnamed'}`;
        return `${id}${overText(per)} ${told}:${knownText(known, names)} ${each.join('; ')}`;
      }),
    );
  }

  /** `hours for i in visit if … known … where …` */
  questions(): string[] {
    return this.program.questions.map(({ cell, loops, known, where, when, optional }) =>
      this.#line((names) => {
        const text = textBy(names);
        return [
          optional ? 'optional ' : '',
          names.cell(cell),
          loopsText(loops, names),
          when ? ` if ${text(when)}` : '',
          known ? ` known ${text(known)}` : '',
          where ? ` where ${text(where)}` : '',
        ].join('');
      }),
    );
  }

  /** Any term outside a loop. */
  term(of: Term): string {
    return this.#line((names) => full(of, textBy(names)));
  }

  #line(write: (names: Names) => string): string {
    const letters = new Map<string, string>();
    const place = (one: Place): string => {
      if ('name' in one) return one.name;
      if (!letters.has(one.loop)) letters.set(one.loop, 'ijkl'[letters.size] ?? '-');
      return letters.get(one.loop) as string;
    };
    return write({
      cell: (index) => cellName(this.program.cells[index]),
      place,
      point: (index) => pointText(this.program.points[index], place),
      lack: ({ lack }) => ({ never: '', early: '?', always: '!' })[lack],
    });
  }
}

export function cellName(cell: Cell | undefined): string {
  const members = cell?.members.filter((one) => one !== null) ?? [];
  return `${cell?.input}${members.length === 0 ? '' : `[${members.join(', ')}]`}`;
}

function pointText(point: Program['points'][number] | undefined, place: (one: Place) => string): string {
  if (!point) return 'nowhere';
  const members = point.members.map(({ set, at }) => `${set}=${typeof at === 'string' ? at : place(at)}`);
  const at = members.length === 0 ? '' : ` @ ${members.join(', ')}`;
  return `none{${point.path}${at}${point.defect === null ? '' : `: ${point.defect}`}}`;
}

function definitionText({ name, loops, where, term, early }: Definition, names: Names): string {
  const text = textBy(names);
  const told = `${early ? 'early ' : ''}${name}${loopsText(loops, names)}`;
  return `${told}${where ? ` where ${text(where)}` : ''} = ${full(term, text)}`;
}

function loopsText(loops: readonly Loop[], names: Names): string {
  return loops.length === 0 ? '' : ` for ${loops.map((one) => `${names.place(one)} in ${one.set}`).join(', ')}`;
}

function overText(per: readonly string[]): string {
  return per.length === 0 ? '' : ` over ${per.join(', ')}`;
}

function knownText(known: Term | null, names: Names): string {
  return known ? ` known ${textBy(names)(known)};` : '';
}

/** `maths#0, i where …: ` */
function atText({ members, order, where }: At, names: Names): string {
  if (members.length === 0) return '';
  const each = members.map((one, index) => (typeof one === 'string' ? `${one}#${order[index]}` : names.place(one)));
  return `${each.join(', ')}${where ? ` where ${textBy(names)(where)}` : ''}: `;
}
