import type { Text } from '../../text.ts';

/** Tables of sheets: what is wrong with a header, a mapping file, a cell; how columns were taken. */
export const COLUMNS = {
  'header-missing': {
    kk: 'Файлда тақырып жолы жоқ. Баған атаулары тұрған жол болуы керек.',
    ru: 'В файле нет строки заголовков. Нужна строка с именами столбцов.',
    en: 'The file has no header. A row must name the columns.',
  },
  'columns-too-many': {
    kk: 'Бағандар саны — {found}, ал шек — {most}. Файлдың бөлгіші мен тақырыбын тексеріңіз.',
    ru: 'Столбцов: {found}, а предел — {most}. Проверьте разделитель и строку заголовков.',
    en: 'There are {found} columns; at most {most} can be read. Check the separator and the header.',
  },
  'column-twice': {
    kk: '«{column}» бағаны екі рет кездеседі: {first}-ші және {second}-ші орында (екеуі де — {name}). Біреуін қалдырыңыз.',
    ru: 'Столбец «{column}» встречается дважды: на местах {first} и {second} (оба — {name}). Оставьте один.',
    en: 'The column “{column}” stands twice: at places {first} and {second} (both are {name}). Keep one.',
  },
  'column-unknown': {
    kk: 'Пакетте «{column}» бағаны жоқ. Оны жойыңыз немесе `--mapping` файлында не екенін көрсетіңіз (қажет болмаса — `null`).',
    ru: 'В пакете нет столбца «{column}». Удалите его или укажите в файле `--mapping`, что это (`null`, если он не нужен).',
    en: 'The pack knows no column “{column}”. Delete it, or say in a `--mapping` file what it is (`null` to leave it out).',
  },
  'column-unknown-meant': {
    kk: 'Пакетте «{column}» бағаны жоқ. Мүмкін, «{meant}»? Атауын түзетіңіз немесе `--guess` көрсетіңіз.',
    ru: 'В пакете нет столбца «{column}». Возможно, имелся в виду «{meant}»? Исправьте имя или укажите `--guess`.',
    en: 'The pack knows no column “{column}”. Did you mean “{meant}”? Correct the name, or give `--guess`.',
  },
  'column-ambiguous': {
    kk: '«{column}» бағаны мыналардың кез келгені болуы мүмкін: {names}. Қайсысы екенін `--mapping` файлында көрсетіңіз.',
    ru: 'Столбец «{column}» может означать любой из: {names}. Укажите в файле `--mapping`, какой именно.',
    en: 'The column “{column}” may be any of {names}. Say in a `--mapping` file which it is.',
  },
  'column-missing': {
    kk: '«{form}» нысаны үшін мына бағандар жетіспейді: {columns}.',
    ru: 'Для формы «{form}» не хватает столбцов: {columns}.',
    en: 'For the form “{form}” these columns are missing: {columns}.',
  },
  'column-role': {
    kk: '«{column}» бағаны файлда жоқ, ал есеп сол бойынша сұралған ({option}).',
    ru: 'В файле нет столбца «{column}», по которому запрошен отчёт ({option}).',
    en: 'The file has no column “{column}”, by which the report was asked for ({option}).',
  },
  'column-of-other-edition': {
    kk: '«{edition}» редакциясында «{column}» бағаны жоқ. Ұяшықты бос қалдырыңыз.',
    ru: 'В редакции «{edition}» нет столбца «{column}». Оставьте ячейку пустой.',
    en: 'The edition “{edition}” knows no column “{column}”. Leave the cell empty.',
  },
  'columns-taken': {
    kk: '{file}: атауы дәл келмеген бағандар былай түсінілді: {columns}',
    ru: '{file}: столбцы, названные не дословно, поняты так: {columns}',
    en: '{file}: columns whose names are not exact were taken so: {columns}',
  },
  'columns-left': {
    kk: '{file}: қалдырылған бағандар: {columns}',
    ru: '{file}: пропущенные столбцы: {columns}',
    en: '{file}: columns left out: {columns}',
  },
  'worksheets-unread': {
    kk: '{file}: тек бірінші парақ оқылды; оқылмағандары: {worksheets}',
    ru: '{file}: прочитан только первый лист книги; не прочитаны: {worksheets}',
    en: '{file}: only the first worksheet was read; not read: {worksheets}',
  },
  'mapping-form': {
    kk: '«{path}» файлында әр жолда «тақырып: баған» жазбасы болуы керек (YAML).',
    ru: 'Файл «{path}» должен состоять из строк «заголовок: столбец» (YAML).',
    en: 'The file “{path}” must hold lines of “heading: column” (YAML).',
  },
  'mapping-entry': {
    kk: '«{column}» тақырыбына баған атауы не `null` сәйкес келуі керек.',
    ru: 'Заголовку «{column}» должно соответствовать имя столбца или `null`.',
    en: 'The heading “{column}” must stand for a column’s name, or `null`.',
  },
  'mapping-unreadable': {
    kk: '«{path}» YAML ретінде оқылмады: {cause}',
    ru: 'Не удалось прочитать «{path}» как YAML: {cause}',
    en: '“{path}” could not be read as YAML: {cause}',
  },
  'mapping-unknown': {
    kk: '«{column}» тақырыбына берілген «{name}» бағаны пакетте жоқ. Мысал: score.quality, kpi.1.percent, subject.unit.',
    ru: 'В пакете нет столбца «{name}», заданного для «{column}». Примеры: score.quality, kpi.1.percent, subject.unit.',
    en: 'The pack knows no column “{name}”, which the mapping gives for “{column}”. Examples: score.quality, kpi.1.percent, subject.unit.',
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
  'cell-unheaded': {
    kk: '{number}-бағанның тақырыбы жоқ, ал ұяшық толтырылған. Бағанды атаңыз немесе ұяшықты тазалаңыз.',
    ru: 'У столбца {number} нет заголовка, а ячейка заполнена. Назовите столбец или очистите ячейку.',
    en: 'Column {number} has no heading, but the cell is filled. Name the column, or clear the cell.',
  },
  'cell-grouped': {
    kk: '«{found}» санында разряд бөлгіші бар. Оны былай жазыңыз: {fixed}.',
    ru: 'В числе «{found}» отделены разряды. Запишите его так: {fixed}.',
    en: 'The number “{found}” has its thousands set apart. Write it as {fixed}.',
  },
  'cell-serial': {
    kk: '«{found}» — күн емес, сан. Бұл электрондық кестенің күн нөмірі болса (онда ол {meant}), бағанды күн түрінде, жыл-ай-күн етіп сақтаңыз.',
    ru: '«{found}» — число, а не дата. Если это порядковый номер дня из таблицы (тогда это {meant}), сохраните столбец как дату: год-месяц-день.',
    en: '“{found}” is a number, not a date. If it is a spreadsheet’s count of days (then it is {meant}), save the column as dates, year-month-day.',
  },
  'cell-error': {
    kk: 'Ұяшықта қате тұр: {found}. Мәнін жазыңыз.',
    ru: 'В ячейке ошибка: {found}. Впишите значение.',
    en: 'The cell holds an error: {found}. Write the value.',
  },
  'cell-formula': {
    kk: 'Формуланың есептелген мәні сақталмаған. Файлды кесте бағдарламасында ашып, сақтаңыз немесе мәнін жазыңыз.',
    ru: 'У формулы не сохранено вычисленное значение. Откройте и сохраните файл в табличном редакторе или впишите значение.',
    en: 'The formula was saved without its value. Open and save the file in a spreadsheet, or write the value.',
  },
  'column-id': { kk: 'Парақ нөмірі', ru: 'Номер листа', en: 'Sheet number' },
  'column-subject-name': { kk: 'Бағаланатын адам', ru: 'Оцениваемое лицо', en: 'Appraisee' },
  'column-subject-unit': { kk: 'Құрылымдық бөлімше', ru: 'Структурное подразделение', en: 'Unit' },
  'column-subject-assessor': { kk: 'Бағалайтын адам', ru: 'Оценивающее лицо', en: 'Assessor’s name' },
} as const satisfies Readonly<Record<string, Text>>;
