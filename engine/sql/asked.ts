import type { At, Program, Question } from '../model/program.ts';
import { itemTexts, someItem } from './items.ts';
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

function isLacking(terms: Terms, question: Question): string {
  const conditions = [question.known, question.where, question.when].filter((one) => one !== null);
  return [`${cellText(terms, question)} IS NULL`, ...conditions.map((one) => terms.value(one))].join(' AND ');
}

function isStray(terms: Terms, question: Question): string {
  const { known, where, when } = question;
  const filled = `${cellText(terms, question)} IS NOT NULL${known ? ` AND ${terms.value(known)}` : ''}`;
  const [belongs, holds] = [where && terms.value(where), when && terms.value(when)];
  const never = [
    ...(belongs ? [`NOT ${belongs}`] : []),
    ...(holds ? [belongs ? `(${belongs} AND NOT ${holds})` : `NOT ${holds}`] : []),
  ];
  return `${filled} AND (${never.join(' OR ')})`;
}

function required(program: Program): Asked[] {
  return program.questions.filter(({ optional }) => !optional).map((one) => asked(program, one));
}

function conditional(program: Program): Asked[] {
  return program.questions.filter(({ where, when }) => where || when).map((one) => asked(program, one));
}

/** Whether something is missing; null where nothing can be. */
export function missingCondition(terms: Terms): string | null {
  const { program } = terms.scope;
  const cells = required(program).map((one) =>
    someItem(terms, [one], (inside, { question }) => isLacking(inside, question)),
  );
  const sets = program.sets.filter(({ min }) => min > 0).map(({ id }) => `NOT ${terms.scope.listed(id)}`);
  return joined([...cells, ...sets]);
}

/** Whether the sheet says what is not asked, or lists too few or too many. */
export function strayCondition(terms: Terms): string | null {
  const { scope } = terms;
  const cells = conditional(scope.program).map((one) =>
    someItem(terms, [one], (inside, { question }) => isStray(inside, question)),
  );
  return joined([...cells, ...scope.program.sets.map(({ id, min, max }) => sizeCondition(terms, id, min, max))]);
}

function sizeCondition({ scope }: Terms, id: string, min: number, max: number): string {
  return `(${scope.listed(id)} AND ${scope.counted(id)} NOT BETWEEN ${min} AND ${max})`;
}

function joined(conditions: readonly string[]): string | null {
  return conditions.length === 0 ? null : conditions.join(' OR ');
}

/** What is missing: a JSON list of keys, in order. */
export function missingText(terms: Terms): string {
  const { dialect, scope } = terms;
  const keys = required(scope.program).map((one) => keysText(terms, one, isLacking));
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
  const keys = conditional(scope.program).map((one) => keysText(terms, one, isStray));
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
