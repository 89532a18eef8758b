import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCases } from '../../engine/cases/read.ts';
import { evaluate } from '../../engine/evaluate/index.ts';
import { explain, explainText } from '../../engine/explain/index.ts';
import { LANGUAGES } from '../../engine/model/text.ts';
import { prepare } from '../../engine/pipeline.ts';
import { packSource } from '../../engine/store/source.ts';
import { nodesOf } from './appraisal.ts';

const FOLDERS = ['rules', 'test/packs'].flatMap((root) =>
  folders(root).flatMap((methodology) =>
    folders(join(root, methodology)).map((edition) => join(root, methodology, edition)),
  ),
);

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function casesOf(folder: string) {
  return readdirSync(join(folder, 'cases')).flatMap((file) => {
    const path = join(folder, 'cases', file);
    return readCases(readFileSync(path, 'utf8'), path).cases;
  });
}

describe.each(FOLDERS.filter((folder) => readdirSync(folder).includes('cases')))('%s', (folder) => {
  test.each(casesOf(folder))('explains $name', async ({ sheet, readings }) => {
    const { plan } = prepare(packSource(join(folder, 'pack.yaml')), readings);
    if (!plan) throw new Error(`${folder} has errors`);
    const evaluation = await evaluate(plan, sheet);
    for (const language of LANGUAGES) {
      const explanation = explain(plan, evaluation, language);
      const nodes = nodesOf(explanation);
      expect(explanation.id).toBe('outcome');
      expect(explainText(explanation, language)).not.toMatch(/\{[a-zA-Z]+\}|undefined|NaN|\[object|= ≈|\( | \)/);
      for (const { id, value, sentence, cite } of nodes) {
        if (value === undefined) continue;
        expect(sentence, id).toContain(value);
        expect(cite, id).not.toBe('');
      }
    }
  });
});
