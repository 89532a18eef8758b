import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adisteme, scratch, sheet, twoEditions, WELL, withPacks } from './adisteme.ts';

function grade(files: Record<string, string>, words: string[] = []) {
  return withPacks(['grade', ...Object.keys(files), ...words], scratch(files));
}

describe('grade', () => {
  it('prints outcome, grade and values by their labels', () => {
    const { code, stdout, stderr } = grade({ 'a.json': sheet() });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Outcome: graded\nClinical risk: Low\n');
    expect(stdout).toContain('  Pulse: 0\n');
  });

  it.each(['kk', 'ru', 'en'])('prints them in %s', (language) => {
    const labels = { kk: 'Клиникалық қауіп: Төмен', ru: 'Клинический риск: Низкий', en: 'Clinical risk: Low' };
    expect(grade({ 'a.json': sheet() }, ['--lang', language]).stdout).toContain(
      labels[language as keyof typeof labels],
    );
  });

  it('gives results as a JSON array', () => {
    const [result] = JSON.parse(grade({ 'a.json': sheet() }, ['--json']).stdout) as object[];
    expect(result).toMatchObject({ status: 'graded', grade: 'low', sheet: '17', receipt: { pack: 'news2' } });
  });

  it('gives results of NDJSON as NDJSON', () => {
    const { stdout } = grade({ 'a.ndjson': `${sheet()}\n\n${sheet({ age: 15 })}\n` }, ['--json']);
    const statuses = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).status);
    expect(statuses).toEqual(['graded', 'not-assessed']);
  });

  it('explains', () => {
    expect(grade({ 'a.json': sheet({ 'pulse-rate': 95 }) }, ['--explain']).stdout).toMatch(/^ +Pulse, per minute/m);
    const [one] = JSON.parse(grade({ 'a.json': sheet() }, ['--explain', '--json']).stdout) as object[];
    expect(one).toMatchObject({ result: { status: 'graded' }, explanation: { children: expect.any(Array) } });
  });

  describe('--next', () => {
    const achieved = { k1: true, k2: true, k3: true, k4: false, k5: false };
    const text = JSON.stringify({
      pack: 'kz-turkistan-akimat',
      form: 'kpi',
      inputs: {
        appointed: '2020-08-19',
        'commission-decision': 'approve',
        interruption: 'none',
        'period-end': '2023-06-30',
        probation: false,
        kpi: Object.entries(achieved).map(([id, value]) => ({ id, achieved: value })),
      },
    });
    const next = (...words: string[]) =>
      adisteme(['grade', 'a.json', '--next', '--rules', resolve('rules'), ...words], scratch({ 'a.json': text }));

    it('tells what a fourth KPI would give, and that one fewer loses the grade', () => {
      const { code, stdout } = next();
      expect(code).toBe(0);
      const kpi = (id: string, change: string) => `  KPI achieved for KPI (key target indicator) ${id}: ${change}`;
      expect(stdout).toContain(
        [
          'For the grade “effective” one of these is enough:',
          kpi('k4', 'no → yes'),
          kpi('k5', 'no → yes'),
          'The grade “satisfactory” is lost with one of these:',
          kpi('k1', 'yes → no'),
          kpi('k2', 'yes → no'),
          kpi('k3', 'yes → no'),
        ].join('\n'),
      );
    });

    it('gives the same as data', () => {
      const [one] = JSON.parse(next('--json').stdout);
      const [grade] = one.next.grades;
      expect(grade).toMatchObject({ at: [], grade: 'satisfactory', next: 'effective' });
      expect(grade.alone).toEqual(['k4', 'k5'].map((id) => ({ input: `achieved[${id}]`, from: 'false', to: 'true' })));
      expect(grade.jointly).toHaveLength(1);
    });

    it('has nothing to say of a sheet that is not graded', () => {
      const { stdout } = grade({ 'a.json': sheet({ age: 15 }) }, ['--next']);
      expect(stdout).toContain('The sheet is not graded, so nothing can be said of a next grade.');
    });
  });

  it('switches readings', () => {
    const [result] = JSON.parse(
      grade({ 'a.json': sheet({ 'pulse-rate': 95 }) }, ['--reading', 'interval=four', '--json']).stdout,
    ) as object[];
    expect(result).toMatchObject({
      values: { 'observation-interval': '4' },
      receipt: { readings: { interval: 'four' } },
    });
  });

  it.each([
    ['refused', sheet({ age: 200 }), 'Refused because'],
    [
      'incomplete',
      JSON.stringify({ pack: 'news2', form: 'observation-chart', inputs: { ...WELL, gas: null } }),
      'Missing',
    ],
  ])('exits 1 on a sheet that is %s, and says why', (status, text, word) => {
    const { code, stdout } = grade({ 'a.json': text });
    expect(code).toBe(1);
    expect(stdout).toContain(`Outcome: ${status}`);
    expect(stdout).toContain(word);
  });

  it('grades YAML, several documents, and folders', () => {
    const yaml = `---\n${sheet()}\n---\n${sheet({ age: 15 })}\n`;
    const folder = scratch({ 'sheets/a.yaml': yaml, 'sheets/b.json': sheet(), 'sheets/notes.txt': 'no sheet' });
    expect(JSON.parse(withPacks(['grade', 'sheets', '--json'], folder).stdout)).toHaveLength(3);
  });

  it.each([
    ['2020-05-01', '2017'],
    ['2024-05-01', '2024'],
  ])('on %s takes the edition %s by the date that counts', (date, edition) => {
    const folder = scratch({ 'a.json': sheet({ 'observed-on': date }) });
    const [result] = JSON.parse(adisteme(['grade', 'a.json', '--json', '--rules', twoEditions()], folder).stdout);
    expect(result.receipt.edition).toBe(edition);
  });

  it('lets --pack override the edition', () => {
    const folder = scratch({ 'a.json': sheet({}, { edition: '2017' }) });
    const words = ['grade', 'a.json', '--json', '--pack', 'news2@2024', '--rules', twoEditions()];
    expect(JSON.parse(adisteme(words, folder).stdout)[0].receipt.edition).toBe('2024');
  });

  it('refuses a date on which no edition was in force', () => {
    const { code, stdout, stderr } = grade({ 'a.json': sheet({ 'observed-on': '2016-05-01' }) });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('a.json:1:1 error sheet-not-in-force');
  });
});
