import type { Text } from '../../engine/index.ts';

export const MESSAGES = {
  product: { kk: 'adisteme студиясы', ru: 'Студия adisteme', en: 'adisteme studio' },
  screens: { kk: 'Бөлімдер', ru: 'Разделы', en: 'Screens' },
  batch: { kk: 'Топтап бағалау', ru: 'Пакетная оценка', en: 'Batch' },
  library: { kk: 'Кітапхана', ru: 'Библиотека', en: 'Library' },
  language: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  theme: { kk: 'Түсі', ru: 'Тема', en: 'Theme' },
  system: { kk: 'жүйедегідей', ru: 'как в системе', en: 'as the system' },
  light: { kk: 'жарық', ru: 'светлая', en: 'light' },
  dark: { kk: 'қараңғы', ru: 'тёмная', en: 'dark' },
  skip: { kk: 'Негізгі бөлікке өту', ru: 'К содержанию', en: 'Skip to the content' },
  loading: { kk: 'Ашылуда…', ru: 'Открывается…', en: 'Opening…' },
  unreachable: {
    kk: 'Серверге қосылу мүмкін емес. Ол іске қосылғанын тексеріп, қайталаңыз.',
    ru: 'Сервер недоступен. Проверьте, что он запущен, и повторите.',
    en: 'The server cannot be reached. See that it runs, then try again.',
  },
  failed: { kk: '{detail}', ru: '{detail}', en: '{detail}' },
  impact: { kk: 'Кімге қалай әсер етеді', ru: 'Кого и как затронет', en: 'What it does to sheets' },
  nowhere: { kk: 'Мұндай бет жоқ.', ru: 'Такой страницы нет.', en: 'There is no such screen.' },
} as const satisfies Readonly<Record<string, Text>>;
