import type { TableRecord } from '../../columns/table.ts';
import { MAX_LINE } from '../../read/line.ts';
import type { FileJob, GradedChunk, Place } from '../grader.ts';
import type { Part } from './order.ts';
import { chunksOf } from './read.ts';
import { openRows, withRest } from './rest.ts';
import { type Sieved, sieved } from './sieve.ts';
import type { FlatTable } from './table.ts';
import type { Graded } from './weave.ts';

/** What grades lines of a table, each a row; it fails where one turns out not to be. */
export interface TextWorker {
  /** `line`: number of the first. Also the cells of the rows that are open. */
  gradeLines(lines: Sieved, line: number): Promise<{ graded: Graded; records: readonly TableRecord[] }>;
}

/** The rest of a table of texts in chunks of about so many bytes, so many of which are held at a time. `problem`: what an error stands for. */
export async function* textParts(
  job: FileJob,
  table: FlatTable,
  { size, held }: { readonly size: number; readonly held: number },
  problem: (error: unknown) => unknown,
): AsyncGenerator<Part<TextWorker, GradedChunk>> {
  const { rows, header } = table;
  if (rows.kind !== 'text') return;
  const { from, separator } = rows;
  const width = header.columns.length;
  const reading = { path: job.path, from, separator, width, size: Math.max(size, MAX_LINE / 4), held };
  for await (const chunk of chunksOf(reading)) {
    const place = { bytes: chunk.from.bytes + chunk.length, line: chunk.from.line + chunk.lines };
    const shape = { separator, width, line: chunk.from.line, isLast: chunk.isLast };
    yield async (worker) => {
      try {
        return await gradeText(job, table, worker, chunk, chunk.from.line, place);
      } catch (error) {
        // Lines that turn out not to be one row each are taken out on a second try.
        const again = chunk.isSieved ? null : sieved(chunk.source, shape);
        if (!again) throw problem(error);
        return gradeText(job, table, worker, again, chunk.from.line, place).catch((second) => {
          throw problem(second);
        });
      }
    };
  }
}

async function gradeText(
  job: FileJob,
  { table }: FlatTable,
  worker: TextWorker,
  lines: Sieved,
  line: number,
  place: Place,
): Promise<GradedChunk> {
  const { graded, records } = await worker.gradeLines(lines, line);
  const open = records.filter((one) => !lines.taken.has(one.line));
  return withRest(job, graded, openRows(table, [...lines.records, ...open]), place);
}
