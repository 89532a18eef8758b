import type { Definition, Program, Shown } from '../model/program.ts';
import { operandsOf, ownTermsOf } from '../model/program-terms.ts';
import { askedColumns } from './asked.ts';
import {
  decidingColumns,
  missingText,
  reasonsText,
  STEPS,
  stepColumns,
  undeterminedText,
  warningsText,
} from './decision.ts';
import type { Dialect } from './dialect.ts';
import { gapText } from './gaps.ts';
import type { Column } from './given.ts';
import { inlined } from './inline.ts';
import { itemTexts } from './items.ts';
import { openColumns } from './open.ts';
import type { Columns } from './reading.ts';
import { namesOf, ownNames, parsedRecords, readRecords, walkedRecords } from './records.ts';
import { Scope, type Source, Unprintable } from './scope.ts';
import { cellColumns, memberColumns, parsedColumns, rawColumns } from './sheets.ts';
import { needed, placed, type Step } from './steps.ts';
import { Terms } from './terms.ts';
import { type Form, itemText, jsonOf, termsOf } from './written.ts';

export interface QueryOptions extends Source {
  /** Relation that holds the sheets. */
  readonly table: string;
  readonly columns: Columns;
  /** Columns of the sheets that come through as they are, beside `id`. */
  readonly kept?: readonly string[];
  /** Leave out why: the columns `reasons`, `missing` and `undetermined.*`; warnings are told by the ids of their checks only. */
  readonly brief?: boolean;
  /** Give values that are decimals of fixed places as numbers, not as texts, where the dialect can: DuckDB. */
  readonly numbers?: boolean;
  /** The columns of the result that are wanted, beside those kept; all unless told. */
  readonly results?: ReadonlySet<string>;
  /** What the pack cites for an element (`rules/total`), for the reader. */
  readonly cite?: (element: string) => readonly string[];
}

/** Prints the query that appraises sheets on a form. Throws `Unprintable` where the dialect can't hold a number of it. */
export function printQuery(form: Program, dialect: Dialect, options: QueryOptions): string {
  const program = inlined(asked(form, options));
  const scope = new Scope(program, dialect, options);
  const [early, late] = [new Terms(scope, true), new Terms(scope, false)];
  const kept = ['id', ...(options.kept ?? [])].map((name) => dialect.identifier(name));
  const read: Step[] = [
    {
      name: 'raw',
      from: options.table,
      only: true,
      columns: [...kept.map((name) => ({ name, value: name })), ...rawColumns(scope, options.columns)],
    },
    ...(program.sets.length > 0 ? [{ name: 'members', columns: memberColumns(scope) }] : []),
    { name: 'numbers', columns: [...parsedColumns(scope, options.columns), ...parsedRecords(scope, options.columns)] },
    {
      name: 'cells',
      columns: [
        ...cellColumns(scope, options.columns),
        ...readRecords(scope, options.columns),
        ...program.sets.flatMap((set) => ownNames(scope, set)),
      ],
    },
    {
      name: 'walked',
      columns: [...walkedRecords(scope), ...(dialect.walks ? program.sets.map((set) => namesOf(scope, set)) : [])],
    },
  ];
  const formed: Step[] = [
    ...levelsOf(program).map((level, place) => ({
      name: `level ${place + 1}`,
      columns: level.flatMap((one) => definitionColumns(one, early, late)),
    })),
    ...(options.brief ? [] : gapLevels(program, early, late)),
    { name: 'decisions', columns: decidingColumns(early, late) },
  ];
  const ofAsked = askedColumns(early);
  const outcome: Step = { name: 'outcome', columns: stepColumns(early, late, options.columns, ofAsked) };
  const wanted = new Set([...(options.results ?? [])].map((name) => dialect.identifier(name)));
  const results = resultColumns(scope, early, late, options).filter(({ name }) => !options.results || wanted.has(name));
  const columns = [...kept.map((name) => ({ name, value: name })), ...results];
  const conditions: Step = { name: 'conditions', columns: scope.conditions };
  const asking = [...openColumns(scope), ...scope.asking, ...ofAsked];
  const steps = placed([...read, conditions, ...formed, { name: 'questions', columns: [] }, outcome], asking);
  return written(scope, needed(steps, columns), columns, options);
}

/** The form without the values that are not wanted, nor needed for a result. */
function asked(program: Program, { results }: QueryOptions): Program {
  if (!results) return program;
  const isWanted = (rule: string): boolean =>
    [...results].some((name) => name === `values.${rule}` || name.startsWith(`values.${rule}.`));
  const shown = program.shown.map((one, place) => {
    if (one.open && isWanted(one.rule)) return one;
    const mayLack = one.items.filter(({ value }) => termsOf(value).some(({ lack }) => lack === 'always'));
    return { ...one, open: false, items: program.needed.includes(place) ? mayLack : [] };
  });
  return { ...program, shown };
}

