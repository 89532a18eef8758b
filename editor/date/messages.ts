import type { Text } from '../../engine/index.ts';

export const MESSAGES = {
  form: { kk: 'кк.аа.жжжж', ru: 'дд.мм.гггг', en: 'day month year' },
  about: {
    kk: 'Мысалы, 30.09.2025. Жоғары мен төмен: күн; PageUp мен PageDown: ай.',
    ru: 'Например, 30.09.2025. Стрелки вверх и вниз: день; PageUp и PageDown: месяц.',
    en: 'As 30 September 2025. Arrows up and down: the day; PageUp and PageDown: the month.',
  },
  notDate: {
    kk: 'Күнді былай жазыңыз: 30.09.2025.',
    ru: 'Запишите дату так: 30.09.2025.',
    en: 'Write the day as 30 September 2025 or 30.09.2025.',
  },
  noSuchDay: {
    kk: 'Күнтізбеде мұндай күн жоқ. Үлгі: 30.09.2025.',
    ru: 'Такого дня в календаре нет. Образец: 30.09.2025.',
    en: 'The calendar has no such day. Write it as 30 September 2025.',
  },
  outOfRange: {
    kk: 'Жыл 1900 мен 2199 аралығында болады.',
    ru: 'Год может быть от 1900 до 2199.',
    en: 'The year is from 1900 to 2199.',
  },
  open: { kk: 'Күнтізбеден таңдау', ru: 'Выбрать в календаре', en: 'Choose in a calendar' },
  before: { kk: 'Алдыңғы ай', ru: 'Предыдущий месяц', en: 'Month before' },
  after: { kk: 'Келесі ай', ru: 'Следующий месяц', en: 'Month after' },
} satisfies Record<string, Text>;

/** Names of the months, January first. */
export const MONTHS = {
  january: { kk: 'Қаңтар', ru: 'Январь', en: 'January' },
  february: { kk: 'Ақпан', ru: 'Февраль', en: 'February' },
  march: { kk: 'Наурыз', ru: 'Март', en: 'March' },
  april: { kk: 'Сәуір', ru: 'Апрель', en: 'April' },
  may: { kk: 'Мамыр', ru: 'Май', en: 'May' },
  june: { kk: 'Маусым', ru: 'Июнь', en: 'June' },
  july: { kk: 'Шілде', ru: 'Июль', en: 'July' },
  august: { kk: 'Тамыз', ru: 'Август', en: 'August' },
  september: { kk: 'Қыркүйек', ru: 'Сентябрь', en: 'September' },
  october: { kk: 'Қазан', ru: 'Октябрь', en: 'October' },
  november: { kk: 'Қараша', ru: 'Ноябрь', en: 'November' },
  december: { kk: 'Желтоқсан', ru: 'Декабрь', en: 'December' },
} satisfies Record<string, Text>;

/** Days of the week, Monday first, in short. */
export const WEEKDAYS = {
  monday: { kk: 'Дс', ru: 'Пн', en: 'Mo' },
  tuesday: { kk: 'Сс', ru: 'Вт', en: 'Tu' },
  wednesday: { kk: 'Ср', ru: 'Ср', en: 'We' },
  thursday: { kk: 'Бс', ru: 'Чт', en: 'Th' },
  friday: { kk: 'Жм', ru: 'Пт', en: 'Fr' },
  saturday: { kk: 'Сн', ru: 'Сб', en: 'Sa' },
  sunday: { kk: 'Жк', ru: 'Вс', en: 'Su' },
} satisfies Record<string, Text>;
