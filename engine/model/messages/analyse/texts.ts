import type { Text } from '../../text.ts';

/** Texts of a pack that one language lacks, and numbers that languages do not share. */
export const TEXTS = {
  'text-blank': {
    kk: '{language} тіліндегі мәтінде бірде-бір сөз де, сан да жоқ: «{found}».',
    ru: 'В тексте на языке {language} нет ни слова, ни числа: «{found}».',
    en: 'The text in {language} has neither a word nor a number: “{found}”.',
  },
  'text-copied': {
    kk: '{language} және {other} тілдеріндегі мәтін бірдей: «{found}». Аударыңыз.',
    ru: 'Текст на языках {language} и {other} один и тот же: «{found}». Переведите его.',
    en: 'The text is the same in {language} and {other}: “{found}”. Translate it.',
  },
  'text-foreign': {
    kk: '{language} тіліндегі мәтін басқа жазумен жазылған: «{found}». Аударыңыз.',
    ru: 'Текст на языке {language} написан чужим письмом: «{found}». Переведите его.',
    en: 'The text in {language} is in another script: “{found}”. Translate it.',
  },
  'text-numbers': {
    kk: 'Тілдердегі сандар әртүрлі: {numbers}. Мәтіндерді актімен салыстырыңыз.',
    ru: 'Числа в разных языках расходятся: {numbers}. Сверьте тексты с актом.',
    en: 'The languages differ in their numbers: {numbers}. Compare the texts with the act.',
  },
} as const satisfies Record<string, Text>;
