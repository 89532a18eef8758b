import type { Plan } from '../model/plan.ts';
import { possible } from '../prove/claim.ts';
import { answering, conditionsOf, type Placed } from '../prove/conditions.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

/** Conditions that filter, ask or limit: one that always answers the same is found by no other check. */
const FILTERS: ReadonlySet<string> = new Set(['where', 'within']);
const ASKING = /^(inputs|sets)\//;

/** Conditions, and parts of conditions, that answer the same whatever a sheet says. */
export const conditions: Check = {
  reports: {
    'condition-idle': {
      severity: 'warning',
      meaning: {
        kk: 'Шарттың бұл бөлігі парақта не жазылса да бірдей жауап береді: салыстырылған мән ауқымнан тыс, аталған нұсқалар бәрін қамтиды не бірде-бірін қамтымайды, екі салыстыру бірін-бірі жоққа шығарады. Ол не артық, не қате жазылған. Актінің өзі солай десе, ақаудың `findings` тізіміне енгізіңіз.',
        ru: 'Эта часть условия отвечает одинаково, что бы ни было на листе: значение сравнения лежит вне диапазона, названы все варианты или ни одного возможного, два сравнения исключают друг друга. Она либо лишняя, либо записана неверно. Если так в самом акте, внесите её в `findings` дефекта.',
        en: 'This part of a condition answers the same whatever the sheet says: the value compared lies outside the range, all options are named or none that can be, two comparisons rule each other out. It is too many, or written wrongly. Where the act itself is so, list it in `findings` of a defect.',
      },
    },
  },
  *find({ plan }): Iterable<Finding> {
    for (const placed of conditionsOf(plan)) yield* idle(plan, placed);
  },
};

/** The smallest parts that answer the same; what is made of them is not told again. */
function idle(plan: Plan, placed: Placed): Finding[] {
  const inside = placed.parts.flatMap((part) => idle(plan, part));
  if (inside.length > 0) return inside;
  const [value] = answersOf(placed).filter((one) => possible(plan, answering(placed, !one)) === false);
  if (value === undefined || possible(plan, answering(placed, value)) === false) return [];
  return [{ code: 'condition-idle', path: placed.path, params: { value: String(value) } }];
}

/** The constant answers that are told here: those of a whole rule, check, ground, route or case are other checks'. */
function answersOf({ key, path }: Placed): readonly boolean[] {
  if (key === null || FILTERS.has(key) || ASKING.test(path)) return [true, false];
  return /\/limits\/[^/]+\/when$/.test(path) ? [true] : [];
}
