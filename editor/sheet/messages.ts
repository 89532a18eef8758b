import type { Text } from '../../engine/index.ts';

/** What the form says of its own; the rest are labels of the pack and sentences of the engine. */
export const MESSAGES = {
  particulars: { kk: 'Жалпы мәліметтер', ru: 'Общие сведения', en: 'Particulars' },
  blank: { kk: 'таңдалмаған', ru: 'не выбрано', en: 'not chosen' },
  yes: { kk: 'Иә', ru: 'Да', en: 'Yes' },
  no: { kk: 'Жоқ', ru: 'Нет', en: 'No' },
  optional: { kk: 'міндетті емес', ru: 'необязательно', en: 'optional' },
  unasked: { kk: 'сұралмайды', ru: 'не запрашивается', en: 'not asked' },
  open: { kk: 'әзірге белгісіз', ru: 'пока неизвестно', en: 'not known yet' },
  range: { kk: '{min} – {max}', ru: '{min} – {max}', en: '{min} to {max}' },
  whole: { kk: 'бүтін сан', ru: 'целое число', en: 'whole number' },
  places: {
    kk: 'үтірден кейін ең көбі {places} таңба',
    ru: 'не более {places} знаков после запятой',
    en: 'at most {places} decimal places',
  },
  dateForm: { kk: 'кк.аа.жжжж', ru: 'дд.мм.гггг', en: 'day month year' },
  row: { kk: '№', ru: '№', en: 'No.' },
  addRow: { kk: 'Жол қосу: {set}', ru: 'Добавить: {set}', en: 'Add: {set}' },
  removeRow: { kk: '{row} жолын алып тастау', ru: 'Убрать: {row}', en: 'Remove {row}' },
  size: { kk: 'Саны: {min} – {max}', ru: 'Количество: {min} – {max}', en: '{min} to {max} of them' },
  sizeExactly: { kk: 'Саны: дәл {min}', ru: 'Количество: ровно {min}', en: 'Exactly {min} of them' },
  anonymous: {
    kk: 'Жауап берушілер нәтижеде аталмайды',
    ru: 'Респонденты в результате не называются',
    en: 'Respondents are not named in the result',
  },
  chooseForm: { kk: 'Бағалау парағының нысаны', ru: 'Форма оценочного листа', en: 'Form of the sheet' },
  edition: { kk: '{edition} редакциясы', ru: 'редакция {edition}', en: 'edition {edition}' },
  result: { kk: 'Нәтиже', ru: 'Результат', en: 'Result' },
  reasons: { kk: 'Негіздеме', ru: 'Обоснование', en: 'Reasons' },
  graded: { kk: 'Бағаланды', ru: 'Оценено', en: 'Graded' },
  'not-assessed': { kk: 'Бағаланбайды', ru: 'Оценка не проводится', en: 'Not assessed' },
  refused: { kk: 'Қабылданбайды', ru: 'Не принимается', en: 'Refused' },
  incomplete: { kk: 'Толтырылуда', ru: 'Заполняется', en: 'Being filled in' },
  undetermined: { kk: 'Нәтиже анықталмаған', ru: 'Результат не определён', en: 'No outcome' },
  missing: {
    kk: 'Әлі толтырылмағаны: {count}',
    ru: 'Осталось заполнить: {count}',
    en: 'Still to fill in: {count}',
  },
  nextMissing: { kk: 'Келесі бос өріс: {label}', ru: 'Следующее пустое поле: {label}', en: 'Next blank: {label}' },
  nextMistake: { kk: 'Түзету керек: {label}', ru: 'Исправить: {label}', en: 'To correct: {label}' },
  mistakes: {
    kk: 'Түзетуді қажет ететін өрістер: {count}',
    ru: 'Полей с ошибками: {count}',
    en: 'Entries to correct: {count}',
  },
  switchForm: { kk: '«{form}» нысанына көшу', ru: 'Перейти к форме «{form}»', en: 'Switch to the form “{form}”' },
  unreadable: {
    kk: 'Әдістемені оқу мүмкін емес',
    ru: 'Методику не удалось прочитать',
    en: 'The methodology cannot be read',
  },
  noPack: {
    kk: 'Әдістеме көрсетілмеген. `src` атрибутында оның мекенжайын беріңіз.',
    ru: 'Методика не задана. Укажите её адрес в атрибуте `src`.',
    en: 'No methodology is given. Name its address in the attribute `src`.',
  },
  loading: { kk: 'Әдістеме жүктелуде…', ru: 'Методика загружается…', en: 'Loading the methodology…' },
  unofficial: {
    kk: 'Мәтін — ресми емес аударма.',
    ru: 'Формулировки — неофициальный перевод.',
    en: 'The wording is an unofficial translation.',
  },
} satisfies Record<string, Text>;

/** What is wrong with an entry, said beside its field, by the code of the engine's refusal. */
export const FIELD_MESSAGES = {
  missing: { kk: 'Толтырылмаған', ru: 'Не заполнено', en: 'Not filled in' },
  'not-a-number': {
    kk: 'Сан жазыңыз, мысалы {example}',
    ru: 'Укажите число, например {example}',
    en: 'Write a number, as {example}',
  },
  'decimal-comma': {
    kk: 'Ондық бөлшекті былай жазыңыз: {example}',
    ru: 'Запишите дробь так: {example}',
    en: 'Write a decimal point, as {example}',
  },
  'too-many-digits': {
    kk: 'Сан тым ұзын: ең көбі 30 цифр',
    ru: 'Слишком длинное число: не более 30 цифр',
    en: 'Too long: at most 30 digits',
  },
  'out-of-range': {
    kk: '{min} мен {max} аралығында болуы керек',
    ru: 'Должно быть от {min} до {max}',
    en: 'Must be from {min} to {max}',
  },
  'too-many-places': {
    kk: 'Үтірден кейін ең көбі {places} таңба',
    ru: 'Не более {places} знаков после запятой',
    en: 'At most {places} decimal places',
  },
  'not-an-integer': { kk: 'Бүтін сан жазыңыз', ru: 'Укажите целое число', en: 'Write a whole number' },
  'not-a-date': {
    kk: 'Күнді былай жазыңыз: {example}',
    ru: 'Укажите дату, например {example}',
    en: 'Write a date, as {example}',
  },
  'not-an-option': { kk: 'Тізімнен таңдаңыз', ru: 'Выберите из списка', en: 'Choose from the list' },
  'text-too-long': { kk: 'Мәтін тым ұзын', ru: 'Слишком длинный текст', en: 'The text is too long' },
} satisfies Record<string, Text>;
