import { describe, expect, test } from 'vitest';
import { runCases } from '../engine/cases/index.ts';
import { readCasesOf } from '../engine/cli/beside.ts';
import { check, messageOf } from '../engine/index.ts';
import { nameOf, PackStore } from '../engine/store/index.ts';

/** Parts that no sheet can reach, each with the reason why it has to be there. */
const OUT_OF_REACH: Readonly<Record<string, readonly string[]>> = {
  // The ground `too-few` guarantees credits; the type rule of `divide` does not know grounds.
  'degree-classification@2024': ['rules/mean-mark/zero'],
};

for (const root of ['rules', 'test/packs']) {
  const store = new PackStore([root]);
  for (const entry of store.entries()) {
    const name = nameOf(entry);
    describe(name, () => {
      const files = readCasesOf(entry);
      const cases = files.flatMap((file) => file.cases);
      const reached = new Set<string>();

      test('has no finding', () => {
        const { diagnostics } = check(store.source(entry));
        const told = diagnostics.filter(({ severity }) => severity !== 'note');
        const sentences = told.map((finding) => `${finding.place.path} ${finding.code} ${messageOf(finding, 'en')}`);
        expect(sentences).toEqual([]);
        expect(files.flatMap((file) => file.diagnostics)).toEqual([]);
      });

      for (const one of cases) {
        test(one.name, () => {
          const report = runCases([one], (readings) => store.open(entry, readings));
          expect(report.failed).toEqual([]);
          for (const part of report.reached) reached.add(part);
        });
      }

      test('every rule, row, band, case, limit, ground, check and route is reached by a case', () => {
        const parts = store.open(entry).plan?.parts ?? [];
        expect(parts.filter((part) => !reached.has(part))).toEqual(OUT_OF_REACH[name] ?? []);
      });
    });
  }
}
