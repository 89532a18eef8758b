import { MembersAtHand } from '../model/at-hand.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { Plan } from '../model/plan.ts';
import type { Language } from '../model/text.ts';
import type { Explanation } from './explanation.ts';
import { explainExpression } from './expression.ts';
import { explainGraded } from './outcome/graded.ts';
import { explainIncomplete } from './outcome/incomplete.ts';
import { explainNotAssessed } from './outcome/not-assessed.ts';
import { explainRefused } from './outcome/refused.ts';
import { explainRoute } from './outcome/route.ts';
import { explainUndetermined } from './outcome/undetermined.ts';
import { explainWarnings } from './outcome/warnings.ts';
import type { Telling } from './telling.ts';

export { formatCitation } from './citation.ts';
export { conditionText } from './condition.ts';
export type { Explanation } from './explanation.ts';
export { explainText } from './text.ts';

/**
 * Why a sheet has the outcome it has: a tree of sentences in one language, from the outcome down to what stands on the
 * sheet and in the act, each with its citation. A value reached twice is explained once. Members of an anonymous set
 * never appear.
 */
export function explain(plan: Plan, evaluation: Evaluation, language: Language): Explanation {
  const telling: Telling = {
    plan,
    evaluation,
    language,
    hands: new MembersAtHand(plan),
    told: new Set(),
    explain: (expression, index, source) => explainExpression(telling, expression, index, source),
  };
  switch (evaluation.result.status) {
    case 'graded': {
      const around = () => [...explainRoute(telling), ...explainWarnings(telling)];
      return explainGraded(telling, around);
    }
    case 'not-assessed':
      return explainNotAssessed(telling);
    case 'refused':
      return explainRefused(telling, explainWarnings(telling));
    case 'incomplete':
      return explainIncomplete(telling);
    case 'undetermined':
      return explainUndetermined(telling);
  }
}
