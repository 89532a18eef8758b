import { describe, expect, test } from 'vitest';
import { evaluate } from '../../engine/evaluate/index.ts';
import { CLERK, clerk, graded, officeWith } from './office.ts';

/** Code, input and English sentence of what is refused. */
function refused(
  inputs: Readonly<Record<string, unknown>>,
): (readonly [code: string, input: string | undefined, sentence: string])[] {
  const { refusals = [] } = clerk(inputs);
  return refusals.map(({ code, input, message }) => [code, input, message.en] as const);
}

describe('a text', () => {
  test('may be as long as the pack says, two thousand characters where it does not', () => {
    expect(clerk({ remark: 'x'.repeat(10), story: 'x'.repeat(2000) }).status).toBe('graded');
    expect(refused({ remark: 'x'.repeat(11), story: 'x'.repeat(2001) })).toMatchObject([
      ['text-too-long', 'remark', expect.stringMatching(/10.*11|11.*10/)],
      ['text-too-long', 'story', expect.stringMatching(/2000.*2001|2001.*2000/)],
    ]);
  });

  test('may be a number', () => {
    expect(clerk({ remark: 12 }).status).toBe('graded');
  });
});

describe('yes or no', () => {
  test.each([true, 'true'])('%j is yes', (penalty) => {
    expect(clerk({ penalty })).toMatchObject({ status: 'incomplete', missing: ['kind'] });
  });
  test.each([false, 'false'])('%j is no', (penalty) => {
    expect(clerk({ penalty }).status).toBe('graded');
  });
  test.each(['yes', 1, 'TRUE'])('%j is neither', (penalty) => {
    expect(refused({ penalty })).toMatchObject([
      ['not-a-boolean', 'penalty', expect.stringContaining(String(penalty))],
    ]);
  });
});

describe('a date', () => {
  test.each(['2025-02-30', 20250331, true, '31.03.2025'])('%j is none', (day) => {
    expect(refused({ day })).toMatchObject([['not-a-date', 'day', expect.stringContaining(String(day))]]);
  });
});

describe('an option', () => {
  test('that there is not is told with those that there are, in order, and the one most like it', () => {
    const [[code, input, sentence = ''] = []] = refused({ post: 'cleric' });
    expect([code, input]).toEqual(['not-an-option', 'post']);
    expect(sentence).toContain('chief, clerk');
    expect(sentence).toContain('cleric');
  });

  test('of a scale is one of its grades', () => {
    expect(clerk({ verdict: 'poor' }).status).toBe('graded');
    expect(refused({ verdict: 'best' })).toMatchObject([['not-an-option', 'verdict', /good, poor/]].map(asMatch));
  });
});

function asMatch([code, input, sentence]: readonly unknown[]) {
  return [code, input, expect.stringMatching(sentence as RegExp)];
}

describe('a number', () => {
  const score = (q2: unknown) => ({ score: { q1: 1, q2, q10: 3 } });
  test.each<[unknown, string, RegExp]>([
    [5.01, 'out-of-range', /0.*5.*5\.01|5\.01.*0.*5/],
    ['-0.01', 'out-of-range', /-0\.01/],
    [4.123, 'too-many-places', /4\.123/],
    ['4,5', 'decimal-comma', /4,5.*4\.5/],
    ['+4,5', 'decimal-comma', /4\.5/],
    ['4,5,6', 'not-a-number', /4,5,6/],
    ['x4,5', 'not-a-number', /x4,5/],
    ['4.5.6', 'too-many-digits', /4\.5\.6/],
    ['1e3', 'too-many-digits', /1e3/],
    ['.', 'not-a-number', /\./],
    ['x1', 'not-a-number', /x1/],
    ['1x', 'not-a-number', /1x/],
    [0.1 + 0.2, 'too-many-digits', /0\.30000000000000004/],
    ['44,55', 'decimal-comma', /44,55.*44\.55/],
    ['1e+30', 'too-many-digits', /1e\+30/],
    ['1e-30', 'too-many-digits', /1e-30/],
    [{ a: 1 }, 'not-one-value', /\{…\}/],
    [[1, 2], 'not-one-value', /\[… 2\]/],
    [Number.NEGATIVE_INFINITY, 'not-a-number', /-Infinity/],
    [true, 'not-a-number', /true/],
  ])('%j: %s', (value, code, sentence) => {
    expect(refused(score(value))).toMatchObject([[code, 'score[q2]', expect.stringMatching(sentence)]]);
  });

  test('may be written in text, with zeros at its end', () => {
    expect(clerk(score('4.000')).values).toMatchObject({ average: '3.5' });
  });

  test('that must be whole is told so', () => {
    expect(refused({ months: 3.5 })).toMatchObject([['not-an-integer', 'months', /3\.5/]].map(asMatch));
  });
});

