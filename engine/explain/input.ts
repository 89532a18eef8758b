import type { Index } from '../model/at-hand.ts';
import type { InputPlan } from '../model/plan.ts';
import type { Value } from '../model/value.ts';
import { held } from './condition.ts';
import type { Explanation } from './explanation.ts';
import { node } from './node.ts';
import { phrase } from './phrases.ts';
import { grounds } from './reason.ts';
import type { Source } from './source.ts';
import type { Telling } from './telling.ts';
import { valueText } from './value.ts';

/** What the sheet states; or that it was not asked, and why. */
export function explainInput(
  telling: Telling,
  input: InputPlan,
  named: { readonly id: string; readonly label: string; readonly value: Value },
  index: Index,
  source: Source,
): Explanation {
  const { plan, language } = telling;
  const { id, label } = named;
  const value = valueText(plan, named.value, input.type, language);
  const notAsked = input.when !== null && held(telling, input.when, index) === false;
  const children = notAsked && input.when ? grounds(telling, input.when, index, source) : [];
  const sentence = phrase(notAsked ? 'notAsked' : 'stated', language, { label, value });
  return node(telling, { id, label, sentence, value, children }, source);
}
