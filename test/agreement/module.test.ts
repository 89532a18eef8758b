import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterEach, expect, test, vi } from 'vitest';
import { lowerForm } from '../../engine/compile/program/index.ts';
import { compileForm } from '../../engine/executor/index.ts';
import { type Appraise, printModule, printTypes } from '../../engine/javascript/index.ts';
import type { Plan } from '../../engine/model/plan.ts';
import { prepare } from '../../engine/pipeline.ts';
import { minimal } from '../fixtures/minimal.ts';

const SHEET = {
  form: 'report',
  inputs: {
    day: '2025-05-01',
    mark: { maths: 3, music: '3.5' },
    visit: [{ hours: 2 }, { id: 'b', hours: 3 }],
    mood: 'unsaid',
  },
};

/** Worked out by hand: the mean (3 + 3.5) / 2 = 3.25 lies in the band from 3. */
const OUTCOME = {
  status: 'graded',
  grade: 'good',
  values: { average: '3.25', grade: 'good', total: '5' },
  warnings: [{ code: 'check', check: 'mood-known' }],
};

function planOf(): Plan {
  const { plan } = prepare(minimal());
  if (!plan) throw new Error('no plan');
  return plan;
}

/** The module as it is imported from a file. */
async function imported(text: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-'));
  const file = join(folder, 'module.mjs');
  writeFileSync(file, text);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

afterEach(() => vi.unstubAllGlobals());

test('a printed module is importable, needs nothing and makes no code', async () => {
  const text = printModule(lowerForm(planOf(), 'report'));
  expect(text).not.toMatch(/\bimport\b|\beval\b|\bnew Function\b/);
  const { appraise, form } = await imported(text);
  expect(form).toBe('report');
  expect((appraise as Appraise)(SHEET)).toEqual(OUTCOME);
  expect((appraise as Appraise)(SHEET, { values: false })).toEqual({ ...OUTCOME, values: {} });
});

test('texts of a pack stay texts', async () => {
  const hostile = '2025"; throw new Error("out"); //</script>';
  const program = { ...lowerForm(planOf(), 'report'), edition: hostile };
  const { edition, appraise } = await imported(printModule(program));
  expect(edition).toBe(hostile);
  expect((appraise as Appraise)(SHEET)).toEqual(OUTCOME);
});

test('the types of a module are sound TypeScript', () => {
  const text = printTypes(lowerForm(planOf(), 'report'));
  const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
  expect(diagnostics).toEqual([]);
  expect(text).toContain('mark?: { maths?: number | string | null; music?: number | string | null } | null;');
});

test('where a policy forbids code, the same outcome comes from evaluate', () => {
  vi.stubGlobal('Function', function refuse() {
    throw new EvalError('refused by the policy');
  });
  const executor = compileForm(planOf(), 'report');
  expect(executor.kind).toBe('evaluated');
  expect(executor.run(SHEET)).toEqual(OUTCOME);
});
