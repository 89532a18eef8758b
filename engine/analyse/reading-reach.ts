import type { Pack } from '../model/pack.ts';
import type { Plan } from '../model/plan.ts';
import { seek } from '../prove/witness.ts';
import type { Check } from './check.ts';
import { elementsIn } from './element.ts';
import type { Finding } from './finding.ts';

/** Readings that decide something no sheet ever comes to. */
export const readingReach: Check = {
  reports: {
    'reading-unreachable': {
      severity: 'warning',
      meaning: {
        kk: 'Түсіндірме шешетін жерлердің (`reading:` белгісі бар немесе нұсқалары өзгертетін элементтердің) ешқайсысына бірде-бір жарамды парақ жетпейді: қай нұсқасы таңдалса да, ешкімнің бағасы өзгермейді. Өзгерістің жолын тексеріңіз; сұрақ шынымен маңызсыз болса, оны ақау ретінде ғана қалдырыңыз.',
        ru: 'Ни один годный лист не доходит до того, что решает толкование (элементы с `reading:` и то, что меняют его варианты): какой вариант ни выбрать, ничья оценка не изменится. Проверьте пути изменений; если вопрос и впрямь ничего не решает, оставьте его только дефектом.',
        en: 'No valid sheet comes to anything that the reading decides (elements with its `reading:`, and what its options change): whichever option is chosen, nobody’s grade differs. Look at the paths of the changes; where the question really decides nothing, keep it as a defect only.',
      },
    },
  },
  find: ({ pack, plan }) =>
    Object.keys(pack.readings ?? {}).flatMap((name): Finding[] => {
      const decided = decidedBy(pack, name);
      if (decided.length === 0 || decided.some((path) => reached(plan, path))) return [];
      return [{ code: 'reading-unreachable', path: `readings/${name}`, params: { name } }];
    }),
};

/** Paths of the elements that a reading decides. */
function decidedBy(pack: Pack, name: string): string[] {
  const { readings, defects: _, ...law } = pack;
  const tagged = elementsIn(law)
    .filter(({ keys }) => keys.reading === name)
    .map(({ path }) => path);
  const options = Object.values(readings?.[name]?.options ?? {});
  return [...tagged, ...options.flatMap(({ changes }) => (changes ?? []).map(({ at }) => at))];
}

/** Whether a valid sheet comes to an element, or to the nearest part around it; so too where the prover cannot say, or nothing runs. */
function reached(plan: Plan, path: string): boolean {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/'))))
    if (plan.parts.includes(at)) return seek(plan, { kind: 'part', part: at }).status !== 'none';
  return true;
}
