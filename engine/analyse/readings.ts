import type { Change, Pack } from '../model/pack.ts';
import type { Check, Subject } from './check.ts';
import { at } from './element.ts';
import type { Finding } from './finding.ts';
import { removal } from './repair.ts';

/** Kinds of defects that leave two answers: the pack takes one side, and has to say which. */
const TWO_SIDED = new Set(['ambiguity', 'contradiction', 'overlap']);

/** Readings that leave nothing to choose or do not make a pack, and defects that nobody decided. */
export const readings: Check = {
  reports: {
    'reading-alone': {
      severity: 'error',
      meaning: {
        kk: 'Түсіндірме — кемінде екі қорғауға болатын нұсқаның арасындағы таңдау. Жалғыз нұсқа болса, ол ақаудың `repair` мәтіні.',
        ru: 'Толкование — выбор между хотя бы двумя защитимыми вариантами. Если вариант один, это текст `repair` дефекта.',
        en: 'A reading is a choice between at least two options that can be defended. A single one is the `repair` of a defect.',
      },
    },
    'reading-idle': {
      severity: 'warning',
      meaning: {
        kk: 'Таңдалмаған нұсқаны қосқанда бірдеңе өзгеруі керек (`changes`), әйтпесе ол бос сөз.',
        ru: 'При включении невыбранного варианта что-то должно меняться (`changes`), иначе это пустые слова.',
        en: 'Switching to an option that is not chosen has to change something (`changes`); else it is words only.',
      },
    },
    'reading-unfit': {
      severity: 'error',
      meaning: {
        kk: 'Әр нұсқа бір рет іске қосу үшін ауыстырылады, сондықтан әрқайсысымен пакет толық болуы керек: аттары бар, түрлері сәйкес, ашық мәні жоқ.',
        ru: 'Любой вариант можно включить на один расчёт, поэтому с каждым пакет должен быть целым: имена есть, типы сходятся, открытых значений нет.',
        en: 'Any option can be switched on for one run, so the pack has to hold together with each: its names exist, its types fit, nothing is left open.',
      },
    },
    'defect-undecided': {
      severity: 'warning',
      meaning: {
        kk: 'Акт екі жауап берсе, пакет біреуін қолданады. Қайсысын және неге екенін `reading` (екіншісін қосып көруге болады) немесе `repair` айтуы керек.',
        ru: 'Если акт даёт два ответа, пакет держится одного. Какого и почему, должно сказать `reading` (второй можно включить) или `repair`.',
        en: 'Where the act gives two answers the pack takes one. Which, and why, is said by a `reading` (the other can be switched on) or by a `repair`.',
      },
    },
  },
  find: (subject) => [...choices(subject.pack), ...undecided(subject.pack), ...unfit(subject)],
};

function choices(pack: Pack): Finding[] {
  return Object.entries(pack.readings ?? {}).flatMap(([name, { chosen, options }]): Finding[] => {
    const path = `readings/${name}/options`;
    if (Object.keys(options).length < 2) return [{ code: 'reading-alone', path, params: { name } }];
    const idle = Object.entries(options).filter(
      ([option, { changes = [] }]) => option !== chosen && changes.every((change) => isIdle(pack, change)),
    );
    return idle.map(([option]) => ({
      code: 'reading-idle',
      path: `${path}/${option}`,
      params: { name, option },
      repairs: Object.keys(options).length > 2 ? [removal(`${path}/${option}`)] : [],
    }));
  });
}

/** Puts in place what stands there already. */
function isIdle(pack: Pack, change: Change): boolean {
  return change.op === 'replace' && JSON.stringify(change.with) === JSON.stringify(at(pack, change.at));
}

function undecided(pack: Pack): Finding[] {
  return Object.entries(pack.defects ?? {})
    .filter(([, { kind, reading, repair }]) => TWO_SIDED.has(kind) && reading === undefined && repair === undefined)
    .map(([name]) => ({ code: 'defect-undecided', path: `defects/${name}`, params: { name } }));
}

/** Every option of every reading, switched on by itself, must make a pack that leaves nothing open. */
function unfit({ pack, under }: Subject): Finding[] {
  return Object.entries(pack.readings ?? {}).flatMap(([name, { options, chosen }]) =>
    Object.keys(options).flatMap((option): Finding[] => {
      const message = option === chosen ? null : under({ [name]: option });
      if (message === null) return [];
      return [{ code: 'reading-unfit', path: `readings/${name}/options/${option}`, params: { name, option, message } }];
    }),
  );
}
