import type { Text } from '../../text.ts';

/** Names that lead nowhere, and elements that nothing uses. */
export const NAMES = {
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
  'listed-twice': {
    kk: 'Тізімде екі рет аталған: {twice}. Артығын алып тастаңыз не орнына керегін жазыңыз.',
    ru: 'В списке названо дважды: {twice}. Удалите лишнее или впишите то, что пропущено.',
    en: 'Named twice in the list: {twice}. Remove one, or write what was meant in its place.',
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
  'shows-unknown': {
    kk: 'Нысан «{name}» мәнін көрсетеді, бірақ ондай кіріс, ереже немесе жиын жоқ. {similar}',
    ru: 'Форма показывает «{name}», но такого поля, правила или множества нет. {similar}',
    en: 'The form shows “{name}”, but there is no such input, rule or set. {similar}',
  },
} as const satisfies Record<string, Text>;
