/** The three languages in which everything that users see exists. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in the three languages. */
export type Text = Record<Language, string>;

/** A text made anew in each language. */
export function inLanguages(make: (language: Language) => string): Text {
  return { kk: make('kk'), ru: make('ru'), en: make('en') };
}