function written(
  { dialect }: Scope,
  steps: readonly Step[],
  results: readonly Column[],
  { cite }: QueryOptions,
): string {
  const parts = steps.map(({ name, from, only, columns }, place) => {
    const before = from ?? dialect.identifier(steps[place - 1]?.name ?? '');
    const lines = [...(only ? [] : ['    *']), ...columns.map((one) => columnText(one))];
    const cited = columns.flatMap(({ comment, name: column }) => commentText(comment, column, cite));
    return `${dialect.identifier(name)} AS (\n${cited.join('')}  SELECT\n${lines.join(',\n')}\n  FROM ${before}${dialect.fence}\n)`;
  });
  const last = dialect.identifier(steps.at(-1)?.name ?? '');
  return `WITH\n${parts.join(',\n')}\nSELECT\n${results.map((one) => columnText(one)).join(',\n')}\nFROM ${last}${dialect.ending}`;
}

function columnText({ name, value }: Column): string {
  return value === name ? `    ${name}` : `    ${value} AS ${name}`;
}

/** Names hold no line ends, so a comment is one line. */
function commentText(element: string | undefined, column: string, cite: QueryOptions['cite']): string[] {
  const cited = element === undefined ? [] : (cite?.(element) ?? []);
  if (element === undefined || cited.length === 0) return [];
  return [`  -- ${`${column}: ${element} (${cited.join(', ')})`.replaceAll(/[\r\n\u2028\u2029]+/g, ' ')}\n`];
}

/** Definitions by how many stand one on the other. */
function levelsOf({ definitions }: Program): Definition[][] {
  const level = new Map<string, number>();
  const levels: Definition[][] = [];
  for (const one of definitions) {
    const used = [...(one.where ? [one.where] : []), one.term].flatMap(usedBy);
    const own = Math.max(0, ...used.map((name) => (level.get(name) ?? 0) + 1));
    level.set(one.name, own);
    levels[own] = [...(levels[own] ?? []), one];
  }
  return levels;
}

function usedBy(term: Definition['term']): string[] {
  const inside = [...operandsOf(term), ...ownTermsOf(term)].flatMap(usedBy);
  return term.kind === 'value' ? [term.of, ...inside] : inside;
}

function definitionColumns({ name, loops, where, term, early }: Definition, first: Terms, then: Terms): Column[] {
  const terms = early ? first : then;
  const { scope } = terms;
  try {
    const value = walked(terms, loops, scope.typeOf(none(term)), (inside) => {
      return within(inside, where, inside.value(term));
    });
    if (!scope.define(name, value)) return [];
    return [{ name: scope.definition(name), value, comment: `rules/${name.replace(/[[ ].*$/s, '')}` }];
  } catch (error) {
    throw error instanceof Unprintable ? new Unprintable(error.reason, name) : error;
  }
}

/** A value of members for which a condition holds, if they are not all. */
function within(terms: Terms, where: Definition['where'], value: string): string {
  const condition = where ? terms.value(where) : ALL;
  return condition === ALL ? value : `CASE WHEN ${condition} THEN ${value} END`;
}

const ALL = 'TRUE';

function none(term: Definition['term']): Definition['term'] {
  return term.type === 'integer' && term.bounds === null ? { ...term, bounds: { min: 0n, max: 1n } } : term;
}

/** A value for each member of some loops: lists in lists. */
function walked(terms: Terms, loops: Definition['loops'], type: string, body: (inside: Terms) => string): string {
  const [loop, ...others] = loops;
  if (!loop) return body(terms);
  const own = others.reduce((of) => terms.dialect.listOf(of), type);
  return terms.map(loop.set, own, (member) => walked(terms.with([loop.loop, member]), others, type, body));
}

/** Why definitions have no value, after all of them. */
function gapLevels(program: Program, first: Terms, then: Terms): Step[] {
  return levelsOf(program).map((level, place) => ({
    name: `open ${place + 1}`,
    columns: level.flatMap(({ name, loops, where, term, early }) => {
      const terms = early ? first : then;
      if (term.lack !== 'always') return [];
      const value = walked(terms, loops, terms.dialect.types.text, (inside) => {
        return within(inside, where, gapText(inside, term) ?? 'NULL');
      });
      return [{ name: terms.scope.gap(name), value }];
    }),
  }));
}

const STATUSES: readonly (readonly [string, readonly number[]])[] = [
  ['graded', [STEPS.graded]],
  ['not-assessed', [STEPS.ground]],
  ['refused', [STEPS.unread, STEPS.stray, STEPS.wrongForm, STEPS.failed]],
  ['incomplete', [STEPS.missing]],
  ['undetermined', [STEPS.openGround, STEPS.openRoute, STEPS.openCheck, STEPS.openValue]],
];

