import { draws } from '../draws.ts';
import * as rules from './rules.ts';

const ENDS = ['2025-12-31', '2025-12-31', '2025-12-31', '2026-12-31'] as const;
const COMMISSIONS = ['none', 'none', 'none', 'none', 'none', 'none', 'none', 'none', 'upheld', 'revised'] as const;

/** Whole sheets on the form: most graded, some with a score out of its row, of a wrong composition, or of people too new in the post. */
export function appraisalSheets(count: number): object[] {
  const random = draws();
  const one = <T>(of: readonly T[]): T => of[random(of.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const category = one(rules.OPTIONS['category-level']);
    const commission = one(COMMISSIONS);
    const end = one(ENDS);
    const kinds = (rules.COMPOSITION[category] as readonly number[]).flatMap((many, place) =>
      Array.from({ length: many }, () => (random(100) === 0 ? 'chosen' : (rules.KINDS[place] as string))),
    );
    const sheet = {
      form: 'appraisal',
      id: String(index + 1),
      inputs: {
        appointed: `20${10 + random(15)}-0${1 + random(9)}-${10 + random(18)}`,
        'category-level': category,
        'last-day': random(30) === 0 ? `${end.slice(0, 4)}-0${1 + random(6)}-15` : end,
        'national-commission': commission,
        'period-end': end,
        'revised-grade': commission === 'revised' ? one(rules.GRADES)[0] : undefined,
        'working-days': random(50) === 0 ? random(15) : 15 + random(230),
        kpi: kinds.map((kind) => {
          const percent = random(13_000);
          return {
            kind,
            'kpi-name': `KPI ${random(1000)}`,
            percent: percent / 100,
            score: scoreOf(kind, percent, random),
          };
        }),
      },
    };
    return JSON.parse(JSON.stringify(sheet));
  });
}

/** A score within the row of the table, or in one case of a hundred any. */
function scoreOf(kind: string, percent: number, random: (below: number) => number): number {
  if (random(100) === 0) return random(501) / 100;
  const step = Math.min(Math.floor(percent / 500) * 25, 500);
  return (kind === 'assignments' ? random(step + 1) : step === 500 ? step : step + random(25)) / 100;
}

/** Whole sheets spoilt, one in each way. */
export function oddAppraisalSheets(): object[] {
  const of = (kind: string, percent = 97, score = 4.75) => ({ kind, percent, score });
  const kpi = rules.KINDS.map((kind) => of(kind));
  const plain = {
    appointed: '2016-05-10',
    'category-level': 'category-1',
    kpi,
    'last-day': '2025-12-31',
    'national-commission': 'none',
    'period-end': '2025-12-31',
    'working-days': 200,
  };
  const other = (place: number, over: object) => ({
    ...plain,
    kpi: kpi.map((one, at) => (at === place ? { ...one, ...over } : one)),
  });
  const inputs: object[] = [
    ...Object.keys(plain).map((input) => ({ ...plain, [input]: undefined })),
    ...rules.DATES.map((input) => ({ ...plain, [input]: '2025-02-29' })),
    ...Object.keys(rules.OPTIONS).map((input) => ({ ...plain, [input]: 'no-option' })),
    ...[-1, 367, 20.5, 14, 15].map((days) => ({ ...plain, 'working-days': days })),
    ...['effective', 'no-option', undefined].map((grade) => ({
      ...plain,
      'national-commission': 'revised',
      'revised-grade': grade,
    })),
    { ...plain, 'revised-grade': 'effective' },
    { ...plain, comment: 'x' },
    { ...plain, appointed: '2025-10-02' },
    { ...plain, appointed: '2025-10-01' },
    { ...plain, 'last-day': '2025-03-30' },
    { ...plain, 'last-day': '2025-03-31' },
    { ...plain, 'last-day': '2026-01-01' },
    { ...plain, 'period-end': '2026-12-31' },
    { ...plain, 'category-level': 'category-2' },
    { ...plain, kpi: [] },
    { ...plain, kpi: kpi.slice(1) },
    { ...plain, kpi: [...kpi, of('chosen')] },
    { ...plain, kpi: kpi.map((one, at) => ({ ...one, id: `k${at}`, score: 5 })) },
    ...rules.OF_KPI.map((input) => other(2, { [input]: undefined })),
    other(2, { kind: 'no-option' }),
    ...[-0.01, 10_000.01, 3.333, true].map((percent) => other(1, { percent })),
    ...[-0.01, 5.01, 3.333, true].map((score) => other(4, { score })),
    ...[4.76, 4.75, 0].map((score) => other(0, { score })),
    ...[4.74, 4.75, 4.99, 5].map((score) => other(1, { score })),
    ...[4.99, 5].map((score) => other(1, { percent: 100, score })),
    ...[0, 0.24, 0.25].map((score) => other(3, { percent: 4.99, score })),
    other(3, { note: 'x' }),
    ...rules.TEXTS.flatMap(([text, most]) => [most, most + 1].map((long) => other(3, { [text]: 'x'.repeat(long) }))),
    ...[3.82, 3.81].map((least) => ({
      ...plain,
      kpi: kpi.map((one, at) => ({ ...one, percent: 80, score: at === 0 ? least : 4.04 })),
    })),
    ...[2.98, 2.97].map((least) => ({
      ...plain,
      kpi: kpi.map((one, at) => ({ ...one, percent: 60, score: at === 0 ? least : 3 })),
    })),
  ];
  return inputs.map((one) => JSON.parse(JSON.stringify({ form: 'appraisal', id: 'odd', inputs: one })));
}
