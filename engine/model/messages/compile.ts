import type { Catalogue } from '../diagnostic.ts';
import type { Text } from '../text.ts';

/** Findings of the compiler: names, types, indexes, cycles, ranges. */
export type CompileCode =
  | 'duplicate-name'
  | 'reserved-name'
  | 'unknown-name'
  | 'unknown-set'
  | 'unknown-member'
  | 'unknown-attribute'
  | 'unknown-option'
  | 'unknown-scale'
  | 'unknown-grade'
  | 'ambiguous-grade'
  | 'unknown-entry'
  | 'missing-index'
  | 'index-count'
  | 'set-not-at-hand'
  | 'wrong-set-kind'
  | 'attribute-value'
  | 'type-mismatch'
  | 'not-number'
  | 'operator-type'
  | 'value-form'
  | 'cycle'
  | 'finer-literal'
  | 'rounding-idle'
  | 'range-empty'
  | 'key-count'
  | 'lossy-number'
  | 'optional-used'
  | 'better-options'
  | 'limits-order'
  | 'route-order'
  | 'applies-by';

/** Names of types, and of groups of types, in messages. */
export const TYPE_NAMES = {
  number: { kk: 'сан', ru: 'число', en: 'a number' },
  boolean: { kk: 'иә/жоқ', ru: 'да/нет', en: 'true or false' },
  choice: { kk: 'таңдау', ru: 'вариант выбора', en: 'an option of a choice' },
  grade: { kk: 'баға санаты', ru: 'оценка шкалы', en: 'a grade' },
  date: { kk: 'күн', ru: 'дата', en: 'a date' },
  text: { kk: 'мәтін', ru: 'текст', en: 'a text' },
  interval: { kk: 'аралық', ru: 'интервал', en: 'an interval' },
  unknown: { kk: 'белгісіз', ru: 'неизвестно', en: 'unknown' },
  ordered: { kk: 'сан, баға санаты немесе күн', ru: 'число, оценка или дата', en: 'a number, a grade or a date' },
  key: {
    kk: 'сан, таңдау, баға санаты немесе иә/жоқ',
    ru: 'число, вариант, оценка или да/нет',
    en: 'a number, a choice, a grade, or true/false',
  },
} as const satisfies Record<string, Text>;

