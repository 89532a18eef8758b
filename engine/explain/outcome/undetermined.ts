import type { Explanation } from '../explanation.ts';
import { factLabel, labelAt } from '../label.ts';
import { node } from '../node.ts';
import { phrase } from '../phrases.ts';
import { type Source, sourceAt } from '../source.ts';
import { isAnonymous, type Telling } from '../telling.ts';
import { keyOf } from './key.ts';

/** Where the act gives no outcome: which rule, of what value, and why. */
export function explainUndetermined(telling: Telling): Explanation {
  const { plan, language, evaluation } = telling;
  const { at = '', defect, message } = evaluation.result.undetermined ?? {};
  const { rule, members } = placeOf(telling, at);
  const source = sourceAt(plan.pack, rule === null ? at : `rules/${rule}`);
  const places = defect === undefined ? [] : (plan.pack.defects?.[defect]?.place ?? []);
  const label = rule === null ? labelAt(plan, at, language) : factLabel(plan, rule, members, language);
  const expression = rule === null ? undefined : plan.rules.get(rule)?.expression;
  const index = rule === null ? {} : telling.hands.of(plan.rules.get(rule)?.per ?? [], members);
  const children = expression ? telling.explain(expression, index, source) : [];
  const sentence = phrase('undetermined', language, { label, message: message ?? '' });
  const cited: Source = { ...source, cite: [...source.cite, ...places] };
  return node(telling, { id: 'outcome', label, sentence, children }, cited);
}

/** `rules/grade/of @ kpi=k1` → the rule and its members, unless they are anonymous; or a key such as `grade[k1]`. */
function placeOf({ plan }: Telling, at: string): { rule: string | null; members: readonly string[] } {
  const [path = '', pairs = ''] = at.split(' @ ');
  const [section, named] = path.split('/');
  const key = keyOf(at);
  const rule = section === 'rules' ? (named ?? '') : key.id;
  const per = plan.rules.get(rule)?.per;
  if (!per) return { rule: null, members: [] };
  if (per.some((set) => isAnonymous(plan, set))) return { rule, members: [] };
  if (section !== 'rules') return { rule, members: key.members };
  const index = new Map(pairs.split(', ').map((pair) => pair.split('=') as [string, string]));
  return { rule, members: per.map((set) => index.get(set) ?? '') };
}
