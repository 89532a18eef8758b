import type { Text } from '../../../../engine/index.ts';

export const MESSAGES = {
  heading: { kk: 'Тармақтар', ru: 'Пункты', en: 'Clauses' },
  accounted: {
    kk: '{total} ішінен {accounted} есепке алынған',
    ru: 'учтено {accounted} из {total}',
    en: '{accounted} of {total} accounted for',
  },
  paste: { kk: 'Мәтін қою', ru: 'Вставить текст', en: 'Paste text' },
  pasteHelp: {
    kk: 'Бұйрық мәтінін осында қойыңыз: тармақтар нөмірі бойынша бөлінеді.',
    ru: 'Вставьте сюда текст приказа: он разложится по номерам пунктов.',
    en: 'Paste the order here: it is divided by the numbers of its paragraphs.',
  },
  take: { kk: 'Бөлу', ru: 'Разложить', en: 'Divide' },
  cancel: { kk: 'Болдырмау', ru: 'Отмена', en: 'Cancel' },
  load: { kk: 'Файлдан…', ru: 'Из файла…', en: 'From a file…' },
  noText: { kk: 'мәтіні қойылмаған', ru: 'текст не вставлен', en: 'text not pasted' },
  by: { kk: 'кодтайды', ru: 'кодируют', en: 'encoded by' },
  nothing: { kk: 'ештеңе кодтамайды', ru: 'ничто не кодирует', en: 'nothing encodes it' },
  unbacked: { kk: 'мәртебесін ештеңе растамайды', ru: 'статус ничем не подкреплён', en: 'nothing backs its status' },
  empty: {
    kk: 'Тармақтар әлі жоқ. Акт мәтінін қойыңыз немесе «Тармақтар» бөліміне қосыңыз.',
    ru: 'Пунктов пока нет. Вставьте текст акта или добавьте их в разделе «Пункты».',
    en: 'No clauses yet. Paste the act’s text, or add them in the section Clauses.',
  },
  addMissing: {
    kk: 'Мәтіннен табылған {count} тармақты қосу',
    ru: 'Добавить найденные в тексте пункты: {count}',
    en: 'Add the {count} clauses found in the text',
  },
} as const satisfies Readonly<Record<string, Text>>;
