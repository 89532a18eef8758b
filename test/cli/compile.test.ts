import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adisteme, scratch } from './adisteme.ts';

type Appraise = (sheet: unknown, options?: { values?: boolean }) => Record<string, unknown>;

/** Compiles a form into a folder, and imports what came out as a user would. */
async function compiled(folder: string, pack: string, form: string): Promise<Appraise> {
  const { code, stderr } = adisteme(['compile', pack, '--form', form, '--out', 'form.mjs'], folder);
  expect(code, stderr).toBe(0);
  const { appraise } = await import(pathToFileURL(join(folder, 'form.mjs')).href);
  return appraise;
}

/** 4.5 + 4.25 + 4 + 5 + 5 = 22.75; 22.75 / 5 = 4.55. */
const INPUTS = {
  'period-end': '2025-09-30',
  appointed: '2020-01-15',
  'post-until': '2025-09-30',
  'days-worked': 60,
  category: 'E-4',
  'leading-post': false,
  'appraisee-status': 'ordinary',
  'assessor-absent': false,
  delegation: 'none',
  penalty: 'none',
  calibration: 'none',
  score: { quality: 4.5, timeliness: 4.25, initiative: 4, discipline: 5, penalties: 5 },
};

describe('compile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-'));
  let appraise: Appraise;
  beforeAll(async () => {
    appraise = await compiled(folder, 'kz-acs-corps-b@2025-07-28', 'staff');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const appraised = (changes: object = {}): Record<string, unknown> =>
    appraise({ form: 'staff', inputs: { ...INPUTS, ...changes } });

  it('makes a module that grades', () => {
    expect(appraised()).toMatchObject({
      status: 'graded',
      grade: 'effective',
      values: { average: '4.55', final: '4.55', counted: { quality: '4.5' } },
      route: { id: 'others', form: 'staff', assessor: 'head-of-unit' },
    });
  });

  it('takes numbers as exact texts', () => {
    const score = { quality: '4.50', timeliness: '4.25', initiative: '4', discipline: '5.0', penalties: '+5' };
    expect(appraised({ score })).toEqual(appraised());
  });

  it('says which ground leaves a sheet without a grade', () => {
    expect(appraised({ 'days-worked': 14 })).toMatchObject({ status: 'not-assessed', ground: 'too-few-days' });
  });

  it('names what is missing', () => {
    const { timeliness: _, ...score } = INPUTS.score;
    expect(appraised({ score, penalty: null })).toEqual({
      status: 'incomplete',
      values: {},
      missing: ['penalty', 'score[timeliness]'],
    });
  });

  it.each<[string, object, object]>([
    ['more places than the act has', { score: { ...INPUTS.score, quality: 4.125 } }, { code: 'too-many-places' }],
    ['more than the greatest score', { score: { ...INPUTS.score, quality: '5.01' } }, { code: 'out-of-range' }],
    ['what is not a score', { score: { ...INPUTS.score, quality: '4,5' } }, { code: 'decimal-comma' }],
    ['a day that is none', { appointed: '2025-02-29' }, { code: 'not-a-date', input: 'appointed' }],
    ['an input that is none', { mood: 1 }, { code: 'unknown-input', input: 'mood' }],
    ['an input that is not asked', { 'unit-head': true }, { code: 'not-asked', input: 'unit-head' }],
    ['a score above the cap', { penalty: 'reprimand' }, { code: 'check', check: 'penalty-cap' }],
  ])('refuses %s', (_, changes, reason) => {
    expect(appraised(changes)).toMatchObject({ status: 'refused', refusals: [reason] });
  });

  it('leaves open what the act leaves open', async () => {
    const appraise = await compiled(scratch(), 'kz-mlsp-corps-b@2017-08-04', 'kpi');
    const inputs = { 'period-end': '2026-06-30', 'grade-written': false };
    expect(appraise({ form: 'kpi', inputs })).toMatchObject({
      status: 'undetermined',
      undetermined: { defect: 'base-not-held' },
    });
  });

  it('leaves values out where they are not wanted', () => {
    const { values: _, ...rest } = appraised();
    expect(appraise({ form: 'staff', inputs: INPUTS }, { values: false })).toEqual({ ...rest, values: {} });
  });

  it('needs no other module and makes no code', () => {
    const text = readFileSync(join(folder, 'form.mjs'), 'utf8');
    expect(text).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(|\beval\b|\bFunction\(/m);
  });

  it('writes types that tell a right sheet from a wrong one', () => {
    const file = join(folder, 'use.mts');
    const use = (inputs: object): string =>
      `import { appraise } from './form.mjs';\nappraise({ form: 'staff', inputs: ${JSON.stringify(inputs)} }).grade;\n`;
    const faults = (inputs: object): number => {
      writeFileSync(file, use(inputs));
      const program = ts.createProgram([file], { strict: true, noEmit: true, lib: ['lib.es5.d.ts'], types: [] });
      return ts.getPreEmitDiagnostics(program).length;
    };
    expect(faults(INPUTS)).toBe(0);
    expect(faults({ ...INPUTS, penalty: 'fine' })).toBe(1);
  });

  it('replaces no file unasked', () => {
    const own = scratch({ 'kpi.js': 'mine' });
    const words = ['compile', 'kz-mlsp-corps-b@2017-08-04', '--form', 'kpi', '--out', 'kpi.js'];
    const { code, stderr } = adisteme(words, own);
    expect(code).toBe(2);
    expect(stderr).toContain('kpi.js');
    expect(readFileSync(join(own, 'kpi.js'), 'utf8')).toBe('mine');
    expect(adisteme([...words, '--force'], own).code).toBe(0);
    expect(existsSync(join(own, 'kpi.d.ts'))).toBe(true);
  });

  it('asks for a form where there are several', () => {
    const { code, stderr } = adisteme(['compile', 'kz-acs-corps-b', '--out', 'form.js'], scratch());
    expect(code).toBe(2);
    expect(stderr).toContain('staff');
  });
});
