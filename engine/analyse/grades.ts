import type { Pack } from '../model/pack.ts';
import type { Expression, Plan } from '../model/plan.ts';
import { isGrade } from '../model/value.ts';
import { seen } from '../prove/claim.ts';
import { giving } from '../prove/grade.ts';
import { type Goal, seek } from '../prove/witness.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { operandsOf } from './operands.ts';
import { removal, repair } from './repair.ts';

/** Grades that no sheet gets, on any form that gives grades of their scale. */
export const grades: Check = {
  reports: {
    'grade-unreachable': {
      severity: 'error',
      meaning: {
        kk: 'Шкалада мұндай баға бар, бірақ бірде-бір парақ оны алмайды: ешбір аралық оны бермейді не беретін аралық пен жағдайға ешкім жетпейді. Түсіп қалған аралықты қосыңыз не бағаны шкаладан алып тастаңыз.',
        ru: 'Такая оценка есть в шкале, но ни один лист её не получает: её не даёт ни одна полоса, либо до дающей её полосы или случая никто не доходит. Добавьте пропущенную полосу или удалите оценку из шкалы.',
        en: 'The scale has this grade, but no sheet gets it: no band gives it, or nobody reaches the band or case that does. Add the band that is missing, or remove the grade from the scale.',
      },
    },
  },
  find: ({ pack, plan }) =>
    Object.entries(pack.scales ?? {}).flatMap(([scale, { order, grades }]) => {
      const rules = resultsIn(plan, scale);
      if (rules.length === 0) return [];
      const named = new Set(rules.flatMap((id) => [...namedBy(plan, { kind: 'rule', id }, new Set())]));
      const got = (grade: string) =>
        (named.has(ANY) || named.has(grade)) &&
        rules.some((of) => seen(plan, giving(of, grade)) || seek(plan, goal(of, grade)).status !== 'none');
      return order.filter((grade) => grades[grade] && !got(grade)).map((grade) => unreached(pack, scale, grade));
    }),
};

function goal(of: string, grade: string): Goal {
  return { kind: 'value', of, in: [grade] };
}

/** Rules that give, in one scale, the grade of a form on which sheets can be graded. */
function resultsIn(plan: Plan, scale: string): string[] {
  const forms = [...plan.forms.values()].filter(({ id }) => seek(plan, { kind: 'graded' }, id).status !== 'none');
  return [...new Set(forms.flatMap(({ grade }) => grade ?? []))].filter((id) => {
    const type = plan.rules.get(id)?.type;
    return type?.kind === 'grade' && type.scale === scale;
  });
}

/** Stands for every grade: that of a value which the sheet itself says. */
const ANY = '*';

/** Grades that a rule names as what it can give: bands and written grades, of the rules that it takes grades from too. */
function* namedBy(plan: Plan, of: Named, seen: Set<string>): Iterable<string> {
  if (of.kind === 'input') yield ANY;
  if (of.kind === 'literal' && isGrade(of.value)) yield of.value.id;
  if (of.kind === 'rule' && !seen.has(of.id)) {
    seen.add(of.id);
    const rule = plan.rules.get(of.id);
    if (rule) yield* namedBy(plan, rule.expression, seen);
  }
  if (of.kind !== 'operation') return;
  for (const { grade } of (of.node.slots.bands ?? []) as readonly { readonly grade: string }[]) yield grade;
  for (const operand of operandsOf(of.node)) if (operand.type.kind === 'grade') yield* namedBy(plan, operand, seen);
}

type Named = Expression | { readonly kind: 'rule'; readonly id: string };

function unreached(pack: Pack, scale: string, grade: string): Finding {
  const path = `scales/${scale}/grades/${grade}`;
  const order = pack.scales?.[scale]?.order ?? [];
  const rest = order.filter((one) => one !== grade);
  const changes = [
    { op: 'replace', at: `scales/${scale}/order`, was: order, with: rest } as const,
    ...removal(path).changes,
  ];
  return {
    code: 'grade-unreachable',
    path,
    params: { grade, scale },
    repairs: rest.length > 0 ? [repair('repair-remove', { at: path }, changes)] : [],
  };
}
