import type { Expression, Plan } from '../model/plan.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

/** Values rounded, and rounded again to fewer places. */
export const rounding: Check = {
  reports: {
    'rounded-twice': {
      severity: 'error',
      meaning: {
        kk: 'Екі рет дөңгелектеу бір рет дөңгелектеуден өзге нәтиже береді: алғашқы дөңгелектеу жартыға жеткізсе, екіншісі жоғары көтереді. Актіде бір ғана дөңгелектеу болса, соны ғана қалдырыңыз.',
        ru: 'Двойное округление даёт иной результат, чем одно: первое доводит до половины, второе поднимает. Если в акте округление одно, оставьте только его.',
        en: 'Rounding twice gives another result than rounding once: the first brings a value to the half, the second lifts it. Where the act rounds once, keep that one only.',
      },
    },
  },
  *find({ plan }): Iterable<Finding> {
    for (const { expression } of plan.rules.values()) {
      if (expression.kind !== 'operation' || expression.node.op !== 'round') continue;
      const { of, places } = expression.node.slots as { of: Expression; places: number };
      const first = placesRounded(plan, of);
      if (first !== null && first > places)
        yield { code: 'rounded-twice', path: `${expression.node.path}/of`, params: { first, second: places } };
    }
  },
};

/** To how many places a value was rounded last, through the choices and limits on its way; null where it was not. */
function placesRounded(plan: Plan, of: Expression): number | null {
  if (of.kind === 'rule') {
    const rule = plan.rules.get(of.id);
    return rule ? placesRounded(plan, rule.expression) : null;
  }
  if (of.kind !== 'operation') return null;
  const { op, slots } = of.node;
  if (op === 'round') return slots.places as number;
  if (op === 'cap' || op === 'floor') return placesRounded(plan, slots.of as Expression);
  if (op !== 'choose') return null;
  const found = (slots.cases as readonly { then: Expression }[]).map(({ then }) => placesRounded(plan, then));
  const otherwise = slots.otherwise as { value?: Expression };
  if (otherwise.value) found.push(placesRounded(plan, otherwise.value));
  return found.find((places) => places !== null) ?? null;
}
