import type { Text } from '../../text.ts';

/** Help: what the commands, their arguments and options are for. */
export const HELP = {
  help: {
    kk: 'Персоналды бағалау әдістемелері — дерек түріндегі ережелер: тексеру, бағалау, түсіндіру.',
    ru: 'Методики оценки персонала как данные: проверка, оценка, объяснение.',
    en: 'Staff-appraisal methodologies as data: check, grade, explain.',
  },
  'help-usage': { kk: 'Қолданылуы:', ru: 'Использование:', en: 'Usage:' },
  'help-usage-options': { kk: 'параметрлер', ru: 'параметры', en: 'options' },
  'help-usage-command': { kk: 'команда', ru: 'команда', en: 'command' },
  'help-arguments': { kk: 'Аргументтер:', ru: 'Аргументы:', en: 'Arguments:' },
  'help-options': { kk: 'Параметрлер:', ru: 'Параметры:', en: 'Options:' },
  'help-commands': { kk: 'Командалар:', ru: 'Команды:', en: 'Commands:' },
  'help-example': { kk: 'Мысал:', ru: 'Пример:', en: 'Example:' },
  'help-default': { kk: 'әдепкісі:', ru: 'по умолчанию:', en: 'default:' },
  'help-list': {
    kk: 'пакеттерді, олардың редакцияларын және қолданылу мерзімін көрсету',
    ru: 'показать пакеты, их редакции и сроки действия',
    en: 'list packs, their editions and when they are in force',
  },
  'help-show': {
    kk: 'пакетті тұтас күйінде YAML түрінде шығару',
    ru: 'вывести сведённый пакет в YAML',
    en: 'print a pack in one piece, as YAML',
  },
  'help-check': {
    kk: 'пакеттерді тексеру: схема, типтер, талдау, жағдайлар файлы',
    ru: 'проверить пакеты: схема, типы, анализ, файлы случаев',
    en: 'check packs: schema, types, analysis, files of cases',
  },
  'help-coverage': {
    kk: 'актінің әр тармағы қалай ескерілгенін көрсету',
    ru: 'показать, как учтён каждый пункт акта',
    en: 'show how each clause of the act is accounted for',
  },
  'help-schema': {
    kk: 'парақтың JSON Schema сызбасын шығару',
    ru: 'вывести JSON Schema листа',
    en: 'print the JSON Schema of a sheet',
  },
  'help-grade': {
    kk: 'парақтарды бағалау және себебін түсіндіру',
    ru: 'оценить листы и объяснить почему',
    en: 'grade sheets, with reasons',
  },
  'help-batch': {
    kk: 'парақтар кестесін (CSV, TSV, XLSX, JSON, NDJSON, Parquet) көлеміне қарамай бағалау',
    ru: 'оценить таблицу листов любого объёма (CSV, TSV, XLSX, JSON, NDJSON, Parquet)',
    en: 'grade a table of sheets of any length (CSV, TSV, XLSX, JSON, NDJSON, Parquet)',
  },
  'help-compile': {
    kk: 'пішінді тәуелсіз JavaScript модуліне айналдыру (жанында .d.ts типтері)',
    ru: 'сделать из формы независимый модуль JavaScript (рядом типы .d.ts)',
    en: 'make a form into a JavaScript module that needs nothing else (types in a .d.ts beside it)',
  },
  'option-compile-out': {
    kk: 'модуль файлы: .js немесе .mjs',
    ru: 'файл модуля: .js или .mjs',
    en: 'file of the module: .js or .mjs',
  },
  'compile-written': {
    kk: '{path} және {types} жазылды.',
    ru: 'Записаны {path} и {types}.',
    en: 'Written: {path} and {types}.',
  },
  'help-test': {
    kk: 'эталондық жағдайларды орындау',
    ru: 'прогнать эталонные случаи',
    en: 'run the golden cases',
  },
  'help-demo': {
    kk: 'барлық пакеттің үлгі парақтарын бағалау',
    ru: 'оценить образцы листов всех пакетов',
    en: 'grade the sample sheets of every pack',
  },
  'help-completion': {
    kk: 'bash үшін автотолықтыру сценарийін шығару',
    ru: 'вывести сценарий автодополнения для bash',
    en: 'print a completion script for bash',
  },
  'argument-pack': {
    kk: 'пакет: `id`, `id@редакция`, pack.yaml немесе оның қалтасы',
    ru: 'пакет: `id`, `id@редакция`, pack.yaml или его папка',
    en: 'pack: `id`, `id@edition`, a pack.yaml or its folder',
  },
  'argument-packs': {
    kk: 'пакеттер; көрсетілмесе — барлығы',
    ru: 'пакеты; если не указаны — все',
    en: 'packs; all when none is named',
  },
  'argument-sheets': {
    kk: 'парақтар: YAML, JSON, NDJSON файлдары немесе қалталар',
    ru: 'листы: файлы YAML, JSON, NDJSON или папки',
    en: 'sheets: YAML, JSON or NDJSON files, or folders',
  },
  'argument-in': {
    kk: 'парақтар кестесі немесе үлгі: *.csv',
    ru: 'таблица листов или образец: *.csv',
    en: 'table of sheets, or a pattern: *.csv',
  },
  'option-help': { kk: 'анықтаманы көрсету', ru: 'показать справку', en: 'show help' },
  'option-version': { kk: 'нұсқасын көрсету', ru: 'показать версию', en: 'show the version' },
  'option-lang': {
    kk: 'тіл: kk, ru немесе en (әдепкісі — жүйенікі)',
    ru: 'язык: kk, ru или en (по умолчанию — язык системы)',
    en: "language: kk, ru or en (the system's unless given)",
  },
  'option-json': { kk: 'деректерді JSON түрінде шығару', ru: 'выводить данные в JSON', en: 'print data as JSON' },
  'option-rules': {
    kk: 'пакеттер қалтасы; бірнеше рет көрсетуге болады',
    ru: 'папка с пакетами; можно указать несколько раз',
    en: 'folder of packs; may be given several times',
  },
  'option-on': {
    kk: 'осы күні қолданыстағы редакция (2025-09-30)',
    ru: 'редакция, действующая на эту дату (2025-09-30)',
    en: 'the edition in force on this day (2025-09-30)',
  },
  'option-reading': {
    kk: 'оқылымның басқа нұсқасын қосу; бірнеше рет көрсетуге болады',
    ru: 'включить другой вариант прочтения; можно указать несколько раз',
    en: 'switch a reading to another option; may be given several times',
  },
  'option-form': {
    kk: 'нысан; бағаланатын нысан біреу болса, қажет емес',
    ru: 'форма; не нужна, если оцениваемая форма одна',
    en: 'form; not needed where only one is graded',
  },
  'option-names': {
    kk: 'тек атаулар: әр жолда `id@редакция`',
    ru: 'только имена: `id@редакция` в каждой строке',
    en: 'names only: `id@edition`, one a line',
  },
  'option-explain': {
    kk: 'нәтижені қадам-қадаммен, тармақтарға сілтеп түсіндіру',
    ru: 'объяснить результат по шагам, со ссылками на пункты',
    en: 'explain the result step by step, citing clauses',
  },
  'option-explain-findings': {
    kk: 'әр ескертудің сілтемесін, оны көрсететін парақты және түзетуін айту',
    ru: 'показать к каждому замечанию ссылку, лист, который его показывает, и исправление',
    en: 'tell the citation of each finding, a sheet that shows it, and its repair',
  },
  'option-pack': {
    kk: 'пакет: `id`, `id@редакция` немесе жол',
    ru: 'пакет: `id`, `id@редакция` или путь',
    en: 'pack: `id`, `id@edition` or a path',
  },
  'option-pack-override': {
    kk: 'парақта көрсетілгеннің орнына қолданылатын пакет',
    ru: 'пакет вместо указанного в листе',
    en: 'pack to use instead of the one that the sheet names',
  },
  'option-out': {
    kk: 'нәтижелер файлы: .csv немесе .ndjson',
    ru: 'файл результатов: .csv или .ndjson',
    en: 'file of results: .csv or .ndjson',
  },
  'option-rejects': {
    kk: 'қабылданбаған жолдар файлы: .csv немесе .ndjson',
    ru: 'файл отклонённых строк: .csv или .ndjson',
    en: 'file of rejected rows: .csv or .ndjson',
  },
  'option-out-folder': { kk: 'нәтижелер қалтасы', ru: 'папка результатов', en: 'folder of results' },
  'option-force': {
    kk: 'бар шығыс файлдарын ауыстыру',
    ru: 'заменить существующие выходные файлы',
    en: 'replace output files that exist',
  },
} as const satisfies Readonly<Record<string, Text>>;
