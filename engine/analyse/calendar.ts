import type { Due } from '../model/generated/pack.ts';
import { isDate } from '../number/date.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

/** Months that can follow what a deadline names. */
const MONTHS: Readonly<Record<NonNullable<Due['of']>, readonly number[]>> = {
  'month-after-quarter': [1, 4, 7, 10],
  'month-after-half-year': [1, 7],
  'month-after-year': [1],
  'month-after-event': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
};

/** A year of 365 days, and one of 366. */
const COMMON = 2025;
const LEAP = 2024;

/** Days that the calendar does not have: in no year, or not in every month meant. */
export const calendar: Check = {
  reports: {
    'day-missing': {
      severity: 'error',
      meaning: {
        kk: 'Мерзім күнтізбеде жоқ күнді атайды: 30 ақпан, 13-ай, 30 күндік айдың 31-і. Кейбір айда ғана болмайтын күн – ескерту. Актімен салыстырыңыз; айдың соңы көзделсе, акт соны айтуы керек.',
        ru: 'Срок называет день, которого нет в календаре: 30 февраля, 13-й месяц, 31-е число месяца из 30 дней. День, которого нет лишь в некоторых месяцах, — предупреждение. Сверьте с актом; если имеется в виду конец месяца, так и должно быть сказано.',
        en: 'A time limit names a day that the calendar does not have: 30 February, a month 13, the 31st of a month of 30 days. A day that only some months lack is a warning. Compare with the act; where the end of the month is meant it has to say so.',
      },
    },
  },
  find: ({ pack }) =>
    Object.entries(pack.procedure?.deadlines ?? {}).flatMap(([id, { due }]) =>
      missing(due, `procedure/deadlines/${id}/due`),
    ),
};

function missing({ date, day, of }: Due, path: string): Finding[] {
  const finding = (at: string, found: string): Finding => ({
    code: 'day-missing',
    path: `${path}/${at}`,
    params: { day: found },
  });
  if (date !== undefined && !isDate(`${COMMON}-${date}`))
    return [isDate(`${LEAP}-${date}`) ? { ...finding('date', date), severity: 'warning' } : finding('date', date)];
  if (day === undefined || of === undefined) return [];
  const lacking = MONTHS[of].filter((month) => !isDate([COMMON, two(month), two(day)].join('-'))).map(two);
  return lacking.length === 0 ? [] : [{ ...finding('day', `${day} (${lacking.join(', ')})`), severity: 'warning' }];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
