import type { Text } from '../../text.ts';

/** What a proposed repair does. */
export const REPAIRS = {
  'repair-remove': { kk: '{at} элементін алып тастау', ru: 'Удалить элемент {at}', en: 'Remove {at}' },
  'repair-replace': {
    kk: '«{was}» орнына «{with}» қою',
    ru: 'Заменить «{was}» на «{with}»',
    en: 'Replace “{was}” by “{with}”',
  },
  'repair-forget': {
    kk: '«{defect}» ақауынан бұл жазбаны алып тастау',
    ru: 'Убрать эту запись из дефекта «{defect}»',
    en: 'Remove this record from the defect “{defect}”',
  },
  'repair-extend': {
    kk: '«{row}» жолын ашық мәндерге дейін кеңейту',
    ru: 'Продлить строку «{row}» на открытые значения',
    en: 'Extend the row “{row}” over the open values',
  },
  'repair-answer': {
    kk: 'Ашық мәндерді «{row}» жолына қосу',
    ru: 'Отнести открытые значения к строке «{row}»',
    en: 'Let the row “{row}” answer the open values too',
  },
  'repair-gap': {
    kk: 'Актінің өзі ашық қалдырса: саңылауды ақауымен бірге жариялау',
    ru: 'Если так в самом акте: объявить пробел вместе с дефектом',
    en: 'If the act itself is so: declare the gap, with a defect',
  },
  'repair-split': {
    kk: 'Шекті «{row}» жолына беру: «{other}» оған дейін бітеді',
    ru: 'Отдать границу строке «{row}»: «{other}» кончается перед ней',
    en: 'Give the edge to the row “{row}”: “{other}” ends before it',
  },
  'repair-yield': {
    kk: 'Ортақ мәндерді «{row}» жолынан алып тастау',
    ru: 'Убрать общие значения из строки «{row}»',
    en: 'Take the shared values out of the row “{row}”',
  },
  'repair-undetermined': {
    kk: 'Бұл жағдайда нәтиже жоқ деп айту: `{key}: { undetermined: … }`, ақауымен бірге',
    ru: 'Сказать, что исхода тогда нет: `{key}: { undetermined: … }`, вместе с дефектом',
    en: 'Say that there is no outcome then: `{key}: { undetermined: … }`, with a defect',
  },
  'repair-status': {
    kk: '{cite} тармағының күйін «{status}» деп жазу',
    ru: 'Указать статус «{status}» для {cite}',
    en: 'Give {cite} the status “{status}”',
  },
  'repair-after': {
    kk: 'Мерзімді оқиғадан кейін есептеу',
    ru: 'Считать срок после события',
    en: 'Count the time limit after the event',
  },
  'repair-name': {
    kk: '«{was}» орнына «{with}» атын жазу',
    ru: 'Написать имя «{with}» вместо «{was}»',
    en: 'Write the name “{with}” for “{was}”',
  },
  'repair-total': {
    kk: 'Салмақтардың қосындысы {total} деп жариялау (актімен салыстырыңыз)',
    ru: 'Объявить, что веса дают в сумме {total} (сверьте с актом)',
    en: 'Declare that the weights make {total} (compare with the act)',
  },
  'repair-once': {
    kk: 'Әрқайсысын бір рет қалдыру',
    ru: 'Оставить каждое по одному разу',
    en: 'Keep each once',
  },
  'repair-order': {
    kk: 'Әр бағаны бір-бір реттен атау',
    ru: 'Назвать каждую оценку по одному разу',
    en: 'Name each grade once',
  },
} as const satisfies Record<string, Text>;

export type RepairCode = keyof typeof REPAIRS;

/** Text of the defect that a repair declares; the author says it in the act's terms. */
export const NEW_DEFECTS = {
  gap: {
    kk: 'Акт {first} … {last} мәндеріне нәтиже белгілемейді.',
    ru: 'Для значений {first} … {last} акт не устанавливает результата.',
    en: 'The act gives no outcome for the values {first} … {last}.',
  },
  zero: {
    kk: 'Бөлгіш нөлге тең болған жағдайды акт реттемейді.',
    ru: 'Случай, когда делитель равен нулю, актом не урегулирован.',
    en: 'The act does not say what happens where the divisor is zero.',
  },
  empty: {
    kk: 'Есептейтін мүше қалмаған жағдайды акт реттемейді.',
    ru: 'Случай, когда считать нечего, актом не урегулирован.',
    en: 'The act does not say what happens where no member is left to count.',
  },
} as const satisfies Record<string, Text>;
