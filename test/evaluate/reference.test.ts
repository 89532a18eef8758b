import { describe, expect, test } from 'vitest';
import { CLERK, evaluated, officeWith } from './office.ts';

/** The staff's form with more rules, each by itself one of its values. */
function withRules(rules: Readonly<Record<string, string>>, inputs: object = {}) {
  const lines = Object.entries(rules).map(
    ([id, rule]) => `  ${id}: { label: { kk: Қ, ru: Д, en: Extra }, cite: p1, ${rule} }\n`,
  );
  const plan = officeWith(
    ['rules:\n', `rules:\n${lines.join('')}`],
    ['values: [worst-points,', `values: [${Object.keys(rules).join(', ')}, worst-points,`],
  );
  return evaluated({ ...CLERK, ...inputs }, 'staff', plan);
}

describe('a rule may speak of', () => {
  test.each([
    ['the form of the sheet', 'op: test, when: { fact: form, operator: equal, value: staff }', true],
    ['another form', 'op: test, when: { fact: form, operator: equal, value: leader }', false],
    [
      'the member at hand',
      'op: test, per: quality, when: { fact: quality, operator: in, value: [ q1, q10 ] }',
      { q1: true, q2: false, q10: true },
    ],
    [
      'a number that the member at hand has',
      'op: test, per: office-post, when: { fact: office-post.due, operator: greaterThan, value: 2.4 }',
      { chief: true, clerk: false },
    ],
    ['what the wider set says of a member', 'op: add, per: core-quality, of: [score, 1]', { q2: '5', q10: '4.5' }],
    ['one member by name', 'op: add, of: ["score[q2]", 1]', '5'],
    ['a member that the sheet lists', 'op: add, of: ["points[b]", 1]', '7'],
    ['a member of two sets', 'op: add, of: ["pair[q2, b]", 1]', '11'],
  ])('%s', (_, rule, value) => {
    expect(withRules({ extra: rule }).result.values.extra).toEqual(value);
  });

  test.each([
    ['that the sheet does not list', { extra: 'op: add, of: ["points[z]", 1]' }, 'inputs/points[z]'],
    ['of one of two sets', { extra: 'op: add, of: ["pair[q2, z]", 1]' }, 'rules/pair[q2, z]'],
    [
      'that a part of a set leaves out',
      { core: 'op: add, per: core-quality, of: [score, 1]', extra: 'op: add, of: ["core[q1]", 1]' },
      'rules/core[q1]',
    ],
  ])('a member %s: then nothing is determined', (_, rules, at) => {
    const { result } = withRules(rules);
    expect(result).toMatchObject({ status: 'undetermined', undetermined: { at } });
    expect(result.undetermined).not.toHaveProperty('defect');
    expect(result.undetermined?.message.en).not.toBe('');
    expect(result.values).not.toHaveProperty('extra');
  });

  test('a member that a part of a set has', () => {
    const rules = { core: 'op: add, per: core-quality, of: [score, 1]', extra: 'op: add, of: ["core[q10]", 1]' };
    expect(withRules(rules).result.values.extra).toBe('5.5');
  });
});

describe('a value is formed once', () => {
  const double = 'op: add, of: [{ op: add, of: [months, 1] }, peer-mean]';
  const rules = { whole: double, first: 'op: add, of: [whole, 1]', second: 'op: add, of: [whole, 2]' };

  test('however many rules read it', () => {
    const { trace, result } = withRules(rules);
    expect(result.values).toMatchObject({ whole: '28.5', first: '29.5', second: '30.5' });
    expect([...trace.steps.values()].filter(({ path }) => path === 'rules/whole')).toHaveLength(1);
  });

  test('also where it cannot be formed', () => {
    const { trace, result } = withRules(rules, { peer: [] });
    expect(result).toMatchObject({ status: 'undetermined', undetermined: { at: 'rules/peer-mean', defect: 'nobody' } });
    expect([...trace.steps.values()].filter(({ path }) => path === 'rules/whole/of/0')).toHaveLength(1);
  });
});
