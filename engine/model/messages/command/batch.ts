import type { Text } from '../../text.ts';

/** The batch: what is wrong with a file or a row, how far it is, how it ended. */
export const BATCH = {
  'line-encoding': {
    kk: 'Жол UTF-8 кодталмаған. Файлды UTF-8 етіп сақтаңыз (Excel: «CSV UTF-8»).',
    ru: 'Строка не в кодировке UTF-8. Сохраните файл в UTF-8 (в Excel: «CSV UTF-8»).',
    en: 'The line is not UTF-8. Save the file as UTF-8 (in Excel: “CSV UTF-8”).',
  },
  'line-encoding-1251': {
    kk: 'Жол UTF-8 емес, Windows-1251 кодталған сияқты. Файлды UTF-8 етіп сақтаңыз (Excel: «CSV UTF-8»).',
    ru: 'Строка не в UTF-8, а, по-видимому, в Windows-1251. Сохраните файл в UTF-8 (в Excel: «CSV UTF-8»).',
    en: 'The line is not UTF-8 but, as it seems, Windows-1251. Save the file as UTF-8 (in Excel: “CSV UTF-8”).',
  },
  'line-encoding-utf16': {
    kk: 'Файл UTF-16 кодталған. Оны UTF-8 етіп сақтаңыз (Excel: «CSV UTF-8»).',
    ru: 'Файл в кодировке UTF-16. Сохраните его в UTF-8 (в Excel: «CSV UTF-8»).',
    en: 'The file is in UTF-16, not UTF-8. Save it as UTF-8 (in Excel: “CSV UTF-8”).',
  },
  'line-too-long': {
    kk: 'Жол тым ұзын: ең көбі 4 МиБ.',
    ru: 'Строка слишком длинна: не более 4 МиБ.',
    en: 'The line is too long: at most 4 MiB.',
  },
  'line-ends': {
    kk: 'Файлдың жолдары тек CR таңбасымен аяқталады. Оны LF не CR LF жол соңдарымен қайта сақтаңыз.',
    ru: 'Строки файла разделены одним знаком CR. Сохраните его заново с концами строк LF или CR LF.',
    en: 'The lines of the file end in CR alone. Save it again with line ends LF or CR LF.',
  },
  'line-not-object': {
    kk: 'Жол — парақ емес: `{...}` жазбасы күтілді.',
    ru: 'Строка — не лист: ожидалась запись `{...}`.',
    en: 'The line is no sheet: an object `{...}` was expected.',
  },
  'json-form': {
    kk: 'Файлда парақтар тізімі `[{...}, …]` не бір парақ күтілді.',
    ru: 'В файле ожидался список листов `[{...}, …]` или один лист.',
    en: 'A list of sheets `[{...}, …]`, or one sheet, was expected.',
  },
  'json-cut': {
    kk: 'Файл тізім аяқталмай үзілген. Оны қайта алыңыз.',
    ru: 'Файл обрывается до конца списка. Получите его заново.',
    en: 'The file ends before its list does. Get it again.',
  },
  'file-damaged': {
    kk: '«{path}» оқылмады, файл бүлінген болуы мүмкін: {cause}',
    ru: 'Не удалось прочитать «{path}», файл, возможно, повреждён: {cause}',
    en: '“{path}” could not be read; the file may be damaged: {cause}',
  },
  'archive-damaged': {
    kk: '«{path}» — XLSX емес немесе бүлінген. Оны кесте бағдарламасында ашып, қайта сақтаңыз.',
    ru: '«{path}» — не XLSX или повреждён. Откройте его в табличном редакторе и сохраните заново.',
    en: '“{path}” is no XLSX file, or is damaged. Open it in a spreadsheet, and save it again.',
  },
  'archive-zip64': {
    kk: '«{path}» — 4 ГиБ-тан үлкен файлдарға арналған zip64 мұрағаты. Оны кесте бағдарламасында ашып, XLSX не CSV етіп қайта сақтаңыз.',
    ru: '«{path}» — архив zip64, какие делают для файлов больше 4 ГиБ. Откройте его в табличном редакторе и сохраните заново как XLSX или CSV.',
    en: '“{path}” is a zip64 archive, as made for files of more than 4 GiB. Open it in a spreadsheet, and save it again as XLSX or CSV.',
  },
  'archive-too-large': {
    kk: '«{path}» ашылғанда {most} МиБ шегінен асады. `--memory` мәнін арттырыңыз немесе CSV, Parquet қолданыңыз.',
    ru: '«{path}» при распаковке больше {most} МиБ. Увеличьте `--memory` или используйте CSV, Parquet.',
    en: '“{path}” unpacks to more than {most} MiB. Raise `--memory`, or use CSV or Parquet.',
  },
  'worksheet-missing': {
    kk: '«{path}» файлында көрінетін парақ жоқ.',
    ru: 'В «{path}» нет видимого листа книги.',
    en: '“{path}” has no visible worksheet.',
  },
  'worksheet-full': {
    kk: '«{path}» сыймайды: кесте парағында ең көбі {most} жол. CSV не Parquet таңдаңыз.',
    ru: '«{path}» не вмещает всё: в листе книги не более {most} строк. Выберите CSV или Parquet.',
    en: '“{path}” cannot hold it all: a worksheet has at most {most} rows. Choose CSV or Parquet.',
  },
  'files-none': {
    kk: '«{pattern}» үлгісіне сай файл жоқ.',
    ru: 'Нет файлов по образцу «{pattern}».',
    en: 'No file fits the pattern “{pattern}”.',
  },
  'format-unknown': {
    kk: '{option}: «{found}» пішімі жоқ. Барлары: {formats}.',
    ru: '{option}: нет формата «{found}». Имеются: {formats}.',
    en: '{option}: there is no format “{found}”. There are {formats}.',
  },
  'engine-unknown': {
    kk: '`--engine`: «{found}» жоқ. Барлары: {engines}.',
    ru: '`--engine`: нет «{found}». Имеются: {engines}.',
    en: '`--engine`: there is no “{found}”. There are {engines}.',
  },
  'memory-malformed': {
    kk: '`--memory`: «{found}» түсініксіз. 512M, 2G сияқты жазыңыз.',
    ru: '`--memory`: «{found}» непонятно. Запишите как 512M, 2G.',
    en: '`--memory`: “{found}” is no size. Write it as 512M or 2G.',
  },
  'memory-too-small': {
    kk: '`--memory` кемінде {least} МиБ болуы керек.',
    ru: '`--memory` должно быть не меньше {least} МиБ.',
    en: '`--memory` must be at least {least} MiB.',
  },
  'memory-exceeded': {
    kk: '{most} МиБ жад жетпеді. Көбірек жад беріп (`--memory`), `--resume` арқылы жалғастырыңыз.',
    ru: 'Не хватило {most} МиБ памяти. Дайте больше (`--memory`) и продолжите с `--resume`.',
    en: '{most} MiB of memory are not enough. Give more (`--memory`), and go on with `--resume`.',
  },
  'disk-full': {
    kk: '«{path}» жазылмады: дискіде орын жоқ. Орын босатып, `--resume` арқылы жалғастырыңыз.',
    ru: 'Не удалось записать «{path}»: на диске нет места. Освободите место и продолжите с `--resume`.',
    en: '“{path}” could not be written: the disk is full. Make room, and go on with `--resume`.',
  },
  'input-changed': {
    kk: '«{path}» жұмыс барысында өзгерді. Қайта бастаңыз (`--force`).',
    ru: '«{path}» изменился во время работы. Начните заново (`--force`).',
    en: '“{path}” changed in the meantime. Begin anew (`--force`).',
  },
  'run-unfinished': {
    kk: 'Аяқталмаған жұмыс бар: «{path}». `--resume` — жалғастыру, `--force` — қайта бастау.',
    ru: 'Есть незаконченный прогон: «{path}». `--resume` — продолжить, `--force` — начать заново.',
    en: 'A run was left unfinished: “{path}”. Give `--resume` to go on, `--force` to begin anew.',
  },
  'run-other': {
    kk: '«{path}» ішіндегі жұмыс басқа файлдар немесе параметрлермен басталған. `--force` қайта бастайды.',
    ru: 'Прогон в «{path}» был начат с другими файлами или параметрами. `--force` начнёт заново.',
    en: 'The run in “{path}” was begun with other files or options. `--force` begins anew.',
  },
  'run-resumed': {
    kk: 'Жалғасуда: {rows} жол дайын.',
    ru: 'Продолжение: готово строк: {rows}.',
    en: 'Going on: {rows} rows are done.',
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
    kk: 'Тоқтатылды. Дайын файл жазылған жоқ; `--resume` сол жерден жалғастырады.',
    ru: 'Прервано. Готовых файлов нет; `--resume` продолжит с этого места.',
    en: 'Interrupted. No file was finished; `--resume` goes on from here.',
  },
  'option-from': {
    kk: 'кіріс пішімі, файл атауы көрсетпесе',
    ru: 'формат входа, если его не выдаёт имя файла',
    en: 'format of the inputs, where their names don’t tell',
  },
  'option-to': {
    kk: 'шығыс пен қабылданбағандардың пішімі',
    ru: 'формат выхода и отклонённых',
    en: 'format of the output and the rejects',
  },
  'option-mapping': {
    kk: 'YAML файлы: тақырып → баған',
    ru: 'файл YAML: заголовок → столбец',
    en: 'YAML file: heading → column',
  },
  'option-guess': {
    kk: 'ұқсас атаулы бағандарды қабылдау',
    ru: 'принимать столбцы с похожими именами',
    en: 'take columns whose names are similar',
  },
  'option-engine': {
    kk: 'немен бағалау: js, duckdb не evaluate; әдетте файлдарға жылдамы',
    ru: 'чем оценивать: js, duckdb или evaluate; обычно тем, что быстрее для этих файлов',
    en: 'what grades: js, duckdb or evaluate; unless told, the quicker for the files',
  },
  'option-memory': { kk: 'жад шегі', ru: 'предел памяти', en: 'most memory to use' },
  'option-resume': {
    kk: 'үзілген жұмысты жалғастыру',
    ru: 'продолжить прерванный прогон',
    en: 'go on where a run was interrupted',
  },
  'option-report': { kk: 'HTML есебі жазылатын файл', ru: 'файл отчёта в HTML', en: 'write a report as an HTML file' },
  'option-unit': {
    kk: 'есеп үшін: бөлімше бағаны',
    ru: 'для отчёта: столбец подразделения',
    en: 'for the report: the column of the unit',
  },
  'option-category': {
    kk: 'есеп үшін: санат бағаны',
    ru: 'для отчёта: столбец категории',
    en: 'for the report: the column of the category',
  },
  'option-assessor': {
    kk: 'есеп үшін: бағалаушы бағаны',
    ru: 'для отчёта: столбец оценивающего',
    en: 'for the report: the column of the assessor',
  },
} as const satisfies Readonly<Record<string, Text>>;
