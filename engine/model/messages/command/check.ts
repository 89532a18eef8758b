import type { Text } from '../../text.ts';

/** Words before what a finding rests on. */
export const CHECK_WORDS = {
  cite: { kk: 'актіде', ru: 'в акте', en: 'in the act' },
  defect: { kk: 'ақау ретінде жазылған', ru: 'записано как дефект', en: 'recorded as the defect' },
  witness: { kk: 'мұны көрсететін парақ', ru: 'лист, который это показывает', en: 'a sheet that shows it' },
  open: { kk: 'дәлелденбеген', ru: 'не доказано', en: 'not proved' },
  repair: { kk: 'түзету', ru: 'исправление', en: 'repair' },
} as const satisfies Record<string, Text>;
