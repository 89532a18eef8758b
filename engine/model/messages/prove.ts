import type { Text } from '../text.ts';

/** Why the prover left something open. */
export type Unsettled = 'too-many-cases' | 'open-set' | 'not-shown';

export const UNSETTLED: Readonly<Record<Unsettled, Text>> = {
  'too-many-cases': {
    kk: 'Қарастырылатын жағдайлар тым көп: іздеу дәлелге де, мысалға да жетпей тоқтатылды.',
    ru: 'Слишком много случаев: поиск остановлен, не дойдя ни до доказательства, ни до примера.',
    en: 'There are too many cases to go through: the search was stopped before it came to a proof or to an example.',
  },
  'open-set': {
    kk: 'Парақ тізімінің кез келген ұзындығы мүмкін, ал қысқа тізімдер сұраққа жауап бермейді.',
    ru: 'Список на листе может быть любой длины, а короткие списки ответа не дают.',
    en: 'A list on the sheet can be of any length, and short lists do not settle the question.',
  },
  'not-shown': {
    kk: 'Табылған парақ бағаланғанда оны көрсетпеді.',
    ru: 'Найденный лист при оценке этого не показал.',
    en: 'The sheet that was found did not show it when graded.',
  },
};
