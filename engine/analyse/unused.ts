import type { AnalyseCode } from '../model/messages/analyse.ts';
import type { FormPlan, Plan } from '../model/plan.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { removal } from './repair.ts';

/** Inputs, rules, sets, grounds and checks that no form uses. */
export const unused: Check = {
  reports: {
    'unused-input': {
      severity: 'error',
      meaning: {
        kk: 'Ешбір нысан сұрамайтын кіріс: не ереже оны пайдалануды ұмытқан, не ол артық. Пайдаланыңыз, нысанның `records` тізіміне қосыңыз немесе алып тастаңыз.',
        ru: 'Поле, которого не спрашивает ни одна форма: либо правило забыло его использовать, либо оно лишнее. Используйте его, внесите в `records` формы или удалите.',
        en: 'An input that no form asks for: a rule forgot to use it, or it is too many. Use it, list it in `records` of a form, or remove it.',
      },
    },
    'unused-rule': {
      severity: 'error',
      meaning: {
        kk: 'Ешбір нысанның нәтижесіне, негізіне, тексеруіне не бағытына әсер етпейтін ереже — жазылып, қосылмай қалған норма.',
        ru: 'Правило, от которого не зависит ни результат, ни основание, ни проверка, ни маршрут, — норма, записанная, но не подключённая.',
        en: 'A rule on which no result, ground, check or route rests is a norm that was written and never connected.',
      },
    },
    'unused-set': {
      severity: 'error',
      meaning: {
        kk: 'Ешқайда саналмайтын, таңдалмайтын және басылмайтын жиын артық.',
        ru: 'Множество, которое нигде не считается, не выбирается и не печатается, лишнее.',
        en: 'A set that is nowhere counted, chosen from or printed is too many.',
      },
    },
    'unused-ground': {
      severity: 'error',
      meaning: {
        kk: 'Негіз `grounds` тізімінде аталған нысандарға ғана қатысты. Ешбірінде жоқ негіз ешкімді бағалаудан босатпайды.',
        ru: 'Основание действует только для форм, в списке `grounds` которых оно названо. Не названное нигде никого от оценки не освобождает.',
        en: 'A ground applies to the forms that list it in `grounds`. One that none lists frees nobody from being assessed.',
      },
    },
    'unused-check': {
      severity: 'error',
      meaning: {
        kk: 'Тексеру `checks` тізімінде аталған нысандарға ғана қатысты. Ешбірінде жоқ тексеру ештеңені тексермейді.',
        ru: 'Проверка действует только для форм, в списке `checks` которых она названа. Не названная нигде ничего не проверяет.',
        en: 'A check applies to the forms that list it in `checks`. One that none lists checks nothing.',
      },
    },
  },
  find: ({ plan }) => [
    ...without(plan, 'unused-input', 'inputs', plan.inputs.keys(), (form) => form.inputs),
    ...without(plan, 'unused-rule', 'rules', plan.rules.keys(), (form) => form.rules),
    ...without(plan, 'unused-set', 'sets', unusedSets(plan), (form) => form.sets),
    ...without(plan, 'unused-ground', 'grounds', plan.grounds.keys(), (form) => form.grounds),
    ...without(plan, 'unused-check', 'checks', plan.checks.keys(), (form) => form.checks),
  ],
};

function without(
  plan: Plan,
  code: AnalyseCode,
  section: string,
  ids: Iterable<string>,
  used: (form: FormPlan) => readonly string[],
): Finding[] {
  const known = new Set([...plan.forms.values()].flatMap(used));
  return [...ids]
    .filter((id) => !known.has(id))
    .map((name) => ({
      code,
      path: `${section}/${name}`,
      params: { name },
      repairs: [removal(`${section}/${name}`)],
    }));
}

/** Sets that serve neither as options of a choice, nor as rows of a printed form. */
function unusedSets(plan: Plan): string[] {
  const serving = new Set<string>();
  for (const { type } of plan.inputs.values())
    if (type.kind === 'choice' && type.set !== undefined) serving.add(type.set);
  for (const set of Object.values(plan.pack.sets ?? {})) {
    for (const attribute of Object.values(set.attributes ?? {}))
      if (attribute.set !== undefined) serving.add(attribute.set);
  }
  for (const form of Object.values(plan.pack.forms)) if (form.layout?.rows !== undefined) serving.add(form.layout.rows);
  return [...plan.sets.keys()].filter((id) => !serving.has(id));
}
