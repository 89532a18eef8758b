import type { Text } from '../../../../engine/index.ts';

/** The sections of a pack in the order in which one reads an act, each with what it is for. */
export const SECTIONS = {
  head: {
    title: { kk: 'Акт', ru: 'Акт', en: 'The act' },
    about: {
      kk: 'Қай актінің қай редакциясы және ол қашаннан қолданылады.',
      ru: 'Какой это акт, какая редакция и с какого дня она действует.',
      en: 'Which act this is, which edition, and from which day it is in force.',
    },
  },
  scales: {
    title: { kk: 'Шкалалар', ru: 'Шкалы', en: 'Scales' },
    about: {
      kk: 'Бағалар нашарынан жақсысына қарай.',
      ru: 'Оценки по порядку, от худшей к лучшей.',
      en: 'The grades in order, worst first.',
    },
  },
  roles: {
    title: { kk: 'Рөлдер', ru: 'Роли', en: 'Roles' },
    about: {
      kk: 'Кім бағалайды, қол қояды және шешеді.',
      ru: 'Кто оценивает, подписывает и решает.',
      en: 'Who assesses, signs and decides.',
    },
  },
  sets: {
    title: { kk: 'Жиындар', ru: 'Наборы', en: 'Sets' },
    about: {
      kk: 'Не саналады: параметрлер, құзыреттер, индикаторлар, НМИ.',
      ru: 'Что считается: параметры, компетенции, индикаторы, КЦИ.',
      en: 'What is counted: parameters, competencies, indicators, KPI.',
    },
  },
  inputs: {
    title: { kk: 'Деректер', ru: 'Данные', en: 'Inputs' },
    about: { kk: 'Параққа не жазылады.', ru: 'Что заполняется в листе.', en: 'What the sheet says.' },
  },
  rules: {
    title: { kk: 'Ережелер', ru: 'Правила', en: 'Rules' },
    about: {
      kk: 'Әр сан мен баға қалай шығады. Реті маңызды емес.',
      ru: 'Как получается каждое число и каждая оценка. Порядок не важен.',
      en: 'How each number and grade comes about. Their order means nothing.',
    },
  },
  grounds: {
    title: { kk: 'Негіздер', ru: 'Основания', en: 'Grounds' },
    about: {
      kk: 'Қандай жағдайда адам бағаланбайды.',
      ru: 'Когда человека не оценивают.',
      en: 'When a person is not assessed.',
    },
  },
  checks: {
    title: { kk: 'Тексерулер', ru: 'Проверки', en: 'Checks' },
    about: {
      kk: 'Парақ нені қанағаттандыруы керек.',
      ru: 'Чему должен удовлетворять лист.',
      en: 'What a sheet must satisfy.',
    },
  },
  routing: {
    title: { kk: 'Бағыттау', ru: 'Маршруты', en: 'Routing' },
    about: { kk: 'Қай нысан, кім бағалайды.', ru: 'Какая форма и кто оценивает.', en: 'Which form, and who assesses.' },
  },
  forms: {
    title: { kk: 'Нысандар', ru: 'Формы', en: 'Forms' },
    about: {
      kk: 'Актіде бекітілген парақтар.',
      ru: 'Листы, утверждённые актом.',
      en: 'The sheets that the act prescribes.',
    },
  },
  procedure: {
    title: { kk: 'Тәртіп', ru: 'Порядок', en: 'Procedure' },
    about: {
      kk: 'Мерзімдер, органдар, шешімдер, салдарлар.',
      ru: 'Сроки, органы, решения, последствия.',
      en: 'Deadlines, bodies, decisions, consequences.',
    },
  },
  defects: {
    title: { kk: 'Кемшіліктер', ru: 'Дефекты', en: 'Defects' },
    about: {
      kk: 'Актінің қатесі немесе ашық жері.',
      ru: 'Где акт ошибается или молчит.',
      en: 'Where the act is wrong or open.',
    },
  },
  readings: {
    title: { kk: 'Түсіндірмелер', ru: 'Прочтения', en: 'Readings' },
    about: {
      kk: 'Акт ашық қалдырған сұрақтар және таңдалған жауап.',
      ru: 'Вопросы, оставленные актом открытыми, и выбранный ответ.',
      en: 'Questions that the act leaves open, and the answer chosen.',
    },
  },
  clauses: {
    title: { kk: 'Тармақтар', ru: 'Пункты', en: 'Clauses' },
    about: {
      kk: 'Актінің әр тармағы мен қосымшасы есепке алынған.',
      ru: 'Каждый пункт и каждое приложение акта учтены.',
      en: 'Every paragraph and annex of the act, accounted for.',
    },
  },
  changes: {
    title: { kk: 'Өзгерістер', ru: 'Изменения', en: 'Changes' },
    about: {
      kk: 'Бұл акт негізгі редакцияда нені өзгертеді.',
      ru: 'Что этот акт меняет в исходной редакции.',
      en: 'What this act changes in the edition it amends.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly title: Text; readonly about: Text }>>;

export type Section = keyof typeof SECTIONS;
