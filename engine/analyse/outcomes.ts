import type { Plan, Range } from '../model/plan.ts';
import { fromNumber, write } from '../number/exact.ts';
import { seek } from '../prove/witness.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

/** Values of rules outside the range that the act declares for them. */
export const outcomes: Check = {
  reports: {
    'value-outside': {
      severity: 'error',
      meaning: {
        kk: 'Ереженің `min` және `max` кілттері акт бойынша мән қандай аралықта болатынын айтады. Параққа қарағанда мән одан асып кетеді: ереже, кірістің ауқымы не жарияланған аралық қате.',
        ru: 'Ключи `min` и `max` правила говорят, в каких пределах по акту лежит значение. На приведённом листе оно из них выходит: ошибочно правило, диапазон поля или объявленные пределы.',
        en: '`min` and `max` of a rule say between what limits its value lies by the act. On the sheet shown it lies outside: the rule, the range of an input or the declared limits are wrong.',
      },
    },
    'value-unproved': {
      severity: 'warning',
      meaning: {
        kk: 'Мәннің жарияланған аралықтан шықпайтыны дәлелденбеді, шыққан парақ та табылмады. Ережені қысқалау бөліктерге бөлу көмектеседі.',
        ru: 'Не доказано, что значение не выходит из объявленных пределов, но и листа, где выходит, не найдено. Помогает деление правила на более простые части.',
        en: 'It is not proved that the value stays within the declared limits, and no sheet was found on which it does not. Dividing the rule into simpler parts helps.',
      },
    },
  },
  find: ({ pack, plan }) =>
    Object.entries(pack.rules ?? {}).flatMap(([id, { min, max }]) => [
      ...outside(plan, id, 'min', min),
      ...outside(plan, id, 'max', max),
    ]),
};

function outside(plan: Plan, id: string, edge: 'min' | 'max', declared: number | undefined): Finding[] {
  const value = declared === undefined ? null : fromNumber(declared);
  if (!value || plan.rules.get(id)?.type.kind !== 'number') return [];
  const range: Range = edge === 'min' ? { below: value } : { above: value };
  const answer = seek(plan, { kind: 'value', of: id, in: range });
  const path = `rules/${id}/${edge}`;
  const params = { name: id, edge: write(value) };
  switch (answer.status) {
    case 'none':
      return [];
    case 'found':
      return [
        {
          code: 'value-outside',
          path,
          params,
          witness: { sheets: [answer.sheet] },
          proof: { status: 'refuted' },
        },
      ];
    case 'unproved':
      return [{ code: 'value-unproved', path, params, proof: { status: 'unproved', why: answer.why } }];
  }
}
