import { LANGUAGES, type Language } from '../model/text.ts';

/** The language that a client likes best of those that there are (`Accept-Language`); English where it names none. */
export function languageOf(accepted: string | undefined): Language {
  const wishes = (accepted ?? '').split(',').map((wish, place) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
    const weight = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined);
    return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight), place };
  });
  const best = wishes
    .filter(({ language, weight }) => LANGUAGES.some((one) => one === language) && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)[0];
  return (best?.language as Language | undefined) ?? 'en';
}
