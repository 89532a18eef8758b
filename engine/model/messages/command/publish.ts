import type { Text } from '../../text.ts';

/** Publishing, verifying, and editions in time. */
export const PUBLISH = {
  'help-publish': {
    kk: 'редакцияны жариялау: мазмұнының дайджестін құлыптау файлына жазу',
    ru: 'опубликовать редакцию: записать дайджест содержания в файл фиксации',
    en: 'publish an edition: put the digest of its content into the lock file',
  },
  'help-verify': {
    kk: 'нәтижені түбіртегі бойынша қайта шығарып, салыстыру',
    ru: 'воспроизвести результат по его квитанции и сравнить',
    en: 'reproduce a result by its receipt, and compare',
  },
  'argument-result': { kk: 'нәтиже файлы (JSON)', ru: 'файл результата (JSON)', en: 'file of the result (JSON)' },
  'argument-sheet-of-result': {
    kk: 'сол нәтиженің парағы',
    ru: 'лист этого результата',
    en: 'the sheet that it came from',
  },
  'option-reason': { kk: 'түзетудің себебі', ru: 'причина исправления', en: 'why the encoding is corrected' },
  'publish-done': {
    kk: '{name}: {version} нұсқасы жарияланды, дайджест {digest}',
    ru: '{name}: версия {version} опубликована, дайджест {digest}',
    en: '{name}: version {version} published, digest {digest}',
  },
  'publish-already': {
    kk: '{name}: {version} нұсқасы осы мазмұнмен {on} күні жарияланған',
    ru: '{name}: версия {version} с этим содержанием опубликована {on}',
    en: '{name}: version {version} was published with this content on {on}',
  },
  'publish-findings': {
    kk: '{name} жарияланбайды: ескертулер саны {count}. Алдымен оларды түзетіңіз.',
    ru: '{name} не публикуется: замечаний {count}. Сначала устраните их.',
    en: '{name} is not published: it has {count} findings. Repair them first.',
  },
  'publish-immutable': {
    kk: '{name}: {version} нұсқасы {on} күні басқа мазмұнмен жарияланған және өзгермейді. Түзету үшін `version` мәнін көтеріп, `--reason` арқылы себебін айтыңыз.',
    ru: '{name}: версия {version} опубликована {on} с другим содержанием и не меняется. Для исправления повысьте `version` и укажите причину через `--reason`.',
    en: '{name}: version {version} was published on {on} with other content, and never changes. To correct it raise `version` and say why by `--reason`.',
  },
  'publish-reason': {
    kk: '{name} бұрын жарияланған: түзетудің себебін `--reason` арқылы айтыңыз.',
    ru: '{name} уже публиковался: укажите причину исправления через `--reason`.',
    en: '{name} has been published before: say by `--reason` why it is corrected.',
  },
  'lock-broken': {
    kk: '{path}: құлыптау файлы бүлінген. Оны сақтық көшірмеден қалпына келтіріңіз.',
    ru: '{path}: файл фиксации повреждён. Восстановите его из копии.',
    en: '{path}: the lock file is damaged. Restore it from a copy.',
  },
  'published-changed': {
    kk: 'Жарияланған редакция өзгерген: {version} нұсқасы {on} күні басқа мазмұнмен жарияланған. Өзгерісті қайтарыңыз немесе `version` мәнін көтеріңіз.',
    ru: 'Опубликованная редакция изменена: версия {version} опубликована {on} с другим содержанием. Верните содержание или повысьте `version`.',
    en: 'A published edition has changed: version {version} was published on {on} with other content. Undo the change, or raise `version`.',
  },
  'published-older': {
    kk: 'Жарияланғаны — {version} нұсқасы, ал мұнда {found}: түзету әлі жарияланбаған.',
    ru: 'Опубликована версия {version}, а здесь {found}: исправление ещё не опубликовано.',
    en: 'Version {version} is published and this is {found}: the correction is not published yet.',
  },
  'force-same-day': {
    kk: '{pack}: {first} және {second} редакциялары бір күннен басталады ({date}).',
    ru: '{pack}: редакции {first} и {second} начинают действовать в один день ({date}).',
    en: '{pack}: the editions {first} and {second} begin on one day ({date}).',
  },
  'force-overlap': {
    kk: '{pack}: {first} редакциясы {second} басталғанда ({date}) әлі қолданыста.',
    ru: '{pack}: редакция {first} ещё действует, когда начинается {second} ({date}).',
    en: '{pack}: the edition {first} is still in force when {second} begins ({date}).',
  },
  'force-gap': {
    kk: '{pack}: {from} – {to} аралығында ешбір редакция қолданыста емес ({first} мен {second} арасы).',
    ru: '{pack}: с {from} по {to} не действует ни одна редакция (между {first} и {second}).',
    en: '{pack}: no edition is in force from {from} to {to} (between {first} and {second}).',
  },
  'verify-same': {
    kk: 'Нәтиже бірдей: {name}, {version} нұсқасы, дайджест {digest}',
    ru: 'Результат совпадает: {name}, версия {version}, дайджест {digest}',
    en: 'Identical: {name}, version {version}, digest {digest}',
  },
  'verify-differs': {
    kk: '{at}: түбіртекте {expected}, қайта шығарғанда {found}',
    ru: '{at}: в результате {expected}, при воспроизведении {found}',
    en: '{at}: the result has {expected}, reproduced it is {found}',
  },
  'verify-no-receipt': {
    kk: '{path}: түбіртегі бар нәтиже табылмады.',
    ru: '{path}: не найден результат с квитанцией.',
    en: '{path}: no result with a receipt is found there.',
  },
  'verify-one-sheet': {
    kk: '{path}: «{sheet}» нәтижесіне сай бір ғана парақ керек, табылғаны — {found}.',
    ru: '{path}: нужен ровно один лист для результата «{sheet}», найдено: {found}.',
    en: '{path}: exactly one sheet must stand for the result “{sheet}”; found {found}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
