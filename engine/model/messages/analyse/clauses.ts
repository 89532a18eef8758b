import type { Text } from '../../text.ts';

/** How the act is accounted for, and what rests on what. */
export const CLAUSES = {
  'unknown-clause': {
    kk: '{cite} сілтемесі `clauses` бөліміндегі ешбір тармаққа сәйкес келмейді. Тармақты қосыңыз немесе сілтемені түзетіңіз.',
    ru: 'Ссылке {cite} не соответствует ни один пункт раздела `clauses`. Добавьте пункт или исправьте ссылку.',
    en: 'No clause stands for the citation {cite}. Add it to `clauses`, or correct the citation.',
  },
  'clause-missing': {
    kk: 'Актінің {cite} бірлігі `clauses` бөлімінде ескерілмеген.',
    ru: 'Единица акта {cite} не учтена в `clauses`.',
    en: 'The unit {cite} of the act is not accounted for in `clauses`.',
  },
  'clause-unbacked': {
    kk: '{cite} «encoded» деп аталған, бірақ орындалатын ешбір элемент оған сілтеме жасамайды.',
    ru: '{cite} назван «encoded», но ни один исполняемый элемент на него не ссылается.',
    en: '{cite} is called encoded, but nothing that runs cites it.',
  },
  'clause-procedure-unbacked': {
    kk: '{cite} «procedure» деп аталған, бірақ `procedure` бөлімінде оған сілтеме жоқ.',
    ru: '{cite} назван «procedure», но в `procedure` на него нет ссылки.',
    en: '{cite} is called procedure, but no entry of `procedure` cites it.',
  },
  'clause-form-unbacked': {
    kk: '{cite} «form» деп аталған, бірақ ешбір нысан оған сілтеме жасамайды.',
    ru: '{cite} назван «form», но ни одна форма на него не ссылается.',
    en: '{cite} is called form, but no form cites it.',
  },
  'clause-stale': {
    kk: '{cite} {from} күнінен жаңа редакцияда ({act}), ал оның мәтіні пакетте жоқ.',
    ru: '{cite} с {from} действует в новой редакции ({act}), а её текста в пакете нет.',
    en: 'From {from} another wording of {cite} applies ({act}), and the pack does not have it.',
  },
  'citation-missing': {
    kk: '«{name}» актінің қай жерінен алынғаны айтылмаған: `cite` қосыңыз.',
    ru: 'Не сказано, откуда в акте взято «{name}»: добавьте `cite`.',
    en: 'Nothing says where in the act “{name}” stands: add `cite`.',
  },
  'assumption-unexplained': {
    kk: '«{name}» болжамға негізделген (`basis: assumed`), бірақ неге олай екені айтылмаған: `note`, `reading` немесе ақау жазыңыз.',
    ru: '«{name}» держится на допущении (`basis: assumed`), но не сказано почему: добавьте `note`, `reading` или запишите дефект.',
    en: '“{name}” rests on an assumption (`basis: assumed`), and nothing says why: give a `note` or a `reading`, or record it in a defect.',
  },
} as const satisfies Record<string, Text>;
