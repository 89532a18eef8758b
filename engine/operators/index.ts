import { add } from './add.ts';
import { allowed } from './allowed.ts';
import { band } from './band.ts';
import { choose } from './choose.ts';
import { count } from './count.ts';
import { dateAdd, daysBetween, monthsBetween } from './dates.ts';
import { divide } from './divide.ts';
import { maximum, minimum } from './extremes.ts';
import { cap, floor } from './limits.ts';
import { mean } from './mean.ts';
import { multiply } from './multiply.ts';
import { number } from './number.ts';
import type { Operator } from './operator.ts';
import { rank } from './rank.ts';
import { round } from './round.ts';
import { running } from './running.ts';
import { share } from './share.ts';
import { subtract } from './subtract.ts';
import { sum } from './sum.ts';
import { table } from './table.ts';
import { test } from './test.ts';
import { weightedSum } from './weighted-sum.ts';

/** The closed list of operators. Adding one is one file and one line here. */
export const OPERATORS = [
  number,
  add,
  subtract,
  multiply,
  divide,
  round,
  count,
  share,
  sum,
  weightedSum,
  mean,
  minimum,
  maximum,
  test,
  choose,
  table,
  allowed,
  band,
  cap,
  floor,
  rank,
  running,
  monthsBetween,
  daysBetween,
  dateAdd,
] as const satisfies readonly Operator[];

export type Keyword = (typeof OPERATORS)[number]['keyword'];

const BY_KEYWORD = new Map<string, Operator>(OPERATORS.map((operator) => [operator.keyword, operator]));

/** The operator of a keyword; undefined where there is none. */
export function operatorOf(keyword: string): Operator | undefined {
  return BY_KEYWORD.get(keyword);
}

export type { Direction, Example, Operator, Run, Typing } from './operator.ts';
export type { Slot, Slots } from './slot.ts';
