import type { Text } from '../../../engine/index.ts';

export const MESSAGES = {
  heading: { kk: 'Өзгерту туралы акт', ru: 'Изменяющий акт', en: 'An order amends this' },
  amended: {
    kk: 'Өзгертілетіні: {name}, {date} № {number}.',
    ru: 'Изменяется: {name}, № {number} от {date}.',
    en: 'What is amended: {name}, No. {number} of {date}.',
  },
  lead: {
    kk: 'Келесі бетте бұрынғы редакцияны әдеттегідей өңдейсіз: әрбір өзгеріс осы актіге сілтемесімен жазылады.',
    ru: 'На следующей странице вы правите прежнюю редакцию как обычно: каждое изменение записывается со ссылкой на этот акт.',
    en: 'On the next page you edit the earlier edition as usual: each change is recorded with a citation of this order.',
  },
  loading: { kk: 'Ашылуда…', ru: 'Открывается…', en: 'Opening…' },
  order: { kk: 'Өзгертетін акт', ru: 'Акт, который изменяет', en: 'The amending order' },
  after: { kk: 'Өзгертілген редакция', ru: 'Изменённая редакция', en: 'The edition it makes' },
  items: { kk: 'Өз тармақтарының саны', ru: 'Сколько в нём пунктов', en: 'How many items it has' },
  itemsHint: {
    kk: 'Соңғысы – қолданысқа енгізілуі.',
    ru: 'Последний – о вступлении в силу.',
    en: 'The last says when it comes into force.',
  },
  wrongItems: {
    kk: '1-ден 99-ға дейінгі бүтін сан.',
    ru: 'Целое число от 1 до 99.',
    en: 'A whole number from 1 to 99.',
  },
  wrongNumber: {
    kk: 'Нөмірде кемінде бір цифр болады.',
    ru: 'В номере есть хотя бы одна цифра.',
    en: 'The number has at least one digit.',
  },
  make: { kk: 'Өзгерістерді жазуды бастау', ru: 'Начать запись изменений', en: 'Record its changes' },
} as const satisfies Readonly<Record<string, Text>>;
