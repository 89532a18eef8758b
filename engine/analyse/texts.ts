import { LANGUAGES, type Language, type Text } from '../model/text.ts';
import type { Check } from './check.ts';
import { elementsIn } from './element.ts';
import type { Finding } from './finding.ts';
import { numbersIn } from './numbers.ts';

const NAMES: Readonly<Record<Language, Text>> = {
  kk: { kk: 'қазақ', ru: 'казахский', en: 'Kazakh' },
  ru: { kk: 'орыс', ru: 'русский', en: 'Russian' },
  en: { kk: 'ағылшын', ru: 'английский', en: 'English' },
};

/** Where the author speaks, not the act: numbers there may be told in words. */
const REMARKS = /^(defects|readings)\//;

const WORD = /\p{L}{3,}/gu;
const CYRILLIC = /\p{Script=Cyrillic}{4,}/u;
const LATIN = /\p{Script=Latin}{4,}/u;
const ANY_CYRILLIC = /\p{Script=Cyrillic}/u;
const ANY_LATIN = /\p{Script=Latin}/u;

/** Texts that a language lacks: nothing said, another language's words, another script; and numbers that differ. */
export const texts: Check = {
  reports: {
    'text-blank': {
      severity: 'error',
      meaning: {
        kk: 'Пайдаланушы көретін әр мәтін үш тілде болуы керек. Орнына қойылған сызықша не көп нүкте — мәтін емес.',
        ru: 'Каждый текст, который видят люди, нужен на трёх языках. Прочерк или многоточие вместо него — не текст.',
        en: 'Every text that people see exists in three languages. A dash or dots in its place are no text.',
      },
    },
    'text-copied': {
      severity: 'warning',
      meaning: {
        kk: 'Екі тілдегі мәтін сөзбе-сөз бірдей: аударылмаған болуы мүмкін. Бір сөз екі тілде бірдей бола алады, сондықтан бірнеше сөзден тұратын мәтін ғана қаралады.',
        ru: 'Тексты на двух языках дословно совпадают: вероятно, перевода нет. Одно слово может быть общим для двух языков, поэтому проверяются тексты из нескольких слов.',
        en: 'The texts in two languages are the same word for word: one is probably not translated. A single word may be the same in both, so only texts of several words are compared.',
      },
    },
    'text-foreign': {
      severity: 'warning',
      meaning: {
        kk: 'Қазақ және орыс мәтіндері кириллицамен, ағылшын мәтіні латын әрпімен жазылады. Басқа жазу — аударма жоқтығының белгісі.',
        ru: 'Казахский и русский тексты пишутся кириллицей, английский — латиницей. Чужое письмо — признак того, что перевода нет.',
        en: 'Kazakh and Russian texts are in Cyrillic letters, English ones in Latin. Another script is a sign that the text is not translated.',
      },
    },
    'text-numbers': {
      severity: 'error',
      meaning: {
        kk: 'Бір мәтіннің тілдеріндегі сандар бірдей болуы керек: «5 жұмыс күні» мен «в течение 3 рабочих дней» екі түрлі норма. Қайсысы актіге сай екенін тексеріп, екіншісін түзетіңіз.',
        ru: 'Числа одного текста на всех языках должны совпадать: «5 жұмыс күні» и «в течение 3 рабочих дней» — две разные нормы. Сверьте с актом и исправьте.',
        en: 'The numbers of one text must be the same in every language: “5 жұмыс күні” and “within 3 working days” are two different rules. Compare with the act, and correct one.',
      },
    },
  },
  *find({ pack }) {
    for (const { path, keys } of elementsIn(pack)) {
      if (!isText(keys)) continue;
      const found = LANGUAGES.flatMap((language) => blank(keys, language, path));
      if (found.length > 0) yield* found;
      else yield* [...copied(keys, path), ...foreign(keys, path), ...(REMARKS.test(path) ? [] : numbers(keys, path))];
    }
  },
};

function isText(keys: Readonly<Record<string, unknown>>): keys is Text {
  return LANGUAGES.every((language) => typeof keys[language] === 'string');
}

function blank(text: Text, language: Language, path: string): Finding[] {
  const silent = (one: Language) => !/[\p{L}\p{N}]/u.test(text[one]);
  if (!silent(language) || LANGUAGES.every(silent)) return [];
  return [{ code: 'text-blank', path, params: { language: NAMES[language], found: text[language] } }];
}

function copied(text: Text, path: string): Finding[] {
  const pairs = [
    ['kk', 'ru'],
    ['kk', 'en'],
    ['ru', 'en'],
  ] as const;
  return pairs.flatMap(([language, other]): Finding[] => {
    const words = text[language].match(WORD)?.length ?? 0;
    if (words < 2 || text[language].trim() !== text[other].trim()) return [];
    const params = { language: NAMES[language], other: NAMES[other], found: text[language] };
    return [{ code: 'text-copied', path, params }];
  });
}

function foreign(text: Text, path: string): Finding[] {
  return LANGUAGES.flatMap((language): Finding[] => {
    const found = text[language];
    const strange =
      language === 'en'
        ? CYRILLIC.test(found) && !ANY_LATIN.test(found)
        : LATIN.test(found) && !ANY_CYRILLIC.test(found);
    return strange ? [{ code: 'text-foreign', path, params: { language: NAMES[language], found } }] : [];
  });
}

function numbers(text: Text, path: string): Finding[] {
  const lists = LANGUAGES.map((language) => numbersIn(text[language]).sort().join(' '));
  if (new Set(lists).size === 1) return [];
  const told = LANGUAGES.map((language, place) => `${language}: ${lists[place] || '—'}`).join('; ');
  return [{ code: 'text-numbers', path, params: { numbers: told } }];
}
