import type { Text } from '../../text.ts';

/** What is wrong with a path. */
export const FILES = {
  'file-missing': {
    kk: '«{path}» файлы жоқ. Жолды тексеріңіз.',
    ru: 'Файла «{path}» нет. Проверьте путь.',
    en: 'There is no file “{path}”. Check the path.',
  },
  'file-forbidden': {
    kk: '«{path}» файлын оқуға рұқсат жоқ.',
    ru: 'Нет прав на чтение «{path}».',
    en: 'No permission to read “{path}”.',
  },
  'file-unreadable': {
    kk: '«{path}» оқылмады: {cause}.',
    ru: 'Не удалось прочитать «{path}»: {cause}.',
    en: '“{path}” could not be read: {cause}.',
  },
  'file-not-a-file': {
    kk: '«{path}» — файл емес. Файлдың жолын көрсетіңіз.',
    ru: '«{path}» — не файл. Укажите путь к файлу.',
    en: '“{path}” is not a file. Give the path of a file.',
  },
  'file-over-limit': {
    kk: '«{path}» файлы тым үлкен: {size} МиБ, ең көбі {most} МиБ. Көп парақты `adisteme batch` арқылы бағалаңыз.',
    ru: 'Файл «{path}» слишком велик: {size} МиБ, допускается не более {most} МиБ. Много листов оценивает `adisteme batch`.',
    en: 'The file “{path}” is too large: {size} MiB, at most {most} MiB. For many sheets use `adisteme batch`.',
  },
  'file-encoding': {
    kk: '«{path}» файлы UTF-8 кодталмаған. Оны UTF-8 етіп сақтаңыз.',
    ru: 'Файл «{path}» не в кодировке UTF-8. Сохраните его в UTF-8.',
    en: 'The file “{path}” is not UTF-8. Save it as UTF-8.',
  },
  'file-kind': {
    kk: '«{path}» файлының түрі белгісіз. Атауы мынаның бірімен аяқталуы ({kinds}) немесе пішімі {option} арқылы берілуі керек.',
    ru: 'Формат файла «{path}» неизвестен. Имя должно оканчиваться на одно из {kinds}, или формат задаётся через {option}.',
    en: 'The format of “{path}” is unknown. Its name must end in one of {kinds}, or {option} must tell it.',
  },
  'folder-unreadable': {
    kk: '«{path}» қалтасы жоқ. `--rules` мәнін тексеріңіз.',
    ru: 'Папки «{path}» нет. Проверьте значение `--rules`.',
    en: 'There is no folder “{path}”. Check the value of `--rules`.',
  },
  'folder-without-pack': {
    kk: '«{path}» қалтасында pack.yaml жоқ.',
    ru: 'В папке «{path}» нет pack.yaml.',
    en: 'The folder “{path}” holds no pack.yaml.',
  },
  'folder-without-sheets': {
    kk: '«{path}» қалтасында бағалау парағы жоқ. Күтілетін файлдар: {endings}.',
    ru: 'В папке «{path}» нет листов. Ожидаются файлы {endings}.',
    en: 'The folder “{path}” holds no sheets. Expected are files ending in {endings}.',
  },
  'path-unwritable': {
    kk: '«{path}» жазылмады: {cause}. Қалта бар ма және жазуға рұқсат бар ма, тексеріңіз.',
    ru: 'Не удалось записать «{path}»: {cause}. Проверьте, что папка существует и доступна для записи.',
    en: '“{path}” could not be written: {cause}. Check that the folder exists and can be written to.',
  },
  'output-exists': {
    kk: '«{path}» файлы бар. Оны ауыстыру үшін `--force` көрсетіңіз.',
    ru: 'Файл «{path}» уже существует. Чтобы заменить его, укажите `--force`.',
    en: 'The file “{path}” exists. To replace it, give `--force`.',
  },
  'output-is-folder': {
    kk: '«{path}» — қалта. Файлдың жолын көрсетіңіз.',
    ru: '«{path}» — папка. Укажите путь к файлу.',
    en: '“{path}” is a folder. Give the path of a file.',
  },
  'output-not-a-file': {
    kk: '«{path}» — кәдімгі файл емес. Басқа жол көрсетіңіз.',
    ru: '«{path}» — не обычный файл. Укажите другой путь.',
    en: '“{path}” is no ordinary file. Give another path.',
  },
  'output-is-input': {
    kk: 'Кіріс пен шығыс бір файл: «{path}». Шығысқа басқа жол көрсетіңіз.',
    ru: 'Вход и выход — один файл: «{path}». Укажите для выхода другой путь.',
    en: 'Input and output are one file: “{path}”. Give another path for the output.',
  },
  'output-twice': {
    kk: 'Екі шығыс бір файлды көрсетеді: «{path}». Әрқайсысына бөлек жол беріңіз.',
    ru: 'Два выхода указывают на один файл: «{path}». Дайте каждому свой путь.',
    en: 'Two outputs are one file: “{path}”. Give each a path of its own.',
  },
} as const satisfies Readonly<Record<string, Text>>;
