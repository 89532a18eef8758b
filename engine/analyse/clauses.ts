import type { Pack } from '../model/pack.ts';
import type { Check } from './check.ts';
import { type ClauseCoverage, coverage } from './coverage.ts';
import type { Finding } from './finding.ts';
import { repair } from './repair.ts';

const UNBACKED = {
  encoded: 'clause-unbacked',
  procedure: 'clause-procedure-unbacked',
  form: 'clause-form-unbacked',
} as const;

/** Units of the act that are left out, statuses that nothing backs, and texts that another has replaced by now. */
export const clauses: Check = {
  reports: {
    'clause-missing': {
      severity: 'error',
      meaning: {
        kk: '`act.numbering` актіде неше тармақ пен қосымша бар екенін айтады; әрқайсысы `clauses` бөлімінде ескерілуі керек, тіпті орындалатын ештеңесі болмаса да.',
        ru: '`act.numbering` говорит, сколько в акте пунктов и приложений; каждый учитывается в `clauses`, даже если исполнять в нём нечего.',
        en: '`act.numbering` says how many paragraphs and annexes the act has; each is accounted for in `clauses`, even where there is nothing to run.',
      },
    },
    'clause-unbacked': {
      severity: 'error',
      meaning: {
        kk: '`encoded` — «осы тармақ орындалады» деген сөз. Оған ереже, тексеру, кіріс, негіз, бағыт, жиын немесе шкала сілтеме жасауы керек.',
        ru: '`encoded` означает «этот пункт исполняется». На него должны ссылаться правило, проверка, поле, основание, маршрут, множество или шкала.',
        en: '`encoded` says that this clause runs. A rule, a check, an input, a ground, a route, a set or a scale has to cite it.',
      },
    },
    'clause-procedure-unbacked': {
      severity: 'error',
      meaning: {
        kk: '`procedure` күйіндегі тармаққа `procedure` бөлімінің жазбасы сілтеме жасауы керек.',
        ru: 'На пункт со статусом `procedure` должна ссылаться запись раздела `procedure`.',
        en: 'A clause of the status `procedure` is cited by an entry of `procedure`.',
      },
    },
    'clause-form-unbacked': {
      severity: 'error',
      meaning: {
        kk: '`form` күйіндегі тармаққа нысан сілтеме жасауы керек.',
        ru: 'На пункт со статусом `form` должна ссылаться форма.',
        en: 'A clause of the status `form` is cited by a form.',
      },
    },
    'clause-stale': {
      severity: 'warning',
      meaning: {
        kk: 'Күтілген өзгеріс күшіне енді, ал пакет әлі бұрынғы мәтінмен есептейді. Жаңа редакцияны түзетуші пакет етіп жазыңыз; мәтіні қолда болмаса, оны ақауға жазыңыз.',
        ru: 'Ожидавшееся изменение вступило в силу, а пакет считает по прежнему тексту. Опишите новую редакцию изменяющим пакетом; если её текста нет, запишите это в дефект.',
        en: 'The change that was pending is in force by now, and the pack still runs on the old text. Encode the new edition as an amending pack; where its text is not held, record that in a defect.',
      },
    },
  },
  find: ({ pack, today }) => [...leftOut(pack), ...(today === null ? [] : stale(pack, today))],
};

function leftOut(pack: Pack): Finding[] {
  const { clauses, missing } = coverage(pack);
  return [
    ...missing.map((cite): Finding => ({ code: 'clause-missing', path: 'clauses', params: { cite } })),
    ...clauses.filter((clause) => !clause.backed).map(unbacked),
  ];
}

function unbacked(clause: ClauseCoverage): Finding {
  const { id, status, citedBy } = clause;
  const sections = new Set(citedBy.map((path) => path.split('/')[0]));
  const others = { procedure: sections.has('procedure'), form: sections.has('forms') };
  const fitting = Object.entries(others).filter(([, cited]) => cited);
  return {
    code: UNBACKED[status as keyof typeof UNBACKED],
    path: `clauses/${id}`,
    params: { cite: id },
    repairs: fitting.map(([other]) =>
      repair('repair-status', { cite: id, status: other }, [
        { op: 'replace', at: `clauses/${id}/status`, was: status, with: other },
      ]),
    ),
  };
}

function stale(pack: Pack, today: string): Finding[] {
  return Object.entries(pack.clauses).flatMap(([cite, { pending }]): Finding[] =>
    pending === undefined || pending.from > today || (pack.force.to ?? today) < pending.from
      ? []
      : [{ code: 'clause-stale', path: `clauses/${cite}`, params: { cite, from: pending.from, act: pending.act } }],
  );
}
