import type { Text } from '../../text.ts';

/** Writing editions. */
export const EDIT = {
  'folder-locked': {
    kk: '«{path}» қалтасына басқа процесс жазып жатыр. Сәл кейін қайталаңыз.',
    ru: 'В папку «{path}» пишет другой процесс. Повторите немного позже.',
    en: 'Another process is writing to the folder “{path}”. Try again in a moment.',
  },
  'edition-restless': {
    kk: '«{path}» қалтасы үздіксіз өзгеріп жатыр, бір сәттегі мазмұнын оқу мүмкін болмады. Сәл кейін қайталаңыз.',
    ru: 'Папка «{path}» непрерывно меняется, прочитать её содержание на один момент не удалось. Повторите позже.',
    en: 'The folder “{path}” keeps changing, so its content at one moment could not be read. Try again in a moment.',
  },
  'version-broken': {
    kk: '«{path}» бүлінген: редакцияның сақталған нұсқасы емес. Оны алып тастаңыз.',
    ru: 'Файл «{path}» повреждён: это не сохранённая версия редакции. Уберите его.',
    en: '“{path}” is damaged: it is no kept version of an edition. Take it away.',
  },
  'edition-exists': {
    kk: '{name} бұрыннан бар. Басқа редакция атауын таңдаңыз немесе барын өзгертіңіз.',
    ru: '{name} уже есть. Выберите другое имя редакции или измените имеющуюся.',
    en: 'There already is {name}. Choose another name for the edition, or change the one there is.',
  },
  'edition-without-pack': {
    kk: 'Редакцияда pack.yaml файлы болуы керек.',
    ru: 'В редакции должен быть файл pack.yaml.',
    en: 'An edition needs the file pack.yaml.',
  },
  'file-name-unfit': {
    kk: '«{name}» — редакция файлының атауы емес. Күтілетіні: pack.yaml, <атау>.yaml, cases/<атау>.yaml.',
    ru: '«{name}» не может быть именем файла редакции. Ожидаются pack.yaml, <имя>.yaml, cases/<имя>.yaml.',
    en: '“{name}” is no name for a file of an edition. Expected are pack.yaml, <name>.yaml, cases/<name>.yaml.',
  },
} as const satisfies Readonly<Record<string, Text>>;
