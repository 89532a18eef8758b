import type { Text } from '../../../../engine/index.ts';

export const MESSAGES = {
  file: { kk: 'Файл', ru: 'Файл', en: 'File' },
  text: { kk: '{file} мәтіні', ru: 'Текст {file}', en: 'Text of {file}' },
  find: { kk: 'Мәтіннен іздеу', ru: 'Найти в тексте', en: 'Find in the text' },
  found: { kk: '{at} / {count}', ru: '{at} из {count}', en: '{at} of {count}' },
  none: { kk: 'табылмады', ru: 'не найдено', en: 'not found' },
  before: { kk: 'Алдыңғысы', ru: 'Предыдущее', en: 'The one before' },
  after: { kk: 'Келесісі', ru: 'Следующее', en: 'The next one' },
  close: { kk: 'Іздеуді жабу', ru: 'Закрыть поиск', en: 'Close the search' },
} as const satisfies Readonly<Record<string, Text>>;
