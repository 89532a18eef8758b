import { describe, expect, test } from 'vitest';
import { sampleSheets } from '../../engine/sample/index.ts';
import { FORMS } from './packs.ts';
import { resultOf } from './property.ts';

const SHEETS = 30;

describe.each(FORMS)('$name, form $form', ({ plan, form }) => {
  test("a sheet's result depends neither on the sheets before it nor on those beside it", async () => {
    const sheets = await sampleSheets(plan, form, { seed: 'independent', count: SHEETS, tries: 3, spoilt: 0.3 });
    const forwards: unknown[] = [];
    for (const sheet of sheets) forwards.push(await resultOf(plan, sheet));
    const backwards: unknown[] = [];
    for (const sheet of sheets.toReversed()) backwards.unshift(await resultOf(plan, sheet));
    expect(backwards).toEqual(forwards);
    expect(await Promise.all(sheets.map((sheet) => resultOf(plan, sheet)))).toEqual(forwards);
  });

  test('the same seed draws the same sheets, whatever was drawn before', async () => {
    const options = { seed: 'same', tries: 3 };
    const sheets = await sampleSheets(plan, form, { ...options, count: 3 });
    expect(await sampleSheets(plan, form, { ...options, count: 2 })).toEqual(sheets.slice(0, 2));
  });
});
