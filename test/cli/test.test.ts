import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adisteme, PACKS, scratch, WELL, withPacks } from './adisteme.ts';

const NEWS2 = readFileSync(join(PACKS, 'news2/2017/pack.yaml'), 'utf8');

/** NEWS2 with one file of cases. */
function withCases(cases: object): string {
  const bases = { well: { form: 'observation-chart', inputs: WELL } };
  return scratch({
    'news2/2017/pack.yaml': NEWS2,
    'news2/2017/cases/a.yaml': JSON.stringify({ bases, cases }),
  });
}

function run(cases: object, words: string[] = []) {
  return adisteme(['test', '--rules', withCases(cases), ...words]);
}

const LOW = { status: 'graded', grade: 'low' };

describe('test', () => {
  it('passes the cases of a sound pack', () => {
    const { code, stdout, stderr } = withPacks(['test', 'news2']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/\n\d+ passed, 0 failed\n$/);
  });

  it('tells what was expected and what was found', () => {
    const { code, stdout } = run([
      { case: 'given a well person, high', base: 'well', expect: { ...LOW, grade: 'high' } },
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain('a.yaml:1 ');
    expect(stdout).toContain('given a well person, high\n    grade: expected high, found low\n');
    expect(stdout).toMatch(/\n0 passed, 1 failed\n$/);
  });

  it('compares numbers by value', () => {
    const values = { aggregate: '0.00', points: { pulse: 0 } };
    expect(run([{ case: 'zero', base: 'well', expect: { ...LOW, values } }]).code).toBe(0);
    expect(run([{ case: 'one', base: 'well', expect: { ...LOW, values: { points: { pulse: 1 } } } }]).stdout).toContain(
      'values.points.pulse: expected 1, found 0',
    );
  });

  it('removes with null, switches readings, wants all refusals', () => {
    const cases = [
      {
        case: 'no pulse',
        base: 'well',
        inputs: { 'pulse-rate': null },
        expect: { status: 'incomplete', missing: ['pulse-rate'] },
      },
      { case: 'too old', base: 'well', inputs: { age: 200 }, expect: { status: 'refused', inputs: ['age'] } },
      {
        case: 'four hours',
        base: 'well',
        inputs: { 'pulse-rate': 91 },
        readings: { interval: 'four' },
        expect: { ...LOW, values: { 'observation-interval': 4 } },
      },
      {
        case: 'spine',
        base: 'well',
        inputs: { 'spinal-injury': true },
        expect: { ...LOW, warnings: ['spinal-caution'] },
      },
    ];
    expect(run(cases).stdout).toMatch(/\n4 passed, 0 failed\n$/);
  });

  it('lists the parts that no case reaches', () => {
    const { stdout } = run([{ case: 'low', base: 'well', expect: LOW }]);
    expect(stdout).toContain('    grounds/child\n');
    expect(stdout).not.toContain('    rules/aggregate-risk/bands/low\n');
  });

  it('fails a case whose reading does not exist', () => {
    const { code, stdout } = run([{ case: 'five', base: 'well', readings: { interval: 'five' }, expect: LOW }]);
    expect(code).toBe(1);
    expect(stdout).toContain('five');
  });

  it('reports as JSON', () => {
    const report = JSON.parse(run([{ case: 'high', base: 'well', expect: { status: 'refused' } }], ['--json']).stdout);
    expect(report).toMatchObject({ passed: 0, failed: 1, packs: [{ pack: 'news2', unreached: expect.any(Array) }] });
    expect(report.packs[0].failed[0].differences).toEqual([{ at: 'status', expected: 'refused', found: 'graded' }]);
  });
});
