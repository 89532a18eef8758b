import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { lowerForm } from '../../engine/compile/program/index.ts';
import { evaluate } from '../../engine/evaluate/index.ts';
import { compileForm, sheetOutcomeOf } from '../../engine/executor/index.ts';
import { printModule } from '../../engine/javascript/index.ts';
import type { Plan } from '../../engine/model/plan.ts';
import type { Contestant } from './contest.ts';

const REPEATED = 40;

/** The module and `evaluate` on a form, over the samples of its pack; they agree on each, or this throws. */
export function form(plan: Plan, pack: string, id: string): Contestant[] {
  const text = readFileSync(new URL(`../../rules/${pack}/samples/${id}.ndjson`, import.meta.url), 'utf8');
  const sheets = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const executor = compileForm(plan, id);
  if (executor.kind !== 'compiled') throw new Error('this Node makes no code');
  for (const sheet of sheets) {
    const expected = sheetOutcomeOf(evaluate(plan, sheet).result);
    assert.deepStrictEqual(JSON.parse(JSON.stringify(executor.run(sheet))), JSON.parse(JSON.stringify(expected)));
  }
  const module = (name: string, values: boolean): Contestant => ({
    name,
    sheets: sheets.length * REPEATED,
    run() {
      let made = 0;
      for (let turn = 0; turn < REPEATED; turn += 1)
        for (const sheet of sheets) if (executor.run(sheet, { values }) !== null) made += 1;
      return made;
    },
  });
  return [
    module('module', false),
    module('module, with all values', true),
    {
      name: 'evaluate',
      sheets: sheets.length,
      run() {
        for (const sheet of sheets) evaluate(plan, sheet);
        return sheets.length;
      },
    },
  ];
}

const TIMES = 40;
const MOST_MILLISECONDS = 50;

/** How long it takes to make a module of a form's plan, once the compiler is warm. */
export function compiling(plan: Plan, id: string): string {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    printModule(lowerForm(plan, id));
    return performance.now() - start;
  });
  const best = Math.min(...times);
  const verdict = best <= MOST_MILLISECONDS ? 'reached' : 'not reached';
  return `- plan → module of \`${plan.pack.pack}\`, form \`${id}\`: ${best.toFixed(0)} ms at best of ${TIMES}, ${times[0]?.toFixed(0)} ms the first time; ≤ ${MOST_MILLISECONDS} ms: **${verdict}**`;
}
