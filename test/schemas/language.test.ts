import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { schemaFiles } from '../../engine/schema/files.ts';

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
addFormats.default(ajv);
for (const file of schemaFiles().values()) ajv.addSchema(file);

const label = { kk: 'а', ru: 'б', en: 'c' };
const rule = (keys: object) => ({ label, cite: 'p1', ...keys });

/** What rules/README.md says may be written, and what may not. */
describe.each<[string, string, unknown, boolean]>([
  ['rule', 'an operator with its keys', rule({ op: 'subtract', of: 'a', less: 'b' }), true],
  ['rule', 'a key of another operator', rule({ op: 'subtract', of: 'a', less: 'b', by: 2 }), false],
  ['rule', 'an unknown operator', rule({ op: 'script', of: 'a' }), false],
  ['rule', 'no label', { op: 'number', value: 1, cite: 'p1' }, false],
  ['rule', 'a rule in place', rule({ op: 'add', of: [{ op: 'subtract', of: 'a', less: 1 }, 2] }), true],
  [
    'rule',
    'a rule in place with a label of its own',
    rule({ op: 'add', of: [rule({ op: 'subtract', of: 'a', less: 1 })] }),
    false,
  ],
  [
    'rule',
    'an unknown key in a rule in place',
    rule({ op: 'add', of: [{ op: 'subtract', of: 'a', less: 1, per: 'kpi' }] }),
    false,
  ],
  [
    'rule',
    'a band with one edge',
    rule({ op: 'band', of: 'a', scale: 's', bands: { good: { from: 4, grade: 'good' } } }),
    true,
  ],
  [
    'rule',
    'a band with two lower edges',
    rule({ op: 'band', of: 'a', scale: 's', bands: { good: { from: 4, above: 3, grade: 'good' } } }),
    false,
  ],
  [
    'rule',
    'a band without an edge',
    rule({ op: 'band', of: 'a', scale: 's', bands: { good: { grade: 'good' } } }),
    false,
  ],
  [
    'rule',
    'a case with its citation',
    rule({
      op: 'choose',
      cases: [{ id: 'x', when: { fact: 'a', operator: 'odd', value: true }, then: 1, cite: 'p2' }],
      otherwise: 0,
    }),
    true,
  ],
  [
    'rule',
    'a case without an id',
    rule({ op: 'choose', cases: [{ when: { fact: 'a', operator: 'odd', value: true }, then: 1 }], otherwise: 0 }),
    false,
  ],
  [
    'rule',
    'a table with two keys',
    rule({ op: 'table', key: ['a', 'b'], rows: { r1: { at: [{ is: 'x' }, { below: 3 }], value: 1 } } }),
    true,
  ],
  [
    'rule',
    'a table with three keys',
    rule({ op: 'table', key: ['a', 'b', 'c'], rows: { r1: { at: { is: 'x' }, value: 1 } } }),
    false,
  ],
  [
    'rule',
    'a fallback that is undetermined',
    rule({ op: 'mean', of: 'a', over: 'kpi', empty: { undetermined: 'silent' } }),
    true,
  ],
  ['operand', 'a grade', { grade: 'good', scale: 'result' }, true],
  ['operand', 'a grade and an option', { grade: 'good', option: 'x' }, false],
  ['operand', 'a reference to a member', 'score[quality]', true],
  ['operand', 'a sentence', 'score of quality', false],
  ['match', 'one value and a range', { is: 1, below: 3 }, false],
  ['condition', 'a comparison with another fact', { fact: 'a', operator: 'within', value: { fact: 'b' } }, true],
  ['condition', 'an empty any', { any: [] }, false],
  [
    'condition',
    'any and all at once',
    { any: [{ fact: 'a', operator: 'odd', value: true }], all: [{ fact: 'a', operator: 'odd', value: true }] },
    false,
  ],
  ['condition', 'an operator from elsewhere', { fact: 'a', operator: 'contains', value: 1 }, false],
  ['input', 'a decimal with its limits', { label, cite: 'p1', type: 'decimal', min: 0, max: 5, places: 2 }, true],
  ['input', 'a decimal without places', { label, cite: 'p1', type: 'decimal', min: 0, max: 5 }, false],
  [
    'input',
    'a choice with options and a set',
    { label, cite: 'p1', type: 'choice', options: { a: label }, set: 'kpi' },
    false,
  ],
  [
    'input',
    'a condition without what is assumed otherwise',
    { label, cite: 'p1', type: 'boolean', when: { fact: 'a', operator: 'odd', value: true } },
    false,
  ],
  ['set', 'a given set without a size', { kind: 'given', label, cite: 'p1' }, false],
  [
    'set',
    'a given set of more than a thousand',
    { kind: 'given', label, cite: 'p1', size: { min: 0, max: 1001 } },
    false,
  ],
  ['cite', 'a list of clauses', ['p17.part2', 'annex2.item5', 'order.p3'], true],
  ['cite', 'a page', 'page 3', false],
  ['text', 'two languages of three', { kk: 'а', ru: 'б' }, false],
  [
    'change',
    'a replacement without what stands there',
    { op: 'replace', at: 'rules/grade/of', with: 'average' },
    false,
  ],
])('%s: %s', (name, _, value, fits) => {
  test(fits ? 'is accepted' : 'is refused', () => {
    expect(ajv.validate(`adisteme:/schemas/pack/1/${name}.schema.json`, value), ajv.errorsText()).toBe(fits);
  });
});
