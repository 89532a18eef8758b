import type { Text } from '../../../engine/index.ts';

export const MESSAGES = {
  loading: { kk: 'Салыстырылуда…', ru: 'Сравнивается…', en: 'Comparing…' },
  broken: {
    kk: '{edition} редакциясында қате бар: алдымен соны түзетіңіз.',
    ru: 'В редакции {edition} есть ошибки: сначала исправьте их.',
    en: 'The edition {edition} has errors: repair them first.',
  },
  unreachable: {
    kk: 'Серверге қосылу мүмкін емес. Ол іске қосылғанын тексеріп, бетті жаңартыңыз.',
    ru: 'Сервер недоступен. Проверьте, что он запущен, и обновите страницу.',
    en: 'The server cannot be reached. See that it runs, then reload the page.',
  },
  impact: {
    kk: 'Үлгі парақтарда тексеріп көру',
    ru: 'Проверить на примерах листов',
    en: 'Try it on the sample sheets',
  },
  trying: { kk: 'Парақтар бағалануда…', ru: 'Листы оцениваются…', en: 'Grading the sheets…' },
} as const satisfies Readonly<Record<string, Text>>;
