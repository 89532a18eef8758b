import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BatchOptions, batch, choiceOf, ENGINES, type Engine, formOf } from '../../engine/batch/index.ts';
import { PackStore } from '../../engine/store/index.ts';
import { cells, csv, prepared } from './batch.ts';

const STORE = new PackStore(['rules']);

/** Sample sheets of each form of the packs that have most kinds of outcome. */
const SAMPLES = STORE.entries()
  .filter(({ pack }) => pack.startsWith('kz-acs'))
  .flatMap(({ file, pack, edition }) => {
    const folder = join(dirname(file), 'samples');
    const names = readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
    return names.map((name) => [`${pack}@${edition}`, name, join(folder, name)] as const);
  });

const ROWS = [
  cells(),
  cells({ age: '15' }),
  cells({ gas: 'neon' }),
  cells({ gas: '' }),
  cells({ 'observed-on': '2016-01-01' }),
  cells({ 'pulse-rate': '72,5' }),
  [...cells(), 'more'],
];

const CORPS_B = choiceOf(STORE, 'kz-acs-corps-b@2025-07-28');

const STAFF = `id,period-end,appointed,post-until,days-worked,category,leading-post,appraisee-status,assessor-absent,delegation,penalty,calibration,score.quality,score.timeliness,score.initiative,score.discipline,score.penalties
1,2025-12-31,2020-01-15,2025-12-31,60,C-5,false,ordinary,false,none,none,none,4.2,3,5.00,4.25,4
2,2025-12-31,2020-01-15,2025-12-31,14,C-5,false,ordinary,false,none,none,none,4.2,3,5.00,4.25,4
3,2025-12-31,2020-01-15,2025-12-31,60,C-5,false,ordinary,false,designated,none,none,4.2,3,5.00,4.25,4
4,2025-12-31,2020-01-15,2025-12-31,60,E-3,false,ordinary,true,none,warning,none,0,3,0.50,2.05,2.99
5,2025-12-31,2020-01-15,2025-12-31,60,E-3,false,ordinary,true,none,warning,none,0,3,0.501,2.05,3
`;

/** Ids that a table of results must quote, or must not. */
const IDS = ['7', '#7', '7#', '7, the first', "7's", 'жеті'];

/** What an engine writes, to the letter. */
async function written(options: BatchOptions): Promise<string[]> {
  await batch(options);
  return [options.output, options.rejects].map((path) => readFileSync(path, 'utf8').replaceAll(dirname(path), ''));
}

/** The same, results as a table: what goes line by line only in that form. */
function tableOf(options: BatchOptions, format = 'csv'): Promise<string[]> {
  return written({ ...options, output: options.output.replace('ndjson', format) });
}

describe('every engine writes the same', () => {
  it('of rows of a table, whatever becomes of them', async () => {
    const of = (engine: Engine) => written(prepared('a.csv', csv(ROWS), { engine }));
    const measure = await of('evaluate');
    for (const engine of ENGINES) expect(await of(engine)).toEqual(measure);
  });

  it.each([
    ['csv', '\t', IDS],
    ['tsv', '\t', IDS],
    ['tsv', ';', [...IDS, '"7 ""or"" 8"', ' 7\t']],
    ['csv', ';', ['"7\r\nor 8"', ...IDS]],
  ])('to %s, of ids of any signs, from a table whose cells are apart by %j', async (format, separator, ids) => {
    const table = csv(
      ids.map((id) => cells({ id })),
      separator,
    );
    const of = (engine: Engine) => tableOf(prepared('a.csv', table, { engine }), format);
    const [results = ''] = await of('js');
    expect(results.match(/,graded,|\tgraded\t/g)).toHaveLength(ids.length);
    expect(await of('duckdb')).toEqual(await of('js'));
  });

  it('of a table without ids', async () => {
    const rows = csv(ROWS.slice(0, 6)).replaceAll(/^[^,\n]*,/gm, '');
    const of = (engine: Engine) => tableOf(prepared('a.csv', rows, { engine }));
    expect(await of('duckdb')).toEqual(await of('js'));
  });

  it('of a table without what only some are asked', async () => {
    const of = (engine: Engine) => tableOf({ ...prepared('a.csv', STAFF, { engine }), choice: CORPS_B, form: 'staff' });
    const [results = '', rejects = ''] = await of('js');
    expect(results.match(/,graded,/g)).toHaveLength(2);
    // Whom somebody designated appraises must say of how many that one is in charge.
    expect(rejects).toContain('assessor-load');
    expect(await of('duckdb')).toEqual([results, rejects]);
  });

  it.each(SAMPLES)('of %s, %s', async (name, _, file) => {
    const choice = choiceOf(STORE, name);
    const form = formOf(choice, file.replace(/^.*\/|\.ndjson$/g, ''));
    const sheets = readFileSync(file, 'utf8').split('\n').slice(0, 12).join('\n');
    const of = (engine: Engine) => written({ ...prepared('a.ndjson', sheets, { engine }), choice, form });
    const measure = await of('evaluate');
    for (const engine of ENGINES) expect(await of(engine)).toEqual(measure);
  });
});
