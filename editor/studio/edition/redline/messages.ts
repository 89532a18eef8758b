import type { Text } from '../../../../engine/index.ts';

export const MESSAGES = {
  waiting: {
    kk: 'Қателер түзетілген соң не өзгергені осында көрінеді.',
    ru: 'Когда ошибки будут исправлены, здесь видно, что изменилось.',
    en: 'Once what is wrong is mended, what changes is shown here.',
  },
} as const satisfies Readonly<Record<string, Text>>;
