import type { Explanation } from '../explanation.ts';
import { node } from '../node.ts';
import { phrase } from '../phrases.ts';
import { sourceAt } from '../source.ts';
import type { Telling } from '../telling.ts';
import { isNameless, keyLabel, keyOf, pathOf } from './key.ts';

/** What the sheet lacks, by name; of anonymous members each input once. */
export function explainIncomplete(telling: Telling): Explanation {
  const { plan, language, evaluation } = telling;
  const missing = evaluation.result.missing ?? [];
  const told = new Map<string, Explanation>();
  for (const text of missing) {
    const key = keyOf(text);
    const path = pathOf(plan, key);
    const label = keyLabel(plan, key, language) ?? key.id;
    const id = isNameless(plan, key) ? key.id : text;
    const sentence = phrase('missing', language, { label });
    if (!told.has(sentence)) {
      told.set(
        sentence,
        node(telling, { id, label, sentence }, { cite: path === null ? [] : sourceAt(plan.pack, path).cite }),
      );
    }
  }
  const sentence = phrase('incomplete', language, { count: missing.length });
  return node(
    telling,
    { id: 'outcome', sentence, children: [...told.values()] },
    { cite: sourceAt(plan.pack, `forms/${evaluation.result.form}`).cite },
  );
}
