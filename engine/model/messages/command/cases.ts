import type { Text } from '../../text.ts';

/** Golden cases: what is wrong with a file of them, and how they came out. */
export const CASES = {
  'case-not-yaml': {
    kk: 'Жағдайлар файлы YAML емес: {cause}.',
    ru: 'Файл случаев — не YAML: {cause}.',
    en: 'The file of cases is not YAML: {cause}.',
  },
  'case-alias': {
    kk: 'Жағдайлар файлында YAML сілтемелері (`*атау`) қолданылмайды. `bases` пайдаланыңыз.',
    ru: 'В файле случаев ссылки YAML (`*имя`) не допускаются. Используйте `bases`.',
    en: 'A file of cases has no YAML aliases (`*name`). Use `bases`.',
  },
  'cases-missing': {
    kk: 'Жағдайлар файлында `cases` тізімі болуы керек.',
    ru: 'В файле случаев должен быть список `cases`.',
    en: 'A file of cases must have a list `cases`.',
  },
  'case-incomplete': {
    kk: 'Жағдайда `{key}` жоқ.',
    ru: 'В случае нет `{key}`.',
    en: 'The case has no `{key}`.',
  },
  'case-base-unknown': {
    kk: '«{base}» деген негіз жоқ. Барлары: {bases}.',
    ru: 'Нет основы «{base}». Имеются: {bases}.',
    en: 'There is no base “{base}”. There are: {bases}.',
  },
  'case-key-unknown': {
    kk: 'Мұнда «{key}» кілті болмайды. Болатындары: {keys}.',
    ru: 'Здесь не бывает ключа «{key}». Бывают: {keys}.',
    en: 'There is no key “{key}” here. There are: {keys}.',
  },
  'test-pack': {
    kk: '{pack}: өтті {passed}, өтпеді {failed}',
    ru: '{pack}: пройдено {passed}, не пройдено {failed}',
    en: '{pack}: {passed} passed, {failed} failed',
  },
  'test-difference': {
    kk: '{at}: күтілгені {expected}, шыққаны {found}',
    ru: '{at}: ожидалось {expected}, получено {found}',
    en: '{at}: expected {expected}, found {found}',
  },
  'test-unreached': {
    kk: 'Бірде-бір жағдай жетпейтін бөліктер ({count}):',
    ru: 'Части, до которых не доходит ни один случай ({count}):',
    en: 'Parts that no case reaches ({count}):',
  },
  'test-end': {
    kk: 'өтті {passed}, өтпеді {failed}',
    ru: 'пройдено {passed}, не пройдено {failed}',
    en: '{passed} passed, {failed} failed',
  },
} as const satisfies Readonly<Record<string, Text>>;
