import { answer, type Cells, decision, expressions, list, table, text } from '../decision-graph.ts';
import * as rules from './rules.ts';

const days = `inputs['days-worked']`;
const fault = (code: string): Cells => ({ status: text('refused'), refusals: `[{code: ${text(code)}}]` });
const SCORES = list(rules.SCORES);

/** The rules of the core of Corps B, form 2, as a decision of GoRules. */
export const DECISION = decision(
  [
    [
      `some(${list(rules.INPUTS)}, inputs[#] == null) or some(${SCORES}, inputs.score[#] == null)`,
      { status: text('incomplete') },
    ],
    [`not (inputs.penalty in ${list(rules.PENALTIES)})`, fault('not-an-option')],
    [
      `type(${days}) != 'number' or not (${days} in [0..${rules.MOST_DAYS}]) or floor(${days}) != ${days}
        or some(${SCORES}, type(inputs.score[#]) != 'number' or not (inputs.score[#] in [0..5]) or floor(inputs.score[#] * 100) != inputs.score[#] * 100)`,
      fault('not-in-range'),
    ],
    [
      `len(keys(inputs.score)) != ${rules.SCORES.length} or len(keys(inputs)) != ${rules.INPUTS.length}`,
      fault('not-asked'),
    ],
    [`${days} < ${rules.LEAST_DAYS}`, { status: text('not-assessed'), ground: text('too-few-days') }],
  ],
  [
    expressions({
      mean: `(${rules.SCORES.map((name) => `inputs.score.${name}`).join(' + ')}) / 5`,
      cap: `inputs.penalty in ${list(rules.LESSER)} ? 2.99 : inputs.penalty == 'other' ? 1.99 : 5`,
      final: `round($.mean > $.cap ? $.cap : $.mean, 2)`,
    }),
    table(
      'first',
      'grade',
      rules.GRADES.map(([grade, from]) => [`final >= ${from}`, { id: text(grade) }]),
    ),
    answer({ settled: `{status: 'graded', grade: grade.id}` }),
  ],
);
