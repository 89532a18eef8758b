const HEADINGS = ['Sheet id', 'Department', 'Day', 'Maths', 'Music (percent)', 'Remark'];
const DEPARTMENTS = ['Finance', 'Law', 'Personnel', 'Statistics'];

/** What each heading of the table stands for that is not known by itself; empty: it is left out. */
export const PERCENT_COLUMNS = [
  ['Sheet id', 'id'],
  ['Department', 'subject.unit'],
  ['Maths', 'percent.maths'],
  ['Music (percent)', 'percent.music'],
  ['Remark', ''],
] as const;

/** Cells of a row, from 1: percents 30 and 60 (points 1 and 3, mean 2: poor) or 60 and 90.5 (3 and 5, mean 4: good), by turns. */
function cells(row: number): string[] {
  const [maths = '', music = ''] = row % 2 === 0 ? ['60', '90,5'] : ['30', '60'];
  return [`s-${row}`, DEPARTMENTS[row % 4] ?? '', '2025-03-01', maths, music, 'as usual'];
}

/**
 * Sheets of the percent pack as a table with semicolons and decimal commas. Rows 125, 375, 625 … are bad, 37 of 10,000: ten words for a
 * number, ten over the limit, ten without a percent, then rows that are too short.
 */
export function percentTable(rows: number): string {
  const table = Array.from({ length: rows }, (_, at) => cells(at + 1));
  for (let bad = 0; bad < 37; bad += 1) {
    const row = table[bad * 250 + 124];
    if (!row) break;
    if (bad < 10) row[3] = 'many';
    else if (bad < 20) row[3] = '120';
    else if (bad < 30) row[3] = '';
    else row.length = 2;
  }
  return [HEADINGS, ...table].map((row) => row.join(';')).join('\r\n');
}
