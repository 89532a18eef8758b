import type { Text } from '../../engine/index.ts';

export const MESSAGES = {
  openAll: { kk: 'Бәрін ашу', ru: 'Раскрыть всё', en: 'Open all' },
  closeAll: { kk: 'Бәрін жабу', ru: 'Свернуть всё', en: 'Close all' },
  inferred: { kk: 'актіден шығады', ru: 'следует из акта', en: 'inferred from the act' },
  assumed: { kk: 'болжам', ru: 'допущение', en: 'assumed' },
} satisfies Record<string, Text>;
