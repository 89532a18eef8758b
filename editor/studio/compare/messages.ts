import type { Text } from '../../../engine/index.ts';

export const MESSAGES = {
  loading: { kk: 'Салыстырылуда…', ru: 'Сравнивается…', en: 'Comparing…' },
  broken: {
    kk: '{edition} редакциясында қате бар: алдымен соны түзетіңіз.',
    ru: 'В редакции {edition} есть ошибки: сначала исправьте их.',
    en: 'The edition {edition} has errors: repair them first.',
  },
  impact: {
    kk: 'Үлгі парақтарда тексеріп көру',
    ru: 'Проверить на примерах листов',
    en: 'Try it on the sample sheets',
  },
  own: { kk: 'Өз парақтарыңызда…', ru: 'На своих листах…', en: 'On sheets of your own…' },
  ownHint: {
    kk: 'NDJSON (әр жолда бір парақ) не JSON.',
    ru: 'NDJSON (лист на строку) или JSON.',
    en: 'NDJSON (a sheet a line) or JSON.',
  },
  unreadable: {
    kk: '{name} файлында парақ табылмады. Ол NDJSON (әр жолда бір парақ) не парақтардың JSON тізімі болуы керек.',
    ru: 'В файле {name} листов не нашлось. Нужен NDJSON (лист на строку) или JSON-список листов.',
    en: 'No sheets were found in {name}. It must be NDJSON (a sheet a line) or a JSON list of sheets.',
  },
  back: { kk: '{edition} редакциясын ашу', ru: 'Открыть редакцию {edition}', en: 'Open the edition {edition}' },
  trying: { kk: 'Парақтар бағалануда…', ru: 'Листы оцениваются…', en: 'Grading the sheets…' },
} as const satisfies Readonly<Record<string, Text>>;
