import type { Text } from '../../text.ts';

/** The template to fill in. */
export const TEMPLATE = {
  'help-template': {
    kk: 'толтыруға арналған кесте жасау (XLSX, CSV)',
    ru: 'сделать таблицу для заполнения (XLSX, CSV)',
    en: 'make a table to fill in (XLSX, CSV)',
  },
  'option-template-out': {
    kk: 'жазылатын файл: .xlsx не .csv',
    ru: 'файл для записи: .xlsx или .csv',
    en: 'file to write: .xlsx or .csv',
  },
  'option-rows': { kk: 'толтырылатын жолдар саны', ru: 'число строк для заполнения', en: 'rows to fill in' },
  'option-members': {
    kk: 'санын парақ беретін жиындар үшін бағандар саны, ең көбі',
    ru: 'сколько столбцов дать наборам, состав которых задаёт лист',
    en: 'columns for sets whose members the sheet lists, at most',
  },
  'number-malformed': {
    kk: '{option}: «{found}» — {least} мен {most} аралығындағы бүтін сан емес.',
    ru: '{option}: «{found}» — не целое число от {least} до {most}.',
    en: '{option}: “{found}” is no whole number from {least} to {most}.',
  },
  'template-written': {
    kk: 'Үлгі: «{path}». Толтырғаннан кейін: {command}',
    ru: 'Шаблон: «{path}». После заполнения: {command}',
    en: 'The template is “{path}”. Once it is filled in: {command}',
  },
  'template-members': {
    kk: '«{set}» жиынында {most} мүшеге дейін болуы мүмкін, үлгіде — {given}. Көбірегі үшін `--members` көрсетіңіз.',
    ru: 'В наборе «{set}» может быть до {most} элементов, в шаблоне их {given}. Чтобы было больше, укажите `--members`.',
    en: 'The set “{set}” may have up to {most} members, the template has {given}. For more give `--members`.',
  },
  'template-too-wide': {
    kk: 'Үлгіде {found} баған болар еді, ал кесте парағында — ең көбі {most}. `--members` мәнін азайтыңыз.',
    ru: 'В шаблоне было бы столбцов: {found}, а в листе книги их не более {most}. Уменьшите `--members`.',
    en: 'The template would have {found} columns; a worksheet has at most {most}. Give fewer `--members`.',
  },
  'template-hint-number': {
    kk: '{min} мен {max} аралығындағы сан, үтірден кейін ең көбі {places} таңба',
    ru: 'Число от {min} до {max}, не более {places} знаков после запятой',
    en: 'A number from {min} to {max}, at most {places} decimal places',
  },
  'template-hint-integer': {
    kk: '{min} мен {max} аралығындағы бүтін сан',
    ru: 'Целое число от {min} до {max}',
    en: 'A whole number from {min} to {max}',
  },
  'template-hint-date': { kk: 'Күн', ru: 'Дата', en: 'A date' },
  'template-hint-choice': { kk: 'Тізімнен таңдаңыз', ru: 'Выберите из списка', en: 'Choose from the list' },
  'template-hint-optional': { kk: 'міндетті емес', ru: 'необязательно', en: 'optional' },
  'template-worksheet': { kk: 'Парақтар', ru: 'Листы', en: 'Sheets' },
  'template-yes': { kk: 'Иә', ru: 'Да', en: 'Yes' },
  'template-no': { kk: 'Жоқ', ru: 'Нет', en: 'No' },
} as const satisfies Readonly<Record<string, Text>>;
