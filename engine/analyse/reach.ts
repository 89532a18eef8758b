import type { Plan } from '../model/plan.ts';
import { type Answer, type Goal, seek } from '../prove/witness.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

/** What no sheet ever meets: rows, cases, limits, routes, grounds that are dead; checks and conditions that decide nothing. */
export const reach: Check = {
  reports: {
    'part-unreachable': {
      severity: 'error',
      meaning: {
        kk: 'Жол, аралық, жағдай, шек, бағыт не негіз бар, бірақ оған жететін бірде-бір жарамды парақ болмайды: алдындағы жағдай бәрін алып қояды, кілт ондай мән қабылдамайды немесе тексеру жібермейді. Көбіне бұл – қате жазылған шек немесе рет.',
        ru: 'Есть строка, полоса, случай, предел, маршрут или основание, до которых не доходит ни один годный лист: всё забирает предыдущий случай, ключ не принимает такого значения или не пропускает проверка. Чаще всего это неверно записанная граница или порядок.',
        en: 'A row, band, case, limit, route or ground that no valid sheet ever reaches: a case before it takes everything, the key cannot have such a value, or a check does not let it through. Mostly this is an edge or an order written wrongly.',
      },
    },
    'check-never-fails': {
      severity: 'error',
      meaning: {
        kk: 'Тексерудің шарты кез келген парақта орындалады, сондықтан ол ештеңе ұстамайды. Шартын түзетіңіз немесе тексеруді алып тастаңыз.',
        ru: 'Условие проверки выполняется на любом листе, поэтому она ничего не отсекает. Исправьте условие или удалите проверку.',
        en: 'The condition of the check holds on every sheet, so it catches nothing. Correct the condition, or remove the check.',
      },
    },
    'check-always-fails': {
      severity: 'error',
      meaning: {
        kk: 'Тексеру бірде-бір парақты өткізбейді, нысан бойынша ешкім бағаланбайды. Шартын түзетіңіз.',
        ru: 'Проверка не пропускает ни одного листа, по форме никого нельзя оценить. Исправьте условие.',
        en: 'The check lets no sheet through: nobody can be graded on the form. Correct the condition.',
      },
    },
    'condition-constant': {
      severity: 'error',
      meaning: {
        kk: 'Бұл шарт барлық парақта бірдей жауап береді, сондықтан шарт емес. Шектері мен аталған мәндерін тексеріңіз.',
        ru: 'Это условие на всех листах отвечает одинаково, значит, оно не условие. Проверьте его границы и названные значения.',
        en: 'This condition answers the same on all sheets, so it is none. Look at its edges and at the values it names.',
      },
    },
    'reach-unproved': {
      severity: 'warning',
      meaning: {
        kk: 'Дәлелдеуші мұндай парақты таппады, оның жоқ екенін де дәлелдемеді. Мысал келтіретін сынақ жағдайын жазыңыз.',
        ru: 'Такого листа не найдено, и не доказано, что его нет. Напишите проверочный случай, который его показывает.',
        en: 'No such sheet was found, and it is not proved that there is none. Write a golden case that shows one.',
      },
    },
  },
  *find({ plan }): Iterable<Finding> {
    const graded = new Set(
      [...plan.forms.keys()].filter((form) => seek(plan, { kind: 'graded' }, form).status !== 'none'),
    );
    for (const part of plan.parts) yield* partFindings(plan, part, graded);
    for (const { id, expression } of plan.rules.values()) {
      if (expression.kind === 'operation' && expression.node.op === 'test') yield* constant(plan, id);
    }
  },
};

/** Fallbacks are safeguards, and whether a rule is used at all is another check's. */
const LEFT_OUT = /^rules\/[^/]+$|\/(empty|zero)$/;

function* partFindings(plan: Plan, part: string, graded: ReadonlySet<string>): Iterable<Finding> {
  if (LEFT_OUT.test(part)) return;
  const [section, name = ''] = part.split('/');
  if (!used(plan, section ?? '', name, graded)) return;
  const answer = seek(plan, { kind: 'part', part });
  if (answer.status === 'found') return;
  if (answer.status === 'unproved') {
    yield { code: 'reach-unproved', path: part, params: { part }, proof: { status: 'unproved', why: answer.why } };
    return;
  }
  if (section === 'checks') yield { code: 'check-never-fails', path: part, params: { name } };
  else if (section === 'forms') yield* ungraded(plan, name);
  else yield { code: 'part-unreachable', path: part, params: { part } };
}

/** Whether a form on which sheets can be graded uses it: if none does, that is another finding. */
function used(plan: Plan, section: string, name: string, graded: ReadonlySet<string>): boolean {
  const forms = [...plan.forms.values()].filter(({ id }) => graded.has(id));
  if (section === 'routing') return forms.some(({ routed }) => routed);
  if (section !== 'rules' && section !== 'grounds' && section !== 'checks') return true;
  return forms.some((form) => form[section].includes(name));
}

/** Why nobody can be graded on a form: the checks that fail on every sheet, or that is not seen. */
function* ungraded(plan: Plan, form: string): Iterable<Finding> {
  const checks = (plan.forms.get(form)?.checks ?? []).filter((id) => {
    if (plan.checks.get(id)?.effect !== 'refuse' || (plan.checks.get(id)?.per.length ?? 0) > 0) return false;
    return seek(plan, { kind: 'condition', at: `checks/${id}`, holds: true }, form).status === 'none';
  });
  for (const name of checks) yield { code: 'check-always-fails', path: `checks/${name}`, params: { name, form } };
  if (checks.length === 0) yield { code: 'part-unreachable', path: `forms/${form}`, params: { part: `forms/${form}` } };
}

/** A test that comes out the same on every graded sheet; shown by one on which it comes out at all. */
function* constant(plan: Plan, id: string): Iterable<Finding> {
  const goal = (value: boolean): Goal => ({ kind: 'value', of: id, in: [value] });
  const [yes, no]: readonly Answer[] = [seek(plan, goal(true)), seek(plan, goal(false))];
  for (const [value, there, other] of [
    [true, yes, no],
    [false, no, yes],
  ] as const) {
    if (there?.status !== 'found' || other?.status !== 'none') continue;
    yield {
      code: 'condition-constant',
      path: `rules/${id}/when`,
      params: { value: String(value) },
      witness: { sheets: [there.sheet] },
    };
  }
}
