import { describe, expect, test } from 'vitest';
import { applyChange } from '../../engine/consolidate/change.ts';
import type { Change } from '../../engine/model/pack.ts';

/** A piece of a pack with every kind of place that a change can name. */
const PIECE = () => ({
  edition: '1',
  rules: { grade: { op: 'band', of: 'final', bands: { low: { to: 2.99 }, high: { from: 3 } } } } as Record<
    string,
    object
  >,
  routing: {
    routes: [
      { id: 'heads', form: 'leader' },
      { id: 'staff', form: 'report' },
      { id: '1', form: 'odd' },
    ],
  },
  official: ['kk', 'ru'],
});

function changed(change: Change, ...more: readonly Change[]) {
  const piece = PIECE();
  expect([change, ...more].map((one) => applyChange(piece, one))).toEqual([null, ...more.map(() => null)]);
  return piece;
}

/** The finding on a change that does not fit; the piece must be left as it was. */
function misfit(change: Change) {
  const piece = PIECE();
  const found = applyChange(piece, change);
  expect(piece).toEqual(PIECE());
  return found;
}

describe('an entry of a list goes by its id', () => {
  test('and is replaced where it stands', () => {
    const { routing } = changed({ op: 'replace', at: 'routing/routes/staff/form', was: 'report', with: 'year' });
    expect(routing.routes[1]).toEqual({ id: 'staff', form: 'year' });
  });

  test('and is removed, the others staying in order', () => {
    const { routing } = changed({ op: 'remove', at: 'routing/routes/heads', was: { form: 'leader' } });
    expect(routing.routes.map(({ id }) => id)).toEqual(['staff', '1']);
  });

  test('and the last to be inserted comes last', () => {
    const { routing } = changed({ op: 'insert', at: 'routing/routes/else', with: { id: 'else', form: 'report' } });
    expect(routing.routes.map(({ id }) => id)).toEqual(['heads', 'staff', '1', 'else']);
  });

  test('before its place: an id that is a number is not taken for one', () => {
    const { routing } = changed({ op: 'replace', at: 'routing/routes/1/form', was: 'odd', with: 'even' });
    expect(routing.routes.map(({ form }) => form)).toEqual(['leader', 'report', 'even']);
  });

  test('and cannot be renamed by its key, for it has none', () => {
    expect(misfit({ op: 'rename', at: 'routing/routes/staff', to: 'others' })).toEqual({
      code: 'change-nothing-there',
      params: { at: 'routing/routes/staff' },
    });
  });
});

