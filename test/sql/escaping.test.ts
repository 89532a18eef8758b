import { describe, expect, test } from 'vitest';
import { lowerForm } from '../../engine/compile/program/index.ts';
import type { Program } from '../../engine/model/program.ts';
import { prepare } from '../../engine/pipeline.ts';
import { DIALECT, printQuery } from '../../engine/sql/index.ts';
import { load, openDuckDB } from '../agreement/sql-duckdb.ts';
import { minimal } from '../fixtures/minimal.ts';

const ODD = 'it\'s "a" \\ `b`';

describe('texts and names stay what they are', () => {
  test.each([
    ['duckdb', `'it''s "a" \\ \`b\`'`, `"it's ""a"" \\ \`b\`"`],
    ['postgres', `'it''s "a" \\ \`b\`'`, `"it's ""a"" \\ \`b\`"`],
    ['spark', `'it\\'s "a" \\\\ \`b\`'`, `\`it's "a" \\ \`\`b\`\`\``],
    ['clickhouse', `'it\\'s "a" \\\\ \`b\`'`, `"it's \\"a\\" \\\\ \`b\`"`],
  ] as const)('in %s', (name, text, identifier) => {
    expect(DIALECT[name].text(ODD)).toBe(text);
    expect(DIALECT[name].identifier(ODD)).toBe(identifier);
  });
});

/** Everything that ends a text, a name or a comment in some SQL. */
const HOSTILE = `${ODD} */ -- $$ {x:Int8} \n;\r DROP TABLE sheets; SELECT '`;

const RENAMED: Readonly<Record<string, string>> = { unsaid: HOSTILE, good: HOSTILE, average: `average ${HOSTILE}` };

/** The program with an option, a grade and a rule of hostile names. */
function hostile(value: unknown): unknown {
  if (typeof value === 'string') return RENAMED[value] ?? value;
  if (Array.isArray(value)) return value.map(hostile);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, hostile(one)]));
}

test('hostile texts of a pack are data', async () => {
  const { plan } = prepare(minimal());
  if (!plan) throw new Error('no plan');
  const program = hostile(lowerForm(plan, 'report')) as Program;
  const connection = await openDuckDB();
  const row = { day: '2025-05-01', 'mark.maths': '3', 'mark.music': '3.5', mood: HOSTILE, visit: [] };
  await load(connection, program, [row]);
  await connection.run(`CREATE VIEW ${DIALECT.duckdb.identifier(HOSTILE)} AS FROM sheets`);
  const query = printQuery(program, DIALECT.duckdb, {
    table: DIALECT.duckdb.identifier(HOSTILE),
    columns: 'text',
    cite: () => [HOSTILE],
  });
  const [found] = (await connection.runAndReadAll(query)).getRowObjects();
  // (3 + 3.5) / 2 = 3.25, of the band from 3; of the mood nothing is known, of which the sheet is warned.
  expect(found).toMatchObject({
    status: 'graded',
    grade: HOSTILE,
    [`values.average ${HOSTILE}`]: '3.25',
    warnings: '[{"code":"check","check":"mood-known"}]',
  });
});
