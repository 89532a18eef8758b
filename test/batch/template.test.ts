import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { columnLabel } from '../../engine/batch/columns/label.ts';
import { ColumnNames } from '../../engine/batch/columns/names.ts';
import { targetOf } from '../../engine/batch/columns/target.ts';
import { batch, choiceOf } from '../../engine/batch/index.ts';
import type { Plan } from '../../engine/model/plan.ts';
import { LANGUAGES, type Language } from '../../engine/model/text.ts';
import { PackStore } from '../../engine/store/index.ts';
import { csvTemplate, type TemplateOptions, templateColumns, writeXlsxTemplate } from '../../engine/template/index.ts';
import { COLUMNS, cells, prepared } from './batch.ts';

const STORE = new PackStore(['test/packs']);

function optionsFor(
  pack: string,
  form: string,
  language: Language = 'en',
  changes: Partial<TemplateOptions> = {},
): TemplateOptions {
  const [plan] = choiceOf(STORE, pack).plans;
  const own = plan?.forms.get(form);
  if (!plan || !own) throw new Error(pack);
  return { plan, form: own, language, rows: 20, members: 10, ...changes };
}

/** A template as a file, opened. */
async function opened(options: TemplateOptions, path: string): Promise<exceljs.Workbook> {
  await writeXlsxTemplate(path, options);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

describe('a template in XLSX', () => {
  it.each(LANGUAGES)('filled in, is read back as it is, in %s', async (language) => {
    const run = prepared('a.csv', '');
    const options = optionsFor('news2', 'observation-chart', language);
    const path = join(dirname(run.output), 't.xlsx');
    const workbook = await opened(options, path);
    const worksheet = workbook.worksheets[0] as exceljs.Worksheet;
    const words = { kk: ['Жоқ', 'Ауа'], ru: ['Нет', 'Воздух'], en: ['No', 'Air'] }[language];
    const values: Record<string, exceljs.CellValue> = {
      id: '1',
      'observed-on': new Date(Date.UTC(2018, 1, 14)),
      pregnant: words[0] ?? '',
      gas: words[1] ?? '',
      'body-temperature': '36,8',
    };
    for (const [at, name] of templateNames(options).entries())
      worksheet.getCell(5, at + 1).value = values[name] ?? wellCell(name);
    await workbook.xlsx.writeFile(path);
    const inputs = [path];
    expect(await batch({ ...run, inputs })).toMatchObject({ read: 1, graded: 1 });
    expect(readFileSync(run.output, 'utf8')).toContain('"grade":"low"');
  });

  it('has a frozen header, hidden names, drop-downs, limits and hints', async () => {
    const { output } = prepared('a.csv', '');
    const options = optionsFor('news2', 'observation-chart', 'ru');
    const workbook = await opened(options, join(dirname(output), 't.xlsx'));
    const [worksheet, lists] = workbook.worksheets as [exceljs.Worksheet, exceljs.Worksheet];
    const at = (name: string) => worksheet.getCell(5, templateNames(options).indexOf(name) + 1);
    expect(worksheet.views).toMatchObject([{ state: 'frozen', ySplit: 4 }]);
    expect([worksheet.getRow(4).hidden, lists.state]).toEqual([true, 'hidden']);
    expect(at('age').dataValidation).toMatchObject({ type: 'whole', formulae: [expect.anything(), expect.anything()] });
    expect(at('body-temperature').dataValidation).toMatchObject({
      type: 'decimal',
      prompt: expect.stringContaining('Число от'),
    });
    expect(at('gas').dataValidation).toMatchObject({
      type: 'list',
      formulae: [expect.stringContaining('adisteme-choices')],
    });
    expect(lists.getCell('A1').value).toBe('Да');
    expect(worksheet.getCell(3, templateNames(options).indexOf('gas') + 1).value).toBe('Воздух или кислород');
  });

  it('gives a given set columns for its members, as many as the law demands and the call allows', () => {
    const { columns, short } = templateColumns(optionsFor('degree-classification', 'award'));
    const names = columns.map(({ name }) => name);
    expect(names).toContain('module.10.mark');
    expect(names).not.toContain('module.11.mark');
    expect(short).toMatchObject([{ set: 'module', given: 10, most: 40 }]);
    const few = templateColumns(optionsFor('degree-classification', 'award', 'en', { members: 1 }));
    expect(few.columns.map(({ name }) => name)).toContain('module.8.mark');
  });
});

describe('a template in CSV', () => {
  it('filled in, is read back', async () => {
    const run = prepared('a.csv', '');
    const options = optionsFor('news2', 'observation-chart', 'kk');
    const path = join(dirname(run.output), 't.csv');
    const row = templateNames(options).map((name) => wellCell(name));
    writeFileSync(path, `${csvTemplate(options)}${row.join(';')}\r\n`);
    expect(await batch({ ...run, inputs: [path] })).toMatchObject({ read: 1, graded: 1 });
  });
});

it('every column of every template has a name of its own, and is known again by its label', () => {
  const store = new PackStore(['test/packs', 'rules']);
  for (const { pack, edition } of store.entries()) {
    const [plan] = choiceOf(store, `${pack}@${edition}`).plans as [Plan];
    const known = new ColumnNames([plan]);
    for (const form of [...plan.forms.values()].filter(({ graded }) => graded)) {
      const { columns } = templateColumns({ plan, form, language: 'ru', rows: 1, members: 3 });
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
      for (const { name } of columns) {
        const target = targetOf(name, plan);
        for (const language of LANGUAGES) {
          const found = known.find((target && columnLabel(name, target, plan, language)) ?? '');
          expect('between' in found ? found.between : [found], `${pack} ${name}`).toContainEqual(
            'between' in found ? name : { name, how: expect.any(String) },
          );
        }
      }
    }
  }
});

function templateNames(options: TemplateOptions): string[] {
  return templateColumns(options).columns.map(({ name }) => name);
}

/** What a well person has in a column. */
function wellCell(name: string): string {
  return cells()[(COLUMNS as readonly string[]).indexOf(name)] ?? '';
}
