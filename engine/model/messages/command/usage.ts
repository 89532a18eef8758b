import type { Text } from '../../text.ts';

/** What is wrong with a call of the command line. */
export const USAGE = {
  'usage-command-unknown': {
    kk: '«{name}» деген команда жоқ.',
    ru: 'Нет команды «{name}».',
    en: 'There is no command “{name}”.',
  },
  'usage-option-unknown': {
    kk: '«{name}» деген параметр жоқ. `--help` қараңыз.',
    ru: 'Нет параметра «{name}». См. `--help`.',
    en: 'There is no option “{name}”. See `--help`.',
  },
  'usage-option-missing': {
    kk: '«{name}» параметрі міндетті.',
    ru: 'Параметр «{name}» обязателен.',
    en: 'The option “{name}” is required.',
  },
  'usage-option-without-value': {
    kk: '«{name}» параметріне мән керек.',
    ru: 'Параметру «{name}» нужно значение.',
    en: 'The option “{name}” needs a value.',
  },
  'usage-value-unknown': {
    kk: '«{name}» параметрінің «{value}» мәні болмайды. `--help` қараңыз.',
    ru: 'У параметра «{name}» не бывает значения «{value}». См. `--help`.',
    en: 'The option “{name}” has no value “{value}”. See `--help`.',
  },
  'usage-argument-missing': {
    kk: '«{name}» аргументі жетіспейді.',
    ru: 'Не хватает аргумента «{name}».',
    en: 'The argument “{name}” is missing.',
  },
  'usage-argument-excess': {
    kk: 'Аргумент тым көп. `--help` қараңыз.',
    ru: 'Слишком много аргументов. См. `--help`.',
    en: 'There are too many arguments. See `--help`.',
  },
  'usage-meant': {
    kk: 'Мүмкін, «{meant}»?',
    ru: 'Возможно, имелось в виду «{meant}»?',
    en: 'Did you mean “{meant}”?',
  },
  'date-malformed': {
    kk: '{option}: «{found}» — күн емес. Күн 2025-09-30 түрінде жазылады.',
    ru: '{option}: «{found}» — не дата. Дата пишется как 2025-09-30.',
    en: '{option}: “{found}” is not a date. Dates are written as 2025-09-30.',
  },
  'reading-malformed': {
    kk: '--reading: «{found}» дұрыс емес. `оқылым=нұсқа` түрінде жазылады.',
    ru: '--reading: «{found}» записано неверно. Пишется как `прочтение=вариант`.',
    en: '--reading: “{found}” is malformed. It is written as `reading=option`.',
  },
  unexpected: {
    kk: 'Күтпеген қате: {cause} (толығырақ: ADISTEME_DEBUG=1)',
    ru: 'Непредвиденная ошибка: {cause} (подробнее: ADISTEME_DEBUG=1)',
    en: 'Unexpected error: {cause} (for more: ADISTEME_DEBUG=1)',
  },
} as const satisfies Readonly<Record<string, Text>>;
