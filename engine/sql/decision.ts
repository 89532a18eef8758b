import type { At, Check, Program, Shown, Term } from '../model/program.ts';
import { missingText, strayTexts } from './asked.ts';
import { APART, firstGap, firstOf, gapText } from './gaps.ts';
import type { Column } from './given.ts';
import { isUsedWhere } from './inline.ts';
import { itemTexts, someItem } from './items.ts';
import { areOpen, needsOf, openWhen } from './needs.ts';
import type { Columns } from './reading.ts';
import { misfit, misfitTexts } from './sheets.ts';
import type { Terms } from './terms.ts';
import { isTotal, termsOf } from './written.ts';

/** How far a sheet came, by the steps that `model/program.ts` tells. */
export const STEPS = {
  unread: 1,
  ground: 2,
  stray: 3,
  missing: 4,
  openGround: 5,
  openRoute: 6,
  wrongForm: 7,
  failed: 8,
  openCheck: 9,
  openValue: 10,
  graded: 11,
} as const;

/** What decides: grounds, the route, checks. */
export function decidingColumns(early: Terms, late: Terms): Column[] {
  const { scope } = early;
  const { grounds, routing, checks } = scope.program;
  return [
    ...grounds.map(({ id, when }) => ({
      name: scope.known(`ground ${id}`),
      value: early.value(when),
      comment: `grounds/${id}`,
    })),
    ...(routing ? routeColumns(late, routing) : []),
    ...checks.map((check) => ({
      name: scope.known(`check ${check.id}`),
      value: checkText(late, check),
      comment: `checks/${check.id}`,
    })),
  ];
}

/** Place of the route, from 1; its negative where that is open; 0 where there is none. */
function routeColumns(terms: Terms, { routes, substitutes }: NonNullable<Program['routing']>): Column[] {
  const { scope } = terms;
  const placeOf = (all: readonly { readonly when: Term | null }[]): string => {
    const whens = all.flatMap(({ when }, place) => {
      if (!when) return [`WHEN TRUE THEN ${place + 1}`];
      const condition = terms.value(when);
      const open = terms.isPartial(when) ? [`WHEN ${condition} IS NULL THEN ${-place - 1}`] : [];
      return [...open, `WHEN ${condition} THEN ${place + 1}`];
    });
    return whens.length === 0 ? '0' : `CASE ${whens.join(' ')} ELSE 0 END`;
  };
  return [
    { name: scope.known('route place'), value: placeOf(routes), comment: 'routing' },
    { name: scope.known('substitute place'), value: placeOf(substitutes) },
  ];
}

/** Whether a check holds; NULL where that is open. */
function checkText(terms: Terms, { known, items }: Check): string {
  const isPlain = !known && items.every(({ at, require }) => isFixed(at) && !terms.isPartial(require));
  if (isPlain) return items.map(({ require }) => terms.value(require)).join(' AND ') || 'TRUE';
  const inPlace = (inside: Terms, at: At, condition: string): string =>
    at.where ? `${inside.value(at.where)} AND ${condition}` : condition;
  const partial = items.filter(({ require }) => terms.isPartial(require));
  const open = [
    ...(known ? [`${terms.value(known)} IS NULL`] : []),
    ...(partial.length > 0
      ? [someItem(terms, partial, (inside, { at, require }) => inPlace(inside, at, `${inside.value(require)} IS NULL`))]
      : []),
  ];
  const fails = someItem(terms, items, (inside, { at, require }) => {
    const isNot = `NOT ${inside.value(require)}`;
    // What is defined for these members only has no value for others.
    const isOwn = require.kind === 'value' && isUsedWhere(terms.scope.definitionOf(require.of), require, at.where);
    return isOwn ? isNot : inPlace(inside, at, isNot);
  });
  const holds = `NOT coalesce(${fails || 'FALSE'}, FALSE)`;
  return open.length === 0 ? holds : `CASE WHEN ${open.join(' OR ')} THEN NULL ELSE ${holds} END`;
}

function isFixed(at: At): boolean {
  return at.where === null && isNamed(at);
}

