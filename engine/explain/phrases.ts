import { fill, type Params } from '../model/diagnostic.ts';
import type { Language, Text } from '../model/text.ts';

/** Everything that explanations say of their own; the rest are labels of the pack and sentences of operators. */
const PHRASES = {
  yes: { kk: 'иә', ru: 'да', en: 'yes' },
  no: { kk: 'жоқ', ru: 'нет', en: 'no' },
  quoted: { kk: '«{text}»', ru: '«{text}»', en: '“{text}”' },
  atMember: { kk: '{label}, «{member}»', ru: '{label}, «{member}»', en: '{label} for {member}' },
  attribute: { kk: '{set}: {attribute}', ru: '{set}: {attribute}', en: '{set}: {attribute}' },
  nameless: { kk: '{set} (аты аталмайды)', ru: '{set} (не называется)', en: '{set} (not named)' },
  sheetForm: { kk: 'Бағалау парағының нысаны', ru: 'Форма оценочного листа', en: 'Form of the sheet' },
  withValue: { kk: '{label} ({value})', ru: '{label} ({value})', en: '{label} ({value})' },
  is: { kk: '{label} = {value}', ru: '{label} = {value}', en: '{label} = {value}' },
  how: { kk: '{label} — {sentence}', ru: '{label} — {sentence}', en: '{label} — {sentence}' },
  stated: {
    kk: '{label} = {value} (парақта көрсетілгендей)',
    ru: '{label} = {value} (как указано в листе)',
    en: '{label} = {value} (as stated on the sheet)',
  },
  declared: {
    kk: '{label} = {value} (акт бойынша)',
    ru: '{label} = {value} (по акту)',
    en: '{label} = {value} (by the act)',
  },
  notAsked: {
    kk: '{label} = {value} (парақта сұралмайды)',
    ru: '{label} = {value} (в листе не запрашивается)',
    en: '{label} = {value} (not asked on this sheet)',
  },
  seen: {
    kk: '{label} = {value} (жоғарыдан қараңыз)',
    ru: '{label} = {value} (см. выше)',
    en: '{label} = {value} (see above)',
  },
  answers: { kk: '{label}: {count} жауап', ru: '{label}: ответов — {count}', en: '{label}: {count} answers' },
  answer: { kk: '{label}: 1 жауап', ru: '{label}: ответов — 1', en: '{label}: 1 answer' },
  listed: { kk: '{label}: {items}', ru: '{label}: {items}', en: '{label}: {items}' },
  counted: {
    kk: 'Есептеледі: {member} ({reason})',
    ru: 'Учтено: {member} ({reason})',
    en: 'Counted: {member} ({reason})',
  },
  notCounted: {
    kk: 'Есептелмейді: {member} ({reason})',
    ru: 'Не учтено: {member} ({reason})',
    en: 'Not counted: {member} ({reason})',
  },
  allCounted: { kk: 'Есептеледі: {items}', ru: 'Учтено: {items}', en: 'Counted: {items}' },
  allNotCounted: { kk: 'Есептелмейді: {items}', ru: 'Не учтено: {items}', en: 'Not counted: {items}' },
  applies: { kk: '{reason} → {value}', ru: '{reason} → {value}', en: '{reason} → {value}' },
  noneApplies: {
    kk: 'Жағдайлардың ешқайсысы орындалмайды: {reason}',
    ru: 'Ни один из случаев не наступил: {reason}',
    en: 'None of the cases applies: {reason}',
  },
  inPlace: {
    kk: 'Есептеуге мән қалмады, сондықтан оның орнына: {value}',
    ru: 'Значение образовать не из чего, вместо него: {value}',
    en: 'There is nothing to form the value from; in its place: {value}',
  },
  and: { kk: ' және ', ru: ' и ', en: ' and ' },
  or: { kk: ' немесе ', ru: ' или ', en: ' or ' },
  not: { kk: '({condition}) емес', ru: 'неверно, что ({condition})', en: 'not ({condition})' },
  graded: { kk: 'Бағалау нәтижесі: {value}', ru: 'Результат оценки: {value}', en: 'Result: {value}' },
  computed: { kk: 'Бағалау нәтижесі есептелді', ru: 'Результат рассчитан', en: 'The result is computed' },
  notAssessed: { kk: 'Бағаланбайды: {message}', ru: 'Оценка не проводится: {message}', en: 'Not assessed: {message}' },
  refused: { kk: 'Парақ қабылданбады', ru: 'Лист не принят', en: 'The sheet is refused' },
  incomplete: {
    kk: 'Парақ толық емес: {count} мән жетіспейді',
    ru: 'Лист неполон: недостающих значений — {count}',
    en: 'The sheet is incomplete; values missing: {count}',
  },
  missing: { kk: '{label}: парақта жоқ', ru: '{label}: в листе не указано', en: '{label}: missing from the sheet' },
  undetermined: {
    kk: 'Нәтиже анықталмаған: {label}. {message}',
    ru: 'Результат не определён: {label}. {message}',
    en: 'No outcome is determined: {label}. {message}',
  },
  required: { kk: 'Талап: {condition}', ru: 'Требуется: {condition}', en: 'Required: {condition}' },
  warning: { kk: 'Назар аударыңыз: {message}', ru: 'Предупреждение: {message}', en: 'Warning: {message}' },
  problemAt: { kk: '{label}: {message}', ru: '{label}: {message}', en: '{label}: {message}' },
  wrongForm: {
    kk: 'Бұл адам «{expected}» нысаны бойынша бағаланады, ал парақ «{found}» нысанында толтырылған.',
    ru: 'Это лицо оценивается по форме «{expected}», а лист составлен по форме «{found}».',
    en: 'This person is appraised on the form “{expected}”, and the sheet is on “{found}”.',
  },
  badAnswer: {
    kk: '{label}: жауаптардың бірі жарамсыз',
    ru: '{label}: один из ответов недопустим',
    en: '{label}: one of the answers is not valid',
  },
  assessor: { kk: 'Бағалаушы: {role}', ru: 'Оценивает: {role}', en: 'Assessed by: {role}' },
  reading: {
    kk: 'Оқылуы: {question} — {option}',
    ru: 'Прочтение: {question} — {option}',
    en: 'Reading: {question} — {option}',
  },
  inferred: { kk: 'актіден шығады', ru: 'следует из акта', en: 'inferred from the act' },
  assumed: {
    kk: 'болжам: актінің мәтінімен расталмаған',
    ru: 'допущение: текстом акта не подтверждено',
    en: 'assumed: no text of the act is held for it',
  },
} satisfies Record<string, Text>;

export type PhraseName = keyof typeof PHRASES;

export function phrase(name: PhraseName, language: Language, params: Params = {}): string {
  return filled(PHRASES[name][language], params, language);
}

/** As `fill`; an equals sign gives way to the sign of an approximate number. */
export function filled(template: string, params: Params, language: Language): string {
  return fill(template, params, language).replaceAll('= ≈', '≈');
}
