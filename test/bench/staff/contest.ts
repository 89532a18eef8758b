import assert from 'node:assert';
import { evaluate } from '../../../engine/evaluate/index.ts';
import { compileForm, sheetOutcomeOf } from '../../../engine/executor/index.ts';
import type { Plan } from '../../../engine/model/plan.ts';
import type { Contestant, Target } from '../contest.ts';
import type { Peers } from '../peers.ts';
import { byHand } from './by-hand.ts';
import { DECISION, factsOf, LOGIC, rulesEngine } from './peers.ts';
import { staffSheets } from './sheets.ts';

const CHECKED = 10_000;
const SLOW = 1000;
const SLOWEST = 200;

export const STAFF_TARGETS: readonly Target[] = [
  { of: 'module', times: 0.8, than: 'by hand' },
  { of: 'module', times: 5, than: 'json-logic-engine' },
  { of: 'module', times: 1000, than: 'json-rules-engine' },
  { of: 'evaluate', times: 1, than: 'json-rules-engine' },
];

/** Everyone who can appraise Corps B, form 2. Their answers are those of `evaluate`, or this throws. */
export async function staffContestants(plan: Plan, peers: Peers | null): Promise<Contestant[]> {
  const sheets = staffSheets(CHECKED);
  const executor = compileForm(plan, 'staff');
  if (executor.kind !== 'compiled') throw new Error('this Node makes no code');
  const bare = { values: false };
  for (const sheet of sheets) {
    const { values, ...expected } = sheetOutcomeOf(evaluate(plan, sheet).result);
    const { values: all, ...found } = executor.run(sheet);
    assert.deepStrictEqual(plain({ ...found, values: all }), plain({ ...expected, values }));
    const { values: _, ...own } = byHand(sheet as never);
    assert.deepStrictEqual(plain(own), plain(expected));
  }
  const facts = sheets.map(factsOf);
  const answers = sheets.map((sheet) => answerOf(byHand(sheet as never)));
  const rules = rulesEngine();
  const contestants: Contestant[] = [
    of('by hand', sheets, (sheet) => byHand(sheet as never)),
    of('module', sheets, (sheet) => executor.run(sheet, bare)),
    of('module, with all values', sheets, (sheet) => executor.run(sheet)),
    of('evaluate', sheets.slice(0, SLOWEST), (sheet) => evaluate(plan, sheet)),
    slow('json-rules-engine', facts.slice(0, SLOWEST), rules),
  ];
  for (const [place, one] of facts.slice(0, SLOW).entries()) assert.equal(await rules(one), answers[place]);
  if (!peers) return contestants;
  const logic = peers.logic(LOGIC);
  const decide = peers.decision(DECISION);
  for (const [place, one] of facts.entries()) assert.equal(logic(one), answers[place]);
  for (const [place, one] of facts.slice(0, SLOW).entries()) assert.equal(await decide(one), answers[place]);
  return [...contestants, of('json-logic-engine', facts, logic), slow('zen-engine', facts.slice(0, SLOW), decide)];
}

function answerOf({ grade, ground, refusals }: ReturnType<typeof byHand>): string {
  return grade ?? ground ?? String((refusals?.[0] as { check?: string } | undefined)?.check);
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function of<Sheet>(name: string, sheets: readonly Sheet[], appraise: (sheet: Sheet) => unknown): Contestant {
  return {
    name,
    sheets: sheets.length,
    run() {
      let made = 0;
      for (const sheet of sheets) if (appraise(sheet) !== null) made += 1;
      return made;
    },
  };
}

function slow<Sheet>(name: string, sheets: readonly Sheet[], appraise: (sheet: Sheet) => Promise<unknown>): Contestant {
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
