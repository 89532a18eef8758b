import type { Text } from '../../../../engine/index.ts';

export const MESSAGES = {
  waiting: {
    kk: 'Қателер түзетілген соң парақты осында сынап көресіз.',
    ru: 'Когда ошибки будут исправлены, здесь можно попробовать лист.',
    en: 'Once what is wrong is mended, a sheet can be tried here.',
  },
  readings: { kk: 'Түсіндірмелер', ru: 'Прочтения', en: 'Readings' },
  chosen: { kk: '(таңдалған)', ru: '(выбрано)', en: '(chosen)' },
  save: { kk: 'Мысал ретінде сақтау', ru: 'Сохранить как пример', en: 'Save as a golden case' },
  sentence: { kk: 'Сөйлеммен: берілгені …', ru: 'Предложением: дано …', en: 'As a sentence: given …' },
  saved: { kk: '{file} файлына қосылды.', ru: 'Добавлено в {file}.', en: 'Added to {file}.' },
  passed: { kk: 'өтті: {passed} / {total}', ru: 'прошло: {passed} из {total}', en: '{passed} of {total} pass' },
  noCases: {
    kk: 'Әлі мысал жоқ. «Сынап көру» бөлімінде парақ толтырып, мысал ретінде сақтаңыз.',
    ru: 'Примеров ещё нет. Заполните лист на вкладке «Проба» и сохраните его как пример.',
    en: 'No cases yet. Fill in a sheet in Try and save it as a golden case.',
  },
  expected: {
    kk: '{at}: күтілгені {expected}, шыққаны {found}',
    ru: '{at}: ожидалось {expected}, получено {found}',
    en: '{at}: expected {expected}, found {found}',
  },
  unreached: {
    kk: 'Ешбір мысал жетпеген бөліктер: {count}',
    ru: 'Части, до которых не дошёл ни один пример: {count}',
    en: 'Parts that no case reaches: {count}',
  },
} as const satisfies Readonly<Record<string, Text>>;
