import { describe, expect, test } from 'vitest';
import { variations } from '../../engine/sample/variations.ts';
import { disagreement } from '../agreement/agreement.ts';
import { FORMS } from '../properties/packs.ts';

type Data = Record<string, unknown>;

/** Blank in each way, and what may be no value of the type asked: each place takes one of each row, the next place the next. */
const ODD: readonly (readonly unknown[])[] = [
  [undefined, null, ''],
  [' ', 'x', '1', true],
  [-0, 0.001, 1e21, 3],
  [[], {}, [{}]],
];

/** The sheet with one thing in it put by another, or with one key more in one of its records, in each place in turn. */
function* spoilt(sheet: object): Generator<object> {
  const copy = structuredClone(sheet) as { inputs: Data };
  yield* spoiltBelow(copy.inputs, copy);
}

function* spoiltBelow(at: Data, sheet: object): Generator<object> {
  for (const [place, [key, value]] of Object.entries(at).entries()) {
    for (const row of ODD) {
      at[key] = row[place % row.length];
      yield sheet;
    }
    delete at[key];
    yield sheet;
    at[key] = value;
    if (typeof value === 'object' && value !== null) yield* spoiltBelow(value as Data, sheet);
  }
  if (Array.isArray(at)) return;
  for (const more of [undefined, null, 'x']) {
    at['one-more'] = more;
    yield sheet;
  }
  delete at['one-more'];
}

describe.each(FORMS)('$name, $form', ({ plan, form }) => {
  const draw = variations(plan, form, { seed: 'reading', mostMembers: 2, bases: 2, spoilt: 0 });

  test('a sheet with any one thing spoilt is told as evaluate tells it', () => {
    for (const sheet of spoilt(draw(0))) expect(disagreement(plan, form, sheet)).toBeNull();
  });

  test('blank inputs that are not asked change nothing', () => {
    const sheet = draw(1) as { inputs: Data };
    const blanks = [...(plan.forms.get(form)?.inputs ?? [])].filter((id) => !(id in sheet.inputs));
    for (const blank of [null, '', undefined]) {
      const inputs = { ...Object.fromEntries(blanks.map((id) => [id, blank])), ...sheet.inputs };
      expect(disagreement(plan, form, { ...sheet, inputs })).toBeNull();
    }
  });
});