describe('members', () => {
  test('that the sheet does not name go by their place, from one', () => {
    const { values } = clerk({
      goal: [
        { points: 9, weight: 1 },
        { id: '', points: 8, weight: 1 },
      ],
    });
    expect(Object.keys(values.pair as object)).toEqual(['q1', 'q2', 'q10']);
    expect(values.pair).toMatchObject({ q1: { 1: '10', 2: '9' } });
  });

  test('may have names of letters and digits with single marks between, of a hundred characters', () => {
    for (const id of ['Әлия', 'a-b_c.d e', 'ab cd-ef', '1', 'x'.repeat(100), 7])
      expect(clerk({ goal: [{ id, points: 9, weight: 1 }] }).status, String(id)).toBe('graded');
    for (const id of ['a--b', '-a', 'a-', 'a/b', 'a, b', 'x'.repeat(101), 'a]'])
      expect(refused({ goal: [{ id, points: 9, weight: 1 }] })[0]?.slice(0, 2), id).toEqual(['member-name', 'goal']);
  });

  test('of an anonymous set go by their place, whatever they are called', () => {
    expect(
      clerk({
        peer: [
          { id: 'anna', answer: 3 },
          { id: 'anna', answer: 3 },
        ],
      }).status,
    ).toBe('graded');
    expect(clerk({ peer: [{ id: 'anna' }] })).toMatchObject({ status: 'incomplete', missing: ['answer[1]'] });
  });

  test('are a thousand at most, before any law is asked', () => {
    const row = { points: 9, weight: 1 };
    expect(refused({ goal: Array(1000).fill(row) })[0]?.[0]).toBe('set-size');
    expect(refused({ goal: Array(1001).fill(row) })).toMatchObject([
      ['too-many-members', 'goal', expect.stringMatching(/1001.*1000|1000.*1001/)],
    ]);
  });

  test('are records', () => {
    expect(refused({ goal: [{ points: 9, weight: 1 }, 8, null] })).toMatchObject([
      ['not-a-record', 'goal', expect.stringContaining('8')],
      ['not-a-record', 'goal', expect.stringContaining('—')],
    ]);
  });

  test('hold the inputs of their set alone', () => {
    expect(refused({ goal: [{ id: 'a', points: 9, weight: 1, pints: 1, answer: 2 }] })).toMatchObject([
      ['unknown-input', 'goal[a].pints', expect.stringContaining('points')],
      ['input-of-another-form', 'goal[a].answer', expect.stringContaining('answer')],
    ]);
  });

  test('of a set that the form does not ask for are told to belong to another', () => {
    const chief = { day: '2025-03-31', post: 'chief', away: false, score: CLERK.score };
    expect(graded({ ...chief, peer: [] }, 'leader').refusals).toMatchObject([{ code: 'input-of-another-form' }]);
    expect(graded({ ...chief, quality: [] }, 'leader').refusals).toMatchObject([{ code: 'unknown-input' }]);
  });

  test('are told by the name of their set and as they were found', () => {
    expect(refused({ goal: { a: 1 } })).toMatchObject([['not-a-list', 'goal', /goal.*\{…\}/]].map(asMatch));
    const names = (id: string) => [{ id, points: 9, weight: 1 }];
    expect(refused({ goal: names('a/b') })).toMatchObject(
      [['member-name', 'goal', /goal.*a\/b|a\/b.*goal/]].map(asMatch),
    );
    expect(refused({ goal: [...names('one'), ...names('one')] })).toMatchObject(
      [['duplicate-member', 'goal', /goal.*one|one.*goal/]].map(asMatch),
    );
  });

  test('that only the kind of the record has are not said by the sheet', () => {
    const { goal, ...rest } = CLERK;
    expect(graded(Object.assign(Object.create({ goal }), rest))).toMatchObject({
      status: 'incomplete',
      missing: ['goal'],
    });
  });
});

describe('an input of two sets', () => {
  const grid = (cells: unknown) => graded({ day: '2025-03-31', goal: [{ id: 'a', cell: cells }] }, 'grid');

  test('stands in the record of one, by the members of the other', () => {
    expect(grid({ q1: 1, q2: 2, q10: 3 }).values.cells).toEqual({
      q1: { a: '2' },
      q2: { a: '3' },
      q10: { a: '4' },
    });
  });

  test('is missing by both', () => {
    expect(grid({ q1: 1 })).toMatchObject({ missing: ['cell[q10, a]', 'cell[q2, a]'] });
    expect(grid(undefined)).toMatchObject({ missing: ['cell[q1, a]', 'cell[q10, a]', 'cell[q2, a]'] });
  });

  test('is refused where it is not by member', () => {
    expect(grid(4).refusals).toMatchObject([{ code: 'not-by-member', input: 'cell' }]);
    expect(grid({ q3: 4 }).refusals).toMatchObject([{ code: 'unknown-member', input: 'cell' }]);
    expect(grid({ q1: 4, q2: 10, q10: 1 }).refusals).toMatchObject([{ code: 'out-of-range', input: 'cell[q2, a]' }]);
  });
});

