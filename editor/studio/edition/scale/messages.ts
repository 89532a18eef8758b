import type { Text } from '../../../../engine/index.ts';

export const MESSAGES = {
  scale: { kk: 'Масштабпен', ru: 'В масштабе', en: 'To scale' },
  holes: { kk: 'саңылаулар: {list}', ru: 'пробелы: {list}', en: 'holes: {list}' },
  overlaps: { kk: 'қабаттасулар: {list}', ru: 'пересечения: {list}', en: 'overlaps: {list}' },
  whole: { kk: 'саңылау да, қабаттасу да жоқ', ru: 'без пробелов и пересечений', en: 'no hole, no overlap' },
  row: { kk: 'Жол', ru: 'Строка', en: 'Row' },
  range: { kk: 'Аралық', ru: 'Интервал', en: 'Range' },
  gives: { kk: 'Береді', ru: 'Даёт', en: 'Gives' },
  actions: { kk: 'Әрекеттер', ru: 'Действия', en: 'Actions' },
  split: { kk: 'Екіге бөлу', ru: 'Разделить', en: 'Split' },
} as const satisfies Readonly<Record<string, Text>>;
