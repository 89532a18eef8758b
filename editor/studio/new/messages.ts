import type { Text } from '../../../engine/index.ts';

export const MESSAGES = {
  heading: { kk: 'Жаңа әдістеме', ru: 'Новая методика', en: 'A new methodology' },
  lead: {
    kk: 'Алдымен бұл қай акт екенін айтыңыз. Ережелер, баллдар мен бағалар келесі бетте жазылады; YAML терудің қажеті жоқ.',
    ru: 'Сначала скажите, какой это акт. Правила, баллы и оценки записываются на следующей странице; набирать YAML не нужно.',
    en: 'First say which act it is. Rules, scores and grades are written on the next page; no YAML is to be typed.',
  },
  sheets: { kk: 'Парақтар мен санаттар', ru: 'Листы и категории', en: 'Sheets and categories' },
  sheet: { kk: '{number}-парақ', ru: 'Лист {number}', en: 'Sheet {number}' },
  addSheet: { kk: 'Парақ қосу', ru: 'Добавить лист', en: 'Add a sheet' },
  categories: {
    kk: 'Лауазым санаттары (бар болса)',
    ru: 'Категории должностей (если есть)',
    en: 'Post categories (if any)',
  },
  categoriesHint: {
    kk: 'Үтір арқылы: B-1, C-1, E-2.',
    ru: 'Через запятую: B-1, C-1, E-2.',
    en: 'With commas: B-1, C-1, E-2.',
  },
  names: { kk: 'Қалай аталады', ru: 'Как называть', en: 'What to call it' },
  pack: { kk: 'Әдістеме белгісі', ru: 'Код методики', en: 'Id of the methodology' },
  packHint: {
    kk: 'Қалта мен сілтемелерде қолданылады.',
    ru: 'Так она называется в папке и ссылках.',
    en: 'Its name in folders and links.',
  },
  text: { kk: 'Актінің мәтіні (бар болса)', ru: 'Текст акта (если есть)', en: 'Text of the act (if held)' },
  textHint: {
    kk: 'Мәтінді қойсаңыз, тармақтары мен қосымшалары өзі танылады.',
    ru: 'Вставьте текст: пункты и приложения найдутся сами.',
    en: 'Paste it: its paragraphs and annexes are found by themselves.',
  },
  found: {
    kk: 'Табылған тармақтар мен қосымшалар: {count}',
    ru: 'Найдено пунктов и приложений: {count}',
    en: 'Paragraphs and annexes found: {count}',
  },
  paragraphs: { kk: 'Тармақтар саны', ru: 'Число пунктов', en: 'How many paragraphs' },
  make: { kk: 'Жобасын бастау', ru: 'Создать черновик', en: 'Make a draft' },
} as const satisfies Readonly<Record<string, Text>>;
