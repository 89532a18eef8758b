import type { At, Program, Question, Term } from '../model/program.ts';
import type { Column } from './given.ts';
import { itemTexts, someItem } from './items.ts';
import { areFormed, needsOf } from './needs.ts';
import { openCells } from './open.ts';
import type { Scope } from './scope.ts';
import type { Terms } from './terms.ts';

/** Prints what is asked and blank, and what is not asked and filled. */

type Asked = { readonly question: Question; readonly at: At };

function asked(program: Program, question: Question): Asked {
  const loops = [...question.loops];
  const members = (program.cells[question.cell]?.members ?? []).map((member) => member ?? loops.shift() ?? '');
  return { question, at: { members, order: members.map(() => null), where: question.where } };
}

function cellText(terms: Terms, { cell, loops }: Question): string {
  return terms.value({ type: 'text', lack: 'early', bounds: null, kind: 'read', cell, at: loops });
}

/** A condition, and the terms that it rests on. */
interface Part {
  readonly of: readonly Term[];
  readonly text: (terms: Terms) => string;
}

const holding = (of: Term): Part => ({ of: [of], text: (terms) => conditionText(terms, of) });

/** What is made of several conditions is formed once, unless it is another for each member. */
function conditionText(terms: Terms, of: Term): string {
  const text = terms.value(of);
  const isMade = of.kind === 'all' || of.kind === 'any';
  return isMade && terms.loops.size === 0 && !hasLoop(of) ? terms.scope.askedWhen(text) : text;
}

/** Of what is true once it has a value. */
const formed = (of: Term): Part => ({ of: [of], text: (terms) => areFormed(needsOf(terms, of)) });

/** When a question lacks its answer: the cell is blank, and each of these holds. */
function lackingParts({ known, where, when }: Question): Part[] {
  return [...(known ? [formed(known)] : []), ...[where, when].flatMap((one) => (one ? [holding(one)] : []))];
}

/** When a cell is filled against what is asked. */
function strayParts({ known, where, when }: Question): Part[] {
  const never = (terms: Terms): string => {
    const [belongs, holds] = [where, when].map((one) => one && conditionText(terms, one));
    return [
      ...(belongs ? [`NOT ${belongs}`] : []),
      ...(holds ? [belongs ? `(${belongs} AND NOT ${holds})` : `NOT ${holds}`] : []),
    ].join(' OR ');
  };
  const of = [where, when].filter((one) => one !== null);
  return [...(known ? [formed(known)] : []), { of, text: (terms) => `(${never(terms)})` }];
}

function isLacking(terms: Terms, question: Question): string {
  return allOf(terms, `${cellText(terms, question)} IS NULL`, lackingParts(question));
}

function isStray(terms: Terms, question: Question): string {
  return allOf(terms, `${cellText(terms, question)} IS NOT NULL`, strayParts(question));
}

function allOf(terms: Terms, first: string, parts: readonly Part[]): string {
  return [first, ...parts.map(({ text }) => text(terms))].filter((one) => one !== '').join(' AND ');
}

/** Whether some cell is or is not blank, and all its parts hold; what is the same for several cells, or for all members, is asked once. */
function some(
  terms: Terms,
  all: readonly Asked[],
  blank: 'IS NULL' | 'IS NOT NULL',
  partsOf: (one: Question) => Part[],
): string[] {
  const groups = new Map<string, string[]>();
  for (const one of all) {
    const loops = new Set(one.question.loops.map(({ loop }) => loop));
    const parts = partsOf(one.question);
    const isOwn = ({ of }: Part): boolean => of.some((term) => mentions(term, loops));
    const own = parts.filter(isOwn);
    const cells = someItem(terms, [one], (inside, { question }) =>
      allOf(inside, `${cellText(inside, question)} ${blank}`, own),
    );
    const rest = parts.filter((part) => !isOwn(part)).flatMap(({ text }) => text(terms) || []);
    const key = rest.join(' AND ');
    groups.set(key, [...(groups.get(key) ?? []), cells]);
  }
  return [...groups].map(([rest, cells]) =>
    rest === '' ? cells.join(' OR ') : `(${rest} AND (${cells.join(' OR ')}))`,
  );
}

function mentions(value: unknown, loops: ReadonlySet<string>): boolean {
  return hasLoop(value, (loop) => loops.has(loop));
}

function hasLoop(value: unknown, isOne: (loop: string) => boolean = () => true): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('loop' in value && isOne(String(value.loop))) return true;
  return Object.values(value).some((part) => hasLoop(part, isOne));
}

