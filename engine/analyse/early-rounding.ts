import type { Expression, Plan } from '../model/plan.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { operandsOf } from './operands.ts';

/** Operators that give back one of the values that they are given: rounding such a value again is told by another check. */
const KEEPS: ReadonlySet<string> = new Set(['cap', 'floor', 'choose', 'table', 'round']);

/** Values rounded, reckoned with, and rounded again: places are lost before the end. */
export const earlyRounding: Check = {
  reports: {
    'rounded-early': {
      severity: 'warning',
      meaning: {
        kk: 'Мән дөңгелектеліп, сонымен есептелген нәтиже тағы дөңгелектеледі: алғашқы дөңгелектеуде жоғалған таңбалар соңғы бағаны өзгертуі мүмкін. Акт аралық мәнді дөңгелектеуді талап етпесе, тек соңында дөңгелектеңіз; талап етсе, ақауға жазыңыз.',
        ru: 'Значение округляют, считают с ним и округляют результат: знаки, потерянные при первом округлении, могут изменить оценку. Если акт не велит округлять промежуточное значение, округляйте только в конце; если велит, внесите это в дефект.',
        en: 'A value is rounded, reckoned with, and the result rounded again: the places lost at first can change the grade. Unless the act asks for the value in between to be rounded, round at the end only; where it does, record that in a defect.',
      },
    },
  },
  *find({ plan }): Iterable<Finding> {
    for (const { id, expression } of plan.rules.values()) {
      if (expression.kind !== 'operation' || expression.node.op !== 'round') continue;
      const first = reckonedWith(plan, expression.node.slots.of as Expression, false, new Set([id]));
      if (first !== null) yield { code: 'rounded-early', path: `rules/${id}`, params: { name: id, first } };
    }
  },
};

/** The rule whose rounded value is reckoned with on the way to a value; null where there is none. */
function reckonedWith(plan: Plan, of: Expression, reckoned: boolean, seen: ReadonlySet<string>): string | null {
  if (of.kind === 'rule') {
    const rule = plan.rules.get(of.id);
    if (!rule || seen.has(of.id)) return null;
    if (reckoned && rule.expression.kind === 'operation' && rule.expression.node.op === 'round') return of.id;
    return reckonedWith(plan, rule.expression, reckoned, new Set([...seen, of.id]));
  }
  if (of.kind !== 'operation') return null;
  const inside = reckoned || !KEEPS.has(of.node.op);
  for (const operand of operandsOf(of.node)) {
    const found = reckonedWith(plan, operand, inside, seen);
    if (found !== null) return found;
  }
  return null;
}
