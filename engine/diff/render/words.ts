import type { Language, Text } from '../../model/text.ts';

/** Properties whose values are words of the language of packs. */
const OF = ['type', 'kind', 'effect', 'better', 'majority', 'vote'];

const WORDS: Readonly<Record<string, Text>> = {
  decimal: { kk: 'ондық сан', ru: 'десятичное число', en: 'decimal' },
  integer: { kk: 'бүтін сан', ru: 'целое число', en: 'whole number' },
  boolean: { kk: 'иә не жоқ', ru: 'да или нет', en: 'yes or no' },
  choice: { kk: 'тізімнен таңдау', ru: 'выбор из списка', en: 'choice' },
  date: { kk: 'күн', ru: 'дата', en: 'date' },
  text: { kk: 'мәтін', ru: 'текст', en: 'text' },
  grade: { kk: 'баға', ru: 'оценка', en: 'grade' },
  given: { kk: 'парақ береді', ru: 'задаётся листом', en: 'given by the sheet' },
  declared: { kk: 'акт атайды', ru: 'названо актом', en: 'declared by the act' },
  subset: { kk: 'ішкі жиын', ru: 'подмножество', en: 'subset' },
  best: { kk: 'ең жоғарылары', ru: 'лучшие', en: 'the best' },
  refuse: { kk: 'парақ қабылданбайды', ru: 'лист не принимается', en: 'the sheet is refused' },
  warn: { kk: 'ескерту', ru: 'предупреждение', en: 'warning' },
  higher: { kk: 'жоғарысы', ru: 'чем больше', en: 'higher' },
  lower: { kk: 'төмені', ru: 'чем меньше', en: 'lower' },
  none: { kk: 'маңызы жоқ', ru: 'не имеет значения', en: 'neither' },
  simple: { kk: 'жай көпшілік', ru: 'простое большинство', en: 'simple majority' },
  open: { kk: 'ашық', ru: 'открытое', en: 'open' },
  secret: { kk: 'жасырын', ru: 'тайное', en: 'secret' },
  graded: { kk: 'бағаланады', ru: 'оценивается', en: 'graded' },
  document: { kk: 'тек басылады', ru: 'только печатается', en: 'printed only' },
  missing: { kk: 'жоқ мәтін', ru: 'отсутствует', en: 'missing' },
  hole: { kk: 'олқылық', ru: 'пробел', en: 'hole' },
  overlap: { kk: 'қабаттасу', ru: 'наложение', en: 'overlap' },
  contradiction: { kk: 'қайшылық', ru: 'противоречие', en: 'contradiction' },
  misprint: { kk: 'қате басылған', ru: 'опечатка', en: 'misprint' },
  scan: { kk: 'сканерлеу қатесі', ru: 'ошибка сканирования', en: 'scan' },
  ambiguity: { kk: 'екіұштылық', ru: 'неоднозначность', en: 'ambiguity' },
  scale: { kk: 'шкалалар сәйкессіздігі', ru: 'расхождение шкал', en: 'scales disagree' },
  duplicate: { kk: 'қайталау', ru: 'повтор', en: 'duplicate' },
  silent: { kk: 'акт үнсіз', ru: 'акт молчит', en: 'the act is silent' },
  methodology: { kk: 'әдістеме', ru: 'методика', en: 'methodology' },
  model: { kk: 'үлгілік әдістеме', ru: 'типовая методика', en: 'model methodology' },
};

/** What a word of the language of packs means; null where the property does not hold such words, or none is known. */
export function wordName(word: string, property: string, language: Language): string | null {
  return OF.includes(property) && Object.hasOwn(WORDS, word) ? (WORDS[word]?.[language] ?? null) : null;
}
