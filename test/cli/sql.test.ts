import { describe, expect, test } from 'vitest';
import { DIALECTS } from '../../engine/sql/index.ts';
import { openDuckDB } from '../agreement/sql-duckdb.ts';
import { cells, csv } from '../batch/batch.ts';
import { adisteme, scratch, twoEditions, withPacks } from './adisteme.ts';

const NEWS2 = ['sql', 'news2', '--form', 'observation-chart'];

describe('sql', () => {
  test.each(DIALECTS)('prints one query in %s', (dialect) => {
    const { code, stdout, stderr } = withPacks([...NEWS2, '--dialect', dialect]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^WITH\n[^;]*;\n$/);
    expect(stdout).toContain('rules/pressure-points (annex1.row5)');
  });

  test('prints a view over a table, whatever their names, that DuckDB takes as it is', async () => {
    const folder = scratch({ 'sheets.csv': csv([cells(), cells({ id: '2', gas: 'neon' })]) });
    const { stdout } = withPacks([...NEWS2, '--table', 'the "sheets" --', '--view', 'a.view"; --']);
    const connection = await openDuckDB();
    await connection.run(
      `CREATE TABLE "the ""sheets"" --" AS SELECT *, '' AS "decision-recorded", '' AS remarks FROM read_csv('${folder}/sheets.csv', all_varchar = true)`,
    );
    await connection.run(stdout);
    const rows = await connection.runAndReadAll('SELECT id, status, grade, reasons FROM "a.view""; --" ORDER BY id');
    // Every part of a well person's score is nought.
    expect(rows.getRowObjects()).toEqual([
      { id: '1', status: 'graded', grade: 'low', reasons: null },
      { id: '2', status: 'refused', grade: null, reasons: '[{"code":"not-an-option","input":"gas"}]' },
    ]);
  });

  test('takes columns of their types', async () => {
    const { stdout } = withPacks([...NEWS2, '--columns', 'typed', '--view', 'graded']);
    const folder = scratch({ 'sheets.csv': csv([cells()]) });
    const connection = await openDuckDB();
    await connection.run(
      `CREATE TABLE sheets AS SELECT *, NULL::BOOLEAN AS "decision-recorded", NULL::VARCHAR AS remarks FROM read_csv('${folder}/sheets.csv', types = {'body-temperature': 'DECIMAL(4, 1)'})`,
    );
    await connection.run(stdout);
    const rows = await connection.runAndReadAll('SELECT status, grade FROM graded');
    expect(rows.getRowObjects()).toEqual([{ status: 'graded', grade: 'low' }]);
  });

  test('takes the edition that is in force on a day', () => {
    const printed = (words: readonly string[]) => adisteme([...NEWS2, ...words, '--rules', twoEditions()]).stdout;
    expect(printed(['--on', '2018-01-01'])).toMatch(/^WITH/);
  });
});

describe('sql refuses, exits 2 and prints no query', () => {
  test.each([
    [['--dialect', 'oracle'], '--dialect can’t be “oracle”. Expected: duckdb, postgres, spark, clickhouse.'],
    [['--columns', 'json'], '--columns can’t be “json”. Expected: text, typed.'],
    [['--form', 'chart'], 'chart'],
  ])('%j', (words, said) => {
    const { code, stdout, stderr } = withPacks([...NEWS2, ...words]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/\bat .*:\d+/);
  });

  test('a pack that is not there', () => {
    const { code, stdout, stderr } = withPacks(['sql', 'news3', '--form', 'observation-chart']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('news3');
  });
});
