import type { Due } from '../model/generated/pack.ts';
import type { Pack } from '../model/pack.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { repair } from './repair.ts';

const COUNTED = ['workingDays', 'days', 'months', 'years'] as const;

/** Deadlines that count from nothing, or that end before what they depend on. */
export const deadlines: Check = {
  reports: {
    'deadline-untied': {
      severity: 'error',
      meaning: {
        kk: '«5 жұмыс күні» — неден кейін немесе неге дейін? Күндер мен айлар саны `after` немесе `before`, айдың күні `of`, айға байланған мерзім `event` арқылы бекітіледі.',
        ru: '«5 рабочих дней» — после чего или до чего? Число дней и месяцев привязывается через `after` или `before`, день месяца — через `of`, месяц после события — через `event`.',
        en: '“5 working days” — after what, or before what? A number of days or months is tied by `after` or `before`, the day of a month by `of`, the month after an event by `event`.',
      },
    },
    'deadline-early': {
      severity: 'error',
      meaning: {
        kk: 'Шешім нәтижесінде ғана болатын оқиғаға дейін ештеңе істеп үлгеру мүмкін емес, өйткені оның болатыны белгісіз; жыл бағаланатын нысанның мерзімі сол жылы бітпейді; күшіне енгенге дейінгі күн де өткен.',
        ru: 'До события, которое наступает лишь вследствие решения, ничего нельзя успеть: неизвестно, наступит ли оно; срок формы, оценивающей год, не кончается в том же году; дата до вступления акта в силу уже прошла.',
        en: 'Nothing can be due before an event that only a decision brings about: nobody knows that it will happen. The time limit of a form that grades a year does not end in that year. A date before the act is in force has passed.',
      },
    },
  },
  find: ({ pack }) =>
    Object.entries(pack.procedure?.deadlines ?? {}).flatMap(([id, { due, forms = [] }]) => {
      const path = `procedure/deadlines/${id}/due`;
      return [...untied(due, path), ...early(pack, due, forms, path)];
    }),
};

function untied(due: Due, path: string): Finding[] {
  const finding = (found: string, needed: string): Finding[] => [
    { code: 'deadline-untied', path, params: { found, needed } },
  ];
  const counted = COUNTED.find((key) => due[key] !== undefined);
  if (counted && due.after === undefined && due.before === undefined)
    return finding(`${counted}: ${due[counted]}`, 'after | before');
  if (due.day !== undefined && due.of === undefined) return finding(`day: ${due.day}`, 'of');
  const month = due.of ?? due.within;
  return month === 'month-after-event' && due.event === undefined ? finding(month, 'event') : [];
}

function early(pack: Pack, due: Due, forms: readonly string[], path: string): Finding[] {
  const finding = (trigger: string): Finding => ({ code: 'deadline-early', path, params: { trigger } });
  if (due.before !== undefined && outcomes(pack).has(due.before)) {
    const { before, ...rest } = due;
    const after = repair('repair-after', {}, [{ op: 'replace', at: path, was: due, with: { ...rest, after: before } }]);
    return [{ ...finding(before), repairs: [after] }];
  }
  if (due.on !== undefined && due.on < pack.force.from) return [finding(`force.from: ${pack.force.from}`)];
  const graded = forms.find((form) => pack.forms[form]?.kind === 'graded');
  return due.date !== undefined && due.year === 'same' && graded !== undefined ? [finding(graded)] : [];
}

/** Events that options of decisions lead to. */
function outcomes(pack: Pack): Set<string> {
  const decisions = Object.values(pack.procedure?.decisions ?? {});
  return new Set(
    decisions.flatMap(({ options }) => Object.values(options).flatMap(({ leadsTo }) => (leadsTo ? [leadsTo] : []))),
  );
}
