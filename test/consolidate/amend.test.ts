import { describe, expect, test } from 'vitest';
import { amend } from '../../engine/consolidate/amend.ts';
import { load } from '../../engine/load/index.ts';
import type { Amendment, Pack } from '../../engine/model/pack.ts';
import { minimal } from '../fixtures/minimal.ts';

const BASE = load(minimal()).pack as Pack;
const TITLE = { kk: 'Жаңа', ru: 'Новая', en: 'New' };

function amendment(more: Partial<Amendment>): Amendment {
  const { adisteme, pack, version, kind, title, official, act, force } = BASE;
  const head = { adisteme, pack, version, kind, title, official, act, force, edition: '2' };
  return { ...head, base: { pack, edition: '1' }, ...more } as Amendment;
}

function amended(more: Partial<Amendment>): Pack {
  const { pack, diagnostics } = amend(BASE, amendment(more));
  expect(diagnostics).toEqual([]);
  return pack as Pack;
}

const DEFECT: NonNullable<Pack['defects']>[string] = { place: ['p1'], kind: 'hole', text: TITLE };

describe('an act’s own sections join the base’s', () => {
  test('where the base has some', () => {
    const { clauses } = amended({ clauses: { p2: { status: 'spent', title: TITLE } } });
    expect(Object.keys(clauses)).toEqual(['p1', 'p2']);
    expect(clauses.p2).toEqual({ status: 'spent', title: TITLE });
  });

  test('where the base has none', () => {
    expect(amended({ defects: { hole: DEFECT } }).defects).toEqual({ hole: DEFECT });
  });

  test('and leave no empty section where neither has any', () => {
    const pack = amended({});
    expect(Object.keys(pack).filter((key) => ['defects', 'readings'].includes(key))).toEqual([]);
  });

  test('as they are: what the act does not touch is shared, for packs are never changed in place', () => {
    const own = { hole: DEFECT };
    const { defects, rules } = amended({ defects: own });
    expect(defects?.hole).toBe(own.hole);
    expect(rules).toBe(BASE.rules);
  });

  test('but never in the place of the base’s, which is an error at the entry', () => {
    const { pack, diagnostics } = amend(BASE, amendment({ clauses: { p1: { status: 'spent', title: TITLE } } }));
    expect(pack).toBeNull();
    expect(diagnostics).toEqual([
      {
        code: 'change-already-there',
        severity: 'error',
        place: { path: 'clauses/p1' },
        params: { at: 'clauses/p1' },
      },
    ]);
  });

  test('unless a change has put something else there, for the schema to refuse', () => {
    const { pack } = amend(
      BASE,
      amendment({
        changes: [{ op: 'replace', at: 'clauses', was: {}, with: 'none' }],
        clauses: { p2: { status: 'spent', title: TITLE } },
      }),
    );
    expect(pack?.clauses).toBe('none');
  });
});

test('the head is the act’s own, whatever its changes say', () => {
  const title = { op: 'replace', at: 'title', was: BASE.title, with: TITLE } as const;
  expect(amended({ version: '2.0.0', changes: [title] })).toMatchObject({
    edition: '2',
    version: '2.0.0',
    title: BASE.title,
  });
});

test('a change that does not fit is an error at its place in the list', () => {
  const { pack, diagnostics } = amend(
    BASE,
    amendment({
      changes: [
        { op: 'remove', at: 'rules/total' },
        { op: 'remove', at: 'rules/total' },
      ],
    }),
  );
  expect(pack).toBeNull();
  expect(diagnostics).toEqual([
    {
      code: 'change-nothing-there',
      severity: 'error',
      place: { path: 'changes/1' },
      params: { at: 'rules/total' },
    },
  ]);
});

describe('adopting a model whose own text is not held', () => {
  const routing = {
    routes: [{ id: 'all', form: 'report', assessor: 'head', cite: 'p1' }],
    substitutes: [
      { id: 'away', when: { fact: 'mood', operator: 'equal', value: 'low' }, assessor: 'head', cite: 'p1' },
    ],
  };
  const procedure = { bodies: { commission: { label: TITLE, cite: 'p1', basis: 'inferred' } } };
  const model = { ...BASE, routing, procedure } as unknown as Pack;
  const adopt = (basis?: 'assumed') =>
    amend(model, amendment({ base: { pack: 'minimal', edition: '1', ...(basis ? { basis } : {}) } })).pack as Pack;

  test('every element that says nothing of its basis is assumed', () => {
    const { rules, scales, sets, inputs, checks, forms, routing } = adopt('assumed');
    const elements = [scales, sets, inputs, rules, checks, forms].flatMap((section) => Object.values(section ?? {}));
    for (const element of [...elements, ...(routing?.routes ?? []), ...(routing?.substitutes ?? [])])
      expect(element).toHaveProperty('basis', 'assumed');
  });

  test('also where the model has no routing', () => {
    const { pack } = amend(BASE, amendment({ base: { pack: 'minimal', edition: '1', basis: 'assumed' } }));
    expect(pack?.rules?.average).toHaveProperty('basis', 'assumed');
  });

  test('what says it keeps it', () => {
    expect(adopt('assumed').procedure?.bodies?.commission?.basis).toBe('inferred');
  });

  test('nothing is assumed of a base that is held', () => {
    expect(adopt().rules?.average).not.toHaveProperty('basis');
  });
});
