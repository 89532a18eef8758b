import type { Catalogue } from '../diagnostic.ts';

/** Findings of consolidation: readings and changes that do not fit. */
export type ConsolidateCode =
  | 'unknown-reading'
  | 'unknown-reading-option'
  | 'change-nothing-there'
  | 'change-already-there'
  | 'change-differs'
  | 'change-clash'
  | 'change-misshapes'
  | 'base-unknown'
  | 'base-unfit'
  | 'base-circle';

export const CONSOLIDATE: Catalogue<ConsolidateCode> = {
  'unknown-reading': {
    kk: '«{name}» түсіндірмесі жоқ. Барлары: {known}.',
    ru: 'Нет толкования «{name}». Имеются: {known}.',
    en: 'There is no reading “{name}”. There are: {known}.',
  },
  'unknown-reading-option': {
    kk: '«{reading}» түсіндірмесінде «{option}» нұсқасы жоқ. Барлары: {known}.',
    ru: 'У толкования «{reading}» нет варианта «{option}». Имеются: {known}.',
    en: 'The reading “{reading}” has no option “{option}”. There are: {known}.',
  },
  'change-nothing-there': {
    kk: 'Өзгеріс қолданылмайды: {at} жерінде ештеңе жоқ.',
    ru: 'Изменение не применимо: по адресу {at} ничего нет.',
    en: 'The change does not fit: there is nothing at {at}.',
  },
  'change-already-there': {
    kk: 'Өзгеріс қолданылмайды: {at} жерінде элемент бар, ал ол жаңадан енгізілуі тиіс еді.',
    ru: 'Изменение не применимо: по адресу {at} уже есть элемент, а он должен быть добавлен.',
    en: 'The change does not fit: it inserts {at}, and something stands there already.',
  },
  'change-differs': {
    kk: 'Өзгеріс қолданылмайды: {at} жерінде {expected} күтілген еді, ал онда {found} тұр.',
    ru: 'Изменение не применимо: по адресу {at} ожидалось {expected}, а стоит {found}.',
    en: 'The change does not fit: at {at} it expects {expected}, and finds {found}.',
  },
  'base-unknown': {
    kk: 'Негізгі редакция табылмады: {base}.',
    ru: 'Не найдена исходная редакция: {base}.',
    en: 'The base is not to be found: {base}.',
  },
  'base-unfit': {
    kk: 'Негізгі редакция ({base}) жарамсыз: {message}',
    ru: 'Исходная редакция ({base}) негодна: {message}',
    en: 'The base ({base}) does not hold: {message}',
  },
  'base-circle': {
    kk: 'Редакция өзін өзі өзгертеді: {base}.',
    ru: 'Редакция в конечном счёте изменяет саму себя: {base}.',
    en: 'The edition changes itself in the end: {base}.',
  },
  'change-misshapes': {
    kk: 'Таңдалған нұсқалардың өзгерістерінен кейін {at} жеріндегі элемент тілдің талап ететін пішініне сай емес.',
    ru: 'После изменений выбранных вариантов элемент {at} не имеет вида, которого требует язык.',
    en: 'After the changes of the options chosen, {at} no longer has the form that the language wants.',
  },
  'change-clash': {
    kk: '«{first}» және «{second}» таңдалған нұсқалары бір жерді өзгертеді: {at}. Біреуін ғана таңдаңыз.',
    ru: 'Выбранные варианты «{first}» и «{second}» меняют одно и то же место: {at}. Выберите один из них.',
    en: 'The options chosen for “{first}” and “{second}” change the same place: {at}. Choose one of them.',
  },
};
