import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../engine/evaluate/index.ts';
import { variations } from '../../engine/sample/variations.ts';
import { sheetSchema } from '../../engine/schema/sheet.ts';
import { FORMS } from '../properties/packs.ts';

/**
 * Refusals that no schema of a sheet can foresee: they depend on what the rest of the sheet says, or on the decimal digits
 * of a number (`multipleOf: 0.01` is reckoned in binary and would refuse 4.35).
 */
const BEYOND_SCHEMA = ['check', 'wrong-form', 'not-asked', 'duplicate-member', 'unknown-member', 'too-many-places'];

/** Sheets tried for each form. */
const SHEETS = 60;

describe.each(FORMS)('the sheet schema of $name, form $form', ({ plan, form }) => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(sheetSchema(plan, form));

  test('accepts what the engine can grade and refuses what it cannot read', () => {
    const disagreements: unknown[] = [];
    const draw = variations(plan, form, { seed: 'schema', mostMembers: 3, bases: 4, spoilt: 0.5 });
    for (let index = 0; index < SHEETS; index += 1) {
      const sheet = draw(index);
      const { result } = evaluate(plan, sheet);
      const fits = validate(sheet);
      const readable = (result.refusals ?? []).every(({ code }) => BEYOND_SCHEMA.includes(code));
      const gradable = result.status === 'graded' || result.status === 'undetermined';
      if ((gradable && !fits) || (fits && !readable))
        disagreements.push({ sheet, errors: validate.errors, refusals: result.refusals });
    }
    expect(disagreements).toEqual([]);
  });
});

test('titles are in Kazakh, descriptions in Russian and English', () => {
  const pack = FORMS.find(({ form }) => form === 'observation-chart');
  expect(pack && sheetSchema(pack.plan, pack.form)).toMatchObject({
    title: 'Бақылау картасы',
    description: 'Карта наблюдения · Observation chart',
    properties: {
      inputs: {
        properties: {
          gas: { title: 'Ауа немесе оттегі', oneOf: [{ const: 'air', title: 'Ауа' }, { const: 'oxygen' }] },
        },
      },
    },
  });
});