describe('an entry of a list without ids goes by its place', () => {
  test('from zero', () => {
    expect(changed({ op: 'replace', at: 'official/0', was: 'kk', with: 'en' }).official).toEqual(['en', 'ru']);
    expect(changed({ op: 'replace', at: 'official/1', was: 'ru', with: 'en' }).official).toEqual(['kk', 'en']);
  });

  test('also beyond the ninth', () => {
    const list = { of: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'] };
    expect(applyChange(list, { op: 'replace', at: 'of/10', was: 'k', with: 'z' })).toBeNull();
    expect(list.of.at(-1)).toBe('z');
  });

  test('behind the last where it is inserted', () => {
    expect(changed({ op: 'insert', at: 'official/2', with: 'en' }).official).toEqual(['kk', 'ru', 'en']);
    expect(changed({ op: 'insert', at: 'official/10', with: 'en' }).official).toEqual(['kk', 'ru', 'en']);
  });

  test.each(['official/2', 'official/10', 'official/-1', 'official/1x', 'official/x1', 'official/length'])(
    'nothing is at %s',
    (at) => {
      expect(misfit({ op: 'remove', at })).toEqual({ code: 'change-nothing-there', params: { at } });
    },
  );
});

describe('an insertion', () => {
  test('brings the map that is left out where it is empty, but no more than that', () => {
    const gap = { above: 2.99, below: 3, defect: 'hole' };
    expect(changed({ op: 'insert', at: 'rules/grade/gaps/low', with: gap }).rules.grade).toHaveProperty('gaps', {
      low: gap,
    });
    expect(misfit({ op: 'insert', at: 'rules/graed/gaps/low', with: gap })?.code).toBe('change-nothing-there');
  });

  test('never replaces', () => {
    const at = 'rules/grade/of';
    expect(misfit({ op: 'insert', at, with: 'x' })).toEqual({ code: 'change-already-there', params: { at } });
  });

  test.each(['edition/x', 'rules/grade/op/x', 'rules/grade/op/x/y', 'official/0/x'])('does not go into %s', (at) => {
    expect(misfit({ op: 'insert', at, with: 1 })).toEqual({ code: 'change-nothing-there', params: { at } });
  });

  test('gives its own copy: what is inserted twice stays apart', () => {
    const with_ = { op: 'sum', of: ['a'] };
    const { rules } = changed(
      { op: 'insert', at: 'rules/one', with: with_ },
      { op: 'insert', at: 'rules/two', with: with_ },
      { op: 'replace', at: 'rules/one/of/0', was: 'a', with: 'b' },
    );
    expect(rules).toMatchObject({ one: { of: ['b'] }, two: { of: ['a'] } });
    expect(with_.of).toEqual(['a']);
  });
});

test('nothing stands in nothing', () => {
  for (const at of ['rules/grade', 'rules/grade/of'])
    expect(applyChange({ rules: null }, { op: 'replace', at, was: 1, with: 2 })?.code).toBe('change-nothing-there');
});

test('what one change has put there, another may replace, rename and remove', () => {
  const at = 'rules/extra';
  const { rules } = changed(
    { op: 'insert', at, with: { op: 'sum' } },
    { op: 'replace', at, was: { op: 'sum' }, with: { op: 'mean' } },
    { op: 'rename', at, to: 'other' },
    { op: 'remove', at: 'rules/other', was: { op: 'mean' } },
  );
  expect(Object.keys(rules)).toEqual(['grade']);
});

describe('only an insertion may bring a map', () => {
  test.each<Change>([
    { op: 'replace', at: 'rules/grade/gaps/low', was: 1, with: 2 },
    { op: 'remove', at: 'rules/grade/gaps/low' },
    { op: 'rename', at: 'rules/grade/gaps/low', to: 'lower' },
  ])('$op', (change) => {
    expect(misfit(change)).toEqual({ code: 'change-nothing-there', params: { at: change.at } });
  });
});

describe('renaming', () => {
  test('moves an element beside itself', () => {
    const { rules } = changed({ op: 'rename', at: 'rules/grade/bands/low', to: 'least' });
    expect(rules.grade).toMatchObject({ bands: { high: { from: 3 }, least: { to: 2.99 } } });
    expect(rules.grade).not.toHaveProperty('bands.low');
  });

  test('is refused where something stands there, and names it', () => {
    expect(misfit({ op: 'rename', at: 'rules/grade/bands/low', to: 'high' })).toEqual({
      code: 'change-already-there',
      params: { at: 'rules/grade/bands/high' },
    });
    expect(misfit({ op: 'rename', at: 'edition', to: 'rules' })).toEqual({
      code: 'change-already-there',
      params: { at: 'rules' },
    });
  });
});

describe('what a change was written against', () => {
  const at = 'rules/grade/bands';

  test('may name some keys of a record, each of which must be there and fit', () => {
    changed({ op: 'replace', at, was: { low: { to: 2.99 } }, with: {} });
    changed({ op: 'replace', at, was: {}, with: {} });
    expect(misfit({ op: 'replace', at, was: { low: { to: 3 } }, with: {} })?.code).toBe('change-differs');
    expect(misfit({ op: 'replace', at, was: { middle: 1 }, with: {} })?.code).toBe('change-differs');
  });

  test('must be the same kind of thing', () => {
    expect(misfit({ op: 'replace', at: 'rules/grade/of', was: {}, with: 'x' })?.code).toBe('change-differs');
    expect(misfit({ op: 'replace', at: 'official', was: { 0: 'kk' }, with: [] })?.code).toBe('change-differs');
  });

  test('must be the whole list', () => {
    changed({ op: 'replace', at: 'official', was: ['kk', 'ru'], with: ['kk'] });
    expect(misfit({ op: 'replace', at: 'official', was: ['kk'], with: [] })).toEqual({
      code: 'change-differs',
      params: { at: 'official', expected: '["kk"]', found: '["kk","ru"]' },
    });
  });

  test('may be left out of a removal', () => {
    expect(changed({ op: 'remove', at: 'rules/grade' }).rules).toEqual({});
  });
});

test('keys of every object are no elements', () => {
  for (const at of ['constructor', 'rules/toString', 'rules/__proto__', 'official/map', 'rules/grade/constructor/name'])
    expect(misfit({ op: 'remove', at })).toEqual({ code: 'change-nothing-there', params: { at } });
  const piece = PIECE();
  expect(applyChange(piece, { op: 'insert', at: '__proto__/polluted', with: true })).toBeNull();
  expect(Object.keys(piece)).toContain('__proto__');
  expect('polluted' in {}).toBe(false);
});
