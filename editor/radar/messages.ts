import type { Text } from '../../engine/index.ts';

export const MESSAGES = {
  chart: {
    kk: '{title}: диаграмма; мәндері жанындағы кестеде',
    ru: '{title}: диаграмма; значения в таблице рядом',
    en: '{title}: chart; its values are in the table beside it',
  },
  nothing: {
    kk: 'Көрсететін мән жоқ: парақ әлі бағаланған жоқ.',
    ru: 'Показывать нечего: лист ещё не оценён.',
    en: 'Nothing to show: the sheet is not graded yet.',
  },
} satisfies Record<string, Text>;
