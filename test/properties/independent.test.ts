import { describe, expect, test } from 'vitest';
import { sampleSheets } from '../../engine/sample/index.ts';
import { FORMS } from './packs.ts';
import { resultOf } from './property.ts';

const SHEETS = 30;

describe.each(FORMS)('$name, form $form', ({ plan, form }) => {
  test("a sheet's result depends neither on the sheets before it nor on those beside it", () => {
    const sheets = sampleSheets(plan, form, { seed: 'independent', count: SHEETS, tries: 3, spoilt: 0.3 });
    const forwards = sheets.map((sheet) => resultOf(plan, sheet));
    const backwards = sheets.toReversed().map((sheet) => resultOf(plan, sheet));
    expect(backwards.reverse()).toEqual(forwards);
  });

  test('the same seed draws the same sheets, whatever was drawn before', () => {
    const options = { seed: 'same', tries: 3 };
    const sheets = sampleSheets(plan, form, { ...options, count: 3 });
    expect(sampleSheets(plan, form, { ...options, count: 2 })).toEqual(sheets.slice(0, 2));
  });
});