describe('an input of two sets that the sheet lists', () => {
  const both = officeWith.bind(
    null,
    ['type: integer, per: [quality, goal]', 'type: integer, per: [goal, peer]'],
    ['cells: { op: add, per: [quality, goal]', 'cells: { op: add, per: [goal, peer]'],
    ['max: 4 }, anonymous: true', 'max: 4 }'],
  );
  const told = (cell: unknown, ...peer: string[]) => {
    const sheet = { day: '2025-03-31', goal: [{ id: 'a', cell }], peer: peer.map((id) => ({ id })) };
    return graded(peer.length > 0 ? sheet : { ...sheet, peer: undefined }, 'grid', both());
  };

  test('stands in the record of the first, by the members of the second', () => {
    expect(told({ anna: 1, bolat: 2 }, 'anna', 'bolat').values.cells).toEqual({ a: { anna: '2', bolat: '3' } });
  });

  test('shows how it is to be written, as far as it is known', () => {
    const [one] = told(4, 'anna', 'bolat').refusals ?? [];
    expect(one).toMatchObject({ code: 'not-by-member', input: 'cell[a]' });
    expect(one?.message.en).toMatch(/cell.*\{ anna: … \}.*4/);
    expect(told(4).refusals?.[0]?.message.en).toContain('{ id: … }');
  });

  test('names the member that there is not, and the one most like it', () => {
    expect(told({ ana: 1 }, 'anna').refusals?.[0]?.message.en).toMatch(/ana.*anna/);
    expect(told({ ana: 1 }).refusals).toMatchObject([{ code: 'unknown-member' }]);
  });
});

describe('the outside of a sheet', () => {
  const sentences = (sheet: object) =>
    evaluate(officeWith(), sheet).result.refusals?.map(({ code, message }) => [code, message.en]);

  test('may name the pack and the edition, which must then be the plan’s', () => {
    const right = { pack: 'office', edition: '2025', form: 'staff', id: 'n1', subject: {}, inputs: CLERK };
    expect(evaluate(officeWith(), right).result).toMatchObject({ status: 'graded', sheet: 'n1', form: 'staff' });
    expect(sentences({ ...right, pack: 'offices' })).toEqual([
      ['other-pack', expect.stringMatching(/offices.*office|office.*offices/)],
    ]);
    expect(sentences({ ...right, edition: '2024' })).toEqual([
      ['other-edition', expect.stringMatching(/2024.*2025|2025.*2024/)],
    ]);
    expect(sentences({ ...right, pack: 'offices', edition: '2024' })).toHaveLength(1);
  });

  test('names one of the graded forms', () => {
    expect(sentences({ form: 'paper', inputs: {} })).toEqual([
      ['unknown-form', expect.stringMatching(/paper.*leader, staff, goals, peers, grid(?!,)/)],
    ]);
    expect(evaluate(officeWith(), { form: 'x'.repeat(70), id: null }).result).toMatchObject({
      status: 'refused',
      form: `${'x'.repeat(60)}…`,
      values: {},
    });
    expect(evaluate(officeWith(), { form: 'x'.repeat(60), id: null }).result.form).toBe('x'.repeat(60));
    expect(evaluate(officeWith(), { form: 'staff', id: null, inputs: {} }).result).not.toHaveProperty('sheet');
    expect(evaluate(officeWith(), { id: 5 }).result).toMatchObject({ sheet: '5', form: '—' });
  });

  test.each([
    ['x'.repeat(61), 'x'.repeat(61)],
    ['', ''],
    [{ a: 1 }, '{…}'],
  ])('has an id that results tell whole, a text or a number: %j', (id, told) => {
    expect(evaluate(officeWith(), { form: 'staff', id, inputs: CLERK }).result.sheet).toBe(told);
  });

  test('has no other keys', () => {
    expect(sentences({ form: 'staff', inputs: CLERK, foorm: 1 })).toEqual([
      ['unknown-key', expect.stringMatching(/foorm.*form/)],
    ]);
    const { refusals } = evaluate(officeWith(), { form: 'staff', inputs: CLERK, 'quite another': 1 }).result;
    expect(refusals?.map(({ message }) => Object.values(message).filter((text) => text !== text.trim()))).toEqual([[]]);
    expect(refusals?.[0]).not.toHaveProperty('input');
  });

  test.each([
    [null, '—'],
    [[1, 2], '[… 2]'],
    ['x', 'x'],
    ['', '“”'],
  ])('is a record, not %j', (sheet, shown) => {
    const { result } = evaluate(officeWith(), sheet);
    expect(result).toMatchObject({ status: 'refused', form: '', values: {} });
    expect(result.refusals?.[0]?.message.en).toContain(shown);
    expect(graded(sheet as never).refusals?.[0]?.message.en).toContain(shown);
  });
});
