import type { Text } from '../../../../engine/index.ts';

export const MESSAGES = {
  find: { kk: 'Табу', ru: 'Найти', en: 'Find' },
  replace: { kk: 'Ауыстыру', ru: 'Заменить на', en: 'Replace with' },
  replaceAll: { kk: 'Барлығын ауыстыру', ru: 'Заменить все', en: 'Replace all' },
  found: { kk: 'ұяшықтар: {count}', ru: 'ячеек: {count}', en: 'cells: {count}' },
  close: { kk: 'Жабу', ru: 'Закрыть', en: 'Close' },
  addRow: { kk: 'Жол қосу', ru: 'Добавить строку', en: 'Add a row' },
  removeRows: { kk: 'Жолдарды алып тастау', ru: 'Удалить строки', en: 'Remove rows' },
  up: { kk: 'Жолды жоғары', ru: 'Строку выше', en: 'Row up' },
  down: { kk: 'Жолды төмен', ru: 'Строку ниже', en: 'Row down' },
  rows: { kk: 'жолдар: {count}', ru: 'строк: {count}', en: 'rows: {count}' },
  keys: {
    kk: 'Enter – өзгерту, Ctrl+Enter – таңдалғанның бәріне, Ctrl+C / Ctrl+V – Excel мен Word-пен алмасу, Alt+↑↓ – жолды жылжыту, Ctrl+F – табу',
    ru: 'Enter – править, Ctrl+Enter – во все выделенные, Ctrl+C / Ctrl+V – обмен с Excel и Word, Alt+↑↓ – переставить строку, Ctrl+F – найти',
    en: 'Enter edits, Ctrl+Enter fills all selected, Ctrl+C / Ctrl+V exchange with Excel and Word, Alt+↑↓ moves a row, Ctrl+F finds',
  },
  empty: {
    kk: 'Әзірге бос. Жол қосыңыз немесе Excel не Word кестесін қойыңыз (Ctrl+V).',
    ru: 'Пока пусто. Добавьте строку или вставьте таблицу из Excel или Word (Ctrl+V).',
    en: 'Nothing here yet. Add a row, or paste a table from Excel or Word (Ctrl+V).',
  },
} as const satisfies Readonly<Record<string, Text>>;
