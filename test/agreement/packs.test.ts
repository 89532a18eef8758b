import { describe, expect, test } from 'vitest';
import { readCasesOf } from '../../engine/cli/beside.ts';
import { lowerForm } from '../../engine/compile/program/index.ts';
import { neverAsked } from '../../engine/javascript/index.ts';
import type { Cell } from '../../engine/model/program.ts';
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

type Inputs = Record<string, unknown>;

/** A whole sheet with something in a cell: in the first of the records that a given set has. */
function filledIn(sheet: object, { input, members, over }: Cell): object | null {
  const copy = structuredClone(sheet) as { inputs: Inputs };
  const [set] = over;
  const records = set === undefined ? [copy.inputs] : copy.inputs[set];
  let at = (Array.isArray(records) ? records[0] : undefined) as Inputs | undefined;
  const keys = [input, ...members.filter((member) => member !== null)];
  const last = keys.pop() as string;
  if (over.length > 1 || !at) return null;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Inputs;
  }
  at[last] = 'yes';
  return copy;
}

test('what a form never asks is told alike, wherever a sheet has it', () => {
  let tried = 0;
  for (const { plan, form } of FORMS) {
    const program = lowerForm(plan, form);
    const sheet = variations(plan, form, { seed: 'never asked', mostMembers: 3, bases: 3, spoilt: 0 })(1);
    for (const place of neverAsked(program)) {
      const filled = filledIn(sheet, program.cells[place] as Cell);
      if (!filled) continue;
      tried += 1;
      expect(disagreement(plan, form, filled)).toBeNull();
    }
  }
  expect(tried).toBeGreaterThan(10);
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
