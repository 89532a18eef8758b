import type { DataMap } from '../../document/index.ts';

/** The small pack of the tour: three parameters scored from 0 to 5, their mean to two places, two grades. */
export const ACT: Readonly<Record<string, string>> = {
  'title.kk': 'Алғашқы әдістеме',
  'title.ru': 'Первая методика',
  'title.en': 'First methodology',
  'issuer.kk': 'Біздің ұйым',
  'issuer.ru': 'Наша организация',
  'issuer.en': 'Our organisation',
  'form0.kk': 'Бағалау парағы',
  'form0.ru': 'Лист оценки',
  'form0.en': 'Appraisal sheet',
  number: '1',
  paragraphs: '3',
};

export const PARAMETERS: DataMap = {
  kind: 'declared',
  label: { kk: 'Параметрлер', ru: 'Параметры', en: 'Parameters' },
  cite: 'p1',
  members: {
    quality: { label: { kk: 'Жұмыс сапасы', ru: 'Качество работы', en: 'Quality of work' } },
    timeliness: { label: { kk: 'Мерзімнің сақталуы', ru: 'Соблюдение сроков', en: 'Timeliness' } },
    initiative: { label: { kk: 'Бастамашылдық', ru: 'Инициативность', en: 'Initiative' } },
  },
};

export const RESULT: DataMap = {
  label: { kk: 'Бағалау нәтижесі', ru: 'Результат оценки', en: 'Appraisal result' },
  cite: 'p3',
  order: ['poor', 'good'],
  grades: {
    poor: { label: { kk: 'Қанағаттанарлықсыз', ru: 'Неудовлетворительно', en: 'Unsatisfactory' }, cite: 'p3' },
    good: { label: { kk: 'Жақсы', ru: 'Хорошо', en: 'Good' }, cite: 'p3' },
  },
};

export const SCORE: DataMap = {
  label: { kk: 'Баға', ru: 'Оценка', en: 'Score' },
  type: 'decimal',
  per: 'parameter',
  min: 0,
  max: 5,
  places: 2,
  better: 'higher',
  cite: 'p1',
};

export const AVERAGE: DataMap = {
  op: 'mean',
  label: { kk: 'Орташа баға', ru: 'Средняя оценка', en: 'Mean score' },
  of: 'score',
  over: 'parameter',
  cite: 'p2',
};

export const FINAL: DataMap = {
  op: 'round',
  label: { kk: 'Қорытынды баға', ru: 'Итоговая оценка', en: 'Final score' },
  of: 'average',
  places: 2,
  mode: 'half-up',
  cite: 'p2',
};

export const GRADE: DataMap = {
  op: 'band',
  label: { kk: 'Бағалау нәтижесі', ru: 'Результат оценки', en: 'Appraisal result' },
  of: 'final',
  scale: 'result',
  bands: { poor: { from: 0, to: 2.99, grade: 'poor' }, good: { from: 3, to: 5, grade: 'good' } },
  cite: 'p3',
};