/** Step, ground, and what they rest on; `asked`: the columns of what is missing or stray. */
export function stepColumns(early: Terms, late: Terms, columns: Columns, asked: readonly Column[]): Column[] {
  const { scope } = early;
  const { grounds } = scope.program;
  const ground = grounds.map(({ id }) => `WHEN ${scope.known(`ground ${id}`)} THEN ${scope.dialect.text(id)}`);
  return [
    { name: scope.step, value: stepText(late, columns, asked) },
    {
      name: scope.known('ground held'),
      value:
        ground.length === 0 ? scope.dialect.cast('NULL', scope.dialect.types.text) : `CASE ${ground.join(' ')} END`,
    },
  ];
}

function stepText(late: Terms, columns: Columns, asked: readonly Column[]): string {
  const { scope } = late;
  const { grounds, routing, checks, form } = scope.program;
  const open = grounds.filter(({ when }) => when.lack === 'always');
  const refusing = checks.filter(({ effect }) => effect === 'refuse');
  const ownRoutes = (routing?.routes ?? []).flatMap((route, place) => (route.form === form ? [place + 1] : []));
  const [route, substitute] = [scope.known('route place'), scope.known('substitute place')];
  const named = (name: string): string | null => (asked.some((one) => one.name === name) ? name : null);
  const conditions: [number, string | null][] = [
    [STEPS.unread, misfit(scope, columns)],
    [STEPS.ground, anyOf(grounds.map(({ id }) => scope.known(`ground ${id}`)))],
    [STEPS.stray, named(scope.stray)],
    [STEPS.missing, named(scope.missing)],
    [STEPS.openGround, anyOf(open.map(({ id }) => `${scope.known(`ground ${id}`)} IS NULL`))],
    [STEPS.openRoute, routing ? `${route} <= 0 OR ${substitute} < 0` : null],
    [STEPS.wrongForm, routing ? `${route} NOT IN (${[0, ...ownRoutes].join(', ')})` : null],
    [STEPS.failed, anyOf(refusing.map(({ id }) => `NOT ${scope.known(`check ${id}`)}`))],
    [
      STEPS.openCheck,
      anyOf(checks.filter((one) => canBeOpen(late, one)).map(({ id }) => `${scope.known(`check ${id}`)} IS NULL`)),
    ],
    [STEPS.openValue, anyOf(openConditions(late, neededOf(scope.program)))],
  ];
  const whens = conditions.flatMap(([step, when]) => (when === null ? [] : [`WHEN ${when} THEN ${step}`]));
  return `CASE ${whens.join(' ')} ELSE ${STEPS.graded} END`;
}

function anyOf(conditions: readonly string[]): string | null {
  return conditions.length === 0 ? null : conditions.join(' OR ');
}

function canBeOpen(terms: Terms, { known, items }: Check): boolean {
  return known !== null || items.some(({ require }) => terms.isPartial(require));
}

function neededOf({ grade, needed, shown }: Program): Shown[] {
  return [...(grade ? [grade] : []), ...needed.map((place) => shown[place] as Shown)];
}

/** When a value is open; of values that stand for themselves, what they rest on is asked once. */
function openConditions(terms: Terms, all: readonly Shown[]): string[] {
  const fixed = new Map<string, Set<string>>();
  const others = all.flatMap(({ known, items }) => {
    const partial = items.filter(({ value }) => !isTotal(terms, value));
    for (const { at, value } of partial.filter((one) => isNamed(one.at))) {
      const where = at.where ? terms.value(at.where) : 'TRUE';
      const open = termsOf(value).flatMap((one) => openWhen(terms, one, at.where));
      fixed.set(where, new Set([...(fixed.get(where) ?? []), ...open]));
    }
    const some = someItem(
      terms,
      partial.filter((one) => !isNamed(one.at)),
      (inside, { at, value }) => {
        const open = areOpen(termsOf(value).flatMap((one) => needsOf(inside, one)));
        return at.where ? `${inside.value(at.where)} AND (${open})` : open;
      },
    );
    return [...(known ? [`${terms.value(known)} IS NULL`] : []), ...(some === '' ? [] : [some])];
  });
  const own = [...fixed].map(([where, conditions]) => {
    const open = [...conditions].join(' OR ');
    return where === 'TRUE' ? open : `(${where} AND (${open}))`;
  });
  return [...others, ...own];
}

