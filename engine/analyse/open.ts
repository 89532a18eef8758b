import type { Witness } from '../model/diagnostic.ts';
import type { Opening, Plan } from '../model/plan.ts';
import { witnessOf } from '../prove/witness.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { openRepairs } from './open-repairs.ts';

/** Values that a pack leaves open without saying so: holes and overlaps of rows, zero divisors, aggregates over nothing. */
export const open: Check = {
  reports: {
    hole: {
      severity: 'error',
      meaning: {
        kk: 'Кесте немесе шкала аралықтары кілттің қабылдай алатын мәндерінің бәріне жауап беруі керек, олар дәл сол дәлдікте тексеріледі. Ашық мән түскен парақтың нәтижесі болмайды. Шекті түзетіңіз, жол қосыңыз, ал актінің өзі ашық қалдырса, `gaps:` ішінде ақауымен бірге жариялаңыз.',
        ru: 'Строки таблицы или полосы шкалы должны отвечать на каждое значение, которое может принять ключ; проверяется ровно та точность, с какой он записывается. Лист с открытым значением остаётся без результата. Исправьте границу, добавьте строку, а если так в самом акте, объявите пробел в `gaps:` вместе с дефектом.',
        en: 'The rows of a table, or the bands of a scale, must answer every value that the key can have, at exactly the precision that it can have. A sheet that meets an open value has no outcome. Correct an edge, add a row, or, where the act itself is so, declare the gap in `gaps:` with a defect.',
      },
    },
    overlap: {
      severity: 'error',
      meaning: {
        kk: 'Бір мәнге екі жол жауап берсе, қайсысы дұрыс екені белгісіз, сондықтан парақтың нәтижесі болмайды. Шекті бір жолға беріңіз немесе артық жолды алып тастаңыз.',
        ru: 'Если одному значению отвечают две строки, неизвестно, какая верна, и лист остаётся без результата. Отдайте границу одной из строк или удалите лишнюю.',
        en: 'Where two rows answer one value nothing says which is right, and the sheet has no outcome. Give the edge to one of them, or remove the row that is too many.',
      },
    },
    'zero-divisor': {
      severity: 'error',
      meaning: {
        kk: 'Бөлгіш нөл болатын парақ бар, ал пакет ол кезде не болатынын айтпайды. `zero:` арқылы айтыңыз.',
        ru: 'Есть лист, на котором делитель равен нулю, а пакет не говорит, что тогда происходит. Укажите это через `zero:`.',
        en: 'There is a sheet on which the divisor is zero, and the pack does not say what happens then. Say it by `zero:`.',
      },
    },
    'empty-set': {
      severity: 'error',
      meaning: {
        kk: 'Орташа, үлес, ең аз немесе ең көп мән есептелетін мүше қалмайтын парақ бар. `empty:` арқылы ол кезде не болатынын айтыңыз.',
        ru: 'Есть лист, на котором для среднего, доли, наименьшего или наибольшего не остаётся ни одного элемента. Укажите через `empty:`, что тогда происходит.',
        en: 'There is a sheet that leaves a mean, a share, a least or a greatest value with no member. Say by `empty:` what happens then.',
      },
    },
  },
  find: ({ plan }) => openings(plan),
};

/** What a plan leaves open, so far as no proof rules it out. */
export function openings(plan: Plan): Finding[] {
  return plan.open.flatMap((opening) => openFinding(plan, opening));
}

/** What an opening comes to; nothing where no sheet can meet it. */
function openFinding(plan: Plan, opening: Opening): Finding[] {
  const sought = witnessOf(plan, opening);
  if (sought.status === 'none') return [];
  const witness: Witness | undefined = sought.status === 'found' ? { sheets: [sought.sheet] } : undefined;
  return [
    {
      code: opening.kind,
      path: `${opening.path}/${opening.at}`,
      params: opening.params,
      witness,
      repairs: openRepairs(plan.pack, opening),
      proof: sought.status === 'found' ? { status: 'refuted' } : { status: 'unproved', why: sought.why },
    },
  ];
}