function resultColumns(scope: Scope, early: Terms, late: Terms, options: QueryOptions): Column[] {
  const { columns, brief } = options;
  const form = options.numbers ? 'number' : 'text';
  const { program, dialect } = scope;
  const step = scope.step;
  const column = (name: string, value: string): Column => ({ name: dialect.identifier(name), value });
  const whens = STATUSES.map(([status, steps]) => `WHEN ${step} IN (${steps.join(', ')}) THEN '${status}'`);
  const isRouted = `${step} IN (${STEPS.wrongForm}, ${STEPS.failed}, ${STEPS.graded})`;
  return [
    column('status', `CASE ${whens.join(' ')} END`),
    ...gradeColumns(late, form).map(({ name, value }) =>
      column(name, `CASE WHEN ${step} = ${STEPS.graded} THEN ${value} END`),
    ),
    ...program.shown
      .filter((one) => one.open)
      .flatMap((one) => {
        const terms = one.early ? early : late;
        const from = one.early
          ? `(${step} >= ${STEPS.openGround} OR ${step} = ${STEPS.ground})`
          : `${step} >= ${STEPS.openGround}`;
        const known = one.known ? ` AND ${terms.value(one.known)}` : '';
        return valueColumns(terms, one, ['values', one.rule], form).map(({ name, value }) =>
          column(name, `CASE WHEN ${from}${known} THEN ${value} END`),
        );
      }),
    column('ground', `CASE WHEN ${step} = ${STEPS.ground} THEN ${scope.known('ground held')} END`),
    ...(program.routing
      ? routeTexts(scope, program.routing).map(([name, value]) =>
          column(name, `CASE WHEN ${isRouted} THEN ${value} END`),
        )
      : []),
    ...(brief ? [] : whyColumns(early, late, columns)),
    column('warnings', warningsText(late, brief ?? false)),
  ];
}

function whyColumns(early: Terms, late: Terms, columns: Columns): Column[] {
  const { dialect } = early;
  const column = (name: string, value: string): Column => ({ name: dialect.identifier(name), value });
  const gap = undeterminedText(early, late);
  return [
    column('reasons', reasonsText(early, late, columns)),
    column('missing', `CASE WHEN ${early.scope.step} = ${STEPS.missing} THEN ${missingText(early)} END`),
    column('undetermined.at', dialect.part(gap, 1)),
    column('undetermined.defect', dialect.part(gap, 2)),
  ];
}

/** Grades by members that only the sheet lists are one JSON object, whose keys name all members. */
function gradeColumns(terms: Terms, form: Form): Column[] {
  const { grade } = terms.scope.program;
  if (!grade) return [];
  if (!isGiven(grade)) return valueColumns(terms, grade, ['grade'], form);
  const { dialect } = terms;
  const entries = grade.items.map((item) =>
    itemTexts(
      terms,
      item,
      0,
      (inside, one, path) => `('"' || ${path.join(" || ', ' || ")} || '":' || ${itemText(inside, one, 'json')})`,
    ),
  );
  return [{ name: 'grade', value: `('{' || ${dialect.joinTexts(entries, ',')} || '}')` }];
}

function isGiven({ items }: Shown): boolean {
  return items.some(({ at }) => at.members.some((member) => typeof member !== 'string'));
}

/** A column for each combination of declared members; one, as JSON, where only the sheet lists them. */
function valueColumns(terms: Terms, shown: Shown, path: readonly string[], form: Form): Column[] {
  const { items } = shown;
  if (isGiven(shown)) return [{ name: path.join('.'), value: jsonOf(terms, items) }];
  return items.map((item) => ({ name: [...path, ...item.at.members].join('.'), value: itemText(terms, item, form) }));
}

function routeTexts(scope: Scope, { routes, substitutes }: NonNullable<Program['routing']>): [string, string][] {
  const { dialect } = scope;
  const pick = (column: string, texts: readonly string[], rest: string): string => {
    const whens = texts.map((text, place) => `WHEN ${place + 1} THEN ${dialect.text(text)}`);
    return whens.length === 0 ? rest : `CASE ${scope.known(column)} ${whens.join(' ')} ELSE ${rest} END`;
  };
  const none = dialect.cast('NULL', dialect.types.text);
  const assessor = pick(
    'route place',
    routes.map((one) => one.assessor),
    none,
  );
  return [
    [
      'route.id',
      pick(
        'route place',
        routes.map(({ id }) => id),
        none,
      ),
    ],
    [
      'route.form',
      pick(
        'route place',
        routes.map(({ form }) => form),
        none,
      ),
    ],
    [
      'route.assessor',
      pick(
        'substitute place',
        substitutes.map((one) => one.assessor),
        assessor,
      ),
    ],
    [
      'route.substitute',
      pick(
        'substitute place',
        substitutes.map(({ id }) => id),
        none,
      ),
    ],
  ];
}
