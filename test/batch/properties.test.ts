import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellsOf, SEPARATORS } from '../../engine/batch/read/cells.ts';
import { RecordReader } from '../../engine/batch/read/record.ts';
import { csvLine } from '../../engine/batch/write/csv-line.ts';
import { cells, csv, run } from './batch.ts';

/** A row: of any outcome, malformed, or blank. */
const row = fc.oneof(
  fc
    .record({ age: fc.integer({ min: 10, max: 140 }).map(String), gas: fc.constantFrom('air', 'oxygen', '', 'neon') })
    .map(cells),
  fc.constantFrom([...cells(), ''], cells().slice(2), cells({ gas: '"air' }), cells({ gas: '"air"' })),
  fc.constant([]),
);

it('counts add up: each row ends up once, in the results or in the rejects', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
      const { summary, results, rejects } = await run('a.csv', csv(rows));
      const { read, graded, notAssessed, undetermined, rejected, refused, incomplete, malformed } = summary;
      expect(graded + notAssessed + undetermined).toBe(results.length);
      expect(refused + incomplete + malformed).toBe(rejected);
      expect(rejected).toBe(rejects.length);
      expect(results.length + rejects.length).toBe(read);
      expect(read).toBe(rows.filter((one) => one.length > 0).length);
    }),
    { numRuns: 25 },
  );
});

it('the order of rows changes no result', async () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom('air', 'oxygen', '')), {
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      const lines = list.map(([rate, gas], place) => cells({ id: String(place), 'pulse-rate': String(rate), gas }));
      const there = await run('a.csv', csv(lines));
      const back = await run('a.csv', csv(lines.toReversed()));
      expect(back.results.toReversed()).toEqual(there.results);
      expect(back.rejects.map(({ sheet, reason }) => [sheet, reason]).toReversed()).toEqual(
        there.rejects.map(({ sheet, reason }) => [sheet, reason]),
      );
    }),
    { numRuns: 15 },
  );
});

it('what is written as CSV is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ә', ',', ';', '"', '\n', '\r', ' ') });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (row) => {
      expect(cellsOf(csvLine(row).slice(0, -1), ',')).toEqual(row);
    }),
  );
});

it('every line ends up in exactly one record, whatever the quotes', () => {
  const line = fc.string({ unit: fc.constantFrom('a', ',', '"', '"') });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 300 }), fc.constantFrom(...SEPARATORS), (lines, separator) => {
      const reader = new RecordReader(separator, 3);
      const given = lines.map((text, place) => ({ number: place + 1, text }));
      const records = [...reader.read(given, true)];
      const starts = records.map((record) => record.line);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      const spans = records.map((record) => ('cells' in record ? record.cells.join('').split('\n').length : 1));
      const blank = lines.filter((text) => text === '').length;
      const total = spans.reduce((sum, span) => sum + span, 0);
      expect(total).toBeLessThanOrEqual(lines.length);
      expect(total).toBeGreaterThanOrEqual(lines.length - blank);
    }),
  );
});
