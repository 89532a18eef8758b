import type { Text } from '../../../engine/index.ts';

export const MESSAGES = {
  needed: { kk: 'Толтырыңыз.', ru: 'Заполните.', en: 'Fill this in.' },
  wrongId: {
    kk: 'Латын кіші әріптері, цифрлар және сызықша: kz-city-akimat.',
    ru: 'Строчные латинские буквы, цифры и дефис: kz-city-akimat.',
    en: 'Small Latin letters, digits and hyphens: kz-city-akimat.',
  },
  wrongEdition: {
    kk: 'Латын әріптері, цифрлар, сызықша және нүкте.',
    ru: 'Латинские буквы, цифры, дефис и точка.',
    en: 'Latin letters, digits, hyphens and dots.',
  },
  wrongCount: {
    kk: '1-ден 400-ге дейінгі бүтін сан.',
    ru: 'Целое число от 1 до 400.',
    en: 'A whole number from 1 to 400.',
  },
  back: { kk: 'Кітапханаға қайту', ru: 'Вернуться в библиотеку', en: 'Back to the library' },
  act: { kk: 'Акт', ru: 'Акт', en: 'The act' },
  edition: { kk: 'Редакция', ru: 'Редакция', en: 'The edition' },
  title: { kk: 'Әдістеменің атауы', ru: 'Название методики', en: 'Title of the methodology' },
  issuer: { kk: 'Кім бекітті', ru: 'Кем утверждена', en: 'Issued by' },
  number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  date: { kk: 'Қабылданған күні', ru: 'Дата принятия', en: 'Date of the act' },
  from: { kk: 'Қолданысқа енгізілген күні', ru: 'Действует с', en: 'In force from' },
  editionId: { kk: 'Редакция белгісі', ru: 'Код редакции', en: 'Id of the edition' },
  editionHint: {
    kk: 'Әдетте қолданысқа енгізілген күні.',
    ru: 'Обычно день вступления в силу.',
    en: 'Usually the day it comes into force.',
  },
} as const satisfies Readonly<Record<string, Text>>;
