import type { Text } from '../../text.ts';

/** The batch: what is wrong with a header or a row, how far it is, how it ended. */
export const BATCH = {
  'header-missing': {
    kk: 'Файлда тақырып жолы жоқ. Бірінші жолда баған атаулары болуы керек.',
    ru: 'В файле нет строки заголовков. В первой строке должны быть имена столбцов.',
    en: 'The file has no header. Its first line must name the columns.',
  },
  'column-unnamed': {
    kk: '{number}-бағанның атауы жоқ. Атау беріңіз немесе бағанды жойыңыз.',
    ru: 'У столбца {number} нет имени. Назовите его или удалите.',
    en: 'Column {number} has no name. Name it or delete it.',
  },
  'column-twice': {
    kk: '«{column}» бағаны екі рет кездеседі: {first}-ші және {second}-ші орында.',
    ru: 'Столбец «{column}» встречается дважды: на местах {first} и {second}.',
    en: 'The column “{column}” stands twice: at places {first} and {second}.',
  },
  'column-unknown': {
    kk: 'Пакетте «{column}» бағаны жоқ. Баған атауларын `adisteme schema` көрсетеді.',
    ru: 'В пакете нет столбца «{column}». Имена столбцов показывает `adisteme schema`.',
    en: 'The pack knows no column “{column}”. `adisteme schema` shows the inputs.',
  },
  'column-unknown-meant': {
    kk: 'Пакетте «{column}» бағаны жоқ. Мүмкін, «{meant}»?',
    ru: 'В пакете нет столбца «{column}». Возможно, имелся в виду «{meant}»?',
    en: 'The pack knows no column “{column}”. Did you mean “{meant}”?',
  },
  'column-missing': {
    kk: '«{form}» нысаны үшін мына бағандар жетіспейді: {columns}.',
    ru: 'Для формы «{form}» не хватает столбцов: {columns}.',
    en: 'For the form “{form}” these columns are missing: {columns}.',
  },
  'column-of-other-edition': {
    kk: '«{edition}» редакциясында «{column}» бағаны жоқ. Ұяшықты бос қалдырыңыз.',
    ru: 'В редакции «{edition}» нет столбца «{column}». Оставьте ячейку пустой.',
    en: 'The edition “{edition}” knows no column “{column}”. Leave the cell empty.',
  },
  'row-quote': {
    kk: '{cell}-ұяшықтағы тырнақша дұрыс емес. Тырнақшаны жабыңыз, ал мәтін ішіндегісін екі рет жазыңыз ("").',
    ru: 'Нарушены кавычки в ячейке {cell}. Закройте кавычку, а кавычки внутри текста удвойте ("").',
    en: 'A quote is broken in cell {cell}. Close it, and write quotes inside a text twice ("").',
  },
  'row-width': {
    kk: 'Жолда {found} ұяшық бар, ал тақырыпта — {expected}.',
    ru: 'В строке ячеек: {found}, а в заголовке: {expected}.',
    en: 'The row has {found} cells, the header {expected}.',
  },
  'line-encoding': {
    kk: 'Жол UTF-8 кодталмаған. Файлды UTF-8 етіп сақтаңыз (Excel: «CSV UTF-8»).',
    ru: 'Строка не в кодировке UTF-8. Сохраните файл в UTF-8 (в Excel: «CSV UTF-8»).',
    en: 'The line is not UTF-8. Save the file as UTF-8 (in Excel: “CSV UTF-8”).',
  },
  'line-too-long': {
    kk: 'Жол тым ұзын: ең көбі 4 МиБ.',
    ru: 'Строка слишком длинна: не более 4 МиБ.',
    en: 'The line is too long: at most 4 MiB.',
  },
  'line-not-object': {
    kk: 'Жол — парақ емес: `{...}` жазбасы күтілді.',
    ru: 'Строка — не лист: ожидалась запись `{...}`.',
    en: 'The line is no sheet: an object `{...}` was expected.',
  },
  'sheet-incomplete': {
    kk: 'Мәліметтер жетіспейді: {inputs}.',
    ru: 'Не хватает данных: {inputs}.',
    en: 'Inputs are missing: {inputs}.',
  },
  progress: {
    kk: '{rows} жол · секундына {rate} · қалғаны {left}',
    ru: 'строк {rows} · {rate} в секунду · осталось {left}',
    en: '{rows} rows · {rate} a second · {left} left',
  },
  'batch-end': {
    kk: 'Оқылды {read} = бағаланды {graded} + бағаланбайды {notAssessed} + анықталмады {undetermined} + қабылданбады {rejected}',
    ru: 'Прочитано {read} = оценено {graded} + не подлежит оценке {notAssessed} + не определено {undetermined} + отклонено {rejected}',
    en: '{read} read = {graded} graded + {notAssessed} not assessed + {undetermined} undetermined + {rejected} rejected',
  },
  'batch-rejected': {
    kk: 'Қабылданбағандары «{rejects}» файлында: бас тартылды {refused}, толық емес {incomplete}, бүлінген {malformed}',
    ru: 'Отклонённые — в «{rejects}»: отказано {refused}, неполных {incomplete}, испорченных {malformed}',
    en: 'The rejected are in “{rejects}”: {refused} refused, {incomplete} incomplete, {malformed} malformed',
  },
  'batch-interrupted': {
    kk: 'Тоқтатылды. Ештеңе жазылған жоқ.',
    ru: 'Прервано. Ничего не записано.',
    en: 'Interrupted. Nothing was written.',
  },
} as const satisfies Readonly<Record<string, Text>>;
