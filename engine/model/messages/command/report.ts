import type { Text } from '../../text.ts';

/** The page about a batch. */
export const REPORT = {
  'report-title': { kk: 'Бағалау есебі', ru: 'Отчёт об оценке', en: 'Report on an appraisal' },
  'report-files': { kk: 'Файлдар', ru: 'Файлы', en: 'Files' },
  'report-counts': { kk: 'Жолдар', ru: 'Строки', en: 'Rows' },
  'report-grades': {
    kk: 'Нәтижелердің бөлінуі: {form}',
    ru: 'Распределение результатов: {form}',
    en: 'Distribution of outcomes: {form}',
  },
  'report-units': { kk: 'Бөлімшелер бойынша', ru: 'По подразделениям', en: 'By unit' },
  'report-categories': { kk: 'Санаттар бойынша', ru: 'По категориям', en: 'By category' },
  'report-total': { kk: 'Барлығы', ru: 'Всего', en: 'Total' },
  'report-assessors': { kk: 'Бағалаушылар', ru: 'Оценивающие', en: 'Assessors' },
  'report-assessors-out': {
    kk: '{all} бағалаушының {out}-і айтарлықтай ерекшеленеді ({value}).',
    ru: 'Существенно отклоняются {out} из {all} оценивающих ({value}).',
    en: '{out} of {all} assessors stand out ({value}).',
  },
  'report-assessors-note': {
    kk: 'Бағалаушының орташасы жалпы орташамен салыстырылады; {limit} стандартты қатеден асса, белгіленеді (Шухарттың орташалар картасы: ISO 7870-2; NIST/SEMATECH e-Handbook, 6.3.2). Кемінде {least} парағы бар бағалаушылар ғана алынады. Есеп дәл бөлшектермен жүргізіледі. Ауытқу кінә емес: әр бағалаушы әр түрлі адамдарды бағалайды.',
    ru: 'Среднее оценивающего сравнивается со средним по всем; отмечается отклонение более {limit} стандартных ошибок (карта средних Шухарта: ISO 7870-2; NIST/SEMATECH e-Handbook, 6.3.2). Учитываются оценивающие не менее чем с {least} листами. Вычисления точные. Отклонение — не вина: разные люди оценивают разных людей.',
    en: 'An assessor’s mean is compared with the mean of all; it stands out beyond {limit} standard errors (Shewhart chart for means: ISO 7870-2; NIST/SEMATECH e-Handbook, 6.3.2). Only assessors of at least {least} sheets count. The comparison is exact. To stand out is no fault: assessors assess different people.',
  },
  'report-stands-out': { kk: 'ерекшеленеді', ru: 'отклоняется', en: 'stands out' },
  'report-sheets': { kk: 'Парақтар', ru: 'Листов', en: 'Sheets' },
  'report-mean': { kk: 'Орташа', ru: 'Среднее', en: 'Mean' },
  'report-difference': { kk: 'Жалпыдан айырма', ru: 'Разность с общим', en: 'Difference from all' },
  'report-errors': { kk: 'Стандартты қателер', ru: 'Стандартных ошибок', en: 'Standard errors' },
  'report-rejects': {
    kk: 'Қабылданбағандары және себептері',
    ru: 'Что отклонено и почему',
    en: 'What was rejected, and why',
  },
  'report-column': { kk: 'Баған', ru: 'Столбец', en: 'Column' },
  'report-rows': { kk: 'Жолдар', ru: 'Строк', en: 'Rows' },
  'report-share': { kk: 'Үлесі', ru: 'Доля', en: 'Share' },
  'report-example': { kk: 'Себебі, бірінші жағдай', ru: 'Причина, первый случай', en: 'Reason, the first case' },
  'report-source': {
    kk: 'adisteme {version}; нәтижелер файлының SHA-256 мәні: {digest}',
    ru: 'adisteme {version}; SHA-256 файла результатов: {digest}',
    en: 'adisteme {version}; SHA-256 of the file of results: {digest}',
  },
  'status-malformed': { kk: 'жол бүлінген', ru: 'строка испорчена', en: 'malformed' },
  'report-written': { kk: 'Есеп: «{path}»', ru: 'Отчёт: «{path}»', en: 'The report is “{path}”' },
} as const satisfies Readonly<Record<string, Text>>;
