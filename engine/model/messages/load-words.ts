import type { Text } from '../text.ts';

/** Kinds of values, in the words of JSON Schema. */
const KINDS: Readonly<Record<string, Text>> = {
  string: { kk: 'мәтін', ru: 'текст', en: 'a text' },
  number: { kk: 'сан', ru: 'число', en: 'a number' },
  integer: { kk: 'бүтін сан', ru: 'целое число', en: 'a whole number' },
  boolean: { kk: 'true/false', ru: 'true/false', en: 'true/false' },
  object: { kk: 'кілттері бар жазба', ru: 'запись с ключами', en: 'an entry with keys' },
  array: { kk: 'тізім', ru: 'список', en: 'a list' },
  null: { kk: 'ештеңе', ru: 'ничего', en: 'nothing' },
};

/** Names of kinds, of which one is meant. */
export function kinds(names: readonly string[]): Text {
  const texts = names.map((name) => KINDS[name] ?? { kk: name, ru: name, en: name });
  const list = (language: keyof Text, or: string): string => {
    const words = texts.map((text) => text[language]);
    return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(or);
  };
  return { kk: list('kk', ' немесе '), ru: list('ru', ' или '), en: list('en', ' or ') };
}

/** What to do about a word that is not among those allowed. */
export const HINT = {
  similar: (word: string): Text => ({
    kk: `«${word}» деп жазғыңыз келді ме?`,
    ru: `Возможно, имелось в виду «${word}»?`,
    en: `Did you mean “${word}”?`,
  }),
  allowed: (words: readonly string[]): Text => {
    if (words.length === 0) return { kk: 'Оны алып тастаңыз.', ru: 'Уберите его.', en: 'Remove it.' };
    const list = words.join(', ');
    return {
      kk: `Мыналардың бірін жазыңыз: ${list}.`,
      ru: `Используйте одно из: ${list}.`,
      en: `Use one of: ${list}.`,
    };
  },
};

const UNEXPECTED: Text = {
  kk: 'мұнда күтілмеген таңба тұр',
  ru: 'здесь стоит неожиданный символ',
  en: 'an unexpected character stands here',
};

const NESTED: Text = {
  kk: 'ішкі кілт жаңа жолдан басталуы керек, ал қос нүктесі бар мәтін тырнақшада тұруы керек',
  ru: 'вложенный ключ должен начинаться с новой строки, а текст с двоеточием — стоять в кавычках',
  en: 'a nested key should begin on a new line, and a text with a colon should stand in quotes',
};

const SYNTAX: Readonly<Record<string, Text>> = {
  BAD_INDENT: { kk: 'шегініс дұрыс емес', ru: 'неверный отступ', en: 'the indentation is wrong' },
  MISSING_CHAR: {
    kk: 'тырнақша, жақша, үтір немесе қос нүктеден кейінгі бос орын жетіспейді',
    ru: 'не хватает кавычки, скобки, запятой или пробела после двоеточия',
    en: 'a quote, a bracket, a comma or the space after a colon is missing',
  },
  BLOCK_AS_IMPLICIT_KEY: NESTED,
  MULTILINE_IMPLICIT_KEY: NESTED,
  BAD_SCALAR_START: {
    kk: 'мәтін бұл таңбадан басталмайды, оны тырнақшаға алыңыз',
    ru: 'текст не может начинаться с этого символа, возьмите его в кавычки',
    en: 'a text cannot begin with this character, put it in quotes',
  },
  BAD_DQ_ESCAPE: {
    kk: 'қос тырнақшадағы кері қиғаш сызық дұрыс емес, жалғыз тырнақшаны қолданыңыз',
    ru: 'неверная обратная косая черта в двойных кавычках, возьмите текст в одинарные',
    en: 'a backslash in double quotes is wrong, use single quotes',
  },
};

/** What is wrong with the syntax, by the code of the YAML library. */
export function syntaxError(code: string): Text {
  return SYNTAX[code] ?? UNEXPECTED;
}
