import { describe, expect, test } from 'vitest';
import { compile } from '../../engine/compile/index.ts';
import { prepare } from '../../engine/index.ts';
import type { Pack } from '../../engine/model/pack.ts';
import type { Plan } from '../../engine/model/plan.ts';
import { source } from '../operators/rules.ts';

/** `mark` → `average` → `grade`; `hours` → `total`; and rules that leave something open, one name the start of another. */
const RULES = {
  rate: 'op: divide, of: a, by: z',
  'rate-b': 'op: add, of: [ { op: divide, of: b, by: z }, { op: divide, of: a, by: b } ]',
  fine: 'op: cap, of: rate, limits: { i: { when: { fact: yes, operator: equal, value: true }, at: a } }',
  picked: 'op: count, over: trio, where: { fact: trio, operator: equal, value: { fact: pick } }',
};

function prepared(): { pack: Pack; plan: Plan } {
  const { pack, plan } = prepare(source(RULES));
  if (!pack || !plan) throw new Error('the pack has errors');
  return { pack, plan };
}

const KINDS = ['sets', 'inputs', 'rules'] as const;

/** Names that another plan has other objects for. */
function anew(plan: Plan, other: Plan | null): string[] {
  return KINDS.flatMap((kind) =>
    [...(other?.[kind].entries() ?? [])].filter(([id, one]) => plan[kind].get(id) !== one).map(([id]) => id),
  );
}

/** A copy of one entry: it says the same, and is another object. */
function copied(pack: Pack, section: 'inputs' | 'rules', id: string): Pack {
  return { ...pack, [section]: { ...pack[section], [id]: { ...pack[section]?.[id] } } };
}

describe('what is taken over from the plan of a pack that differs little', () => {
  test('all of it, where nothing differs', () => {
    const { pack, plan } = prepared();
    expect(anew(plan, compile({ ...pack }, '', {}, plan).plan)).toEqual([]);
  });

  test.each([
    ['inputs', 'mark', ['mark', 'average', 'grade']],
    ['inputs', 'hours', ['top', 'hours', 'total']],
    ['inputs', 'day', ['day']],
    ['inputs', 'z', ['z', 'fine', 'rate', 'rate-b']],
    ['inputs', 'pick', ['pick', 'picked']],
    ['rules', 'average', ['average', 'grade']],
    ['rules', 'grade', ['grade']],
    ['rules', 'rate', ['fine', 'rate']],
  ] as const)('all but what rests on the entry %s/%s', (section, id, expected) => {
    const { pack, plan } = prepared();
    const other = copied(pack, section, id);
    expect(anew(plan, compile(other, '', {}, plan).plan)).toEqual(expected);
    expect(compile(other, '', {}, plan).plan).toEqual(compile(other, '', {}).plan);
  });

  test.each(['sets', 'scales', 'defects', 'forms'] as const)('nothing, where %s differ', (section) => {
    const { pack, plan } = prepared();
    const other = compile({ ...pack, [section]: { ...pack[section] } }, '', {}, plan).plan;
    expect(anew(plan, other)).toEqual(KINDS.flatMap((kind) => [...plan[kind].keys()]));
  });

  test('nothing, without a plan or with one that was not compiled here', () => {
    const { pack, plan } = prepared();
    const all = KINDS.flatMap((kind) => [...plan[kind].keys()]);
    expect(anew(plan, compile(pack, '', {}).plan)).toEqual(all);
    expect(anew(plan, compile(pack, '', {}, { ...plan }).plan)).toEqual(all);
  });

  test('through several packs, each like the one before', () => {
    const { pack, plan } = prepared();
    const second = compile({ ...pack }, '', {}, plan).plan;
    const third = copied(pack, 'inputs', 'mark');
    expect(anew(plan, compile(third, '', {}, second).plan)).toEqual(['mark', 'average', 'grade']);
  });

  test('what is open, once, and of nothing that is compiled anew', () => {
    const { pack, plan } = prepared();
    const open = ['rules/rate', 'rules/rate-b/of/0', 'rules/rate-b/of/1'];
    expect(plan.open.map(({ path }) => path)).toEqual(open);
    for (const id of ['day', 'a', 'z', 'b']) {
      const other = compile(copied(pack, 'inputs', id), '', {}, plan).plan;
      expect(other?.open.map(({ path }) => path)).toEqual(open);
    }
    const rules = { ...pack.rules, rate: { ...pack.rules?.rate, op: 'number', value: 1 } };
    expect(compile({ ...pack, rules } as Pack, '', {}, plan).plan?.open.map(({ path }) => path)).toEqual(open.slice(1));
  });

  test('not where a name that was used is gone, or stands for something else', () => {
    const { pack, plan } = prepared();
    const { z: _, ...inputs } = pack.inputs ?? {};
    const wrong = (other: Pack) =>
      compile(other, '', {}, plan).diagnostics.map(({ code, severity, place }) => `${severity} ${code} ${place.path}`);
    expect(wrong({ ...pack, inputs })).toEqual([
      'error unknown-name rules/rate/by',
      'error unknown-name rules/rate-b/of/0/by',
    ]);
    const other = { ...pack, inputs, rules: { ...pack.rules, z: pack.rules?.average } } as Pack;
    expect(compile(other, '', {}, plan).plan).toEqual(compile(other, '', {}).plan);
    expect(anew(plan, compile(other, '', {}, plan).plan)).toEqual(['fine', 'rate', 'rate-b', 'z']);
  });
});
