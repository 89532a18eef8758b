import type { Text } from '../../engine/index.ts';

export const MESSAGES = {
  title: { kk: 'Не өзгереді', ru: 'Что меняется', en: 'What changes' },
  nothing: { kk: 'Екі редакция берілсін.', ru: 'Укажите две редакции.', en: 'Give two editions to compare.' },
  same: {
    kk: 'Айырмашылық жоқ: екеуінің мазмұны бірдей.',
    ru: 'Различий нет: содержание одинаково.',
    en: 'No differences: both say the same.',
  },
  total: { kk: 'Айырмашылықтар: {count}', ru: 'Различий: {count}', en: 'Differences: {count}' },
  shown: {
    kk: 'Көрсетілгені: {count}, барлығы: {total}',
    ru: 'Показано {count} из {total}',
    en: '{count} of {total} shown',
  },
  none: {
    kk: 'Мұндай айырмашылық жоқ. Басқа бөлімді таңдаңыз не барлығын көрсетіңіз.',
    ru: 'Таких различий нет. Выберите другой раздел или покажите все.',
    en: 'None of this kind. Choose another section, or show all.',
  },
  kinds: { kk: 'Айырмашылық түрлері', ru: 'Виды различий', en: 'Kinds of difference' },
  added: { kk: 'қосылды', ru: 'добавлено', en: 'added' },
  removed: { kk: 'алып тасталды', ru: 'исключено', en: 'removed' },
  changed: { kk: 'өзгерді', ru: 'изменено', en: 'changed' },
  section: { kk: 'Бөлім', ru: 'Раздел', en: 'Section' },
  everything: { kk: 'барлық бөлім', ru: 'все разделы', en: 'all sections' },
  remarks: {
    kk: 'Тек сілтемелер мен ескертпелер',
    ru: 'Только ссылки и заметки',
    en: 'Only citations and remarks',
  },
  by: { kk: 'өзгерткен: {cite}', ru: 'изменено: {cite}', en: 'by {cite}' },
  was: { kk: 'болған', ru: 'было', en: 'before' },
  now: { kk: 'енді', ru: 'стало', en: 'now' },
  print: { kk: 'Басып шығару', ru: 'Печать', en: 'Print' },
} as const satisfies Readonly<Record<string, Text>>;