function isNamed({ members }: At): boolean {
  return members.every((member) => typeof member === 'string');
}

/** Where a sheet is undetermined: the point, U+001F, the defect. */
export function undeterminedText(early: Terms, late: Terms): string {
  const { scope } = early;
  const { program, dialect } = scope;
  const step = scope.step;
  const none = dialect.cast('NULL', dialect.types.text);
  const grounds = program.grounds.flatMap(({ id, when }) => {
    const gap = gapText(early, when);
    return gap === null ? [] : [`CASE WHEN ${scope.known(`ground ${id}`)} IS NULL THEN ${gap} END`];
  });
  const checks = program.checks.flatMap((check) => {
    const gap = itemsGap(late, check.known, check.items, ({ require }) => [require]);
    return gap === null ? [] : [`CASE WHEN ${scope.known(`check ${check.id}`)} IS NULL THEN ${gap} END`];
  });
  const values = neededOf(program).flatMap(
    ({ known, items }) => itemsGap(late, known, items, ({ value }) => termsOf(value)) ?? [],
  );
  const first = (texts: readonly string[]): string =>
    texts.length === 0 ? none : `coalesce(${[...texts, none].join(', ')})`;
  return `CASE ${step} WHEN ${STEPS.openGround} THEN ${first(grounds)} WHEN ${STEPS.openRoute} THEN ${routeGap(late)} WHEN ${STEPS.openCheck} THEN ${first(checks)} WHEN ${STEPS.openValue} THEN ${first(values)} END`;
}

function routeGap(terms: Terms): string {
  const { scope } = terms;
  const { dialect, program } = scope;
  const gaps = (column: string, all: readonly { readonly when: Term | null }[]): string[] =>
    all.flatMap(({ when }, place) => {
      const gap = when && gapText(terms, when);
      return gap ? [`WHEN ${scope.known(column)} = ${-place - 1} THEN ${gap}`] : [];
    });
  const whens = [
    ...gaps('route place', program.routing?.routes ?? []),
    ...(program.routing ? [`WHEN ${scope.known('route place')} = 0 THEN ${dialect.text(`routing${APART}`)}`] : []),
    ...gaps('substitute place', program.routing?.substitutes ?? []),
  ];
  return whens.length === 0 ? dialect.cast('NULL', dialect.types.text) : `CASE ${whens.join(' ')} END`;
}

/** The first gap of items, in the order in which they are looked at. */
function itemsGap<Item extends { readonly at: At }>(
  terms: Terms,
  known: Term | null,
  items: readonly Item[],
  parts: (item: Item) => readonly Term[],
): string | null {
  const first = known ? gapText(terms, known) : null;
  const rest = gapIn(terms, items, 0, parts);
  const gaps = [first, rest].filter((one) => one !== null);
  return gaps.length === 0 ? null : `coalesce(${gaps.join(', ')}, NULL)`;
}

function gapIn<Item extends { readonly at: At }>(
  terms: Terms,
  items: readonly Item[],
  axis: number,
  parts: (item: Item) => readonly Term[],
): string | null {
  const [item] = items;
  const member = item?.at.members[axis];
  if (!item) return null;
  if (member === undefined) {
    const gaps = items.flatMap((one) => {
      const gap = firstOf(terms, parts(one));
      if (gap === null) return [];
      return one.at.where ? [`CASE WHEN ${terms.value(one.at.where)} THEN ${gap} END`] : [gap];
    });
    return gaps.length < 2 ? (gaps[0] ?? null) : `coalesce(${gaps.join(', ')})`;
  }
  if (typeof member === 'string') {
    const members = [...new Set(items.map(({ at }) => at.members[axis]))];
    const gaps = members.flatMap(
      (one) =>
        gapIn(
          terms,
          items.filter(({ at }) => at.members[axis] === one),
          axis + 1,
          parts,
        ) ?? [],
    );
    return gaps.length < 2 ? (gaps[0] ?? null) : `coalesce(${gaps.join(', ')})`;
  }
  return firstGap(terms, member.set, (one) => {
    const loops = items.map(({ at }) => [(at.members[axis] as { loop: string }).loop, one] as const);
    return gapIn(terms.with(...loops), items, axis + 1, parts);
  });
}

