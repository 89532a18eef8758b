import { ndjsonRows, type Row, Tally } from '../batch/index.ts';
import { Problem } from '../store/index.ts';
import { documentOf } from './problem.ts';
import { type Ask, readingsOf } from './route.ts';
import type { Ref } from './work/library.ts';

/** Rows that a thread is given at a time, and how many such blocks are under way. */
const BLOCK = 128;
const UNDER_WAY = 3;

/**
 * The lines that answer a batch, as its rows come in: of each row, in order, `{ line, result }` or `{ line, reject }`; last
 * `{ summary }`, or `{ problem }` where it broke off. Reads no faster than it is read.
 */
export async function batchLines(ask: Ask): Promise<AsyncGenerator<string>> {
  const { service, language } = ask;
  const question = { ref: refIn(ask), form: textOf(ask.query.form) };
  // Whatever is wrong with the pack is told before the first line, by the status of the answer.
  await service.crew.ask('rows', { ...question, rows: [] }, language);
  return lines(ask, question);
}

type Outcomes = Awaited<ReturnType<typeof rowsOutcome>>;

function rowsOutcome(
  { service, language }: Ask,
  question: { ref: Ref; form: string | undefined },
  rows: readonly Row[],
) {
  return service.crew.ask('rows', { ...question, rows }, language);
}

async function* lines(ask: Ask, question: { ref: Ref; form: string | undefined }): AsyncGenerator<string> {
  const tally = new Tally();
  const underWay: Promise<Outcomes>[] = [];
  const told = async (): Promise<string> => {
    const outcomes = (await underWay.shift()) ?? [];
    for (const { result, reject } of outcomes) tally.add(reject ? reject.status : result.status);
    return outcomes
      .map(({ line, result, reject }) => `${JSON.stringify(reject ? { line, reject } : { line, result })}\n`)
      .join('');
  };
  try {
    for await (const rows of blocksOf(ndjsonRows(within(ask)))) {
      const outcomes = rowsOutcome(ask, question, rows);
      outcomes.catch(() => undefined);
      underWay.push(outcomes);
      if (underWay.length >= UNDER_WAY) yield await told();
    }
    while (underWay.length > 0) yield await told();
    yield `${JSON.stringify({ summary: tally.summary() })}\n`;
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem('unexpected', { cause: 'batch' });
    yield `${JSON.stringify({ problem: documentOf(problem, ask.language, ask.service.roots) })}\n`;
  }
}

/** The bytes of a request, as long as they are not too many. */
async function* within({ stream, service }: Ask): AsyncGenerator<Buffer> {
  const { stream: most } = service.limits;
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > most * 1024 * 1024) throw new Problem('body-over-limit', { most });
    yield chunk;
  }
}

async function* blocksOf(groups: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  let block: Row[] = [];
  for await (const group of groups) {
    for (const row of group) {
      block.push(row);
      if (block.length < BLOCK) continue;
      yield block;
      block = [];
    }
  }
  if (block.length > 0) yield block;
}

/** `pack=id` or `pack=id@edition`. */
function refIn({ query }: Ask): Ref {
  const [pack = '', edition] = textOf(query.pack)?.split('@') ?? [];
  const on = textOf(query.on);
  return {
    pack,
    ...(edition === undefined ? {} : { edition }),
    ...(on === undefined ? {} : { on }),
    readings: readingsOf(query),
  };
}

function textOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}
