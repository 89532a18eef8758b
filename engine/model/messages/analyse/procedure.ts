import type { Text } from '../../text.ts';

/** Bodies that cannot act, and deadlines that cannot be kept. */
export const PROCEDURE = {
  'body-size': {
    kk: 'Мұндай орган құрылмайды: {size}.',
    ru: 'Такой орган невозможен: {size}.',
    en: 'No such body can exist: {size}.',
  },
  'quorum-unmet': {
    kk: 'Кворум ({quorum}) ешқашан жиналмайды: органда ең көбі {most} мүше болады.',
    ru: 'Кворум ({quorum}) никогда не наберётся: в органе не более {most} членов.',
    en: 'The quorum ({quorum}) can never be met: the body has at most {most} members.',
  },
  'body-empty': {
    kk: 'Шеттетулерден кейін органда ешкім қалмауы мүмкін: оның құрамы шектелмеген не түгел шеттетілген ({roles}).',
    ru: 'После отводов в органе может никого не остаться: состав не ограничен снизу или отведён целиком ({roles}).',
    en: 'The exclusions can leave nobody in the body: nothing keeps a number of members, or all are excluded ({roles}).',
  },
  'majority-unmet': {
    kk: 'Дауыстардың мұндай көпшілігі ({majority}) болмайды.',
    ru: 'Такого большинства голосов ({majority}) не бывает.',
    en: 'There is no such majority of votes ({majority}).',
  },
  'vote-missing': {
    kk: 'Дауысы шешуші «{role}» рөлінің дауыс құқығы жоқ.',
    ru: 'У роли «{role}», чей голос решающий, нет голоса.',
    en: 'The role “{role}”, whose vote decides a tie, has none.',
  },
  'day-missing': {
    kk: 'Күнтізбеде мұндай күн жоқ: {day}.',
    ru: 'Такого дня в календаре нет: {day}.',
    en: 'The calendar has no such day: {day}.',
  },
  'deadline-untied': {
    kk: 'Мерзім неден есептелетіні айтылмаған: {found}. Қажеті: {needed}.',
    ru: 'Не сказано, от чего считать срок: {found}. Нужно: {needed}.',
    en: 'Nothing says from what the time limit counts: {found}. Needed: {needed}.',
  },
  'deadline-early': {
    kk: 'Мерзім өзі тәуелді болатын нәрседен бұрын бітеді: {trigger}.',
    ru: 'Срок истекает раньше того, от чего зависит: {trigger}.',
    en: 'The time limit ends before what it depends on: {trigger}.',
  },
  'force-reversed': {
    kk: 'Күшінің аяқталуы ({to}) басталуынан ({from}) бұрын.',
    ru: 'Окончание действия ({to}) раньше начала ({from}).',
    en: 'The edition ends ({to}) before it begins ({from}).',
  },
} as const satisfies Record<string, Text>;