export const COMPILE: Catalogue<CompileCode> = {
  'duplicate-name': {
    kk: '«{name}» аты екі рет қолданылған: {first} және {second}. Жиындардың, кірістердің және ережелердің аттары ортақ; біреуінің атын өзгертіңіз.',
    ru: 'Имя «{name}» занято дважды: {first} и {second}. У множеств, входных данных и правил общее пространство имён; переименуйте одно из них.',
    en: 'The name “{name}” is used twice: {first} and {second}. Sets, inputs and rules share one space of names; rename one of them.',
  },
  'reserved-name': {
    kk: '«{name}» аты тілдің өзінде бар. Басқа ат беріңіз.',
    ru: 'Имя «{name}» зарезервировано языком. Выберите другое.',
    en: 'The name “{name}” belongs to the language. Choose another.',
  },
  'unknown-name': {
    kk: '«{name}» деген кіріс, ереже немесе жиын жоқ. {similar}',
    ru: 'Нет входного значения, правила или множества «{name}». {similar}',
    en: 'There is no input, rule or set “{name}”. {similar}',
  },
  'unknown-set': {
    kk: '«{name}» жиыны жоқ. {similar}',
    ru: 'Нет множества «{name}». {similar}',
    en: 'There is no set “{name}”. {similar}',
  },
  'unknown-member': {
    kk: '«{set}» жиынында «{member}» мүшесі жоқ. {similar}',
    ru: 'В множестве «{set}» нет элемента «{member}». {similar}',
    en: 'The set “{set}” has no member “{member}”. {similar}',
  },
  'unknown-attribute': {
    kk: '«{set}» жиынының мүшелерінде «{attribute}» сипаты жоқ. {similar}',
    ru: 'У элементов множества «{set}» нет признака «{attribute}». {similar}',
    en: 'Members of the set “{set}” have no attribute “{attribute}”. {similar}',
  },
  'unknown-option': {
    kk: '«{found}» рұқсат етілген мәндердің бірі емес: {options}.',
    ru: '«{found}» не входит в число допустимых значений: {options}.',
    en: '“{found}” is not one of the possible values: {options}.',
  },
  'unknown-scale': {
    kk: '«{name}» шкаласы жоқ. {similar}',
    ru: 'Нет шкалы «{name}». {similar}',
    en: 'There is no scale “{name}”. {similar}',
  },
  'unknown-grade': {
    kk: '«{name}» бағасы ешбір шкалада жоқ. {similar}',
    ru: 'Оценки «{name}» нет ни в одной шкале. {similar}',
    en: 'No scale has a grade “{name}”. {similar}',
  },
  'ambiguous-grade': {
    kk: '«{name}» бағасы бірнеше шкалада бар ({scales}): қайсысы екенін `scale:` арқылы көрсетіңіз.',
    ru: 'Оценка «{name}» есть в нескольких шкалах ({scales}): укажите нужную через `scale:`.',
    en: 'Several scales have a grade “{name}” ({scales}): say which by `scale:`.',
  },
  'unknown-entry': {
    kk: '`{section}` бөлімінде «{name}» жоқ. {similar}',
    ru: 'В разделе `{section}` нет «{name}». {similar}',
    en: 'There is no “{name}” in `{section}`. {similar}',
  },
  'missing-index': {
    kk: '«{name}» мәні «{set}» жиынының әр мүшесіне беріледі, ал бұл жерде ондай мүше жоқ. Ережеге `per: {set}` қосыңыз, жиын бойынша есептеңіз немесе мүшені атаңыз: {name}[мүше].',
    ru: 'Значение «{name}» задано для каждого элемента множества «{set}», а здесь такого элемента нет. Добавьте правилу `per: {set}`, сделайте агрегирование по множеству или назовите элемент: {name}[элемент].',
    en: '“{name}” has a value for each member of “{set}”, and no such member is at hand here. Give the rule `per: {set}`, aggregate over the set, or name a member: {name}[member].',
  },
  'index-count': {
    kk: '«{name}» үшін {expected} индекс күтіледі, {found} берілген.',
    ru: 'Для «{name}» ожидается индексов: {expected}, указано: {found}.',
    en: '“{name}” takes {expected} members in brackets, {found} given.',
  },
  'set-not-at-hand': {
    kk: 'Бұл жерде «{set}» жиынының мүшесі белгілі емес. `per:` немесе `over:` арқылы көрсетіңіз.',
    ru: 'Здесь нет текущего элемента множества «{set}». Укажите его через `per:` или `over:`.',
    en: 'No member of the set “{set}” is at hand here. Bring one by `per:` or `over:`.',
  },
  'wrong-set-kind': {
    kk: '«{set}» жиынының түрі «{found}», күтілгені — {expected}.',
    ru: 'Множество «{set}» вида «{found}», ожидается {expected}.',
    en: 'The set “{set}” is {found}; expected {expected}.',
  },
  'attribute-value': {
    kk: '«{attribute}» сипатының мәні «{found}», күтілгені — {expected}.',
    ru: 'Значение признака «{attribute}» — «{found}», ожидается {expected}.',
    en: 'The attribute “{attribute}” is “{found}”; expected {expected}.',
  },
  'type-mismatch': {
    kk: 'Күтілгені — {expected}, берілгені — {found}.',
    ru: 'Ожидается {expected}, здесь {found}.',
    en: 'Expected {expected}, found {found}.',
  },
  'not-number': { kk: 'Мұнда сан болуы керек.', ru: 'Здесь должно быть число.', en: 'A number is needed here.' },
  'operator-type': {
    kk: '`{operator}` салыстыруы мына түрге жарамайды: {found}. Жарайтыны: {expected}.',
    ru: 'Сравнение `{operator}` неприменимо к типу: {found}. Допустимо: {expected}.',
    en: 'The comparison `{operator}` does not apply to {found}. It takes {expected}.',
  },
  'value-form': {
    kk: '`{operator}` үшін мән {expected} болуы керек.',
    ru: 'Для `{operator}` значение должно быть {expected}.',
    en: 'For `{operator}` the value must be {expected}.',
  },
  cycle: {
    kk: 'Тұйық тізбек: {path}. Мән өзіне тәуелді болмауы керек.',
    ru: 'Замкнутая цепочка: {path}. Значение не может зависеть от самого себя.',
    en: 'A circle: {path}. A value cannot depend on itself.',
  },
  'finer-literal': {
    kk: '{value} саны салыстырылатын мәннен дәлірек: онда үтірден кейін ең көбі {places} таңба (қадамы {step}). Санды немесе мәннің дәлдігін түзетіңіз.',
    ru: 'Число {value} точнее сравниваемого значения: у того не более {places} знаков после запятой (шаг {step}). Исправьте число или точность значения.',
    en: '{value} is finer than the value it meets, which has at most {places} decimal places (steps of {step}). Correct the number or the places of the value.',
  },
  'rounding-idle': {
    kk: 'Дөңгелектеу ештеңені өзгертпейді: мәнде үтірден кейін ең көбі {places} таңба бар.',
    ru: 'Округление ничего не меняет: у значения не более {places} знаков после запятой.',
    en: 'The rounding changes nothing: the value has at most {places} decimal places.',
  },
  'range-empty': {
    kk: 'Бұл аралыққа ешбір мән кірмейді.',
    ru: 'В этот диапазон не попадает ни одно значение.',
    en: 'No value lies in this range.',
  },
  'key-count': {
    kk: 'Жолда {found} шарт бар, кілт саны — {expected}.',
    ru: 'В строке условий: {found}, ключей: {expected}.',
    en: 'The row asks of {found} keys, the table has {expected}.',
  },
  'lossy-number': {
    kk: '{found} санын дәл сақтау мүмкін емес: 15 маңызды цифрдан аспайтын жай ондық жазуды қолданыңыз.',
    ru: 'Число {found} нельзя сохранить точно: используйте обычную десятичную запись не длиннее 15 значащих цифр.',
    en: 'The number {found} cannot be kept exactly: write a plain decimal of at most 15 significant digits.',
  },
  'optional-used': {
    kk: '«{name}» кірісі міндетті емес (`optional`), сондықтан ереже оған сүйене алмайды.',
    ru: 'Входное значение «{name}» необязательное (`optional`), поэтому правило не может на него опираться.',
    en: 'The input “{name}” is optional, so no rule can rest on it.',
  },
  'better-options': {
    kk: '`better` тізімі барлық нұсқаны бір-бір реттен атауы керек: {options}.',
    ru: 'Список `better` должен назвать каждый вариант ровно один раз: {options}.',
    en: '`better` must name each option once: {options}.',
  },
  'limits-order': {
    kk: 'Ең аз мән ({min}) ең көбінен ({max}) үлкен.',
    ru: 'Наименьшее значение ({min}) больше наибольшего ({max}).',
    en: 'The least value ({min}) is above the greatest ({max}).',
  },
  'route-order': {
    kk: 'Соңғы бағыттың шарты болмауы, ал қалғандарының шарты болуы керек.',
    ru: 'Последний маршрут должен быть без условия, а остальные — с условием.',
    en: 'The last route has no condition, and every other has one.',
  },
  'applies-by': {
    kk: '`force.appliesBy` күн түріндегі, индекссіз кірісті атауы керек; «{name}» ондай емес.',
    ru: '`force.appliesBy` должно называть входную дату без индекса; «{name}» — не такая.',
    en: '`force.appliesBy` must name a plain date input; “{name}” is none.',
  },
};
