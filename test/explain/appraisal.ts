import { readFileSync } from 'node:fs';
import { evaluate } from '../../engine/evaluate/index.ts';
import { type Explanation, explain, explainText } from '../../engine/explain/index.ts';
import type { Evaluation } from '../../engine/model/evaluation.ts';
import type { Plan } from '../../engine/model/plan.ts';
import type { Language } from '../../engine/model/text.ts';
import { prepare } from '../../engine/pipeline.ts';

export const TEXT = readFileSync(new URL('./appraisal.yaml', import.meta.url), 'utf8');

export const PLAN = planOf(TEXT);

/** A pack's plan; an error of the pack is an error of the test. */
export function planOf(text: string): Plan {
  const { plan, diagnostics } = prepare({ file: 'pack.yaml', text, part: () => null });
  if (!plan) throw new Error(JSON.stringify(diagnostics, null, 2));
  return plan;
}

type Inputs = Readonly<Record<string, unknown>>;

/** A sheet on which everything is as it should be. */
export const GOOD: Inputs = {
  'period-end': '2025-09-30',
  appointed: '2024-01-15',
  score: { quality: 4.5, order: 4 },
  penalty: 'none',
  respondent: [
    { id: 'anna', answer: 4 },
    { id: 'bolat', answer: 5 },
    { id: 'gulnar', answer: 5 },
  ],
};

export function evaluated(inputs: Inputs): Evaluation {
  return evaluate(PLAN, { form: 'sheet', inputs: { ...GOOD, ...inputs } });
}

/** Lines of the explanation of a sheet, without their citations and indentation. */
export function told(inputs: Inputs, language: Language): string[] {
  return sentencesOf(explain(PLAN, evaluated(inputs), language));
}

export function tree(inputs: Inputs, language: Language): Explanation {
  return explain(PLAN, evaluated(inputs), language);
}

export function text(inputs: Inputs, language: Language): string {
  return explainText(tree(inputs, language), language);
}

export function sentencesOf(explanation: Explanation): string[] {
  return nodesOf(explanation).map(({ sentence }) => sentence);
}

export function nodesOf(explanation: Explanation): Explanation[] {
  return [explanation, ...explanation.children.flatMap(nodesOf)];
}
