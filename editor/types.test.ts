import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const HOME = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'adisteme-types-'));

/** A project that has the package installed. */
beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(HOME, join(folder, 'node_modules/adisteme'), 'dir');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler finds wrong with a program of that project. */
function faults(program: string): string[] {
  const file = join(folder, 'main.ts');
  writeFileSync(file, program);
  const made = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  return ts.getPreEmitDiagnostics(made).map((fault) => {
    const { line } = fault.file?.getLineAndCharacterOfPosition(fault.start ?? 0) ?? { line: -1 };
    return `${line + 1}: ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`;
  });
}

const PROGRAM = `import { AdistemeEditor, type SheetEvents } from 'adisteme/editor';

const sheet = document.createElement('adisteme-sheet');
sheet.formId = 'staff';
sheet.formId = 4;
sheet.readings = { rounding: 'half-up' };
sheet.addEventListener('adisteme-change', ({ detail }) => detail.value.form);
sheet.addEventListener('adisteme-result', ({ detail }) => detail.evaluation.result.status);
sheet.addEventListener('keydown', ({ key }) => key);
export const heard: ((detail: SheetEvents['adisteme-result']) => void) | null = null;

const editor: AdistemeEditor | null = document.querySelector('adisteme-editor');
if (editor) editor.files = { 'pack.yaml': '' };
editor?.addEventListener('adisteme-save', ({ detail }) => detail.files['pack.yaml']);
editor?.addEventListener('adisteme-save', ({ detail }) => detail.sheets);
document.createElement('adisteme-impact').impacts = null;
`;

describe('the types of adisteme/editor', () => {
  it('tell properties of elements and what their events carry from what is none of theirs', () => {
    expect(faults(PROGRAM)).toEqual([
      "5: Type 'number' is not assignable to type 'string'.",
      "15: Property 'sheets' does not exist on type '{ readonly files: Readonly<Record<string, string>>; }'.",
      "16: Property 'impacts' does not exist on type 'AdistemeImpact'. Did you mean 'impact'?",
    ]);
  });
});
