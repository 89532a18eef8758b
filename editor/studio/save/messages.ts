import type { Text } from '../../../engine/index.ts';

export const MESSAGES = {
  heading: {
    kk: 'Осы уақытта бұл редакция басқа жерде сақталды',
    ru: 'Тем временем эту редакцию сохранили в другом месте',
    en: 'Meanwhile this edition was saved elsewhere',
  },
  who: { kk: '{by}, {when}', ru: '{by}, {when}', en: '{by}, {when}' },
  somebody: { kk: 'Басқа терезе', ru: 'Другое окно', en: 'Another window' },
  calm: {
    kk: 'Ештеңе жоғалған жоқ: екеуі де осында.',
    ru: 'Ничего не потеряно: обе версии здесь.',
    en: 'Nothing is lost: both are here.',
  },
  apart: {
    kk: 'Өзгерістер бір-біріне тимейді, сондықтан бірге қойылады. Сіздікі: {mine}, олардікі: {theirs}.',
    ru: 'Изменения не пересекаются, их можно объединить. Ваших: {mine}, чужих: {theirs}.',
    en: 'The changes do not touch, so they go together. Yours: {mine}, theirs: {theirs}.',
  },
  touching: {
    kk: 'Екеуі де өзгерткен жерлер: {count}. Әрқайсысында біреуін таңдаңыз. Қалғандары өздігінен бірігеді.',
    ru: 'Мест, изменённых в обеих версиях: {count}. В каждом выберите одну. Остальное объединится само.',
    en: 'Places that both changed: {count}. Choose one in each; all else goes together by itself.',
  },
  place: { kk: '{file}, {line}-жол', ru: '{file}, строка {line}', en: '{file}, line {line}' },
  mine: { kk: 'Менікі', ru: 'Моё', en: 'Mine' },
  theirs: { kk: 'Олардікі', ru: 'Чужое', en: 'Theirs' },
  both: { kk: 'Екеуінікі', ru: 'Общее', en: 'Both' },
  nothing: { kk: '(бос)', ru: '(пусто)', en: '(nothing)' },
  rest: { kk: 'Өздігінен бірігетін өзгерістер', ru: 'Что объединится само', en: 'What goes together by itself' },
  together: { kk: 'Біріктіру', ru: 'Объединить', en: 'Put together' },
  take: {
    kk: 'Олардікін ашу, менікін сақтап қою',
    ru: 'Открыть чужую, мою отложить',
    en: 'Open theirs, lay mine aside',
  },
  later: { kk: 'Кейін шешу', ru: 'Решить позже', en: 'Decide later' },
  done: {
    kk: 'Екеуі біріктірілді. Қарап шығып, сақтаңыз.',
    ru: 'Обе версии объединены. Просмотрите и сохраните.',
    en: 'Both are put together. Look it over, and save.',
  },
  aside: {
    kk: 'Олардікі ашылды. Сіздікі осы браузерде сақтаулы.',
    ru: 'Открыта чужая версия. Ваша отложена в этом браузере.',
    en: 'Theirs is open. Yours is laid aside in this browser.',
  },
  waiting: {
    kk: 'Сақталмады: редакция басқа жерде өзгерген.',
    ru: 'Не сохранено: редакция изменена в другом месте.',
    en: 'Not saved: the edition was changed elsewhere.',
  },
  decide: { kk: 'Салыстыру', ru: 'Сравнить', en: 'Compare' },
} as const satisfies Readonly<Record<string, Text>>;
