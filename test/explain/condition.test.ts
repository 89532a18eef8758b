import { describe, expect, test } from 'vitest';
import { conditionText } from '../../engine/explain/index.ts';
import { ablative } from '../../engine/explain/kazakh.ts';
import { LANGUAGES } from '../../engine/model/text.ts';
import { planOf, TEXT } from './appraisal.ts';

/** The condition of a ground written in the place of the small pack's own. */
function texts(condition: string) {
  const plan = planOf(TEXT.replace('when: { fact: months, operator: lessThan, value: 3 }', `when: ${condition}`));
  const when = plan.grounds.get('too-short')?.when;
  if (!when) throw new Error('no ground');
  return LANGUAGES.map((language) => conditionText(plan, when, language));
}

describe('a condition in words', () => {
  test.each<[string, string, string, string]>([
    [
      '{ fact: months, operator: lessThan, value: 3 }',
      'Лауазымдағы айлар 3-тен кем',
      'Месяцев в должности меньше 3',
      'Months in post is less than 3',
    ],
    [
      '{ fact: months, operator: greaterThanInclusive, value: 10 }',
      'Лауазымдағы айлар 10-нан кем емес',
      'Месяцев в должности не меньше 10',
      'Months in post is at least 10',
    ],
    [
      '{ fact: penalty, operator: equal, value: reprimand }',
      'Жаза — «Сөгіс»',
      'Взыскание — «Выговор»',
      'Penalty is “Reprimand”',
    ],
    [
      '{ not: { fact: penalty, operator: equal, value: none } }',
      'Жаза — «Жоқ» емес',
      'Взыскание — не «Нет»',
      'Penalty is not “None”',
    ],
    [
      '{ fact: penalty, operator: in, value: [ none, reprimand ] }',
      'Жаза — мыналардың бірі: «Жоқ», «Сөгіс»',
      'Взыскание — одно из: «Нет», «Выговор»',
      'Penalty is one of: “None”, “Reprimand”',
    ],
    [
      '{ fact: "score[quality]", operator: greaterThan, value: { fact: threshold } }',
      'Баға, «Жұмыс сапасы» Шек мәнінен артық',
      'Оценка, «Качество работы» больше, чем Порог',
      'Score for Quality of work is more than Threshold',
    ],
    [
      '{ fact: appointed, operator: greaterThan, value: 2025-03-01 }',
      'Тағайындалған күні 01.03.2025 күнінен кейін',
      'Дата назначения позже 01.03.2025',
      'Date of appointment is after 1 March 2025',
    ],
    [
      '{ fact: discrediting, operator: notEqual, value: true }',
      'Кір келтіретін қылық — жоқ',
      'Порочащий проступок — нет',
      '“Discrediting misconduct”: no',
    ],
    [
      '{ fact: by-points, operator: lessThan, value: good }',
      'Балл бойынша нәтиже «Жақсы» деңгейінен төмен',
      'Результат по баллу хуже, чем «Хорошо»',
      'Result by points is worse than “Good”',
    ],
    [
      '{ fact: months, operator: odd, value: true }',
      'Лауазымдағы айлар — тақ сан',
      'Месяцев в должности — нечётное число',
      'Months in post is odd',
    ],
    [
      '{ not: { fact: months, operator: odd, value: true } }',
      'Лауазымдағы айлар — тақ сан емес',
      'Месяцев в должности — не нечётное число',
      'Months in post is not odd',
    ],
    [
      '{ any: [ { fact: months, operator: equal, value: 0 }, { all: [ { fact: penalty, operator: equal, value: none }, { fact: months, operator: notEqual, value: 5 } ] } ] }',
      'Лауазымдағы айлар = 0 немесе (Жаза — «Жоқ» және Лауазымдағы айлар ≠ 5)',
      'Месяцев в должности = 0 или (Взыскание — «Нет» и Месяцев в должности ≠ 5)',
      'Months in post = 0 or (Penalty is “None” and Months in post ≠ 5)',
    ],
    [
      '{ not: { any: [ { fact: months, operator: equal, value: 0 }, { fact: penalty, operator: equal, value: none } ] } }',
      '(Лауазымдағы айлар = 0 немесе Жаза — «Жоқ») емес',
      'неверно, что (Месяцев в должности = 0 или Взыскание — «Нет»)',
      'not (Months in post = 0 or Penalty is “None”)',
    ],
  ])('%s', (condition, kk, ru, en) => {
    expect(texts(condition)).toEqual([kk, ru, en]);
  });
});

describe('the Kazakh ablative of a number', () => {
  test.each([
    ['0', '0-ден'],
    ['1', '1-ден'],
    ['3', '3-тен'],
    ['6', '6-дан'],
    ['9', '9-дан'],
    ['10', '10-нан'],
    ['15', '15-тен'],
    ['20', '20-дан'],
    ['40', '40-тан'],
    ['50', '50-ден'],
    ['80', '80-нен'],
    ['90', '90-нан'],
    ['100', '100-ден'],
    ['1000', '1000-нан'],
    ['10\u00a0000', '10\u00a0000-нан'],
    ['2,99', '2,99-дан'],
    ['0,75', '0,75-тен'],
    ['4,5', '4,5-тен'],
  ])('of %s is %s', (number, shown) => {
    expect(ablative(number)).toBe(shown);
  });
});
