import type { Index } from '../model/at-hand.ts';
import { stepKey } from '../model/evaluation.ts';
import { rootOf } from '../model/members.ts';
import type { Expression } from '../model/plan.ts';
import type { Explanation } from './explanation.ts';
import { explainFact } from './fact.ts';
import { expressionLabel, membersAt } from './label.ts';
import { node } from './node.ts';
import { explainOperation } from './operation.ts';
import { phrase } from './phrases.ts';
import { type Source, sourceAt } from './source.ts';
import type { Telling } from './telling.ts';
import { valueAt, valueText } from './value.ts';

/** What stands behind an expression; nothing for fixed values, which the sentence around them says. */
export function explainExpression(
  telling: Telling,
  expression: Expression,
  index: Index,
  source: Source,
): Explanation[] {
  switch (expression.kind) {
    case 'input':
    case 'rule': {
      const members = membersAt(expression, index);
      return members.every((member) => member !== undefined) ? explainFact(telling, expression.id, members) : [];
    }
    case 'operation': {
      const id = stepKey(expression.node.path, index);
      return explainOperation(telling, expression, { id }, index, { cite: source.cite });
    }
    case 'attribute':
      return explainAttribute(telling, expression, index);
    case 'literal':
    case 'member':
    case 'form':
      return [];
  }
}

/** What the act says of a member: cited as the member is. */
function explainAttribute(
  telling: Telling,
  expression: Expression & { kind: 'attribute' },
  index: Index,
): Explanation[] {
  const { plan, language } = telling;
  const member = expression.choice ? valueAt(telling, expression.choice, index) : index[expression.set];
  const found = valueAt(telling, expression, index);
  const label = expressionLabel(plan, expression, index, language);
  if (found === undefined || label === null || typeof member !== 'string') return [];
  const value = valueText(plan, found, expression.type, language);
  const root = rootOf(plan, expression.set);
  const source = sourceAt(plan.pack, `sets/${root}/members/${member}`);
  const children = expression.choice ? telling.explain(expression.choice, index, source) : [];
  const id = `sets/${root}/members/${member}/attributes/${expression.attribute}`;
  return [
    node(
      telling,
      { id, label, sentence: phrase('declared', language, { label, value }), value, children },
      { cite: source.cite },
    ),
  ];
}
