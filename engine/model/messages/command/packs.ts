import type { Text } from '../../text.ts';

/** What is wrong with the choice of a pack, an edition or a form. */
export const PACKS = {
  'packs-none': {
    kk: 'Мына жерде пакет табылмады: {roots}. `--rules` арқылы қалтаны көрсетіңіз.',
    ru: 'Пакеты не найдены: {roots}. Укажите папку с помощью `--rules`.',
    en: 'No packs were found in {roots}. Name a folder with `--rules`.',
  },
  'pack-unknown': {
    kk: '«{pack}» деген пакет жоқ. Барлары: {packs} ({roots}).',
    ru: 'Нет пакета «{pack}». Имеются: {packs} ({roots}).',
    en: 'There is no pack “{pack}”. There are: {packs} ({roots}).',
  },
  'pack-unknown-meant': {
    kk: '«{pack}» деген пакет жоқ. Мүмкін, «{meant}»?',
    ru: 'Нет пакета «{pack}». Возможно, имелся в виду «{meant}»?',
    en: 'There is no pack “{pack}”. Did you mean “{meant}”?',
  },
  'pack-broken': {
    kk: 'Пакетте қателер бар ({count}). Біріншісі: {first} Барлығын `adisteme check` көрсетеді.',
    ru: 'В пакете есть ошибки ({count}). Первая: {first} Все показывает `adisteme check`.',
    en: 'The pack has errors ({count}). The first: {first} `adisteme check` shows them all.',
  },
  'edition-unknown': {
    kk: '«{pack}» әдістемесінің «{edition}» редакциясы жоқ. Барлары: {editions}.',
    ru: 'У методики «{pack}» нет редакции «{edition}». Имеются: {editions}.',
    en: 'The methodology “{pack}” has no edition “{edition}”. There are: {editions}.',
  },
  'edition-unknown-meant': {
    kk: '«{pack}» әдістемесінің «{edition}» редакциясы жоқ. Мүмкін, «{meant}»? Барлары: {editions}.',
    ru: 'У методики «{pack}» нет редакции «{edition}». Возможно, имелась в виду «{meant}»? Имеются: {editions}.',
    en: 'The methodology “{pack}” has no edition “{edition}”. Did you mean “{meant}”? There are: {editions}.',
  },
  'edition-not-in-force': {
    kk: '{date} күні «{pack}» әдістемесінің бірде-бір редакциясы қолданыста емес. Барлары: {editions}.',
    ru: 'На {date} ни одна редакция методики «{pack}» не действует. Имеются: {editions}.',
    en: 'On {date} no edition of the methodology “{pack}” is in force. There are: {editions}.',
  },
  'folder-differs': {
    kk: '`{key}: {found}` қалта атауына («{folder}») сәйкес емес. Екеуінің бірін өзгертіңіз.',
    ru: '`{key}: {found}` не совпадает с именем папки («{folder}»). Исправьте одно из двух.',
    en: '`{key}: {found}` differs from the name of its folder (“{folder}”). Change one of the two.',
  },
  'form-unknown': {
    kk: '«{pack}» пакетінде бағаланатын «{form}» нысаны жоқ. Барлары: {forms}.',
    ru: 'В пакете «{pack}» нет оцениваемой формы «{form}». Имеются: {forms}.',
    en: 'The pack “{pack}” has no graded form “{form}”. There are: {forms}.',
  },
  'form-unknown-meant': {
    kk: '«{pack}» пакетінде бағаланатын «{form}» нысаны жоқ. Мүмкін, «{meant}»?',
    ru: 'В пакете «{pack}» нет оцениваемой формы «{form}». Возможно, имелась в виду «{meant}»?',
    en: 'The pack “{pack}” has no graded form “{form}”. Did you mean “{meant}”?',
  },
  'form-needed': {
    kk: '«{pack}» пакетінде бірнеше нысан бар. `--form` арқылы біреуін таңдаңыз: {forms}.',
    ru: 'В пакете «{pack}» несколько форм. Выберите одну с помощью `--form`: {forms}.',
    en: 'The pack “{pack}” has several forms. Choose one with `--form`: {forms}.',
  },
  'sheet-without-pack': {
    kk: 'Парақта әдістеме көрсетілмеген. Параққа `pack:` қосыңыз немесе `--pack` көрсетіңіз.',
    ru: 'В листе не указана методика. Добавьте в лист `pack:` или укажите `--pack`.',
    en: 'The sheet names no methodology. Add `pack:` to the sheet, or give `--pack`.',
  },
  'sheet-of-other-edition': {
    kk: 'Парақ «{found}» редакциясына арналған, ал бағалау мыналар бойынша жүреді: {expected}.',
    ru: 'Лист составлен по редакции «{found}», а оценка идёт по: {expected}.',
    en: 'The sheet is for the edition “{found}”, and grading is by {expected}.',
  },
  'sheet-of-other-form': {
    kk: 'Парақ «{found}» нысанында, ал бағалау «{expected}» нысаны бойынша жүреді.',
    ru: 'Лист составлен по форме «{found}», а оценка идёт по форме «{expected}».',
    en: 'The sheet is on the form “{found}”, and grading is by the form “{expected}”.',
  },
  'sheet-not-in-force': {
    kk: 'Парақтың күні — {date}; бұл күні «{pack}» әдістемесінің бірде-бір редакциясы қолданыста емес.',
    ru: 'Дата листа — {date}; на неё не действует ни одна редакция методики «{pack}».',
    en: 'The date of the sheet is {date}; on it no edition of the methodology “{pack}” is in force.',
  },
} as const satisfies Readonly<Record<string, Text>>;