function required({ program }: Scope): Asked[] {
  return program.questions.filter(({ optional }) => !optional).map((one) => asked(program, one));
}

/** What no sheet can fill is never against what is asked. */
function conditional(scope: Scope): Asked[] {
  return scope.program.questions
    .filter(({ where, when, cell }) => (where || when) && !scope.isBlank(cell))
    .map((one) => asked(scope.program, one));
}

/** Whether something is missing; null where nothing can be. */
function missingCondition(terms: Terms): string | null {
  const { scope } = terms;
  const open = openCells(scope);
  const others = required(scope).filter(({ question }) => !open.has(question.cell));
  const cells = some(terms, others, 'IS NULL', lackingParts);
  const openSets = new Set([...open].map((place) => scope.program.cells[place]?.over[0] ?? null));
  const sets = scope.program.sets.filter(({ min }) => min > 0).map(({ id }) => `NOT ${scope.listed(id)}`);
  return joined([...cells, ...[...openSets].map((set) => scope.open(set)), ...sets]);
}

/** Whether the sheet says what is not asked, or lists too few or too many. */
function strayCondition(terms: Terms): string | null {
  const { scope } = terms;
  const cells = some(terms, conditional(scope), 'IS NOT NULL', strayParts);
  return joined([...cells, ...scope.program.sets.map(({ id, min, max }) => sizeCondition(terms, id, min, max))]);
}

function sizeCondition({ scope }: Terms, id: string, min: number, max: number): string {
  return `(${scope.listed(id)} AND ${scope.counted(id)} NOT BETWEEN ${min} AND ${max})`;
}

function joined(conditions: readonly string[]): string | null {
  return conditions.length === 0 ? null : conditions.join(' OR ');
}

/** Whether something is missing or stray, formed for all sheets at once. */
export function askedColumns(terms: Terms): Column[] {
  const { scope } = terms;
  return [[scope.stray, strayCondition(terms)] as const, [scope.missing, missingCondition(terms)] as const].flatMap(
    ([name, value]) => (value === null ? [] : [{ name, value: `(${value})` }]),
  );
}

/** What is missing: a JSON list of keys, in order. */
export function missingText(terms: Terms): string {
  const { dialect, scope } = terms;
  const keys = required(scope).map((one) => keysText(terms, one, isLacking));
  const sets = scope.program.sets
    .filter(({ min }) => min > 0)
    .map(({ id }) => `CASE WHEN NOT ${scope.listed(id)} THEN ${dialect.text(JSON.stringify(id))} END`);
  const all = [...keys, ...sets];
  if (all.length === 0) return dialect.cast('NULL', dialect.types.text);
  return sortedKeys(terms, all, (list) => `('[' || ${dialect.join(list, ',')} || ']')`);
}

/** Reasons for what is not asked, apart by commas. */
export function strayTexts(terms: Terms): string[] {
  const { dialect, scope } = terms;
  const keys = conditional(scope).map((one) => keysText(terms, one, isStray));
  const stray =
    keys.length === 0
      ? []
      : [
          sortedKeys(terms, keys, (list) => {
            const name = scope.lambda();
            const reason = `'{"code":"not-asked","input":' || ${name} || '}'`;
            return `nullif(${dialect.join(dialect.map(list, name, reason, dialect.types.text), ',')}, '')`;
          }),
        ];
  const sizes = scope.program.sets.map(({ id, min, max }) => {
    const reason = dialect.text(JSON.stringify({ code: 'set-size', input: id }));
    return `CASE WHEN ${sizeCondition(terms, id, min, max)} THEN ${reason} END`;
  });
  return [...stray, ...sizes];
}

/** Keys of a question, quoted, apart by U+001F. */
function keysText(terms: Terms, one: Asked, condition: (inside: Terms, question: Question) => string): string {
  const { dialect, scope } = terms;
  const input = scope.program.cells[one.question.cell]?.input ?? '';
  return itemTexts(
    terms,
    one,
    0,
    (inside, { question, at }, path) => {
      const isFixed = at.members.every((member) => typeof member === 'string');
      const key = isFixed
        ? dialect.text(JSON.stringify(at.members.length === 0 ? input : `${input}[${at.members.join(', ')}]`))
        : `${dialect.text(`"${input}[`)} || ${path.join(" || ', ' || ")} || ']"'`;
      return `CASE WHEN ${condition(inside, question)} THEN ${key} END`;
    },
    [],
    '\u001f',
  );
}

function sortedKeys({ dialect }: Terms, keys: readonly string[], use: (list: string) => string): string {
  return use(dialect.sortedOnce(dialect.splitTexts(keys, '\u001f')));
}
