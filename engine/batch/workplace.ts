import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { copyFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../store/problem.ts';
import { systemCode } from '../store/read.ts';
import { temporaryBeside } from '../store/replace.ts';
import type { Place } from './grade/grader.ts';
import { unwritten } from './output.ts';
import type { Summary } from './summary.ts';

/** How far a run has come: what it has written up to a row holds exactly the rows up to it. */
export interface Checkpoint {
  /** Digest of what the run was asked to do. */
  readonly run: string;
  /** When it began, as ISO 8601, and how many seconds it has worked. */
  readonly started: string;
  readonly seconds: number;
  /** Place of the file among the inputs, and rows of it that are done. */
  readonly file: number;
  readonly rows: number;
  /** Where in it to go on, if the engine reads files on its own. */
  readonly place?: Place;
  /** Rows of the files done. */
  readonly done: readonly number[];
  /** Bytes written. */
  readonly results: number;
  readonly rejects: number;
  readonly counts: Summary;
  /** What the report has counted; absent without a report. */
  readonly report?: unknown;
}

const CHECKPOINT = 'checkpoint.json';
const SPILL = 'spill';
/** All that a run leaves in its workplace: nothing else is ever removed from it. */
const OWN = /^(results|rejects)\.(csv|tsv|ndjson|parquet|xlsx)$|^\.?checkpoint\.json.*$/;

/**
 * The folder `OUT.partial`, in which a run works. What it writes gets to its place only once all is done; a run that is
 * interrupted leaves the folder, from which `--resume` continues.
 */
export class Workplace {
  readonly folder: string;
  readonly checkpoint: Checkpoint | null;

  private constructor(folder: string, checkpoint: Checkpoint | null) {
    this.folder = folder;
    this.checkpoint = checkpoint;
  }

  /**
   * Opens the workplace of an output. Refused where a run that was not finished has left it, unless told to resume it or to
   * begin anew (`force`).
   */
  static open(output: string, { resume, force }: { resume: boolean; force: boolean }): Workplace {
    const folder = `${output}.partial`;
    const checkpoint = existsSync(folder) ? readCheckpoint(folder) : null;
    if (existsSync(folder) && !resume && !force) throw new Problem('run-unfinished', { path: folder });
    const workplace = new Workplace(folder, resume ? checkpoint : null);
    if (!workplace.checkpoint) workplace.remove();
    try {
      mkdirSync(join(folder, SPILL), { recursive: true });
    } catch (error) {
      throw unwritten(output, error);
    }
    return workplace;
  }

  /** Refused where the run that is resumed was asked to do something else than `run` says. */
  checkRun(run: string): void {
    if (this.checkpoint?.run !== run) throw new Problem('run-other', { path: this.folder });
  }

  /** A folder for what does not fit the memory. */
  get spill(): string {
    return join(this.folder, SPILL);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  save(checkpoint: Checkpoint): void {
    const path = this.path(CHECKPOINT);
    const temporary = temporaryBeside(path);
    try {
      writeFileSync(temporary, JSON.stringify(checkpoint));
      renameSync(temporary, path);
    } catch (error) {
      throw unwritten(path, error);
    }
  }

  /** Puts a file of the workplace where it belongs, also on another file system. */
  async move(name: string, to: string): Promise<void> {
    try {
      await rename(this.path(name), to).catch(async (error) => {
        if (systemCode(error) !== 'EXDEV') throw error;
        const temporary = temporaryBeside(to);
        await copyFile(this.path(name), temporary);
        await rename(temporary, to);
      });
    } catch (error) {
      throw unwritten(to, error);
    }
  }

  /** Removes the folder, unless somebody keeps other things in it. */
  remove(): void {
    if (!existsSync(this.folder)) return;
    rmSync(this.spill, { recursive: true, force: true });
    for (const name of readdirSync(this.folder)) if (OWN.test(name)) rmSync(this.path(name), { force: true });
    if (readdirSync(this.folder).length === 0) rmdirSync(this.folder);
  }
}

/** Null where a run ended before its first checkpoint, or what stands there is none. */
function readCheckpoint(folder: string): Checkpoint | null {
  try {
    return JSON.parse(readFileSync(join(folder, CHECKPOINT), 'utf8')) as Checkpoint;
  } catch {
    return null;
  }
}