/** Why a sheet is refused: a JSON list. */
export function reasonsText(early: Terms, late: Terms, columns: Columns): string {
  const { scope } = early;
  const { dialect, program } = scope;
  const list = (texts: readonly string[]): string => `('[' || ${dialect.joinTexts(texts, ',')} || ']')`;
  const refusing = program.checks.filter(({ effect }) => effect === 'refuse');
  const stray = strayTexts(early);
  const whens = [
    `WHEN ${STEPS.unread} THEN ${list(misfitTexts(scope, columns))}`,
    ...(stray.length === 0 ? [] : [`WHEN ${STEPS.stray} THEN ${list(stray)}`]),
    `WHEN ${STEPS.wrongForm} THEN '[{"code":"wrong-form"}]'`,
    ...(refusing.length > 0
      ? [`WHEN ${STEPS.failed} THEN ${list(refusing.map((one) => failureTexts(late, one)))}`]
      : []),
  ];
  return `CASE ${scope.step} ${whens.join(' ')} END`;
}

/** Failures of a check: JSON texts, apart by commas; in brief its id for each. */
function failureTexts(terms: Terms, check: Check, brief = false): string {
  const { dialect, scope } = terms;
  const { id, items } = check;
  if (items.length === 0) return dialect.cast('NULL', dialect.types.text);
  const apart = brief ? APART_IN_BRIEF : ',';
  const texts = items.map((item) =>
    itemTexts(
      terms,
      item,
      0,
      (inside, { at, require }, path) => {
        const fails = `NOT ${inside.value(require)}`;
        const when = at.where ? `${inside.value(at.where)} AND ${fails}` : fails;
        return `CASE WHEN ${when} THEN ${brief ? dialect.text(id) : failureText(terms, check, path)} END`;
      },
      [],
      apart,
    ),
  );
  return `CASE WHEN NOT ${scope.known(`check ${id}`)} THEN ${dialect.joinTexts(texts, apart)} END`;
}

/** What sets warnings told in brief apart. */
const APART_IN_BRIEF = '; ';

function failureText({ dialect }: Terms, { id, per, named }: Check, path: readonly string[]): string {
  const start = dialect.text(`{"code":"check","check":${JSON.stringify(id)}`);
  const members = path.map(
    (name, place) => `${dialect.text(`${place > 0 ? ',' : ''}${JSON.stringify(per[place])}:"`)} || ${name} || '"'`,
  );
  const reason = named && per.length > 0 ? [start, `',"members":{'`, ...members, `'}}'`] : [start, `'}'`];
  return reason.join(' || ');
}

/** What a sheet is warned of: a JSON list; in brief ids of checks, and codes, apart by semicolons. NULL where of nothing. */
export function warningsText(late: Terms, brief: boolean): string {
  const { scope } = late;
  const { dialect, program } = scope;
  const step = scope.step;
  const warning = program.checks.filter(({ effect }) => effect === 'warn');
  const checks = warning.map(
    (one) => `CASE WHEN ${step} IN (${STEPS.failed}, ${STEPS.graded}) THEN ${failureTexts(late, one, brief)} END`,
  );
  const pending =
    program.appliesBy === null
      ? []
      : program.pending.map(({ from, cite }) => {
          const code = 'pending-text';
          const text = dialect.text(brief ? code : JSON.stringify({ code, cite }));
          return `CASE WHEN ${step} > ${STEPS.unread} AND ${scope.cell(program.appliesBy ?? 0)} >= ${dialect.date(from)} THEN ${text} END`;
        });
  const all = [...checks, ...pending];
  if (all.length === 0) return dialect.cast('NULL', dialect.types.text);
  if (brief) return `nullif(${dialect.joinTexts(all, APART_IN_BRIEF)}, '')`;
  return `('[' || nullif(${dialect.joinTexts(all, ',')}, '') || ']')`;
}

export { missingText };
