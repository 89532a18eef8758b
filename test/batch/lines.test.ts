import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BatchOptions, batch, choiceOf, ENGINES, type Engine } from '../../engine/batch/index.ts';
import { prepared } from './batch.ts';
import { RULES, SAMPLES } from './samples.ts';

const CORPS_B = choiceOf(RULES, 'kz-acs-corps-b@2025-07-28');

/** Cells of a sheet by flat names; null where members of given sets are listed, or a cell would have to be in quotes. */
function flat(value: unknown, path: readonly string[] = []): [string, string][] | null {
  if (typeof value !== 'object' || value === null) {
    const text = value === null ? '' : String(value);
    return /[",\n]/.test(text) ? null : [[path.join('.'), text]];
  }
  if (Array.isArray(value)) return null;
  const parts = Object.entries(value).map(([key, one]) => flat(one, [...path, key]));
  return parts.every((one) => one !== null) ? parts.flat() : null;
}

/** Columns of a table of Corps B, form 2, each with what its cells may hold: the first is usual. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  id: ['1', '', 'жеті', '#2', '3 4', '"5"'],
  'subject.unit': ['Legal', '', 'Құқық', ' Legal '],
  'period-end': ['2025-12-31', '31.12.2025', '2024-12-31', '2025-02-30', '2025-12-31 ', '2025-9-30', ''],
  appointed: ['2020-01-15', '2020-02-29', '2021-02-29', '2020-1-15', ''],
  'post-until': ['2025-12-31', '2026-01-01', '2025-11-01'],
  'days-worked': ['60', '14', '060', '60.0', '-1', '93', '6 0', 'sixty', ''],
  category: ['C-5', 'E-3', 'c-5', 'E-9', 'C-1', '"C-5"'],
  'leading-post': ['false', 'true', 'FALSE', 'жоқ', ''],
  'appraisee-status': ['ordinary', 'seconded', ' ordinary'],
  'assessor-absent': ['false', 'true', 'да'],
  delegation: ['none', 'designated', 'chief-of-staff'],
  penalty: ['none', 'warning', 'other', 'none '],
  calibration: ['none', 'upheld'],
  'score.quality': ['4.25', '4,25', '4.250', '4.255', '5.01', '0', '-0', '.5', '5.', '1e0', '+4'],
  'score.timeliness': ['3', '3.10', '0003'],
  'score.initiative': ['0.50', '5', '\u00a05', ''],
  'score.discipline': ['2.05', '0.01'],
  'score.penalties': ['1.99', '2.00', '2.99', '3'],
  'calibrated-score': ['', '4'],
  form: ['', 'staff', 'leader'],
};

/** Most cells usual, so that many rows are graded. */
const row = fc.tuple(
  ...Object.values(COLUMNS).map(([usual = '', ...others]) =>
    fc.oneof(
      { weight: 30, arbitrary: fc.constant(usual) },
      { weight: 1, arbitrary: fc.constantFrom(usual, ...others) },
    ),
  ),
);
const odd = fc.constantFrom(
  '',
  ',,,',
  'a',
  '"',
  `"a${','.repeat(19)}`,
  `"a\n"${','.repeat(19)}`,
  ','.repeat(19),
  '\u0001',
);

async function written(options: BatchOptions, choice = CORPS_B, form = 'staff'): Promise<string[]> {
  await batch({ ...options, choice, form });
  return [options.output, options.rejects].map((path) => readFileSync(path, 'utf8').replaceAll(dirname(path), ''));
}

function tableOf(engine: Engine, text: string, to: string): Promise<string[]> {
  const options = prepared('a.csv', text, { engine });
  return written({ ...options, output: options.output.replace('ndjson', to) });
}

describe('every engine writes the same of lines', () => {
  it('whatever their cells hold and however they are written', async () => {
    const line = fc.oneof(
      { weight: 12, arbitrary: row.map((cells) => cells.join(',')) },
      { weight: 1, arbitrary: odd },
    );
    const table = fc.tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n'), fc.boolean());
    await fc.assert(
      fc.asyncProperty(table, async ([lines, end, isEnded]) => {
        const text = [Object.keys(COLUMNS).join(','), ...lines].join(end) + (isEnded ? end : '');
        const measure = await tableOf('evaluate', text, 'csv');
        for (const engine of ENGINES) expect(await tableOf(engine, text, 'csv'), engine).toEqual(measure);
      }),
      { numRuns: 6 },
    );
  });

  it.each(SAMPLES)('of the samples of %s, %s', async (name, form, file) => {
    const sheets = readFileSync(file, 'utf8').trim().split('\n').slice(0, 12);
    const cells = sheets.flatMap((sheet) => {
      const found = flat(JSON.parse(sheet).inputs);
      return found ? [new Map(found)] : [];
    });
    const columns = [...new Set(cells.flatMap((one) => [...one.keys()]))];
    if (columns.length < 2) return;
    const text = [columns, ...cells.map((one) => columns.map((column) => one.get(column) ?? ''))].join('\n');
    const of = (engine: Engine): Promise<string[]> => {
      const options = prepared('a.csv', text, { engine });
      return written({ ...options, output: options.output.replace('ndjson', 'csv') }, choiceOf(RULES, name), form);
    };
    expect(await of('js')).toEqual(await of('evaluate'));
  });

  it('each usual cell in quotes, or among blanks', async () => {
    const usual = Object.values(COLUMNS).map(([cell = '']) => cell);
    const text = (cell: (text: string) => string): string =>
      `${Object.keys(COLUMNS).join(',')}\n${usual.map(cell).join(',')}\n`;
    for (const cell of [(of: string) => `"${of}"`, (of: string) => ` ${of}\u3000`]) {
      const found = await tableOf('js', text(cell), 'tsv');
      expect(found).toEqual(await tableOf('js', text(String), 'tsv'));
      expect(found[0]).toContain('\tgraded\t');
    }
  });

  it('however many there are', async () => {
    const [head, usual] = [Object.keys(COLUMNS), Object.values(COLUMNS).map(([cell = '']) => cell)];
    const line = (id: number): string => usual.with(0, String(id)).join(',');
    const [measure = ''] = await tableOf('evaluate', [head, line(1), ''].join('\n'), 'csv');
    const rows = Array.from({ length: 60_000 }, (_, at) => at + 1);
    const isOdd = (id: number): boolean => id % 9_000 === 0;
    const text = [head, ...rows.map((id) => (isOdd(id) ? `${line(id)},more` : line(id))), ''].join('\n');
    const [first = '', one = ''] = measure.split('\n');
    const lines = rows.filter((id) => !isOdd(id)).map((id) => one.replace(',2,1,', `,${id + 1},${id},`));
    expect(one).toContain(',2,1,staff,graded,');
    expect((await tableOf('js', text, 'csv'))[0] === [first, ...lines, ''].join('\n')).toBe(true);
  });

  it('in the report', async () => {
    const [usual = []] = [Object.values(COLUMNS).map(([cell = '']) => cell)];
    const rows = ['Legal', 'Құқық', ' Legal', '', 'Legal'].map((unit) => usual.with(1, unit).join(','));
    const text = `${Object.keys(COLUMNS).join(',')}\n${rows.join('\n')}\n`;
    const page = async (engine: Engine): Promise<string> => {
      const options = prepared('a.csv', text, { engine });
      const report = options.output.replace('out.ndjson', 'report.html');
      await written({ ...options, output: options.output.replace('ndjson', 'csv'), report });
      return readFileSync(report, 'utf8').match(/<table[\s\S]*<\/table>/)?.[0] ?? '';
    };
    const measure = await page('evaluate');
    expect(measure).toContain('Құқық');
    for (const engine of ENGINES) expect(await page(engine)).toBe(measure);
  });
});
