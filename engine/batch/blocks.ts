import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Problem } from '../store/problem.ts';
import type { Header } from './columns/header.ts';
import type { GradedChunk, Place } from './grade/grader.ts';
import { GRADERS } from './grade/index.ts';
import { outcomesOf } from './grade/outcome.ts';
import { columnsOf, fileJobOf, type Input, type Job } from './job.ts';
import { Growing } from './output.ts';
import { groupsOf } from './read/index.ts';
import { ReportTally } from './report/tally.ts';
import type { Row } from './row.ts';
import { type Summary, Tally } from './summary.ts';
import type { Checkpoint, Workplace } from './workplace.ts';
import { rejectWriter, resultWriter, type TextFormat } from './write/writer.ts';

/** Rows that are graded together. */
const BLOCK = 256;

/** Milliseconds after which what is done is saved. */
const SAVE_AFTER = 2000;

/** Milliseconds after which the memory is looked at again. */
const CHECK_AFTER = 200;

/** Part of the memory that DuckDB, or the texts of a workbook, may take. */
const READER_PART = 0.4;

/** What has come of a run. */
export interface Done {
  readonly started: string;
  readonly seconds: number;
  readonly counts: Summary;
  /** Rows by file. */
  readonly rows: readonly number[];
  /** In which format results and rejects stand in the workplace, and their SHA-256. */
  readonly written: Readonly<Record<'results' | 'rejects', { readonly format: TextFormat; readonly digest: string }>>;
  readonly report: ReportTally | null;
}

/** A run that goes block by block: reads rows, grades them, writes, counts, and saves how far it has come. */
export class BlockRun {
  readonly #job: Job;
  readonly #workplace: Workplace;
  readonly #tally: Tally;
  readonly #report: ReportTally | null;
  readonly #writers: ReturnType<typeof writersOf>;
  readonly #started: string;
  readonly #before: number;
  readonly #begun = performance.now();
  /** Rows done of each file. */
  readonly #rows: number[];
  #file: number;
  /** Where in the file at hand the engine has come that reads it on its own. */
  #place: Place | null;
  #outputs: { results: Growing; rejects: Growing } | null = null;
  #savedAt = performance.now();
  #checkedAt = 0;
  /** Whether there is anything to resume from. */
  saved: boolean;

  constructor(job: Job, workplace: Workplace) {
    const from = workplace.checkpoint;
    this.#job = job;
    this.#workplace = workplace;
    this.#tally = new Tally(from?.counts);
    this.#report = job.report === undefined ? null : new ReportTally(job, from?.report);
    this.#writers = writersOf(job);
    this.#started = from?.started ?? new Date().toISOString();
    this.#before = from?.seconds ?? 0;
    this.#rows = from ? [...from.done, from.rows] : [];
    this.#file = from?.file ?? 0;
    this.#place = from?.place ?? null;
    this.saved = from !== null;
  }

