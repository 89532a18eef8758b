import type { Catalogue } from '../diagnostic.ts';

/** Findings of the checks on a whole pack. */
export type AnalyseCode =
  | 'unknown-clause'
  | 'clause-missing'
  | 'clause-unbacked'
  | 'clause-procedure-unbacked'
  | 'clause-form-unbacked'
  | 'unused-input'
  | 'unused-rule'
  | 'unused-set'
  | 'unused-ground'
  | 'unused-check'
  | 'unknown-role'
  | 'unknown-event'
  | 'unknown-target'
  | 'unknown-reading-named'
  | 'unknown-defect-named'
  | 'reading-undecided'
  | 'reading-alone'
  | 'reading-unfit'
  | 'shows-unknown'
  | 'scale-order'
  | 'grade-result';

export const ANALYSE: Catalogue<AnalyseCode> = {
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
  'unused-input': {
    kk: '«{name}» кірісін ешбір нысан сұрамайды. Оны пайдаланыңыз, `records` тізіміне қосыңыз немесе алып тастаңыз.',
    ru: 'Поле «{name}» не запрашивает ни одна форма. Используйте его, внесите в `records` или удалите.',
    en: 'No form asks for the input “{name}”. Use it, list it in `records`, or remove it.',
  },
  'unused-rule': {
    kk: '«{name}» ережесіне ешбір нысанның нәтижесі тәуелді емес.',
    ru: 'От правила «{name}» не зависит результат ни одной формы.',
    en: 'No form’s result rests on the rule “{name}”.',
  },
  'unused-set': {
    kk: '«{name}» жиыны еш жерде қолданылмайды.',
    ru: 'Множество «{name}» нигде не используется.',
    en: 'The set “{name}” is used nowhere.',
  },
  'unused-ground': {
    kk: '«{name}» негізі ешбір нысанға қатысты емес.',
    ru: 'Основание «{name}» не относится ни к одной форме.',
    en: 'The ground “{name}” applies to no form.',
  },
  'unused-check': {
    kk: '«{name}» тексеруі ешбір нысанға қатысты емес.',
    ru: 'Проверка «{name}» не относится ни к одной форме.',
    en: 'The check “{name}” applies to no form.',
  },
  'unknown-role': {
    kk: '«{name}» рөлі де, органы да жоқ. {similar}',
    ru: 'Нет роли или органа «{name}». {similar}',
    en: 'There is no role or body “{name}”. {similar}',
  },
  'unknown-event': {
    kk: '«{name}» оқиғасы жоқ. {similar}',
    ru: 'Нет события «{name}». {similar}',
    en: 'There is no event “{name}”. {similar}',
  },
  'unknown-target': {
    kk: '«{name}» деген оқиға, шешім немесе мерзім жоқ. {similar}',
    ru: 'Нет события, решения или срока «{name}». {similar}',
    en: 'There is no event, decision or deadline “{name}”. {similar}',
  },
  'unknown-reading-named': {
    kk: '«{name}» түсіндірмесі жоқ. {similar}',
    ru: 'Нет толкования «{name}». {similar}',
    en: 'There is no reading “{name}”. {similar}',
  },
  'unknown-defect-named': {
    kk: '«{name}» ақауы тіркелмеген. {similar}',
    ru: 'Дефект «{name}» не записан. {similar}',
    en: 'There is no defect “{name}”. {similar}',
  },
  'reading-undecided': {
    kk: '«{name}» түсіндірмесінің таңдалған нұсқасы («{chosen}») нұсқалар арасында жоқ.',
    ru: 'Выбранный вариант («{chosen}») толкования «{name}» отсутствует среди вариантов.',
    en: 'The chosen option (“{chosen}”) of the reading “{name}” is not among its options.',
  },
  'reading-alone': {
    kk: '«{name}» түсіндірмесінде кемінде екі нұсқа болуы керек.',
    ru: 'У толкования «{name}» должно быть не менее двух вариантов.',
    en: 'The reading “{name}” needs at least two options.',
  },
  'reading-unfit': {
    kk: '«{name}» түсіндірмесінің «{option}» нұсқасы қосылғанда пакет жарамсыз болады: {message}',
    ru: 'При включении варианта «{option}» толкования «{name}» пакет становится негодным: {message}',
    en: 'With the option “{option}” of the reading “{name}” the pack does not hold: {message}',
  },
  'shows-unknown': {
    kk: 'Нысан «{name}» мәнін көрсетеді, бірақ ондай кіріс, ереже немесе жиын жоқ. {similar}',
    ru: 'Форма показывает «{name}», но такого поля, правила или множества нет. {similar}',
    en: 'The form shows “{name}”, but there is no such input, rule or set. {similar}',
  },
  'scale-order': {
    kk: '`order` тізімі шкаланың әр бағасын бір-бір реттен атауы керек: {grades}.',
    ru: 'Список `order` должен назвать каждую оценку шкалы ровно один раз: {grades}.',
    en: '`order` must name each grade of the scale once: {grades}.',
  },
  'grade-result': {
    kk: '«{name}» ережесі нысанның бағасы ретінде аталған, бірақ баға санатын бермейді.',
    ru: 'Правило «{name}» названо оценкой формы, но не даёт оценку шкалы.',
    en: 'The rule “{name}” is named as the form’s grade, but it does not give a grade.',
  },
};
