import type { Term } from '../model/program.ts';
import { inLanguages, type Language, type Text } from '../model/text.ts';
import { addToDate, daysBetween as countDays, monthsBetween as countMonths } from '../number/date.ts';
import { integer } from '../number/exact.ts';
import { ratio } from './lowering/ratio.ts';
import { bounds, lackOf, term } from './lowering/terms.ts';
import { asNumber, termIn } from './lowering/written.ts';
import { type Example, operator } from './operator.ts';
import { slot } from './slot.ts';
import { DATE, needDate, wholeNumber } from './types.ts';

function between<const K extends string>(
  keyword: K,
  title: string,
  description: string,
  most: number,
  count: (from: string, to: string) => number,
  kind: 'months' | 'days',
  sentence: Text,
  examples: readonly Example[],
) {
  return operator({
    keyword,
    title,
    description,
    slots: {
      from: slot.operand('From', 'The date from which it counts.'),
      to: slot.operand('To', 'The date to which it counts.'),
    },
    type(node, typing) {
      needDate(typing, node.from, 'from');
      needDate(typing, node.to, 'to');
      return wholeNumber(-most, most);
    },
    evaluate(node, run) {
      const from = run.value(node.from) as string;
      const to = run.value(node.to) as string;
      run.tell(() => ({ from, to }));
      return integer(count(from, to));
    },
    lower: (node, at) =>
      asNumber(ratio(countedBetween(kind, termIn(at.value(node.from)), termIn(at.value(node.to))), 1n)),
    direction: { from: 'against', to: 'with' },
    sentence,
    examples,
  });
}

/** More months and days than lie between any two dates that there can be. */
const MOST = { months: 10_000_000n, days: 300_000_000n };

function countedBetween(kind: 'months' | 'days', from: Term, to: Term): Term {
  const most = MOST[kind];
  return term('integer', lackOf([from, to]), bounds(-most, most), { kind, from, to });
}

export const monthsBetween = between(
  'months-between',
  'Months between',
  'Whole months from one date to another: the greatest number by which the first can be moved without passing the second (31 January to 28 February is one month). Negative where the second lies before the first.',
  3600,
  countMonths,
  'months',
  {
    kk: '{from} – {to}: толық {value} ай',
    ru: 'с {from} по {to}: полных месяцев {value}',
    en: '{from} to {to}: {value} whole months',
  },
  [
    { facts: { a: '2025-01-31', b: '2025-02-28' }, rule: { op: 'months-between', from: 'a', to: 'b' }, gives: '1' },
    { facts: { a: '2025-07-15', b: '2025-10-14' }, rule: { op: 'months-between', from: 'a', to: 'b' }, gives: '2' },
    { facts: { a: '2025-10-14', b: '2025-09-15' }, rule: { op: 'months-between', from: 'a', to: 'b' }, gives: '-1' },
  ],
);

export const daysBetween = between(
  'days-between',
  'Days between',
  'Calendar days from one date to another. Negative where the second lies before the first.',
  110_000,
  countDays,
  'days',
  { kk: '{from} – {to}: {value} күн', ru: 'с {from} по {to}: дней {value}', en: '{from} to {to}: {value} days' },
  [
    { facts: { a: '2024-02-28', b: '2024-03-01' }, rule: { op: 'days-between', from: 'a', to: 'b' }, gives: '2' },
    { facts: { a: '2025-03-01', b: '2025-02-28' }, rule: { op: 'days-between', from: 'a', to: 'b' }, gives: '-1' },
  ],
);

export const dateAdd = operator({
  keyword: 'date-add',
  title: 'Date moved',
  description:
    'A date moved by months and days (negative moves back); a day that the month lacks becomes its last day.',
  slots: {
    to: slot.operand('To', 'The date moved.'),
    months: slot.optional(slot.integer(-1200, 1200, 'Months', 'Months added.')),
    days: slot.optional(slot.integer(-36_500, 36_500, 'Days', 'Days added.')),
  },
  type(node, typing) {
    needDate(typing, node.to, 'to');
    return DATE;
  },
  evaluate(node, run) {
    const to = run.value(node.to) as string;
    run.tell(() => ({ to, by: inLanguages((language) => movedBy(node.months ?? 0, node.days ?? 0, language)) }));
    return addToDate(to, { months: node.months ?? 0, days: node.days ?? 0 });
  },
  lower(node, at) {
    const of = termIn(at.value(node.to));
    const moved = { kind: 'move', of, months: node.months ?? 0, days: node.days ?? 0 } as const;
    return { kind: 'date', term: term('date', of.lack, null, moved) };
  },
  direction: { to: 'with' },
  sentence: {
    kk: '{to}, {by}: {value}',
    ru: '{to}, {by}: {value}',
    en: '{to}, {by}: {value}',
  },
  examples: [
    { facts: { a: '2025-01-31' }, rule: { op: 'date-add', to: 'a', months: 1 }, gives: '2025-02-28' },
    { facts: { a: '2025-01-01' }, rule: { op: 'date-add', to: 'a', days: -1 }, gives: '2024-12-31' },
  ],
});

const UNITS = {
  months: { kk: 'ай', ru: 'мес.', en: 'months' },
  days: { kk: 'күн', ru: 'дн.', en: 'days' },
};

/** By how much a date is moved, with its sign: `−12 months, +1 days`; parts of zero are left out. */
function movedBy(months: number, days: number, language: Language): string {
  const parts = Object.entries({ months, days }).filter(([, count]) => count !== 0);
  const signed = parts.map(
    ([unit, count]) => `${count < 0 ? '−' : '+'}${Math.abs(count)} ${UNITS[unit as keyof typeof UNITS][language]}`,
  );
  return signed.length > 0 ? signed.join(', ') : `+0 ${UNITS.days[language]}`;
}
