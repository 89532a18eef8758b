import { describe, expect, test } from 'vitest';
import { readCasesOf } from '../../engine/cli/beside.ts';
import { variations } from '../../engine/sample/variations.ts';
import { nameOf, PackStore } from '../../engine/store/index.ts';
import { FORMS } from '../properties/packs.ts';
import { disagreement } from './agreement.ts';

/** Sheets tried for each form, every third with mistakes. */
const SHEETS = 40;

describe.each(FORMS)('$name, $form', ({ plan, form }) => {
  test('made-up and spoilt sheets come out alike', () => {
    const draw = variations(plan, form, { seed: 'agreement', mostMembers: 3, bases: 3, spoilt: 0.3 });
    for (let index = 0; index < SHEETS; index += 1) expect(disagreement(plan, form, draw(index))).toBeNull();
  });
});

describe.each(['rules', 'test/packs'].map((root) => new PackStore([root])))('golden cases', (store) => {
  test.each(store.entries().map((entry) => ({ name: nameOf(entry), entry })))('$name', ({ entry }) => {
    for (const { sheet, readings } of readCasesOf(entry).flatMap(({ cases }) => cases)) {
      const { plan } = store.open(entry, readings);
      const form = String(sheet.form);
      if (plan?.forms.get(form)?.graded)
        expect(disagreement(plan, form, { pack: plan.pack.pack, ...sheet })).toBeNull();
    }
  });
});
