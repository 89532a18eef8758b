import { renameSync, rmSync } from 'node:fs';
import type { Workbook, Worksheet } from 'exceljs';
import { unwritten } from '../batch/output.ts';
import { labelAt } from '../explain/label.ts';
import { say } from '../model/messages/command.ts';
import { temporaryBeside } from '../store/index.ts';
import { type TemplateColumn, type TemplateOptions, templateColumns } from './columns.ts';
import { choicesOf, validationOf } from './validation.ts';

/** Rows above those to fill in: the title, the groups, the labels, and, hidden, the names that `batch` reads. */
const TITLE = 1;
const GROUPS = 2;
const LABELS = 3;
const NAMES = 4;

/** A worksheet that holds the choices; hidden. */
const CHOICES = 'adisteme-choices';

const WIDTHS = { least: 9, most: 40 };
const HEAD = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE9EEF6' } } as const;

/** Writes a template as XLSX: drop-downs, limits and hints in its cells, a frozen header in one language, the names of the columns hidden. */
export async function writeXlsxTemplate(path: string, options: TemplateOptions): Promise<void> {
  const exceljs = await import('exceljs');
  const workbook = new exceljs.default.Workbook();
  const { columns } = templateColumns(options);
  const worksheet = workbook.addWorksheet(say('template-worksheet', options.language), {
    views: [{ state: 'frozen', xSplit: 2, ySplit: NAMES }],
  });
  header(worksheet, columns, options);
  cells(worksheet, workbook, columns, options);
  const temporary = temporaryBeside(path);
  try {
    await workbook.xlsx.writeFile(temporary);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw unwritten(path, error);
  }
}

function header(worksheet: Worksheet, columns: readonly TemplateColumn[], options: TemplateOptions): void {
  const { plan, form, language } = options;
  const { pack, edition, title } = plan.pack;
  worksheet.getCell(TITLE, 1).value =
    `${labelAt(plan, `forms/${form.id}`, language)} — ${title[language]} (${pack}@${edition})`;
  worksheet.getRow(TITLE).font = { bold: true, size: 12 };
  for (const [at, { name, label, group }] of columns.entries()) {
    worksheet.getCell(GROUPS, at + 1).value = columns[at - 1]?.group === group ? null : group || null;
    worksheet.getCell(LABELS, at + 1).value = label;
    worksheet.getCell(NAMES, at + 1).value = name;
    worksheet.getColumn(at + 1).width = Math.min(WIDTHS.most, Math.max(WIDTHS.least, label.length * 0.6 + 4));
  }
  mergeGroups(worksheet, columns);
  for (const row of [GROUPS, LABELS, NAMES]) worksheet.getRow(row).fill = HEAD;
  worksheet.getRow(LABELS).font = { bold: true };
  worksheet.getRow(LABELS).alignment = { wrapText: true, vertical: 'top' };
  worksheet.getRow(NAMES).hidden = true;
}

function mergeGroups(worksheet: Worksheet, columns: readonly TemplateColumn[]): void {
  for (let start = 0; start < columns.length; ) {
    const group = columns[start]?.group ?? '';
    let end = start;
    while (columns[end + 1]?.group === group && end + 1 < columns.length) end += 1;
    if (group !== '' && end > start) worksheet.mergeCells(GROUPS, start + 1, GROUPS, end + 1);
    start = end + 1;
  }
}

/** Gives the cells to fill in what they may hold: once for the whole column. */
function cells(
  worksheet: Worksheet,
  workbook: Workbook,
  columns: readonly TemplateColumn[],
  options: TemplateOptions,
): void {
  const lists = new Lists(workbook);
  const { plan, language, rows } = options;
  const { dataValidations } = worksheet as unknown as { dataValidations: { add(range: string, rule: unknown): void } };
  for (const [at, { input }] of columns.entries()) {
    if (!input) continue;
    const column = worksheet.getColumn(at + 1);
    if (input.type.kind === 'date') column.numFmt = 'yyyy-mm-dd';
    else if (input.type.kind === 'text' || input.type.kind === 'choice') column.numFmt = '@';
    const list = lists.rangeOf(choicesOf(input, plan, language));
    const range = `${column.letter}${NAMES + 1}:${column.letter}${NAMES + rows}`;
    dataValidations.add(range, validationOf(input, plan, language, list));
  }
}

/** Lists of choices, each kept once in a hidden worksheet. */
class Lists {
  readonly #workbook: Workbook;
  readonly #ranges = new Map<string, string>();
  #worksheet: Worksheet | null = null;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** The range that holds some choices; null for none. */
  rangeOf(choices: readonly string[] | null): string | null {
    if (!choices) return null;
    const key = JSON.stringify(choices);
    const known = this.#ranges.get(key);
    if (known !== undefined) return known;
    this.#worksheet ??= this.#workbook.addWorksheet(CHOICES, { state: 'hidden' });
    const column = this.#worksheet.getColumn(this.#ranges.size + 1);
    column.values = [...choices];
    const range = `'${CHOICES}'!$${column.letter}$1:$${column.letter}$${choices.length}`;
    this.#ranges.set(key, range);
    return range;
  }
}
