import type { Explanation } from '../explanation.ts';
import { labelAt } from '../label.ts';
import { node } from '../node.ts';
import { phrase } from '../phrases.ts';
import { reasons } from '../reason.ts';
import { sourceAt } from '../source.ts';
import type { Telling } from '../telling.ts';

/** Who assesses, by which route or substitution. */
export function explainRoute(telling: Telling): Explanation[] {
  const { plan, language, evaluation } = telling;
  const { route } = evaluation.result;
  if (!route) return [];
  const taken = plan.routes.find(({ id }) => id === route.id);
  const substitute = plan.substitutes.find(({ id }) => id === route.substitute);
  const path = substitute ? `routing/substitutes/${substitute.id}` : `routing/routes/${route.id}`;
  const source = sourceAt(plan.pack, path);
  const conditions = [taken?.when, substitute?.when].filter((when) => when != null);
  const children = conditions.flatMap((when) => reasons(telling, when, {}, source));
  const value = labelAt(plan, `roles/${route.assessor}`, language);
  return [
    node(telling, { id: path, sentence: phrase('assessor', language, { role: value }), value, children }, source),
  ];
}
