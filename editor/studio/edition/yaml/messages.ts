import type { Text } from '../../../../engine/index.ts';

export const MESSAGES = {
  file: { kk: 'Файл', ru: 'Файл', en: 'File' },
  text: { kk: '{file} мәтіні', ru: 'Текст {file}', en: 'Text of {file}' },
} as const satisfies Readonly<Record<string, Text>>;
