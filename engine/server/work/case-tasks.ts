import { runCases } from '../../cases/index.ts';
import type { Language } from '../../model/text.ts';
import { revisionOf } from '../../store/index.ts';
import { casesOf, findingData, placeIn } from './findings.ts';
import type { Library, Ref } from './library.ts';

/** The golden cases of an edition, their bases merged in. */
export function casesTask(library: Library, ref: Ref, language: Language) {
  const { store, entry } = library.find(ref);
  const files = casesOf(store, entry);
  return {
    revision: revisionOf(store.files(entry)),
    cases: files.flatMap(({ cases }) =>
      cases.map(({ name, place, sheet, readings, expect }) => {
        const { file = '', line = 1 } = placeIn(entry, place);
        return { file, line, name, sheet, readings, expect };
      }),
    ),
    findings: files.flatMap(({ diagnostics }) => diagnostics.map((one) => findingData(one, entry, language))),
  };
}

/** Runs the golden cases of an edition. */
export function runCasesTask(library: Library, ref: Ref, language: Language) {
  const { store, entry, prepared } = library.find(ref);
  const files = casesOf(store, entry);
  const broken = prepared.plan ? [] : prepared.diagnostics;
  const { passed, failed, reached, unreached } = runCases(
    files.flatMap(({ cases }) => cases),
    (readings) => store.open(entry, readings),
  );
  return {
    passed,
    failed: failed.map(({ name, file, line, differences, diagnostics }) => ({
      name,
      ...placeIn(entry, { file, line }),
      differences,
      findings: diagnostics.map((one) => findingData(one, entry, language)),
    })),
    reached: [...reached].sort(),
    unreached,
    findings: [...broken, ...files.flatMap(({ diagnostics }) => diagnostics)].map((one) =>
      findingData(one, entry, language),
    ),
  };
}
