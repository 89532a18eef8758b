import type { Text } from '../../text.ts';

/** What `grade --next` says. */
export const NEXT = {
  'option-next': {
    kk: 'келесі бағаға не жетпейтінін және қазіргі бағаны не жоғалтатынын айту',
    ru: 'сказать, чего не хватает до следующей оценки и с чем теряется нынешняя',
    en: 'tell what it would take to reach the next grade, and what would lose the present one',
  },
  'next-alone': {
    kk: '«{grade}» бағасы үшін мыналардың бірі жеткілікті',
    ru: 'Для оценки «{grade}» достаточно одного из этого',
    en: 'For the grade “{grade}” one of these is enough',
  },
  'next-jointly': {
    kk: '«{grade}» бағасы үшін бәрін бірге аз-аздан жақсарту',
    ru: 'Для оценки «{grade}» понемногу всё вместе',
    en: 'For the grade “{grade}”, all of these together, each by little',
  },
  'next-none': {
    kk: 'Ең жақсы мәндермен де «{grade}» бағасына жетпейді.',
    ru: 'Даже с наилучшими значениями оценка «{grade}» не достигается.',
    en: 'Not even the best values reach the grade “{grade}”.',
  },
  'next-top': {
    kk: 'Бұл – ең жоғары баға.',
    ru: 'Это высшая оценка.',
    en: 'This is the best grade.',
  },
  'next-lost': {
    kk: '«{grade}» бағасы мыналардың бірімен жоғалады',
    ru: 'Оценка «{grade}» теряется при одном из этого',
    en: 'The grade “{grade}” is lost with one of these',
  },
  'next-kept': {
    kk: 'Бір ғана мән нашарлағаннан «{grade}» бағасы жоғалмайды.',
    ru: 'Ухудшение одного значения оценку «{grade}» не отнимает.',
    en: 'No single value that gets worse loses the grade “{grade}”.',
  },
  'next-change': { kk: '{name}: {from} → {to}', ru: '{name}: {from} → {to}', en: '{name}: {from} → {to}' },
  'next-added': {
    kk: '{name}: енді толтырылады, мысалы {to}',
    ru: '{name}: теперь заполняется, например {to}',
    en: '{name}: to be filled in then, for example {to}',
  },
  'next-not-graded': {
    kk: 'Парақ бағаланбаған, сондықтан келесі баға туралы айтуға болмайды.',
    ru: 'Лист не оценён, поэтому о следующей оценке сказать нечего.',
    en: 'The sheet is not graded, so nothing can be said of a next grade.',
  },
  'next-no-grade': {
    kk: 'Бұл нысан баға бермейді, сондықтан келесі баға туралы айтуға болмайды.',
    ru: 'Эта форма не даёт оценки, поэтому о следующей сказать нечего.',
    en: 'This form gives no grade, so nothing can be said of a next one.',
  },
  'next-too-many-cases': {
    kk: 'Айтылмайды: жағдай тым көп, дәл жауап табылмады.',
    ru: 'Не сообщается: слишком много случаев, точный ответ не найден.',
    en: 'Not told: there are too many cases, no exact answer was found.',
  },
  'next-not-monotone': {
    kk: 'Айтылмайды: мына кірістер жақсарғанда бағаның төмендемейтіні дәлелденбеген: {inputs}.',
    ru: 'Не сообщается: не доказано, что оценка не снижается при улучшении полей: {inputs}.',
    en: 'Not told: it is not proved that the grade never falls where these inputs get better: {inputs}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