  async work(): Promise<Done> {
    const { results, rejects } = await this.#open();
    try {
      const done = this.#workplace.checkpoint;
      if (done) this.#job.told?.({ kind: 'resumed', rows: done.counts.read });
      for (; this.#file < this.#job.files.length; this.#file += 1) {
        this.#rows[this.#file] ??= 0;
        const input = this.#job.files[this.#file] as Input;
        const chunks = await this.#chunksOf(input);
        await (chunks ? this.#take(chunks, input) : this.#workOff(input));
        this.#place = null;
      }
      this.#job.signal?.throwIfAborted();
      await results.flush();
      await rejects.flush();
    } catch (error) {
      if (this.#job.signal?.aborted && this.#tally.summary().read > 0) await this.#save();
      throw error;
    } finally {
      await results.close();
      await rejects.close();
    }
    return this.#done(results.digest(), rejects.digest());
  }

  #done(results: string, rejects: string): Done {
    const { formats } = this.#writers;
    const written = {
      results: { format: formats.results, digest: results },
      rejects: { format: formats.rejects, digest: rejects },
    };
    const counts = this.#tally.summary();
    const rows = [...this.#rows];
    if (rows.reduce((sum, one) => sum + one, 0) !== counts.read) throw new Error('the counts do not add up');
    return { started: this.#started, seconds: this.#seconds(), counts, rows, written, report: this.#report };
  }

  #seconds(): number {
    return this.#before + (performance.now() - this.#begun) / 1000;
  }

  async #open(): Promise<{ results: Growing; rejects: Growing }> {
    const { checkpoint } = this.#workplace;
    const { formats, result, reject } = this.#writers;
    const { output, rejects: rejected } = this.#job;
    const at = (name: string): string => this.#workplace.path(name);
    const results = await Growing.open(at(`results.${formats.results}`), output, checkpoint?.results);
    const rejects = await Growing.open(at(`rejects.${formats.rejects}`), rejected, checkpoint?.rejects);
    this.#outputs = { results, rejects };
    if (!checkpoint) {
      await results.write(result.head);
      await rejects.write(reject.head);
    }
    return this.#outputs;
  }

  /** The rest of a file as an engine grades it on its own; null where it doesn't, or where it was begun block by block. */
  async #chunksOf(input: Input): Promise<AsyncGenerator<GradedChunk> | null> {
    const isBegun = (this.#rows[this.#file] ?? 0) > 0;
    const grader = GRADERS[this.#job.engine];
    if (!grader.gradeFile || (isBegun && !this.#place)) return null;
    const { formats } = this.#writers;
    const told = (header: Header): void => this.#tellHeader(header, input);
    const rest = { ...formats, from: this.#place, told, folder: this.#workplace.spill };
    return grader.gradeFile(fileJobOf(this.#job, input, rest));
  }

  /** Takes what has been made of a file, chunk by chunk. */
  async #take(chunks: AsyncGenerator<GradedChunk>, { size }: Input): Promise<void> {
    const before = this.#bytesBefore();
    for await (const { results, rejects, counts, place, counted, outcomes } of chunks) {
      for (const piece of results) await this.#outputs?.results.append(piece);
      await this.#outputs?.rejects.write(rejects);
      this.#tally.addAll(counts);
      for (const outcome of outcomes) this.#report?.add(outcome);
      for (const one of counted) this.#report?.addCounted(this.#job.form ?? '', one);
      this.#rows[this.#file] = (this.#rows[this.#file] ?? 0) + counts.read;
      this.#place = place;
      this.#tell(before + Math.min(place.bytes, size));
      if (performance.now() - this.#savedAt > SAVE_AFTER) await this.#save();
      this.#job.signal?.throwIfAborted();
    }
  }

  #bytesBefore(): number {
    return this.#job.files.slice(0, this.#file).reduce((sum, { size }) => sum + size, 0);
  }

  /** Grades the rows of a file that are not done yet. */
  async #workOff(input: Input): Promise<void> {
    const { choice, form, signal, memory } = this.#job;
    const groups = groupsOf({
      file: input.path,
      format: input.format,
      size: input.size,
      memory: memory * READER_PART,
      folder: this.#workplace.spill,
      choice,
      form,
      columns: columnsOf(this.#job),
      told: (header) => this.#tellHeader(header, input),
      unread: (worksheets) => this.#job.told?.({ kind: 'unread', file: input.path, worksheets }),
    });
    const before = this.#bytesBefore();
    let skip = this.#rows[this.#file] ?? 0;
    let read = 0;
    for await (const { rows, bytes } of groups) {
      const fresh = rows.slice(skip);
      skip -= rows.length - fresh.length;
      for (let start = 0; start < fresh.length; start += BLOCK) {
        signal?.throwIfAborted();
        await this.#grade(fresh.slice(start, start + BLOCK), input);
        const part = Math.min(1, (start + BLOCK) / fresh.length);
        this.#tell(before + read + (bytes - read) * part);
      }
      read = bytes;
    }
  }

  /** A column that the report was asked for must be there: without it the report would be silently empty. */
  #tellHeader(header: Header, { path }: Input): void {
    for (const [heading, name] of this.#job.reported.headings) {
      if (header.columns.some((column) => column.heading === heading)) continue;
      const place = { file: path, line: header.line };
      throw new Problem('column-role', { column: heading, option: `--${name?.split('.')[1]}` }, place);
    }
    this.#job.told?.({ kind: 'header', file: path, header });
  }

  async #grade(rows: readonly Row[], input: Input): Promise<void> {
    const { choice, form, language, engine } = this.#job;
    const options = { grader: GRADERS[engine], choice, form, language, file: input.path };
    const texts = { results: [] as string[], rejects: [] as string[] };
    for (const outcome of await outcomesOf(rows, options)) {
      const { result, reject, row } = outcome;
      this.#tally.add(reject ? reject.status : result.status);
      this.#report?.add(outcome);
      if (reject) texts.rejects.push(this.#writers.reject.text(reject));
      else texts.results.push(this.#writers.result.text(result, { file: input.path, row: row.line }));
    }
    await this.#outputs?.results.write(texts.results.join(''));
    await this.#outputs?.rejects.write(texts.rejects.join(''));
    this.#rows[this.#file] = (this.#rows[this.#file] ?? 0) + rows.length;
    if (performance.now() - this.#checkedAt > CHECK_AFTER) await this.#checkMemory();
    if (performance.now() - this.#savedAt > SAVE_AFTER) await this.#save();
  }

  #tell(bytes: number): void {
    const { files, progress } = this.#job;
    const total = files.reduce((sum, { size }) => sum + size, 0);
    progress?.(Math.round(bytes), total, this.#tally.summary().read);
  }

  /** Stops a process that has grown over what it may hold, with what is done saved. */
  async #checkMemory(): Promise<void> {
    const most = this.#job.memory;
    this.#checkedAt = performance.now();
    if (process.memoryUsage.rss() <= most) return;
    collectGarbage();
    if (process.memoryUsage.rss() <= most) return;
    await this.#save();
    throw new Problem('memory-exceeded', { most: Math.floor(most / 1024 / 1024) });
  }

  async #save(): Promise<void> {
    if (!this.#outputs) return;
    const [results, rejects] = [await this.#outputs.results.flush(), await this.#outputs.rejects.flush()];
    const checkpoint: Checkpoint = {
      run: await this.#job.digest,
      started: this.#started,
      seconds: this.#seconds(),
      file: this.#file,
      rows: this.#rows[this.#file] ?? 0,
      ...(this.#place ? { place: this.#place } : {}),
      done: this.#rows.slice(0, this.#file),
      results,
      rejects,
      counts: this.#tally.summary(),
      ...(this.#report ? { report: this.#report.state() } : {}),
    };
    this.#workplace.save(checkpoint);
    this.saved = true;
    this.#savedAt = performance.now();
  }
}

/** Memory that is held only because nobody has asked for it back. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

function writersOf({ choice, form, formats }: Job) {
  const written = { results: textFormat(formats.results), rejects: textFormat(formats.rejects) };
  return {
    formats: written,
    result: resultWriter(written.results, choice.plans, form),
    reject: rejectWriter(written.rejects),
  };
}

/** Texts are written as they come; Parquet and XLSX are made of CSV in the end. */
function textFormat(format: string): TextFormat {
  return format === 'ndjson' || format === 'tsv' ? format : 'csv';
}
