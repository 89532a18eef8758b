import { closeSync, openSync, writeSync } from 'node:fs';
import { type StaffSheet, staffSheets } from './sheets.ts';

const INPUTS = [
  'period-end',
  'appointed',
  'post-until',
  'days-worked',
  'category',
  'leading-post',
  'appraisee-status',
  'assessor-absent',
  'delegation',
  'penalty',
  'calibration',
] as const;
const SCORES = ['quality', 'timeliness', 'initiative', 'discipline', 'penalties'] as const;

export const TABLE_COLUMNS: readonly string[] = ['id', ...INPUTS, ...SCORES.map((score) => `score.${score}`)];

const BLOCK = 10_000;

/** A table of sheets as CSV: the same over and over, each with a number of its own. */
export function writeTable(path: string, count: number): void {
  const sheets = staffSheets(BLOCK);
  const file = openSync(path, 'w');
  writeSync(file, `${TABLE_COLUMNS.join(',')}\n`);
  for (let from = 0; from < count; from += BLOCK)
    writeSync(file, sheets.map((sheet, index) => `${lineOf(sheet, from + index + 1)}\n`).join(''));
  closeSync(file);
}

function lineOf({ inputs }: StaffSheet, id: number): string {
  return [id, ...INPUTS.map((input) => inputs[input]), ...SCORES.map((score) => inputs.score[score])].join(',');
}
