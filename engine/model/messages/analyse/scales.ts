import type { Text } from '../../text.ts';

/** Scales of grades and of numbers that do not go together. */
export const SCALES = {
  'scale-order': {
    kk: '`order` тізімі шкаланың әр бағасын бір-бір реттен атауы керек: {grades}.',
    ru: 'Список `order` должен назвать каждую оценку шкалы ровно один раз: {grades}.',
    en: '`order` must name each grade of the scale once: {grades}.',
  },
  'grade-result': {
    kk: '«{name}» ережесі нысанның бағасы ретінде аталған, бірақ баға санатын бермейді.',
    ru: 'Правило «{name}» названо оценкой формы, но не даёт оценку шкалы.',
    en: 'The rule “{name}” is named as the form’s grade, but it does not give a grade.',
  },
  'edge-outside': {
    kk: '{edge} шегі мән қабылдай алатын {range} ауқымынан тыс: шкалалар сәйкес емес.',
    ru: 'Граница {edge} лежит вне {range}, где может быть значение: шкалы расходятся.',
    en: 'The edge {edge} lies outside {range}, where the value can be: the scales disagree.',
  },
  'scales-differ': {
    kk: 'Салыстырылатын мәндердің шкаласы әртүрлі: {left} және {right}.',
    ru: 'Сравниваются значения разных шкал: {left} и {right}.',
    en: 'The values compared are on different scales: {left} and {right}.',
  },
  'steps-disordered': {
    kk: 'Кесте мәндері кілт өскен сайын бірде өседі, бірде кемиді: {values}. Актімен салыстырыңыз.',
    ru: 'По мере роста ключа значения таблицы то растут, то убывают: {values}. Сверьте с актом.',
    en: 'As the key grows the values of the table now rise, now fall: {values}. Compare with the act.',
  },
  'weights-untotalled': {
    kk: '«{weight}» салмақтарының қосындысы еш жерде айтылмаған да, есептелмейді де. `total:` жазыңыз не қосындысын тексеріңіз.',
    ru: 'Сумма весов «{weight}» нигде не названа и не считается. Укажите `total:` или проверьте сумму.',
    en: 'The sum of the weights “{weight}” is nowhere said or formed. Give a `total:`, or check the sum.',
  },
  'weights-total': {
    kk: '«{attribute}» мәндерінің қосындысы {found}, жарияланғаны — {total}.',
    ru: 'Сумма значений «{attribute}» — {found}, объявлено {total}.',
    en: 'The values of “{attribute}” add up to {found}; {total} is declared.',
  },
} as const satisfies Record<string, Text>;
