import { UNSETTLED } from '../model/messages/prove.ts';
import { directed, monotone as proved } from '../prove/monotone.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

/** Inputs that the pack says are better higher, lower or in an order, and grades that get worse all the same. */
export const monotone: Check = {
  reports: {
    'not-monotone': {
      severity: 'error',
      meaning: {
        kk: 'Кіріс жақсарса, баға төмендемеуі тиіс: `better` соны білдіреді. Екі парақ тек осы кіріспен ерекшеленеді, екіншісінің кірісі жақсы, бағасы нашар. Ережені немесе `better` мәнін түзетіңіз; актінің өзі солай десе, дәйексөзі бар ақаудың `findings` тізімінде тіркеңіз.',
        ru: 'Если поле становится лучше, оценка не должна снижаться: это и означает `better`. Два листа различаются только этим полем; на втором оно лучше, а оценка хуже. Исправьте правило или `better`; если так велит сам акт, запишите это в `findings` дефекта со ссылкой.',
        en: 'Where an input gets better the grade must not fall: that is what `better` says. The two sheets differ in this input alone; on the second it is better and the grade is worse. Correct the rule, or `better`; where the act itself means it so, record it in `findings` of a defect, with its citation.',
      },
    },
    'monotone-unproved': {
      severity: 'warning',
      meaning: {
        kk: 'Дәлелдеуші бұл қасиетті дәлелдей де, теріске шығара да алмады. Ережені қысқалау бөліктерге бөлу көмектеседі.',
        ru: 'Доказать или опровергнуть это свойство не удалось. Помогает деление правила на более простые части.',
        en: 'The prover could neither prove nor refute it. Dividing the rule into simpler parts helps.',
      },
    },
  },
  *find({ plan }): Iterable<Finding> {
    for (const form of plan.forms.values()) {
      if (!form.graded || form.grade === null) continue;
      for (const name of directed(plan, form.id)) {
        const found = proved(plan, form.id, name);
        const path = `rules/${form.grade}`;
        const params = { name, form: form.id };
        if (found.status === 'refuted')
          yield {
            code: 'not-monotone',
            path,
            params: { ...params, cell: found.cell },
            witness: { sheets: found.sheets },
            proof: { status: 'refuted' },
          };
        if (found.status === 'unproved')
          yield { code: 'monotone-unproved', path, params, proof: { status: 'unproved', why: UNSETTLED[found.why] } };
      }
    }
  },
};
