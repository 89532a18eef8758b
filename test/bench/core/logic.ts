import { malformed } from '../answers.ts';
import { get, hasKeys, is, isIn, isMissing, type Logic, literal, not, record } from '../logic-terms.ts';
import { OUT_OF_RANGE } from '../staff/logic.ts';
import * as rules from './rules.ts';

const input = (name: string): Logic => get(`inputs.${name}`);
/** Five times the greatest mean, in hundredths. */
const CAP = { if: [isIn(input('penalty'), rules.LESSER), 1495, is(input('penalty'), 'other'), 995, 2500] };
const FINAL = {
  floor: [{ '/': [{ '+': [{ '*': [{ min: [{ '+': rules.SCORES.map(get) }, CAP] }, 2] }, 5] }, 10] }],
};

/** The rules of the core of Corps B, form 2, in JsonLogic: hundredths are formed once, then one `if` from top to bottom. */
export const LOGIC: Logic = {
  pipe: [
    record({
      inputs: get('inputs'),
      ...Object.fromEntries(rules.SCORES.map((name) => [name, { hundredths: [input(`score.${name}`), 500] }])),
    }),
    {
      if: [
        {
          or: [
            ...rules.INPUTS.map((name) => isMissing(input(name))),
            ...rules.SCORES.map((name) => isMissing(input(`score.${name}`))),
          ],
        },
        literal({ status: 'incomplete' }),
        not(isIn(input('penalty'), rules.PENALTIES)),
        literal(malformed('not-an-option')),
        OUT_OF_RANGE,
        literal(malformed('not-in-range')),
        {
          or: [not(hasKeys(input('score'), rules.SCORES.length)), not(hasKeys(get('inputs'), rules.INPUTS.length))],
        },
        literal(malformed('not-asked')),
        { '<': [input('days-worked'), rules.LEAST_DAYS] },
        literal({ status: 'not-assessed', ground: 'too-few-days' }),
        {
          pipe: [
            record({ final: FINAL }),
            record({
              status: 'graded',
              grade: { if: rules.GRADES.flatMap(([grade, from]) => [{ '>=': [get('final'), from * 100] }, grade]) },
            }),
          ],
        },
      ],
    },
  ],
};
