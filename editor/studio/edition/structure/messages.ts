import type { Text } from '../../../../engine/index.ts';

export const MESSAGES = {
  sections: { kk: 'Бөлімдер', ru: 'Разделы', en: 'Sections' },
  add: { kk: 'Жаңа: {section}', ru: 'Новый элемент: {section}', en: 'New in {section}' },
  remove: { kk: 'Осы элементті алып тастау', ru: 'Удалить этот элемент', en: 'Remove this element' },
  empty: {
    kk: 'Бұл бөлімде әзірге ештеңе жоқ.',
    ru: 'В этом разделе пока ничего нет.',
    en: 'Nothing in this section yet.',
  },
  gone: {
    kk: 'Бұл элемент мәтінде жоқ.',
    ru: 'Этого элемента в тексте нет.',
    en: 'This element is not in the text.',
  },
  id: { kk: 'Идентификатор', ru: 'Идентификатор', en: 'Id' },
  label: { kk: 'Атауы', ru: 'Название', en: 'Label' },
  what: { kk: 'Түрі', ru: 'Вид', en: 'What' },
  cite: { kk: 'Сілтеме', ru: 'Пункт', en: 'Cites' },
  inherited: { kk: 'негізгі редакциядан', ru: 'из исходной редакции', en: 'from the base edition' },
  changed: { kk: 'осы актімен өзгертілген', ru: 'изменено этим актом', en: 'changed by this act' },
  wrong: { kk: 'қатесі бар', ru: 'есть ошибка', en: 'has a finding' },
} as const satisfies Readonly<Record<string, Text>>;
