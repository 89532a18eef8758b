import type { Plan } from '../model/plan.ts';
import { possible } from '../prove/claim.ts';
import { biting, type Limit, limitsOf } from '../prove/limits.ts';
import { seek } from '../prove/witness.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { removal } from './repair.ts';

/** Limits that bound nothing: the value never passes them. */
export const limits: Check = {
  reports: {
    'limit-idle': {
      severity: 'warning',
      meaning: {
        kk: 'Шек («көп дегенде», «кем дегенде») не ең азы не ең көбі алынатын мән бірде-бір парақта мәнді өзгертпейді: ол ауқымнан тыс тұр немесе басқа мән әрқашан одан асып түседі. Санын не шкаласын тексеріңіз; артық болса, алып тастаңыз.',
        ru: 'Предел («не более», «не менее») или одно из значений, из которых берётся наименьшее или наибольшее, ни на одном листе ничего не меняет: он лежит вне диапазона либо другое значение всегда перекрывает его. Проверьте число и шкалу; лишний предел удалите.',
        en: 'A limit (“at most”, “at least”), or one of the values of which the least or the greatest is taken, changes nothing on any sheet: it lies outside the range, or another value always passes it. Look at the number and its scale; where it is too many, remove it.',
      },
    },
  },
  *find({ plan }): Iterable<Finding> {
    for (const limit of limitsOf(plan)) {
      const { path, others } = limit;
      if (unreachable(plan, limit) || possible(plan, biting(limit)) !== false) continue;
      const repairs = path.includes('/limits/') && others > 0 ? [removal(path)] : [];
      yield { code: 'limit-idle', path, params: { limit: path.split('/').slice(2).join('/') }, repairs };
    }
  },
};

/** A limit that never applies at all is a dead part, which another check tells of. */
function unreachable(plan: Plan, { path }: Limit): boolean {
  return path.includes('/limits/') && seek(plan, { kind: 'part', part: path }).status === 'none';
}
