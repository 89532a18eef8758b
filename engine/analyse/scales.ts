import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { repair } from './repair.ts';

/** Scales whose order leaves out or repeats a grade, and forms whose grade is none. */
export const scales: Check = {
  reports: {
    'scale-order': {
      severity: 'error',
      meaning: {
        kk: 'Бағалардың реті қайсысының жақсырақ екенін айтады: салыстыру, шектеу, өзгеріс әсері соған сүйенеді. Әр баға бір рет аталады, ең төменгісі бірінші.',
        ru: 'Порядок оценок говорит, какая лучше: на нём держатся сравнения, пределы, последствия изменений. Каждая называется один раз, худшая первой.',
        en: 'The order of the grades says which is better: comparisons, limits and impact rest on it. Each is named once, the worst first.',
      },
    },
    'grade-result': {
      severity: 'error',
      meaning: {
        kk: 'Нысанның `result.grade` кілті баға беретін ережені атайды (`band`, `choose` және т. б.). Сан беретін ереженің орны — `result.values`.',
        ru: '`result.grade` формы называет правило, дающее оценку (`band`, `choose` и т. п.). Место правила, дающего число, — `result.values`.',
        en: '`result.grade` of a form names a rule that gives a grade (`band`, `choose` and so on). A rule that gives a number belongs in `result.values`.',
      },
    },
  },
  find({ pack, plan }) {
    const orders = Object.entries(pack.scales ?? {}).flatMap(([id, { grades, order }]): Finding[] => {
      const known = Object.keys(grades).sort();
      if (known.join() === [...order].sort().join()) return [];
      const path = `scales/${id}/order`;
      const once = [...new Set(order)].filter((grade) => known.includes(grade));
      const mended = repair('repair-order', {}, [{ op: 'replace', at: path, was: order, with: once }]);
      const repairs = once.length === known.length ? [mended] : [];
      return [{ code: 'scale-order', path, params: { grades: known.join(', ') }, repairs }];
    });
    const results = [...plan.forms.values()].flatMap((form): Finding[] => {
      const type = form.grade === null ? undefined : plan.rules.get(form.grade)?.type;
      return type === undefined || type.kind === 'grade'
        ? []
        : [{ code: 'grade-result', path: `forms/${form.id}/result/grade`, params: { name: form.grade ?? '' } }];
    });
    return [...orders, ...results];
  },
};
