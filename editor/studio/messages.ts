import type { Text } from '../../engine/index.ts';

export const MESSAGES = {
  product: { kk: 'adisteme студиясы', ru: 'Студия adisteme', en: 'adisteme studio' },
  screens: { kk: 'Бөлімдер', ru: 'Разделы', en: 'Screens' },
  library: { kk: 'Кітапхана', ru: 'Библиотека', en: 'Library' },
  language: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  theme: { kk: 'Түсі', ru: 'Тема', en: 'Theme' },
  system: { kk: 'жүйедегідей', ru: 'как в системе', en: 'as the system' },
  light: { kk: 'жарық', ru: 'светлая', en: 'light' },
  dark: { kk: 'қараңғы', ru: 'тёмная', en: 'dark' },
  skip: { kk: 'Негізгі бөлікке өту', ru: 'К содержанию', en: 'Skip to the content' },
  loading: { kk: 'Ашылуда…', ru: 'Открывается…', en: 'Opening…' },
  unreachable: {
    kk: 'Серверге қосылу мүмкін емес. Ол іске қосылғанын тексеріп, бетті жаңартыңыз.',
    ru: 'Сервер недоступен. Проверьте, что он запущен, и обновите страницу.',
    en: 'The server cannot be reached. See that it runs, then reload the page.',
  },
  failed: { kk: '{detail}', ru: '{detail}', en: '{detail}' },
  conflict: {
    kk: 'Осы уақытта бұл редакцияны басқа біреу сақтады. Сіздің жұмысыңыз осы терезеде қалды.',
    ru: 'Тем временем эту редакцию сохранил кто-то другой. Ваша работа осталась в этом окне.',
    en: 'Meanwhile somebody else saved this edition. Your work is still in this window.',
  },
  mine: { kk: 'Менікін олардың үстінен сақтау', ru: 'Сохранить мою поверх', en: 'Save mine over it' },
  theirs: { kk: 'Олардікін ашу', ru: 'Открыть их версию', en: 'Open theirs' },
  nowhere: { kk: 'Мұндай бет жоқ.', ru: 'Такой страницы нет.', en: 'There is no such screen.' },
} as const satisfies Readonly<Record<string, Text>>;
