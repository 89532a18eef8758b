import type { Text } from '../../../../engine/index.ts';

export const MESSAGES = {
  none: {
    kk: 'Мәселе жоқ: барлық тексерулер өтті.',
    ru: 'Проблем нет: все проверки пройдены.',
    en: 'No problems: every check passes.',
  },
  witness: { kk: 'Мысалын сынау', ru: 'Попробовать пример', en: 'Try the example' },
  witnessTitle: {
    kk: 'Осыны көрсететін парақты «Сынап көру» бөлімінде ашу',
    ru: 'Открыть показывающий это лист на вкладке «Проба»',
    en: 'Open the sheet that shows it in Try',
  },
  repair: { kk: 'Түзету: {text}', ru: 'Исправить: {text}', en: 'Repair: {text}' },
  repaired: { kk: 'Түзетілді. Болдырмау: Ctrl+Z', ru: 'Исправлено. Отменить: Ctrl+Z', en: 'Repaired. To undo: Ctrl+Z' },
  error: { kk: 'қате', ru: 'ошибка', en: 'error' },
  warning: { kk: 'ескерту', ru: 'предупреждение', en: 'warning' },
  note: {
    kk: 'актінің кемшілігі ретінде жазылған',
    ru: 'записано как дефект акта',
    en: 'recorded as a defect of the act',
  },
  unproved: { kk: 'дәлелденбеген', ru: 'не доказано', en: 'not proved' },
  line: { kk: '{line}-жол', ru: 'строка {line}', en: 'line {line}' },
} as const satisfies Readonly<Record<string, Text>>;
