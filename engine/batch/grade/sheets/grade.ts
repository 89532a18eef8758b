import { open } from 'node:fs/promises';
import { lowerForm } from '../../../compile/program/index.ts';
import { entryRow } from '../../read/json.ts';
import { lineOf } from '../../read/line.ts';
import { lineRow } from '../../read/ndjson.ts';
import type { Row } from '../../row.ts';
import { inOrder, type Part } from '../chunks/order.ts';
import { type OpenRow, withRest } from '../chunks/rest.ts';
import { Crew, type Worker } from '../crew/crew.ts';
import type { FileJob, GradedChunk, Place, Single } from '../grader.ts';
import { type GradedRows, gradedOf } from '../lines/graded.ts';
import { HELD } from '../lines/grader.ts';
import { type Entries, entriesOf, type Reading } from './entries.ts';
import { SheetGrader, type Sheets } from './grader.ts';
import { ListScan } from './scan.ts';
import { sheetTaskOf } from './task.ts';

/** Bytes that are graded together: few enough to stay near the processor. */
const BYTES = 1024 * 1024;

/** Bytes of a file below which its few sheets are done before their form is compiled. */
const LEAST = 16 * 1024;

/** Bytes of a file from which on threads are worth the time in which each gets quick. */
const MUCH = 8 * 1024 * 1024;

type Format = Reading['format'];

/** Grades sheets as JSON straight from their bytes; null where that can't be done. */
export async function gradeSheets(job: FileJob, { plan, form }: Single): Promise<AsyncGenerator<GradedChunk> | null> {
  const { path, format, size: length, memory } = job;
  if ((format !== 'ndjson' && format !== 'json') || length < LEAST) return null;
  const from = job.from ?? (await beginning(path, format));
  const task = from && sheetTaskOf(job, plan, lowerForm(plan, form));
  const grader = task && SheetGrader.of(task);
  if (!grader) return null;
  const crew = new Crew(task, (sheets: Sheets) => grader.grade(sheets), { isMuch: length > MUCH, memory });
  const held = crew.workers.length * HELD + 1;
  const entries = entriesOf({ path, format, length, from, size: BYTES, held });
  return crew.done(inOrder(crew.workers, parts(job, format, entries), HELD));
}

/** Where the first sheet stands; null of JSON that is no list, or begins with much space. */
async function beginning(path: string, format: Format): Promise<Place | null> {
  if (format === 'ndjson') return { bytes: 0, line: 1 };
  const handle = await open(path).catch(() => null);
  try {
    const { buffer, bytesRead = 0 } = (await handle?.read({ buffer: Buffer.alloc(FIRST) })) ?? {};
    const first = buffer?.subarray(0, bytesRead) ?? Buffer.alloc(0);
    const scan = new ListScan();
    const at = scan.start(first, first.subarray(0, MARK.length).equals(MARK) ? MARK.length : 0);
    return first[at] === OPEN ? { bytes: at + 1, line: 1 + scan.lines } : null;
  } finally {
    await handle?.close();
  }
}

const FIRST = 64 * 1024;
const OPEN = 0x5b;
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

async function* parts(
  job: FileJob,
  format: Format,
  entries: AsyncIterable<Entries>,
): AsyncGenerator<Part<Worker<Sheets, GradedRows>, GradedChunk>> {
  for await (const chunk of entries)
    yield async (worker) => {
      const found = await worker({ bytes: chunk.bytes, bounds: chunk.bounds });
      const open = found.open.flatMap(({ row: number }): OpenRow[] => {
        const row = rowOf(chunk, number, format);
        return row ? [{ number, row }] : [];
      });
      return withRest(job, gradedOf(found), open, chunk.place);
    };
}

/** The row of a sheet by its place; null of an empty line. */
function rowOf({ bytes, bounds, faults }: Entries, place: number, format: Format): Row | null {
  const [from, to, line = 0] = bounds.subarray(place * 3, place * 3 + 3);
  const code = faults.get(place);
  if (code) return { line, fault: { code, params: {} } };
  const own = bytes.subarray(from, to);
  return format === 'json' ? entryRow(own, line) : lineRow(lineOf(line, own));
}
