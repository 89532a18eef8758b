import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { evaluate } from '../../engine/evaluate/index.ts';
import { compileForm, sheetOutcomeOf } from '../../engine/executor/index.ts';
import type { OutcomeOptions } from '../../engine/javascript/index.ts';
import type { Plan } from '../../engine/model/plan.ts';
import { type Answer, answerOf, ELSEWHERE, lacks, near, same } from './answers.ts';
import type { Contestant, Target } from './contest.ts';
import { misshapen } from './envelope.ts';
import type { Logic } from './logic-terms.ts';
import type { Peers } from './peers.ts';
import type { ByHand } from './sql.ts';

type Sheet = object;

/** A form of a pack, and its rules as they are written by hand for each. */
export interface Entry {
  readonly title: string;
  /** Its folder, from rules/ on. */
  readonly pack: string;
  readonly form: string;
  /** Whether the form is there for its values, and so each gives them; in a form with a grade that is told alone. */
  readonly hasValues: boolean;
  /** Whether it is an excerpt, with no more than the targets were set on. */
  readonly isCore?: true;
  /** Whole sheets, the first ones of many, on which all are measured. */
  sheets(count: number): readonly Sheet[];
  /** Sheets with something wrong, or rare; these, and the samples of the pack, are only compared. */
  readonly odd: readonly Sheet[];
  byHand(sheet: never): Answer;
  rulesEngine(): (sheet: never) => Promise<Answer>;
  readonly logic: Logic;
  readonly decision: object;
}

/** A form of nested sheets, whose rules are written by hand in SQL too. */
export interface NestedEntry extends Entry {
  readonly sql: ByHand;
}

/** A thousand times json-rules-engine is asked of the core, on which it was set; elsewhere programs by hand don't come near it. */
export function targetsOf({ hasValues, isCore }: Entry): readonly Target[] {
  const of = hasValues ? ALL_VALUES : 'module';
  return [
    { of, times: 0.8, than: 'by hand' },
    { of, times: 5, than: 'json-logic-engine' },
    { of, times: isCore ? 1000 : null, than: 'json-rules-engine' },
    { of: 'evaluate', times: 1, than: 'json-rules-engine' },
  ];
}

const ALL_VALUES = 'module, with all values';
const MANY = 10_000;
/** How often these take them in a round, which would else be over before caches forget what ran before it. */
const TIMES = 5;
/** How many sheets those take, and are compared on, who are slower. */
const FEWER = 1000;
const FEW = 200;
const RARE = 20;

/** Everyone who can appraise a form in this process. Their answers are those of `evaluate`, or this throws. */
export async function entrants(plan: Plan, entry: Entry, peers: Peers | null): Promise<Contestant[]> {
  const executor = compileForm(plan, entry.form);
  if (executor.kind !== 'compiled') throw new Error('this Node makes no code');
  const sheets = entry.sheets(MANY);
  const [fewer, few] = [sheets.slice(0, FEWER), sheets.slice(0, FEW)];
  const byHand = entry.byHand as (sheet: Sheet) => Answer;
  const module = (sheet: Sheet): Answer => answerOf(executor.run(sheet), entry.hasValues);
  const cases = comparedOf(plan, entry, fewer);
  for (const { sheet, answer } of cases) {
    same('module', sheet, module(sheet), answer);
    same('by hand', sheet, byHand(sheet), answer);
  }
  for (const sheet of [...sheets, ...misshapen(sheets[0] as Sheet)])
    same('by hand', sheet, byHand(sheet), module(sheet));
  const rules = entry.rulesEngine() as (sheet: Sheet) => Promise<Answer>;
  const some = [...cases.slice(0, FEW), ...cases.slice(FEWER)];
  for (const { sheet, answer } of some) near('json-rules-engine', sheet, await rules(sheet), answer);
  const contestants: Contestant[] = [
    of('by hand', sheets, byHand),
    ...(entry.hasValues ? [] : [of('module', sheets, executor.run, { values: false })]),
    of(ALL_VALUES, sheets, executor.run),
    of('evaluate', few, (sheet) => evaluate(plan, sheet)),
    inTurn('json-rules-engine', few, rules),
  ];
  if (!peers) return contestants;
  const logic = peers.logic(entry.logic);
  const decide = peers.decision(entry.decision);
  for (const { sheet, answer } of cases) near('json-logic-engine', sheet, logic(sheet), answer);
  for (const { sheet, answer } of some) near('zen-engine', sheet, await decide(sheet), answer);
  return [...contestants, of('json-logic-engine', fewer, logic), inTurn('zen-engine', few, decide)];
}

interface Case {
  readonly sheet: Sheet;
  readonly answer: Answer;
}

/**
 * What `evaluate` says of the sheets, of the odd ones and of the samples of the pack. Left out are sheets that those by hand do not
 * take, and those with something missing that show a ground already: to `evaluate` and the module they are not assessed.
 */
function comparedOf(plan: Plan, entry: Entry, sheets: readonly Sheet[]): Case[] {
  const casesOf = (some: readonly Sheet[]): Case[] =>
    some.map((sheet) => ({ sheet, answer: answerOf(sheetOutcomeOf(evaluate(plan, sheet).result), entry.hasValues) }));
  const rare = casesOf([...entry.odd, ...samples(entry)]).filter(({ sheet, answer }) => {
    const own = entry.byHand(sheet as never);
    return own !== ELSEWHERE && !(lacks(own) && answer.status === 'not-assessed');
  });
  assert.ok(rare.length >= RARE, `${entry.form}: too few rare sheets are compared`);
  return [...casesOf(sheets), ...rare];
}

/** The samples of the pack, one in ten with a mistake. */
function samples({ pack, form }: Entry): Sheet[] {
  const text = readFileSync(new URL(`../../rules/${pack}/samples/${form}.ndjson`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

type Appraise = (sheet: Sheet, options?: OutcomeOptions) => unknown;

function of(name: string, sheets: readonly Sheet[], appraise: Appraise, options?: OutcomeOptions): Contestant {
  const times = sheets.length === MANY ? TIMES : 1;
  return {
    name,
    sheets: sheets.length * times,
    run() {
      let made = 0;
      for (let time = 0; time < times; time += 1) made += countMade(sheets, appraise, options);
      return made;
    },
  };
}

function countMade(sheets: readonly Sheet[], appraise: Appraise, options?: OutcomeOptions): number {
  let made = 0;
  for (const sheet of sheets) if (appraise(sheet, options) !== null) made += 1;
  return made;
}

function inTurn(name: string, sheets: readonly Sheet[], appraise: (sheet: Sheet) => Promise<unknown>): Contestant {
  return {
    name,
    sheets: sheets.length,
    async run() {
      let made = 0;
      for (const sheet of sheets) if ((await appraise(sheet)) !== null) made += 1;
      return made;
    },
  };
}
