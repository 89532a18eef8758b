import type { Text } from '../../../../engine/index.ts';

/** What each kind of rule is called. */
export const OPERATIONS: Readonly<Record<string, Text>> = {
  number: { kk: 'Сан', ru: 'Число', en: 'A number' },
  add: { kk: 'Қосынды', ru: 'Сумма слагаемых', en: 'Sum of values' },
  subtract: { kk: 'Айырма', ru: 'Разность', en: 'Difference' },
  multiply: { kk: 'Көбейтінді', ru: 'Произведение', en: 'Product' },
  divide: { kk: 'Бөлінді', ru: 'Частное', en: 'Quotient' },
  round: { kk: 'Дөңгелектеу', ru: 'Округление', en: 'Rounding' },
  count: { kk: 'Саны', ru: 'Количество', en: 'Count' },
  share: { kk: 'Үлес', ru: 'Доля', en: 'Share' },
  sum: { kk: 'Жиынтық', ru: 'Итог по набору', en: 'Total' },
  'weighted-sum': { kk: 'Салмақталған жиынтық', ru: 'Взвешенная сумма', en: 'Weighted total' },
  mean: { kk: 'Орташа', ru: 'Среднее', en: 'Mean' },
  minimum: { kk: 'Ең кішісі', ru: 'Наименьшее', en: 'Minimum' },
  maximum: { kk: 'Ең үлкені', ru: 'Наибольшее', en: 'Maximum' },
  test: { kk: 'Иә немесе жоқ', ru: 'Да или нет', en: 'Yes or no' },
  choose: { kk: 'Алғашқы орындалған жағдай', ru: 'Первый подходящий случай', en: 'First case that holds' },
  table: { kk: 'Кесте', ru: 'Таблица', en: 'Table' },
  allowed: { kk: 'Рұқсат етілген аралық', ru: 'Допустимый интервал', en: 'Allowed interval' },
  band: { kk: 'Аралық бойынша баға', ru: 'Оценка по интервалам', en: 'Grade by bands' },
  cap: { kk: 'Жоғарғы шек', ru: 'Не выше', en: 'Cap' },
  floor: { kk: 'Төменгі шек', ru: 'Не ниже', en: 'Floor' },
  rank: { kk: 'Орны', ru: 'Место', en: 'Rank' },
  running: { kk: 'Өспелі жиынтық', ru: 'Нарастающий итог', en: 'Running total' },
  'months-between': { kk: 'Айлар аралығы', ru: 'Месяцев между датами', en: 'Months between' },
  'days-between': { kk: 'Күндер аралығы', ru: 'Дней между датами', en: 'Days between' },
  'date-add': { kk: 'Жылжытылған күн', ru: 'Сдвинутая дата', en: 'Moved date' },
};

/** How a comparison reads inside a sentence. */
export const COMPARISONS: Readonly<Record<string, Text>> = {
  equal: { kk: 'тең', ru: 'равно', en: 'is' },
  notEqual: { kk: 'тең емес', ru: 'не равно', en: 'is not' },
  lessThan: { kk: 'кем', ru: 'меньше', en: 'is less than' },
  lessThanInclusive: { kk: 'артық емес', ru: 'не больше', en: 'is at most' },
  greaterThan: { kk: 'артық', ru: 'больше', en: 'is more than' },
  greaterThanInclusive: { kk: 'кем емес', ru: 'не меньше', en: 'is at least' },
  in: { kk: 'мыналардың бірі', ru: 'одно из', en: 'is one of' },
  notIn: { kk: 'мыналардың бірі емес', ru: 'не из', en: 'is none of' },
  within: { kk: 'аралықта', ru: 'в интервале', en: 'lies within' },
  notWithin: { kk: 'аралықтан тыс', ru: 'вне интервала', en: 'lies outside' },
  odd: { kk: 'тақ сан', ru: 'нечётное', en: 'is odd' },
};
