/** What the anonymous survey of Corps A names, for all who have it written by hand. */

/** The answers of each question put once; the value that counts them; whether their shares are given too. */
export const QUESTIONS = [
  { input: 'overtime', value: 'overtime', hasShare: true, answers: ['never', 'sometimes', 'always'] },
  { input: 'days-off', value: 'days-off', hasShare: true, answers: ['never', 'sometimes', 'always'] },
  {
    input: 'climate',
    value: 'climate',
    hasShare: true,
    answers: ['favourable', 'mostly-favourable', 'mostly-unfavourable', 'unfavourable'],
  },
  { input: 'sex', value: 'sex', hasShare: false, answers: ['male', 'female'] },
  { input: 'post-kind', value: 'post', hasShare: false, answers: ['managerial', 'executive'] },
  { input: 'service', value: 'service', hasShare: false, answers: ['under-one', 'one-to-three', 'over-three'] },
] as const;
/** The questions answered from yes to no. */
export const STATEMENTS = ['q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q10', 'q11'];
export const AGREEMENTS = ['yes', 'mostly-yes', 'mostly-no', 'no'];
export const MOST = 1000;
/** From this day on acts change the text in these places. */
export const PENDING_FROM = '2026-07-11';
export const PENDING = ['p16.part4', 'p16.part5', 'p18', 'p2.part2', 'p24.part1'];
/** Asked of all, and of each respondent. */
export const INPUTS = ['period-end', 'respondent'];
export const OF_RESPONDENT = ['agreement', ...QUESTIONS.map(({ input }) => input)];
