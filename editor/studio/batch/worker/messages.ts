import type { Text } from '../../../../engine/index.ts';

export const MESSAGES = {
  kind: {
    kk: 'Мұндай файл оқылмайды. CSV, XLSX немесе NDJSON таңдаңыз.',
    ru: 'Такой файл не читается. Выберите CSV, XLSX или NDJSON.',
    en: 'Files of this kind are not read. Choose CSV, XLSX or NDJSON.',
  },
  empty: {
    kk: 'Файл бос. Бірінші жолда баған атаулары, одан кейін парақтар болуы керек.',
    ru: 'Файл пуст. В первой строке должны быть названия столбцов, ниже — листы.',
    en: 'The file is empty. It needs a row that names the columns, and sheets below it.',
  },
  unreadable: {
    kk: 'Файл өзгерген немесе жоқ. Оны қайта таңдаңыз.',
    ru: 'Файл изменился или исчез. Выберите его ещё раз.',
    en: 'The file has changed or is gone. Choose it again.',
  },
  failed: {
    kk: 'Күтпеген қате болды. Бетті жаңартып, қайталап көріңіз.',
    ru: 'Произошла непредвиденная ошибка. Обновите страницу и попробуйте ещё раз.',
    en: 'Something unexpected went wrong. Reload the page and try again.',
  },
  notRun: { kk: 'Алдымен файлды таңдаңыз.', ru: 'Сначала выберите файл.', en: 'Choose a file first.' },
  broken: {
    kk: 'Бұл редакцияда қателер бар, сондықтан онымен бағалау мүмкін емес. Бірінші қате:',
    ru: 'В этой редакции есть ошибки, по ней нельзя оценивать. Первая ошибка:',
    en: 'This edition has errors, so nothing can be graded by it. The first is:',
  },
  'archive-damaged': {
    kk: 'Файл XLSX емес немесе бүлінген. Оны кесте бағдарламасында ашып, қайта сақтаңыз.',
    ru: 'Файл — не XLSX или повреждён. Откройте его в табличном редакторе и сохраните заново.',
    en: 'The file is no XLSX file, or is damaged. Open it in a spreadsheet, and save it again.',
  },
  'archive-too-large': {
    kk: 'Бұл кітап браузер үшін тым үлкен. Оны CSV түрінде сақтаңыз.',
    ru: 'Эта книга слишком велика для браузера. Сохраните её как CSV.',
    en: 'This workbook is too large for the browser. Save it as CSV.',
  },
  'archive-zip64': {
    kk: 'Бұл кітап — 4 ГиБ-тан үлкен файлдарға арналған zip64 мұрағаты. Оны CSV түрінде сақтаңыз.',
    ru: 'Эта книга — архив zip64, какие делают для файлов больше 4 ГиБ. Сохраните её как CSV.',
    en: 'This workbook is a zip64 archive, as made for files of more than 4 GiB. Save it as CSV.',
  },
  'worksheet-missing': {
    kk: 'Файлда көрінетін парақ жоқ.',
    ru: 'В файле нет видимого листа книги.',
    en: 'The file has no visible worksheet.',
  },
} as const satisfies Readonly<Record<string, Text>>;
