import type { Explanation } from '../explanation.ts';
import { node } from '../node.ts';
import { phrase } from '../phrases.ts';
import { reasons } from '../reason.ts';
import { sourceAt } from '../source.ts';
import type { Telling } from '../telling.ts';

/** The ground on which nobody is assessed, and what made it hold. */
export function explainNotAssessed(telling: Telling): Explanation {
  const { plan, language, evaluation } = telling;
  const { ground } = evaluation.result;
  const source = sourceAt(plan.pack, `grounds/${ground?.id}`);
  const when = plan.grounds.get(ground?.id ?? '')?.when;
  const sentence = phrase('notAssessed', language, { message: ground?.message ?? '' });
  return node(telling, { id: 'outcome', sentence, children: when ? reasons(telling, when, {}, source) : [] }, source);
}
