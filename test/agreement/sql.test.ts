import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCasesOf } from '../../engine/cli/beside.ts';
import { variations } from '../../engine/sample/variations.ts';
import { Unprintable } from '../../engine/sql/index.ts';
import { nameOf, PackStore } from '../../engine/store/index.ts';
import { FORMS } from '../properties/packs.ts';
import { randomPacks, sheetOf } from '../random-packs/index.ts';
import { disagreements, openDuckDB } from './sql-duckdb.ts';

/** Sheets tried for each form, every third with mistakes. */
const SHEETS = 8;

/** Random packs tried, each with so many sheets. */
const PACKS = 12;
const EACH = 6;
const START = 20_250_728;

type Sheet = Readonly<Record<string, unknown>>;

describe('DuckDB appraises as evaluate does', async () => {
  const connection = await openDuckDB();

  test.each(FORMS)('made-up and spoilt sheets of $name, $form', async ({ plan, form }) => {
    const draw = variations(plan, form, { seed: 'agreement', mostMembers: 3, bases: 3, spoilt: 0.3 });
    const sheets: Sheet[] = [];
    for (let index = 0; index < SHEETS; index += 1) sheets.push({ ...draw(index) });
    expect(await disagreements(connection, plan, form, sheets)).toEqual([]);
  });

  const entries = ['rules', 'test/packs'].flatMap((root) => {
    const store = new PackStore([root]);
    return store.entries().map((entry) => ({ name: nameOf(entry), store, entry }));
  });

  // Cases of other readings are held against the compiled module; a query for each would take minutes.
  test.each(entries)('golden cases of $name', async ({ store, entry }) => {
    const { plan } = store.open(entry);
    const cases = readCasesOf(entry).flatMap((file) => file.cases);
    for (const form of plan?.forms.values() ?? []) {
      const own = cases.filter(({ sheet, readings }) => sheet.form === form.id && Object.keys(readings).length === 0);
      if (plan && form.graded)
        expect(
          await disagreements(
            connection,
            plan,
            form.id,
            own.map(({ sheet }) => sheet),
          ),
        ).toEqual([]);
    }
  });

  test('random packs and random sheets', async () => {
    let printed = 0;
    const property = fc.asyncProperty(randomPacks(EACH), async ({ plan, form, sheets }) => {
      const drawn = await Promise.all(sheets.map((one) => sheetOf(plan, one)));
      try {
        const found = await disagreements(connection, plan, form, drawn);
        if (found.length > 0) throw new Error(`${found[0]}\npack ${JSON.stringify(plan.pack)}`);
        printed += 1;
      } catch (error) {
        if (!(error instanceof Unprintable)) throw error;
      }
    });
    await fc.assert(property, { numRuns: PACKS, seed: START });
    expect(printed).toBeGreaterThan(PACKS / 2);
  });
});
