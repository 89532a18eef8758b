import type { Text } from '../../text.ts';

/** What the comparison of sheets under two editions says. */
export const IMPACT = {
  'help-impact': {
    kk: 'екінші редакция бірінші редакция бойынша толтырылған парақтарға не істейтінін көрсету',
    ru: 'показать, что вторая редакция меняет для листов, составленных по первой',
    en: 'show what the second edition does to sheets of the first',
  },
  'argument-impact-sheets': {
    kk: 'бірінші редакцияның парақтары: YAML, JSON, NDJSON, CSV файлдары немесе қалталар',
    ru: 'листы первой редакции: файлы YAML, JSON, NDJSON, CSV или папки',
    en: 'sheets of the first edition: YAML, JSON, NDJSON or CSV files, or folders',
  },
  'option-to-form': {
    kk: 'өз нысаны екінші редакцияда жоқ парақтар үшін сол редакцияның нысаны',
    ru: 'форма второй редакции для листов, чьей формы в ней нет',
    en: 'form of the second edition for sheets whose own form it does not have',
  },
  'impact-title': { kk: 'Өзгерістердің салдары', ru: 'Последствия изменений', en: 'What the change does' },
  'impact-count': {
    kk: 'Парақтар: {sheets}; нәтижесі өзгереді: {changed}; нәтижесі сол күйі, өзге мәндері басқа: {otherValues}',
    ru: 'Листов: {sheets}; исход меняется: {changed}; исход тот же, но другие значения: {otherValues}',
    en: 'Sheets: {sheets}; the outcome changes for {changed}; same outcome with other values: {otherValues}',
  },
  'impact-matrix': {
    kk: 'Нәтижелердің ауысуы: {form}',
    ru: 'Переходы между исходами: {form}',
    en: 'How outcomes change: {form}',
  },
  'impact-matrix-note': {
    kk: 'Жолдар — бірінші редакция бойынша, бағандар — екінші редакция бойынша.',
    ru: 'Строки — по первой редакции, столбцы — по второй.',
    en: 'Rows: under the first edition. Columns: under the second.',
  },
  'impact-members': {
    kk: 'Нысан әр мүшені бөлек бағалайды: сандар — мүшелер саны.',
    ru: 'Форма оценивает каждый элемент отдельно: числа — количество элементов.',
    en: 'The form grades each member by itself: members are counted.',
  },
  'impact-before': { kk: 'Бірінші редакция', ru: 'Первая редакция', en: 'First edition' },
  'impact-after': { kk: 'Екінші редакция', ru: 'Вторая редакция', en: 'Second edition' },
  'impact-distribution': {
    kk: 'Нәтижелердің бөлінуі: {form}',
    ru: 'Распределение исходов: {form}',
    en: 'Distribution of outcomes: {form}',
  },
  'impact-persons': { kk: 'Нәтижесі өзгеретіндер', ru: 'Чей исход меняется', en: 'Whose outcome changes' },
  'impact-person': {
    kk: '{sheet}: {before} → {after}',
    ru: '{sheet}: {before} → {after}',
    en: '{sheet}: {before} → {after}',
  },
  'impact-reason': {
    kk: 'бұрынғы нәтиже мынасыз қайтады: {units}',
    ru: 'прежний исход возвращается без: {units}',
    en: 'the earlier outcome returns without {units}',
  },
  'impact-reason-none': {
    kk: 'жауапты өзгеріс табылмады',
    ru: 'отвечающее за это изменение не найдено',
    en: 'no change was found responsible',
  },
  'impact-several': {
    kk: '№ {numbers} өзгерістер бірге',
    ru: 'изменения № {numbers} вместе',
    en: 'changes {numbers} together',
  },
  'impact-other-form': {
    kk: 'енді басқа нысан бойынша: «{form}»',
    ru: 'теперь по другой форме: «{form}»',
    en: 'now on another form: “{form}”',
  },
  'impact-or': { kk: ' немесе ', ru: ' или ', en: ' or ' },
  'impact-and': { kk: ' және ', ru: ' вместе с ', en: ' together with ' },
  'impact-units': {
    kk: 'Жауапты өзгерістер',
    ru: 'Изменения, из-за которых это происходит',
    en: 'The changes responsible',
  },
  'impact-units-note': {
    kk: 'Өзгеріс болмағанда парақтың бұрынғы нәтижесі қайта шықса, ол жауапты деп саналады. Бір парақтың бірнеше себебі болуы мүмкін.',
    ru: 'Изменение считается отвечающим, если без него лист снова получает прежний исход. У одного листа причин может быть несколько.',
    en: 'A change is responsible where the sheet has its earlier outcome again once the change is undone. A sheet can have several reasons.',
  },
  'impact-unit': {
    kk: '{number}. {label} ({at}): жеке — {alone}, басқалармен бірге — {together}',
    ru: '{number}. {label} ({at}): само по себе — {alone}, вместе с другими — {together}',
    en: '{number}. {label} ({at}): by itself {alone}, with others {together}',
  },
  'impact-alone': { kk: 'жеке', ru: 'само по себе', en: 'by itself' },
  'impact-together': { kk: 'басқалармен бірге', ru: 'вместе с другими', en: 'with others' },
  'impact-change': { kk: 'Өзгеріс', ru: 'Изменение', en: 'Change' },
  'impact-gained': { kk: 'Бағаланатын болады', ru: 'Становятся оцениваемыми', en: 'Become assessable' },
  'impact-lost': { kk: 'Бұдан былай бағаланбайды', ru: 'Перестают оцениваться', en: 'Cease to be assessable' },
  'impact-unreadable': {
    kk: 'Екінші редакция оқи алмайтын парақтар',
    ru: 'Листы, которые вторая редакция прочесть не может',
    en: 'Sheets that the second edition cannot read',
  },
  'impact-no-form': {
    kk: 'екінші редакцияда «{form}» нысаны жоқ',
    ru: 'во второй редакции нет формы «{form}»',
    en: 'the second edition has no form “{form}”',
  },
  'impact-dropped': {
    kk: 'Екінші редакцияға көшпейтін деректер',
    ru: 'Данные, которые во вторую редакцию не переходят',
    en: 'What cannot be carried over to the second edition',
  },
  'impact-lacking': {
    kk: 'Екінші редакцияға керек, бірақ парақта жоқ деректер',
    ru: 'Чего для второй редакции в листах не хватает',
    en: 'What sheets lack for the second edition',
  },
  'impact-foreign': {
    kk: 'Бірінші редакция оқи алмаған парақтар (салыстырылмады)',
    ru: 'Листы, которые не читает и первая редакция (не сравнивались)',
    en: 'Sheets that the first edition cannot read (not compared)',
  },
  'impact-malformed': {
    kk: 'Парақ болмаған жолдар: {count}',
    ru: 'Строк без листа: {count}',
    en: 'Rows that hold no sheet: {count}',
  },
  'impact-sheets-of': { kk: '{name}: {count}', ru: '{name}: {count}', en: '{name}: {count}' },
  'impact-more': {
    kk: '… тағы {count} (барлығы: --json)',
    ru: '… и ещё {count} (все: --json)',
    en: '… and {count} more (all: --json)',
  },
  'impact-sheet': { kk: 'Парақ', ru: 'Лист', en: 'Sheet' },
  'impact-reasons': { kk: 'Жауапты өзгерістер', ru: 'Изменения, из-за которых', en: 'Changes responsible' },
  'impact-total': { kk: 'Барлығы', ru: 'Всего', en: 'Total' },
  'impact-key-unreadable': { kk: 'Оқылмайды', ru: 'Не читается', en: 'Unreadable' },
  'impact-key-none': { kk: 'Мұнда жоқ', ru: 'Здесь нет', en: 'Not there' },
  'impact-no-sheets': {
    kk: 'Парақ табылмады: {paths}',
    ru: 'Листы не найдены: {paths}',
    en: 'No sheets were found in {paths}',
  },
} as const satisfies Readonly<Record<string, Text>>;
