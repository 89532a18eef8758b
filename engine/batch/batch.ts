import { createReadStream } from 'node:fs';
import type { Language } from '../model/text.ts';
import { unreadable } from '../store/read.ts';
import type { Choice } from './choice.ts';
import { csvRows } from './csv/rows.ts';
import { formOf } from './form.ts';
import { kindOf } from './kind.ts';
import { Meter } from './meter.ts';
import { ndjsonRows } from './ndjson-rows.ts';
import { outcomeOf } from './outcome.ts';
import { Output } from './output.ts';
import { checkPaths, type Paths } from './paths.ts';
import type { Row } from './row.ts';
import { type Summary, Tally } from './summary.ts';
import { rejectWriter, resultWriter } from './writer.ts';

export interface BatchOptions extends Paths {
  readonly choice: Choice;
  /** Form of sheets that name none; without it, the pack's only graded form. */
  readonly form?: string | undefined;
  /** Language of the reasons in the rejects. */
  readonly language: Language;
  /** Replace outputs that exist. */
  readonly force?: boolean;
  /** Ends the batch; no output then appears. */
  readonly signal?: AbortSignal;
  /** Told after each group of rows: bytes done of so many, and rows done. */
  readonly progress?: (bytes: number, of: number, rows: number) => void;
}

/** Rows evaluated at the same time. */
const CHUNK = 64;

/**
 * Evaluates every row of a CSV or NDJSON file, of any length, in constant memory. Each row ends up once: sheets that
 * have an outcome in the output, in the order of the input; all others, with line and reason, in the rejects. Both files
 * appear when all is done, or not at all.
 */
export async function batch(options: BatchOptions): Promise<Summary> {
  const { input, choice, signal } = options;
  const kinds = { input: kindOf(input), output: kindOf(options.output), rejects: kindOf(options.rejects) };
  const size = checkPaths(options, options.force ?? false);
  const form = formOf(choice, options.form);
  const writers = { result: resultWriter(kinds.output, choice.plans, form), reject: rejectWriter(kinds.rejects) };
  const output = await Output.open(options.output);
  const rejects = await Output.open(options.rejects).catch(async (error) => {
    await output.discard();
    throw error;
  });
  const stream = createReadStream(input);
  const tally = new Tally();
  try {
    await output.write(writers.result.head);
    await rejects.write(writers.reject.head);
    const meter = new Meter(stream);
    const rows = kinds.input === 'csv' ? csvRows(meter, input, choice, form) : ndjsonRows(meter);
    let done = 0;
    for await (const { chunk, part } of chunksOf(rows)) {
      signal?.throwIfAborted();
      for (const { line, reject, result } of await Promise.all(chunk.map((row) => outcomeOf(row, options, form)))) {
        tally.add(reject ? reject.status : result.status);
        if (reject) await rejects.write(writers.reject.text(reject, line));
        else await output.write(writers.result.text(result, line));
      }
      done += chunk.length;
      options.progress?.(meter.at(part), size, done);
    }
    signal?.throwIfAborted();
    await rejects.commit();
    await output.commit();
    return tally.summary();
  } catch (error) {
    throw isSystemError(error) ? unreadable(input, error) : error;
  } finally {
    stream.destroy();
    await output.discard();
    await rejects.discard();
  }
}

/** Groups in chunks, each with the part of its group that is done after it. */
async function* chunksOf(
  groups: AsyncIterable<readonly Row[]>,
): AsyncGenerator<{ chunk: readonly Row[]; part: number }> {
  for await (const group of groups) {
    for (let start = 0; start < group.length; start += CHUNK) {
      yield { chunk: group.slice(start, start + CHUNK), part: Math.min(1, (start + CHUNK) / group.length) };
    }
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
