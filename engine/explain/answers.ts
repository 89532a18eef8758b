import { stepKey } from '../model/evaluation.ts';
import type { Explanation } from './explanation.ts';
import { expressionLabel } from './label.ts';
import { node } from './node.ts';
import { askedOf, type Over } from './over.ts';
import { phrase } from './phrases.ts';
import type { Ran } from './ran.ts';
import { membersOf, type Telling } from './telling.ts';

/** How many answers an anonymous set gave to what is asked, said once; neither who gave them, nor which. */
export function explainAnswers(telling: Telling, { operation, index, source }: Ran, over: Over): Explanation[] {
  const { plan, language, told } = telling;
  const count = over.operands.length > 0 ? over.counted.length : membersOf(telling, over.set).length;
  const id = `${stepKey(operation.path, index)}/answers`;
  return askedOf(over).flatMap((asked) => {
    const label = expressionLabel(plan, asked, index, language);
    if (label === null || asked.kind === 'attribute' || asked.kind === 'member') return [];
    const sentence = phrase(count === 1 ? 'answer' : 'answers', language, { label, count });
    if (told.has(sentence)) return [];
    told.add(sentence);
    return [node(telling, { id, label, sentence, value: String(count) }, { cite: source.cite })];
  });
}
