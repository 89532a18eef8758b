import { LANGUAGES, type Language } from '../model/text.ts';

/**
 * The language of messages: `--lang` wherever it stands, else that of the environment, else English. It is read ahead
 * of everything else, because help and errors are written in it too.
 */
export function languageOf(words: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const asked = askedFor(words);
  if (isLanguage(asked)) return asked;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  const [language] = locale.toLowerCase().split(/[_.@-]/);
  return isLanguage(language) ? language : 'en';
}

function askedFor(words: readonly string[]): string | undefined {
  const end = words.indexOf('--');
  const before = end === -1 ? words : words.slice(0, end);
  const at = before.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at === -1) return undefined;
  return before[at] === '--lang' ? before[at + 1] : before[at]?.slice('--lang='.length);
}

function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}
