import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faults, prepare } from '../../engine/index.ts';
import { textEdit, withEdit } from '../testing/text-edits.ts';
import { type Bases, sourceOf, type Texts, TypedSource } from './source.ts';

const RUNS = Number(process.env.EDITOR_RUNS ?? 5);
const RULES = new URL('../../rules/', import.meta.url);

function textsOf(edition: string): Texts {
  const folder = new URL(`${edition}/`, RULES);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
}

const BASES: Bases = { 'kz-mlsp-corps-b@2017-08-04': textsOf('kz-mlsp-corps-b/2017-08-04') };

describe('texts as somebody types them', () => {
  test.each([
    ['kz-acs-corps-b/2025-07-28', 'pack.yaml', 'cite: p', 'cite: q'],
    ['kz-mlsp-corps-b/2026-07-12', 'changes.yaml', 'op: replace', 'op: remove'],
  ])('%s says the same as when it is read whole, edit after edit', (edition, file, from, to) => {
    const typed = new TypedSource(BASES);
    const texts = textsOf(edition);
    const text = texts[file] ?? '';
    const edits = [text, text.replace(from, to), `${text}\nodd: 1\n`, text.replace(': ', ' : ['), text];
    for (const one of edits) {
      const files = { ...texts, [file]: one };
      const [quick, whole] = [prepare(typed.with(files)), prepare(sourceOf(files, BASES))];
      expect(quick.diagnostics).toEqual(whole.diagnostics);
      expect(quick.plan?.digest).toBe(whole.plan?.digest);
    }
  });

  test.each(['kz-acs-corps-b/2025-07-28', 'kz-mlsp-corps-b/2026-07-12'])(
    '%s has the same faults as when it is read whole, whatever one types',
    (edition) => {
      const texts = textsOf(edition);
      const anEdit = fc.record({ file: fc.constantFrom(...Object.keys(texts)), edit: textEdit });
      fc.assert(
        fc.property(fc.array(anEdit, { minLength: 1, maxLength: 4 }), (edits) => {
          const typed = new TypedSource(BASES);
          const files: Record<string, string> = { ...texts };
          for (const { file, edit } of edits) {
            files[file] = withEdit(files[file] ?? '', edit);
            expect(faults(typed.with(files))).toEqual(prepare(sourceOf(files, BASES)).diagnostics);
          }
        }),
        { numRuns: RUNS },
      );
    },
  );
});
