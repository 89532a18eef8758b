import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCases } from '../../engine/cases/read.ts';
import { evaluate } from '../../engine/evaluate/index.ts';
import { explain, explainText } from '../../engine/explain/index.ts';
import { LANGUAGES } from '../../engine/model/text.ts';
import { type PackEntry, PackStore } from '../../engine/store/index.ts';
import { nodesOf } from './appraisal.ts';

const STORE = new PackStore(['rules', 'test/packs']);

/** What no explanation may hold: a placeholder left open, a value that is none, a bracket with nothing in it. */
const SLIP = /\{[a-zA-Z]+\}|undefined|NaN|\[object|= ≈|\( | \)|\(\)|\[]/;

function casesOf({ file }: PackEntry) {
  const folder = join(dirname(file), 'cases');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => readCases(readFileSync(join(folder, name), 'utf8'), name).cases);
}

describe.each(STORE.entries())('the golden cases of $pack@$edition', (entry) => {
  test('are explained, each in one of the three languages: every value said and cited, nothing left open', () => {
    const slips: string[] = [];
    for (const [at, { name, sheet, readings }] of casesOf(entry).entries()) {
      const { plan } = STORE.open(entry, readings);
      if (!plan) throw new Error(`${entry.file} has errors`);
      const language = LANGUAGES[at % LANGUAGES.length] ?? 'kk';
      const explanation = explain(plan, evaluate(plan, sheet), language);
      const slip = SLIP.exec(explainText(explanation, language));
      if (slip) slips.push(`${name}: ${slip[0]}`);
      for (const { id, value, sentence, cite } of nodesOf(explanation)) {
        if (value !== undefined && !sentence.includes(value)) slips.push(`${name}: ${id} does not say ${value}`);
        if (value !== undefined && cite === '') slips.push(`${name}: ${id} has no citation`);
      }
    }
    expect(slips).toEqual([]);
  });
});
